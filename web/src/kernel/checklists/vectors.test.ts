import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PackDocument } from '../rules/pack';
import { type ChecklistDocument, type LawDocument, readChecklist, readLaw } from './checklist';
import { findingId } from './finding-id';
import { type ItemAnswers, judge, type Outcome, shown } from './judge';

interface Case {
  name: string;
  shipped?: boolean;
  checklist: string;
  on: string;
  path: string[];
  answers: ItemAnswers;
  expect: Partial<Record<keyof Outcome, string[]>>;
}
const root = join(import.meta.dirname, '../../../..');
const read = <T>(file: string) => JSON.parse(readFileSync(join(root, file), 'utf8')) as T;
const all = <T>(folder: string) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.json'))
    .map((name) => read<T>(join(folder, name)));

// The same file is read by the tests of the server: both must agree on every case.
const file = read<{ packs: PackDocument[]; locals: LawDocument['locals']; checklists: ChecklistDocument[]; cases: Case[] }>(
  'tests/Tests/Inspections/checklist-vectors.json',
);
const own = { lists: file.checklists, packs: file.packs, locals: file.locals };
const shipped = {
  lists: all<ChecklistDocument>('data/checklists'),
  packs: all<PackDocument>('data/rules'),
  locals: all<{ overrides: LawDocument['locals'] }>('data/rules/local').flatMap((it) => it.overrides),
};

function outcomeOf({ shipped: isShipped, checklist, on, path, answers }: Case) {
  const { lists, packs, locals } = isShipped ? shipped : own;
  const document = lists.find((it) => it.code === checklist);
  const list = document ? readChecklist(document, packs, on) : null;
  if (!list) throw new Error(`no list ${checklist} on ${on}`);
  const law = readLaw({ packs, locals, path });
  const outcome = judge(list, answers, law, on);
  expect(shown(list, answers, law, on)).toEqual(outcome.shown);
  return {
    shown: outcome.shown,
    findings: outcome.findings.map((it) =>
      [
        it.item,
        it.grade,
        it.criterion ?? '',
        it.rules.join(),
        it.penalties.join(),
        it.stop ? 'stop' : '',
        it.transfer ? 'transfer' : '',
      ].join('|'),
    ),
    awaiting: outcome.awaiting.map((it) => `${it.item}|${it.version}`),
    open: outcome.open.map((it) => `${it.item}|${it.version}|${it.missing.join()}`),
    unanswered: outcome.unanswered,
  };
}

describe('Both judges of checklists', () => {
  it('know at least two hundred cases', () => expect(file.cases.length).toBeGreaterThanOrEqual(200));

  it('agree on every one of them', () => {
    const wrong = file.cases.flatMap((one) => {
      const found = outcomeOf(one);
      return (Object.keys(one.expect) as (keyof Outcome)[])
        .filter((part) => JSON.stringify(found[part]) !== JSON.stringify(one.expect[part]))
        .map((part) => `${one.name}, ${part}: ${JSON.stringify(found[part])} ≠ ${JSON.stringify(one.expect[part])}`);
    });
    expect(wrong).toEqual([]);
  });
});

describe('The id of a finding', () => {
  it('follows from visit and item as on the server', async () => {
    const visit = '0197a5c2-7e40-7b3a-9c11-2f6d8e4b5a01';
    expect(await findingId(visit, 'hose-length')).toBe('bf62bacf-c013-8166-92bf-66570ff073d0');
    expect(await findingId(visit.toUpperCase(), 'hose-length')).toBe('bf62bacf-c013-8166-92bf-66570ff073d0');
  });
});
