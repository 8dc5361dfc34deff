import { expect, it } from 'vitest';
import { ago, longDay, moment } from './time';

it('speaks Beijing time wherever the reader is', () => {
  expect(moment('2026-11-20T17:30:00Z')).toBe('2026-11-21 01:30');
});

it('writes a legal day as text does', () => {
  expect(longDay('2026-11-21', 'zh')).toBe('2026年11月21日');
  expect(longDay('2026-11-21', 'en')).toBe('21 November 2026');
  expect(longDay('soon', 'zh')).toBe('soon');
});

it('is relative only under a day', () => {
  const now = new Date('2026-11-21T12:00:00Z');
  expect(ago('2026-11-21T11:55:00Z', 'en', now)).toBe('5 minutes ago');
  expect(ago('2026-11-21T02:00:00Z', 'en', now)).toBe('10 hours ago');
  expect(ago('2026-11-20T11:00:00Z', 'en', now)).toBeNull();
});
