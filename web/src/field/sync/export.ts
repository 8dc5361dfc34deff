import { db, getMeta } from '../store/db';
import { device } from '../store/outbox';
import { refusal } from './account';

/** A file holds no more bytes of pictures than this; a phone with more writes several. */
const most = 40_000_000;

const base64 = (bytes: ArrayBuffer | Uint8Array) => {
  const all = new Uint8Array(bytes);
  let text = '';
  for (let at = 0; at < all.length; at += 0x8000) text += String.fromCharCode(...all.subarray(at, at + 0x8000));
  return btoa(text);
};

/**
 * The last resort: everything that has no receipt, in files that only the server can open (docs/sync.md, An export). Nothing is removed
 * from the phone by it.
 */
export async function writeExports(): Promise<File[]> {
  const exportKey = await getMeta('exportKey');
  if (!exportKey) throw refusal('field.no-export-key', 'noExportKey');
  const phone = await device();
  const operations = (await db.outbox.where('state').anyOf('waiting', 'refused').sortBy('n')).map((it) => it.operation);
  const photos = await db.photos.filter((it) => it.data !== undefined && it.state !== 'whole').toArray();
  const parts: { photo: string; data: Blob }[][] = [[]];
  let bytes = 0;
  for (const { id, data } of photos) {
    if (!data) continue;
    if (bytes + data.size > most && bytes > 0) {
      parts.push([]);
      bytes = 0;
    }
    parts.at(-1)?.push({ photo: id, data });
    bytes += data.size;
  }
  const files: File[] = [];
  for (const [nth, part] of parts.entries()) {
    const content = {
      device: phone.id,
      name: phone.name,
      at: new Date().toISOString(),
      operations: nth === 0 ? operations : [],
      photos: await Promise.all(part.map(async ({ photo, data }) => ({ photo, data: base64(await data.arrayBuffer()) }))),
    };
    const sealed = await seal(new TextEncoder().encode(JSON.stringify(content)), exportKey.spki);
    const day = new Date().toISOString().slice(0, 10);
    files.push(new File([JSON.stringify(sealed)], `anran-field-${day}-${nth + 1}.json`, { type: 'application/json' }));
  }
  return files;
}

async function seal(plain: Uint8Array<ArrayBuffer>, spki: string) {
  const to = await crypto.subtle.importKey(
    'spki',
    Uint8Array.from(atob(spki), (letter) => letter.charCodeAt(0)),
    { name: 'RSA-OAEP', hash: 'SHA-256' },
    false,
    ['encrypt'],
  );
  const key = crypto.getRandomValues(new Uint8Array(32));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const aes = await crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['encrypt']);
  return {
    form: 'anran-field-export-1',
    key: base64(await crypto.subtle.encrypt({ name: 'RSA-OAEP' }, to, key)),
    iv: base64(iv),
    data: base64(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, aes, plain)),
  };
}

export function save(file: File): void {
  const address = URL.createObjectURL(file);
  Object.assign(document.createElement('a'), { href: address, download: file.name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
