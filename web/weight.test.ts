import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';

interface Chunk {
  file: string;
  imports?: string[];
  css?: string[];
  isEntry?: boolean;
}

// Runs after a build. What must arrive before somebody can work.
function load(...entries: string[]): { files: number; bytes: number } {
  const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8')) as Record<string, Chunk>;
  const wanted = new Set<string>();
  const take = (key: string) => {
    const chunk = manifest[key];
    if (!chunk || wanted.has(chunk.file)) return;
    wanted.add(chunk.file);
    for (const sheet of chunk.css ?? []) wanted.add(sheet);
    for (const next of chunk.imports ?? []) take(next);
  };
  for (const entry of entries) take(entry);
  const bytes = [...wanted].reduce((sum, file) => sum + gzipSync(readFileSync(`dist/${file}`)).length, 0);
  console.log(`${entries[0]}: ${wanted.size} files, ${Math.round(bytes / 1000)} kB compressed`);
  return { files: wanted.size, bytes };
}

it('The first load of the desk, with its home and sign-in page, weighs at most 500 kB compressed', () => {
  const { files, bytes } = load('index.html', 'src/modules/authority/SignIn.tsx');
  expect(files).toBeGreaterThan(1);
  expect(bytes).toBeLessThanOrEqual(500_000);
});

it('The first load of the phone weighs at most 350 kB compressed', () => {
  const { files, bytes } = load('field.html');
  expect(files).toBeGreaterThan(1);
  expect(bytes).toBeLessThanOrEqual(350_000);
});

it('The phone keeps everything it may need without a network, the decoder of codes too', () => {
  const worker = readFileSync('dist/field/sw.js', 'utf8');
  const kept = JSON.parse(/const files = (\[.*?\]);/.exec(worker)?.[1] ?? '[]') as string[];
  expect(kept.filter((it) => /jsQR|field-[\w-]+\.(js|css)$/.test(it)).length).toBeGreaterThanOrEqual(3);
  for (const file of kept) expect(readFileSync(`dist${file}`).length).toBeGreaterThan(0);
});
