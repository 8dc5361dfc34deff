import type { PlanTimeline } from '../../../kernel/contract';

/** A day as a number of days, or null when it cannot be read. */
export function dayNumber(day: string | null | undefined): number | null {
  const at = day ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(at) ? null : Math.round(at / 86_400_000);
}

export interface Span {
  /** Shares of the axis, 0–100. */
  left: number;
  width: number;
  /** Runs beyond the axis: the paper names no end, or no beginning. */
  openEnd: boolean;
  openStart: boolean;
}
export interface Point {
  day: string;
  at: number;
}
export interface Axis {
  spans: (Span | null)[];
  today: number;
  ticks: { at: number; label: string }[];
  /** Where a day lies, 0–100. */
  place: (day: string) => number | null;
}

const margin = 31;

/** One axis for all there is: phases, days that matter, today. Null when there is nothing to measure. */
export function axisOf(timeline: PlanTimeline, days: readonly string[]): Axis | null {
  const today = dayNumber(timeline.on);
  const sound = timeline.phases.filter((phase) => phase.state !== 'doubtful');
  const ends = sound.flatMap((phase) => [dayNumber(phase.start), dayNumber(phase.end)]);
  const marks = [...ends, ...days.map(dayNumber)].filter((it) => it !== null);
  if (today === null || marks.length === 0) return null;
  const isOpen = sound.some((phase) => !phase.start || !phase.end);
  const from = Math.min(today, ...marks) - (sound.some((phase) => !phase.start) ? margin : 0);
  const to = Math.max(today, ...marks, from + 28) + (isOpen ? margin * 2 : 0);
  const share = (day: number) => Math.min(100, Math.max(0, ((day - from) / (to - from)) * 100));
  return {
    spans: timeline.phases.map((phase) => {
      if (phase.state === 'doubtful') return null;
      const [start, end] = [dayNumber(phase.start), dayNumber(phase.end)];
      const left = share(start ?? from);
      // The last day belongs to it.
      const right = share(end === null ? to : end + 1);
      return { left, width: Math.max(right - left, 0.5), openStart: start === null, openEnd: end === null };
    }),
    today: share(today),
    ticks: ticksOf(from, to).map(({ day, label }) => ({ at: share(day), label })),
    place: (day) => {
      const number = dayNumber(day);
      return number === null ? null : share(number);
    },
  };
}

/** Beginnings of months, at most nine. */
function ticksOf(from: number, to: number): { day: number; label: string }[] {
  const first = new Date(from * 86_400_000);
  const months = (to - from) / 30.4;
  const step = [1, 2, 3, 6, 12, 24, 60, 120].find((it) => months / it <= 9) ?? 240;
  const all: { day: number; label: string }[] = [];
  for (let month = Math.ceil(first.getUTCMonth() / step) * step; all.length < 24; month += step) {
    const at = new Date(Date.UTC(first.getUTCFullYear(), month, 1));
    const day = Math.round(at.getTime() / 86_400_000);
    if (day > to) break;
    if (day >= from) all.push({ day, label: at.toISOString().slice(0, 7) });
  }
  return all;
}
