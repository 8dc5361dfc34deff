import { expect, it } from 'vitest';
import { formatOf } from './develop';

const bytes = (...parts: (string | number)[]) =>
  new Uint8Array(parts.flatMap((it) => (typeof it === 'number' ? [it] : [...it].map((letter) => letter.charCodeAt(0)))));

it.each([
  ['a JPEG', bytes(0xff, 0xd8, 0xff, 0xe0), 'jpeg'],
  ['a PNG', bytes(0x89, 'PNG'), 'png'],
  ['a WebP', bytes('RIFF', 1, 2, 3, 4, 'WEBP'), 'webp'],
  ['an iPhone picture', bytes(0, 0, 0, 24, 'ftypheic'), 'heic'],
  ['a renamed program', bytes('MZ', 0x90, 0), 'none'],
  ['a film', bytes(0, 0, 0, 24, 'ftypmp42'), 'none'],
  ['nothing', bytes(), 'none'],
])('%s is known by its bytes', (_, head, format) => expect(formatOf(head)).toBe(format));
