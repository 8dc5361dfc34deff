import { describe, expect, it } from 'vitest';
import { fromBase, toBase } from './units';

describe('A measured value', () => {
  it.each([
    ['2.3', 'm', 2300],
    [' 2,3 ', 'm', 2300],
    ['２．３', 'm', 2300],
    ['0.005', 'm', 5],
    ['100', 'kg', 100_000],
    ['-3', 'days', -3],
    ['7', '', 7],
  ])('%s %s is understood', (text, unit, base) => expect(toBase(text, unit)).toBe(base));

  it.each(['', 'two', '1e3', '2.3.4', '0.0001', '9'.repeat(40), '--1', 'NaN'])('“%s” is no number of metres', (text) =>
    expect(toBase(text, 'm')).toBeNull(),
  );

  it('reads as it was written', () => expect(fromBase(2300, 'm')).toBe('2.3'));
});
