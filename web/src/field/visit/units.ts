import { units, unitsOf } from '../../kernel/rules/units';

/** The unit people say: hoses in metres, gas in kilograms. */
const usual: Record<string, string> = {
  length: 'm',
  mass: 'kg',
  volume: 'L',
  pressure: 'kPa',
  money: 'yuan',
  duration: 'min',
  days: 'days',
  ratio: '%',
};

export const unitFor = (dimension: string | null | undefined) => usual[dimension ?? ''] ?? '';
export const unitsFor = (dimension: string | null | undefined) => unitsOf(dimension ?? undefined).filter((it) => it !== 'day');

/** Full-width digits and the comma some keyboards write count like the others. */
const plain = (text: string) =>
  text
    .trim()
    .replace(/[\uff10-\uff19]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[\uff0e\u3002,\uff0c]/g, '.');

/** The base units of what was typed; null when it is no number, or does not come out whole in the base unit. */
export function toBase(text: string, unit: string): number | null {
  const said = plain(text);
  const [, sign, whole, part = ''] = /^(-?)(\d{1,15})(?:\.(\d{1,9}))?$/.exec(said) ?? [];
  if (whole === undefined) return null;
  const size = units.get(unit)?.size ?? 1n;
  const scaled = BigInt(whole + part) * size;
  const divisor = 10n ** BigInt(part.length);
  if (scaled % divisor !== 0n) return null;
  const value = Number(scaled / divisor) * (sign === '-' ? -1 : 1);
  return Number.isSafeInteger(value) ? value : null;
}

/** What a base value reads in a unit: 2300 mm is 2.3 m. */
export function fromBase(value: number, unit: string): string {
  const size = Number(units.get(unit)?.size ?? 1n);
  return String(value / size);
}
