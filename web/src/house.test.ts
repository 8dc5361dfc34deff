import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Text, Texts } from './kernel/i18n';

const root = import.meta.dirname;
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
  .map((file) => file.replaceAll('\\', '/'));
const text = (file: string) => readFileSync(join(root, file), 'utf8');
const isTest = (file: string) => /\.test\.tsx?$/.test(file) || file === 'testing.ts';

/** Files of ours that a file imports, also lazily. */
function imports(file: string): string[] {
  const found = text(file).matchAll(/(?:from|import)\s*\(?\s*'(\.[^']*)'/g);
  return [...found].flatMap(([, path]) => {
    const target = relative(root, join(root, dirname(file), path ?? '')).replaceAll('\\', '/');
    return [target, `${target}.ts`, `${target}.tsx`].filter((it) => files.includes(it));
  });
}
const doors = ['desk', 'field', 'public'];
const floor = (file: string) => {
  const first = file.split('/')[0] ?? '';
  if (doors.includes(first)) return 3;
  return { kernel: 0, ui: 1, modules: 2 }[first] ?? 4;
};
const room = (file: string) => (file.startsWith('modules/') ? file.split('/')[1] : undefined);

describe('The house', () => {
  it('imports only downwards: kernel, ui, modules, doors', () => {
    const upwards = files.flatMap((file) =>
      imports(file)
        .filter((it) => floor(it) > floor(file))
        .map((it) => `${file} → ${it}`),
    );
    expect(upwards).toEqual([]);
  });

  it('lets no module import another', () => {
    const across = files.flatMap((file) =>
      imports(file)
        .filter((it) => room(file) !== undefined && room(it) !== undefined && room(it) !== room(file))
        .map((it) => `${file} → ${it}`),
    );
    expect(across).toEqual([]);
  });

  it('has no cycle', () => {
    const done = new Set<string>();
    const cycles: string[] = [];
    const walk = (file: string, path: string[]) => {
      if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      if (done.has(file) || path.includes(file)) return;
      for (const next of imports(file)) walk(next, [...path, file]);
      done.add(file);
    };
    for (const file of files) walk(file, []);
    expect(cycles).toEqual([]);
  });

  it('says everything in Chinese and in English', async () => {
    const missing: string[] = [];
    for (const file of files.filter((it) => it.endsWith('/texts.ts'))) {
      const { texts } = (await import(join(root, file))) as { texts: Texts<string> };
      for (const [key, [zh, en, many]] of Object.entries<Text>(texts.all)) {
        const holes = (of: string) =>
          [...of.matchAll(/\{\{(\w+)\}\}/g)]
            .map(([, name]) => name)
            .sort()
            .join();
        const half = [zh, en, many ?? ''].some((of) => /(?<!\{)\{\w+\}(?!\})/.test(of));
        if (half || !zh || !en || holes(zh) !== holes(en) || (many !== undefined && holes(many) !== holes(zh)))
          missing.push(`${file} ${key}`);
      }
    }
    expect(missing).toEqual([]);
  });

  it('uses every text it has', () => {
    const unused: string[] = [];
    for (const file of files.filter((it) => it.endsWith('/texts.ts'))) {
      const keys = [...text(file).matchAll(/^ {2}(\w+): \[/gm)].map(([, key]) => key ?? '');
      // Words of the server's enumerations are keys too.
      const users = [...files.filter((it) => !it.endsWith('/texts.ts') && !isTest(it)), 'kernel/api.d.ts'].map(text);
      unused.push(
        ...keys.filter((key) => !users.some((user) => new RegExp(`\\b${key}\\b`).test(user))).map((key) => `${file} ${key}`),
      );
    }
    expect(unused).toEqual([]);
  });

  it('keeps Chinese words in the texts', () => {
    const stray = files
      .filter((file) => !file.endsWith('/texts.ts') && !isTest(file))
      .filter((file) => /[\u3400-\u9fff]/.test(text(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')));
    expect(stray).toEqual([]);
  });

  it('keeps a file under three hundred lines', () => {
    const reasons: string[] = [];
    const long = files.filter(
      (file) => !file.endsWith('/texts.ts') && text(file).split('\n').length > 300 && !reasons.includes(file),
    );
    expect(long).toEqual([]);
  });
});
