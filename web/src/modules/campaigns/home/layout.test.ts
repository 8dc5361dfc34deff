import { expect, it } from 'vitest';
import type { PhaseSpan, PlanTimeline } from '../../../kernel/contract';
import { axisOf, dayNumber } from './layout';

const phase = (start: string | null, end: string | null, state: PhaseSpan['state'] = 'now'): PhaseSpan => ({
  name: `${start}`,
  start,
  end,
  state,
});
const line = (on: string, ...phases: PhaseSpan[]): PlanTimeline => ({
  on,
  position: 'within',
  phase: null,
  daysLeft: null,
  next: null,
  daysUntilNext: null,
  phases,
  goals: [],
});

it('lays phases one after the other and today among them', () => {
  const axis = axisOf(line('2026-07-01', phase('2026-01-01', '2026-06-30', 'over'), phase('2026-07-01', '2026-12-31')), []);
  expect(axis?.spans[0]?.left).toBe(0);
  expect(axis?.spans[1]?.left).toBeCloseTo(axis?.today ?? 0, 5);
  expect((axis?.spans[1]?.left ?? 0) + (axis?.spans[1]?.width ?? 0)).toBeLessThanOrEqual(100.5);
});

it('shows an open end as running out of the axis', () => {
  const span = axisOf(line('2026-07-01', phase('2026-01-01', null)), [])?.spans[0];
  expect(span).toMatchObject({ openEnd: true, openStart: false });
  expect((span?.left ?? 0) + (span?.width ?? 0)).toBe(100);
});

it('keeps a phase of one day visible beside one of decades', () => {
  const axis = axisOf(line('2026-07-01', phase('2026-07-01', '2026-07-01'), phase('1949-01-01', '2199-12-31')), []);
  expect(axis?.spans[0]?.width).toBeGreaterThan(0);
  expect(axis?.ticks.length).toBeLessThanOrEqual(24);
});

it('draws nothing for what makes no sense', () => {
  const axis = axisOf(line('2026-07-01', phase('2026-09-01', '2026-01-01', 'doubtful'), phase('2026-01-01', '2026-12-31')), []);
  expect(axis?.spans[0]).toBeNull();
  expect(axisOf(line('2026-07-01'), [])).toBeNull();
  expect(axisOf(line('no day', phase('2026-01-01', null)), [])).toBeNull();
  expect(dayNumber('2026-13-45')).toBeNull();
});

it('holds any days between its ends', () => {
  for (let i = 0; i < 500; i++) {
    const any = () =>
      new Date(Date.UTC(1990 + Math.floor(Math.random() * 120), Math.floor(Math.random() * 12), 1)).toISOString().slice(0, 10);
    const days = [any(), any()];
    const axis = axisOf(line(any(), phase(any(), any()), phase(null, any()), phase(any(), null)), days);
    const all = [axis?.today, ...days.map((it) => axis?.place(it)), ...(axis?.spans ?? []).map((it) => it?.left)];
    for (const at of all) {
      expect(at).toBeGreaterThanOrEqual(0);
      expect(at).toBeLessThanOrEqual(100);
    }
  }
});
