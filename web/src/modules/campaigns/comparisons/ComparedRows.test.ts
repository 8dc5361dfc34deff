import { describe, expect, it } from 'vitest';
import type { ComparedRow, ComparedSide, Verdict } from '../../../kernel/contract';
import { filtered } from './ComparedRows';
import { percent } from './CoverageFigure';

const side = (number: string, text: string): ComparedSide => ({
  measure: null,
  number,
  section: '',
  heading: '',
  words: [
    { kind: 'same', text: text.slice(0, 2) },
    { kind: 'removed', text: text.slice(2) },
  ],
  lines: [1, 1],
  lead: ['区住建局'],
  cooperate: [],
  territorial: [],
});
const row = (id: string, change: Verdict, more: Partial<ComparedRow> = {}): ComparedRow => ({
  id,
  change,
  binds: true,
  reworded: false,
  why: { zh: '', en: '' },
  upper: null,
  lower: null,
  note: null,
  ...more,
});
const rows = [
  row('a', 'inherited', { upper: side('1', '排查餐饮场所'), lower: side('1', '排查餐饮场所'), reworded: true }),
  row('b', 'omitted', { upper: side('2', '更换软管'), binds: false }),
  row('c', 'added', { lower: side('9', '夜间巡查') }),
];
const ids = (wanted: Parameters<typeof filtered>[1]) => filtered(rows, wanted).map((it) => it.id);

describe('The rows of a comparison', () => {
  it('are chosen by their verdict, by a second look that is due, or by what does not bind', () => {
    expect(ids({})).toEqual(['a', 'b', 'c']);
    expect(ids({ verdict: 'omitted' })).toEqual(['b']);
    expect(ids({ verdict: 'reworded' })).toEqual(['a']);
    expect(ids({ verdict: 'unbound' })).toEqual(['b']);
    expect(ids({ verdict: 'nonsense' })).toEqual([]);
  });
  it('are found by words of either side, across what differs', () => {
    expect(ids({ q: '查餐饮' })).toEqual(['a']);
    expect(ids({ q: '夜间' })).toEqual(['c']);
    expect(ids({ q: '住建局', verdict: 'added' })).toEqual(['c']);
  });
  it('are covered wholly only when all are', () => {
    expect(percent(0.9999)).toBe('99.9%');
    expect(percent(1)).toBe('100.0%');
    expect(percent(null)).toBe('—');
  });
});
