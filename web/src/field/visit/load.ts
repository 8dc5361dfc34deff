import { type ItemAnswers, type Outcome as Judged, judge } from '../../kernel/checklists/judge';
import { today } from '../../kernel/time';
import type { Operation } from '../contract';
import { db, type KeptPhoto, type KeptSubject, type KeptVisit, type LastVisit } from '../store/db';
import { fold, type VisitState } from '../store/fold';
import { operationsOf } from '../store/outbox';
import { type Book, openBook } from './book';

export interface OpenHazard {
  id: string;
  item?: string;
  what: string;
  whatEn?: string;
  grade: string;
  due?: string;
}
/** All that the screen of a visit shows, as it stands in the phone's store. */
export interface Loaded {
  visit: KeptVisit;
  subject: KeptSubject | undefined;
  operations: Operation[];
  state: VisitState;
  book: Book | null;
  judged: Judged | null;
  day: string;
  photos: KeptPhoto[];
  drafts: Map<string, string>;
  last: LastVisit | undefined;
  hazards: OpenHazard[];
}

const books = new Map<string, Promise<Book | null>>();
/** Reading a checklist takes longer than a tap may take; it does not change during a visit. */
function book(name: string, place: string, day: string): Promise<Book | null> {
  const key = `${name} ${place} ${day}`;
  const found = books.get(key) ?? openBook(name, place, day);
  books.set(key, found);
  void found.then((it) => it ?? books.delete(key));
  return found;
}

export async function load(id: string): Promise<Loaded | null> {
  const visit = await db.visits.get(id);
  if (!visit) return null;
  const day = dayOf(visit);
  const [subject, operations, photos, drafts, last, hazards] = await Promise.all([
    db.subjects.get(visit.subject),
    operationsOf(id),
    db.photos.where('visit').equals(id).toArray(),
    db.drafts.where('visit').equals(id).toArray(),
    lastOf(visit.subject),
    hazardsOf(visit.subject),
  ]);
  const state = fold(operations);
  const opened = await book(visit.checklist, subject?.place ?? '', day);
  return {
    visit,
    subject,
    operations,
    state,
    book: opened,
    judged: opened && judge(opened.checklist, answersOf(state), opened.law, day),
    day,
    photos,
    drafts: new Map(drafts.map((it) => [it.key.slice(id.length + 1), it.text])),
    last,
    hazards,
  };
}

/** The legal day of a visit: today, or the day it is entered for afterwards. */
export const dayOf = (visit: Pick<KeptVisit, 'on' | 'beganAt'>) => visit.on ?? today(visit.beganAt);

export const answersOf = (state: VisitState): ItemAnswers =>
  Object.fromEntries([...state.answers].map(([item, body]) => [item, { ...body, values: body.values as never }]));

export async function lastOf(subject: string): Promise<LastVisit | undefined> {
  return (await db.rows.get(['last', subject]))?.body as LastVisit | undefined;
}

export async function hazardsOf(subject: string): Promise<OpenHazard[]> {
  const rows = await db.rows.where('[kind+subject]').equals(['hazard', subject]).toArray();
  return rows.map((row) => {
    const body = row.body as Partial<OpenHazard> & { what?: unknown };
    const what = body.what as { zh?: string; en?: string } | string | undefined;
    return {
      ...body,
      id: row.id,
      what: typeof what === 'string' ? what : (what?.zh ?? ''),
      whatEn: typeof what === 'string' ? what : what?.en,
      grade: String(body.grade ?? 'general').toLowerCase(),
    };
  });
}
