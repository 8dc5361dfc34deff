import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const worker = 'src/field/worker/service.js';
const always = ['mark.svg', 'field/manifest.webmanifest', 'field/icon-192.png'];

/**
 * Writes `field/sw.js` after a build: the service worker with the list of everything the phone needs to open without a network.
 * The list is in the file itself, so that a browser notices a new edition by it.
 */
export function fieldDoor(): Plugin {
  return {
    name: 'anran-field-door',
    apply: 'build',
    writeBundle({ dir = 'dist' }, bundle) {
      const wanted = new Set<string>();
      const take = (file: string) => {
        const it = bundle[file];
        if (!it || wanted.has(file)) return;
        wanted.add(file);
        if (it.type !== 'chunk') return;
        for (const next of [...it.imports, ...it.dynamicImports]) take(next);
        for (const sheet of it.viteMetadata?.importedCss ?? []) wanted.add(sheet);
        for (const asset of it.viteMetadata?.importedAssets ?? []) wanted.add(asset);
      };
      for (const it of Object.values(bundle)) {
        if (it.type === 'chunk' && it.facadeModuleId?.endsWith('/field.html')) take(it.fileName);
      }
      const files = [...wanted, ...always].sort();
      const page = readFileSync(join(dir, 'field.html'));
      const edition = createHash('sha256').update(page).update(files.join('\n')).digest('hex').slice(0, 12);
      const script = readFileSync(worker, 'utf8')
        .replace("'%EDITION%'", JSON.stringify(edition))
        .replace("['%FILES%']", JSON.stringify(files.map((file) => `/${file}`)));
      writeFileSync(join(dir, 'field', 'sw.js'), script);
    },
  };
}
