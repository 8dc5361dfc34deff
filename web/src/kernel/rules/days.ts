// A legal day is a number of days since 1970-01-01 here, so that days add up like any integer.
const oneDay = 86_400_000;
const form = /^(\d{4})-(\d{2})-(\d{2})$/;
const first = -719_162n; // 0001-01-01
const last = 2_932_896n; // 9999-12-31

/** The number of a day written yyyy-MM-dd; null when there is no such day. */
export function dayOf(text: string): bigint | null {
  const [, year, month, day] = form.exec(text) ?? [];
  if (year === undefined || year === '0000') return null;
  const at = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== `${year}-${month}-${day}`) return null;
  return BigInt(at / oneDay);
}

/** yyyy-MM-dd; null outside the years 1 to 9999. */
export const writeDay = (day: bigint): string | null =>
  day < first || day > last ? null : new Date(Number(day) * oneDay).toISOString().slice(0, 10);
