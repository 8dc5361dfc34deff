import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';

interface Chunk {
  file: string;
  imports?: string[];
  css?: string[];
  isEntry?: boolean;
}

// Runs after a build. What must arrive before somebody can work: the desk, the home page and the sign-in page.
it('The first load weighs at most 500 kB compressed', () => {
  const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8')) as Record<string, Chunk>;
  const wanted = new Set<string>();
  const take = (key: string) => {
    const chunk = manifest[key];
    if (!chunk || wanted.has(chunk.file)) return;
    wanted.add(chunk.file);
    for (const sheet of chunk.css ?? []) wanted.add(sheet);
    for (const next of chunk.imports ?? []) take(next);
  };
  for (const [key, chunk] of Object.entries(manifest)) if (chunk.isEntry) take(key);
  take('src/modules/authority/SignIn.tsx');
  const bytes = [...wanted].reduce((sum, file) => sum + gzipSync(readFileSync(`dist/${file}`)).length, 0);
  console.log(`first load: ${wanted.size} files, ${Math.round(bytes / 1000)} kB compressed`);
  expect(wanted.size).toBeGreaterThan(1);
  expect(bytes).toBeLessThanOrEqual(500_000);
});
