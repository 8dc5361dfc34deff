import { today } from '../../kernel/time';
import type { AnswerBody, Outcome, SignBody } from '../contract';
import { db, type KeptSubject, setMeta } from '../store/db';
import { fold } from '../store/fold';
import { newId, sha256OfText } from '../store/ids';
import { note, operationsOf } from '../store/outbox';
import type { Loaded } from './load';

export interface Beginning {
  subject: KeptSubject;
  checklist: string;
  activity: string;
  task?: string;
  officers: string[];
  on?: string;
}

/** Opens a visit: the first operation of it, and the row by which the phone finds it again. */
export async function begin({ subject, checklist, activity, task, officers, on }: Beginning): Promise<string> {
  const visit = newId();
  const late = on !== undefined && on !== today() ? { on } : {};
  const body = { subject: subject.id, checklist, activity, officers, ...(task ? { task } : {}), ...late };
  await note(visit, [{ kind: 'begin', body }], async ([first]) => {
    const at = first?.at ?? new Date().toISOString();
    const { name, address } = subject;
    await db.visits.add({
      id: visit,
      subject: subject.id,
      name,
      address,
      checklist,
      activity,
      ...(task ? { task } : {}),
      officers,
      ...late,
      beganAt: at,
      touchedAt: at,
      state: 'open',
    });
  });
  await setMeta('team', officers);
  return visit;
}

let before: Promise<unknown> = Promise.resolve();
/** One change after the other: each names what stood before it, and two quick taps must not both name the same. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const next = before.then(work);
  before = next.catch(() => undefined);
  return next;
}

type Change = Partial<Omit<AnswerBody, 'item' | 'over' | 'bulk'>>;

function changed(state: Loaded['state'], item: string, change: Change, bulk = false): AnswerBody {
  const before = state.answers.get(item);
  const next = { ...before, ...change };
  return {
    item,
    result: next.result ?? null,
    values: { ...before?.values, ...change.values },
    ...(next.note ? { note: next.note } : {}),
    ...(next.measure ? { measure: next.measure } : {}),
    ...(next.reason ? { reason: next.reason } : {}),
    ...(bulk ? { bulk: true } : {}),
    over: state.over(`answer/${item}`),
  };
}

/** One tap, one operation. `drafts` are what was typed and has become part of it. */
export function answer(visit: string, item: string, change: Change, drafts: readonly string[] = []): Promise<void> {
  return inTurn(async () => {
    const state = fold(await operationsOf(visit));
    await note(visit, [{ kind: 'answer', body: changed(state, item, change) }], async () => {
      await db.drafts.bulkDelete(drafts.map((it) => `${visit}/${it}`));
      await db.visits.update(visit, { item, touchedAt: new Date().toISOString() });
    });
  });
}

/** 其余均合格: everything asked and not answered yet. What stood before is kept, so that one tap takes it back. */
export function allNormal(visit: string, items: readonly string[]): Promise<void> {
  return inTurn(async () => {
    const state = fold(await operationsOf(visit));
    const made = items.map((item) => ({ kind: 'answer' as const, body: changed(state, item, { result: 'pass' }, true) }));
    if (made.length === 0) return;
    await note(visit, made, async () => {
      const undo = items.map((item) => ({ item, before: state.answers.get(item)?.result ?? null }));
      const before = (await db.visits.get(visit))?.undo ?? [];
      await db.visits.update(visit, { undo: [...before, ...undo], touchedAt: new Date().toISOString() });
    });
  });
}

/** Only what is still as the bulk left it; what was answered by hand since then stays. */
export function undoAllNormal(visit: string): Promise<void> {
  return inTurn(async () => {
    const [state, row] = [fold(await operationsOf(visit)), await db.visits.get(visit)];
    const made = (row?.undo ?? [])
      .filter(({ item }) => state.answers.get(item)?.bulk === true)
      .map(({ item, before }) => ({ kind: 'answer' as const, body: changed(state, item, { result: before }) }));
    const also = async () => {
      await db.visits.update(visit, { undo: undefined });
    };
    if (made.length > 0) await note(visit, made, also);
    else await also();
  });
}

export function remark(visit: string, text: string, drafts: readonly string[]): Promise<void> {
  return inTurn(async () => {
    const state = fold(await operationsOf(visit));
    await note(visit, [{ kind: 'remark', body: { text, over: state.over('remark') } }], async () => {
      await db.drafts.bulkDelete(drafts.map((it) => `${visit}/${it}`));
    });
  });
}

export async function draft(visit: string, key: string, text: string): Promise<void> {
  await db.drafts.put({ key: `${visit}/${key}`, visit, text });
}

export function lower(visit: string, item: string, reason: string): Promise<void> {
  return inTurn(async () => {
    const state = fold(await operationsOf(visit));
    await note(visit, [{ kind: 'lower', body: { item, grade: 'general', reason, over: state.over(`lower/${item}`) } }]);
  });
}

export function sign(visit: string, body: Omit<SignBody, 'over'>): Promise<void> {
  return inTurn(async () => {
    const state = fold(await operationsOf(visit));
    const field = body.role === 'officer' ? `sign/officer/${body.person ?? body.name}` : 'sign/inspected';
    await note(visit, [{ kind: 'sign', body: { ...body, over: state.over(field) } }]);
  });
}

export function refuse(visit: string, reason: string, shown: string): Promise<void> {
  return inTurn(async () => {
    await note(visit, [{ kind: 'refuse', body: { reason, shown } }]);
  });
}

/** The last operation: it names all others, so that the server knows when the visit is whole. */
export function finish(loaded: Loaded, outcome: Outcome, summary: string): Promise<void> {
  return inTurn(async () => {
    const { visit, judged } = loaded;
    const shown = await sha256OfText(summary);
    const operations = (await operationsOf(visit.id)).map((it) => it.id);
    const findings = judged?.findings ?? [];
    const verdict = findings.map(({ item, grade, rules }) => ({ item, grade, rules }));
    await note(visit.id, [{ kind: 'finish', body: { outcome, summary, shown, operations, verdict } }], async ([last]) => {
      const at = last?.at ?? new Date().toISOString();
      await db.visits.update(visit.id, { state: 'finished', outcome, findings: findings.length, finishedAt: at, touchedAt: at });
    });
  });
}
