import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

type Tokens = Record<string, string>;

function tokens(selector: string, ...files: string[]): Tokens {
  const all: Tokens = {};
  for (const file of files) {
    const css = readFileSync(`${import.meta.dirname}/${file}`, 'utf8');
    for (const [, where = '', body = ''] of css.matchAll(/(:root[^{]*)\{([^}]*)\}/g)) {
      const dark = where.includes('dark');
      if (dark && selector === 'light') continue;
      for (const [, name = '', value = ''] of body.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)) all[name] = value;
    }
  }
  return all;
}

function luminance(colour: string): number {
  const part = (at: number) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5);
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((first, second) => second - first);
  return (light + 0.05) / (dark + 0.05);
}

const pairs = [
  ...['ink', 'muted', 'accent', 'grade-major', 'grade-general', 'done'].flatMap((word) => [
    [word, 'paper'],
    [word, 'wash'],
  ]),
  ['on-accent', 'accent'],
] as const;

it.each(['light', 'dark'])('Every word on the phone can be read in full sun (7:1), %s', (theme) => {
  const known = tokens(theme, '../ui/base.css', 'field.css');
  const faint = pairs
    .map(([word = '', ground = '']) => `${word} on ${ground}: ${contrast(known[word] ?? '', known[ground] ?? '').toFixed(2)}`)
    .filter((line) => !(Number(line.split(': ')[1]) >= 7));
  expect(faint).toEqual([]);
});
