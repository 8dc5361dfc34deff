import { Unreachable } from '../../kernel/refused';
import { store } from '../../kernel/store';
import type { PackageRow } from '../contract';
import { db, getMeta, type KeptData, type KeptRow, type KeptSubject, type PackageState, setMeta } from '../store/db';
import { lines } from './lines';
import { call } from './wire';

interface Head {
  area: { place: string; name: string };
  mark: number | string;
  as: string;
  full: boolean;
  now: string;
  exportKey?: { id: string; spki: string };
  checklists: { hash: string; code: string; body?: unknown }[];
  packs: { hash: string; code: string; body?: unknown; local?: unknown }[];
}

export interface Progress {
  busy: boolean;
  rows: number;
  bytes: number;
  error: unknown;
}
export const progress = store<Progress>({ busy: false, rows: 0, bytes: 0, error: null });

const chunk = 1_000;

/**
 * Takes the area along: everything the first time, afterwards only what changed. What has come is usable at once; a package that was cut
 * off leaves the mark where it was, so that the same is asked for again.
 */
export async function takeArea(place: string): Promise<void> {
  await navigator.locks.request('anran-field-area', { ifAvailable: true }, async (lock) => {
    if (lock === null) return;
    progress.set({ busy: true, rows: 0, bytes: 0, error: null });
    try {
      await take(place);
      progress.set({ ...progress.get(), busy: false });
    } catch (error) {
      progress.set({ ...progress.get(), busy: false, error });
    }
  });
}

async function take(place: string): Promise<void> {
  const before = await getMeta('package');
  const known = before?.place === place ? before : undefined;
  const query = new URLSearchParams({ place });
  if (known?.mark !== undefined) query.set('after', String(known.mark));
  if (known?.as !== undefined) query.set('as', known.as);
  for (const it of await db.data.toCollection().primaryKeys()) query.append('have', it);
  const answer = await call(`/api/field/package?${query}`, { patience: 600_000 });
  if (!answer.body) throw new Unreachable('no body');
  let head: Head | undefined;
  let whole = false;
  let rows: PackageRow[] = [];
  const named = new Set<string>();
  for await (const { text, bytes } of lines(answer.body)) {
    const line = parse(text);
    if (!head) {
      head = line as Head;
      await keepData(head);
      if (before && before.place !== place) await forget();
      continue;
    }
    if ((line as { whole?: boolean }).whole) {
      whole = true;
      break;
    }
    const row = line as PackageRow;
    rows.push(row);
    if (head.full) named.add(`${row.kind}/${row.id}`);
    if (rows.length >= chunk) {
      await keepRows(rows);
      rows = [];
    }
    const soFar = progress.get();
    if (soFar.rows % 200 === 0) progress.set({ ...soFar, rows: soFar.rows + 1, bytes });
    else Object.assign(soFar, { rows: soFar.rows + 1, bytes });
  }
  if (!head) throw new Unreachable('no head');
  await keepRows(rows);
  if (whole && head.full) await dropUnnamed(named);
  await finish(place, head, whole, known);
  if (!whole) throw new Unreachable('cut off');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (fault) {
    throw new Unreachable(fault); // cut off in the middle of a line
  }
}

async function finish(place: string, head: Head, whole: boolean, known: PackageState | undefined): Promise<void> {
  const marks = whole ? { mark: head.mark, as: head.as } : { mark: known?.mark, as: known?.as };
  await setMeta('package', {
    place,
    name: head.area.name,
    ...marks,
    whole: whole || known?.whole === true,
    at: whole ? new Date().toISOString() : known?.at,
    rows: await db.subjects.count(),
    bytes: progress.get().bytes,
  });
  if (head.exportKey) await setMeta('exportKey', head.exportKey);
  progress.set({ ...progress.get() });
}

/** Checklists and packs; those no longer named stay while a visit that was begun with them is open. */
async function keepData(head: Head): Promise<void> {
  const all: KeptData[] = [
    ...head.checklists.map((it) => ({ ...it, family: 'checklist' as const })),
    ...head.packs.map((it) => ({ ...it, family: 'pack' as const })),
  ].map(({ hash, family, code, body, ...more }) => ({ hash, family, code, body, ...more }));
  await db.transaction('rw', [db.data, db.visits], async () => {
    for (const it of all) {
      const there = await db.data.get(it.hash);
      if (it.body !== undefined || there) await db.data.put({ ...there, ...it, body: it.body ?? there?.body });
    }
    const inUse = (await db.visits.where('state').equals('open').count()) > 0;
    if (inUse) return;
    const wanted = new Set(all.map((it) => it.hash));
    await db.data.filter((it) => !wanted.has(it.hash)).delete();
  });
}

async function keepRows(rows: PackageRow[]): Promise<void> {
  const subjects = rows.filter((it) => it.kind === 'subject');
  const others = rows.filter((it) => it.kind !== 'subject');
  await db.transaction('rw', [db.subjects, db.rows], async () => {
    await db.subjects.bulkPut(
      subjects.filter((it) => it.body !== null).map((it) => ({ ...(it.body as Omit<KeptSubject, 'id'>), id: it.id })),
    );
    await db.subjects.bulkDelete(subjects.filter((it) => it.body === null).map((it) => it.id));
    await db.rows.bulkPut(
      others
        .filter((it) => it.body !== null)
        .map(({ kind, id, body }): KeptRow => ({ kind, id, subject: subjectOf(kind, id, body), body })),
    );
    await db.rows.bulkDelete(others.filter((it) => it.body === null).map((it): [string, string] => [it.kind, it.id]));
  });
}

function subjectOf(kind: string, id: string, body: unknown): string | undefined {
  if (kind === 'last') return id;
  const subject = (body as { subject?: unknown }).subject;
  return typeof subject === 'string' ? subject : undefined;
}

async function dropUnnamed(named: Set<string>): Promise<void> {
  await db.transaction('rw', [db.subjects, db.rows], async () => {
    await db.subjects.bulkDelete((await db.subjects.toCollection().primaryKeys()).filter((id) => !named.has(`subject/${id}`)));
    const rows = (await db.rows.toCollection().primaryKeys()) as [string, string][];
    await db.rows.bulkDelete(rows.filter(([kind, id]) => !named.has(`${kind}/${id}`)));
  });
}

async function forget(): Promise<void> {
  await Promise.all([db.subjects.clear(), db.rows.clear()]);
}
