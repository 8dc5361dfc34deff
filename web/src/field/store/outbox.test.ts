import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { allNormal, answer, draft, undoAllNormal } from '../visit/actions';
import { db, getMeta } from './db';
import { fold } from './fold';
import { newId } from './ids';
import { note, operationsOf, unsent } from './outbox';
import { tidy } from './tidy';

const visit = '018f0000-0000-7000-8000-000000000001';
const remark = (text: string) => ({ kind: 'remark' as const, body: { text, over: [] } });

beforeEach(async () => {
  await db.delete();
  await db.open();
  await db.visits.add({
    id: visit,
    subject: 's',
    name: '',
    address: '',
    checklist: 'c@2026-01-01',
    activity: 'patrol',
    officers: [],
    beganAt: '',
    touchedAt: '',
    state: 'open',
  });
});

it('Operations are counted without a gap, also when many are written at once', async () => {
  await Promise.all(Array.from({ length: 20 }, (_, nth) => note(visit, [remark(`${nth}`), remark(`${nth}`)])));
  const numbers = (await db.outbox.orderBy('n').toArray()).map((it) => it.n);
  expect(numbers).toEqual(Array.from({ length: 40 }, (_, nth) => nth + 1));
});

it('What could not be written with an operation takes the operation and its number back', async () => {
  await note(visit, [remark('one')]);
  const failed = note(visit, [remark('two')], () => Promise.reject(new Error('full')));
  await expect(failed).rejects.toThrow('full');
  await note(visit, [remark('three')]);
  expect((await db.outbox.orderBy('n').toArray()).map((it) => [it.n, it.operation.body])).toEqual([
    [1, { text: 'one', over: [] }],
    [2, { text: 'three', over: [] }],
  ]);
});

it('Two quick taps on one question do not contradict each other', async () => {
  await Promise.all([answer(visit, 'hose', { result: 'pass' }), answer(visit, 'hose', { result: 'fail' })]);
  const state = fold(await operationsOf(visit));
  expect(state.conflicts).toEqual([]);
  expect(state.answers.get('hose')?.result).toBe('fail');
});

it('Values that are entered quickly one after the other are all kept', async () => {
  await Promise.all([answer(visit, 'hose', { values: { a: 1 } }), answer(visit, 'hose', { values: { b: 2 } })]);
  expect(fold(await operationsOf(visit)).answers.get('hose')?.values).toEqual({ a: 1, b: 2 });
});

it('“All the rest in order” is taken back where nobody answered since', async () => {
  await answer(visit, 'hose', { result: 'fail' });
  await allNormal(visit, ['valve', 'alarm']);
  await answer(visit, 'alarm', { result: 'na' });
  await undoAllNormal(visit);
  const results = Object.fromEntries([...fold(await operationsOf(visit)).answers].map(([item, it]) => [item, it.result]));
  expect(results).toEqual({ hose: 'fail', valve: null, alarm: 'na' });
  expect((await db.visits.get(visit))?.undo).toBeUndefined();
});

it('A draft becomes an operation and is a draft no more', async () => {
  await draft(visit, 'hose/note', 'too lo');
  await draft(visit, 'hose/note', 'too long');
  expect((await db.drafts.toArray()).map((it) => it.text)).toEqual(['too long']);
  await answer(visit, 'hose', { note: 'too long' }, ['hose/note']);
  expect(await db.drafts.count()).toBe(0);
  expect(fold(await operationsOf(visit)).answers.get('hose')?.note).toBe('too long');
});

it('The phone keeps its name and its count over a restart', async () => {
  await note(visit, [remark('one')]);
  const before = await getMeta('device');
  db.close();
  await db.open();
  await note(visit, [remark('two')]);
  expect(await getMeta('device')).toEqual({ ...before, next: 3 });
  expect((await unsent()).operations).toBe(2);
});

it('An id tells when it was made, and no two are alike', () => {
  const ids = Array.from({ length: 1000 }, () => newId(1_700_000_000_000));
  expect(new Set(ids).size).toBe(1000);
  expect(ids[0]).toMatch(/^018bcfe5-6800-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(newId(1_700_000_000_001) > (ids[0] ?? '')).toBe(true);
});

it('What arrived a month ago leaves the phone; what has no receipt never does', async () => {
  await note(visit, [remark('one')]);
  await db.visits.update(visit, { state: 'finished', arrivedAt: '2026-01-01T00:00:00.000Z' });
  await tidy(Date.parse('2026-03-01T00:00:00Z'));
  expect(await db.outbox.count()).toBe(1);
  await db.outbox.update(1, { state: 'taken' });
  await tidy(Date.parse('2026-01-20T00:00:00Z'));
  expect(await db.outbox.count()).toBe(1);
  await tidy(Date.parse('2026-03-01T00:00:00Z'));
  expect([await db.outbox.count(), await db.visits.count()]).toEqual([0, 0]);
  await note(visit, [remark('two')]);
  expect((await db.outbox.toArray()).map((it) => it.n)).toEqual([2]);
});
