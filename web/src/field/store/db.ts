import Dexie, { type EntityTable, type Table } from 'dexie';
import type { Me, Words } from '../../kernel/contract';
import type { Operation, Outcome, Result, SyncProblem } from '../contract';

/** An operation in the outbox. It is never changed; only what became of it is written beside it. */
export interface Kept {
  n: number;
  id: string;
  visit: string;
  operation: Operation;
  /** waiting until there is a receipt; taken and refused are receipts. */
  state: 'waiting' | 'taken' | 'refused';
  problem?: SyncProblem;
  /** When the receipt came, by this phone's clock. */
  receiptAt?: string;
}

export interface KeptVisit {
  id: string;
  subject: string;
  name: string;
  address: string;
  checklist: string;
  activity: string;
  task?: string;
  officers: string[];
  /** The legal day, when it is entered later. */
  on?: string;
  /** Last finger movement, to put the newest first. */
  touchedAt: string;
  beganAt: string;
  /** Code of the item that was on screen. */
  item?: string;
  state: 'open' | 'finished';
  outcome?: Outcome;
  findings?: number;
  /** Operations whose `bulk` can be taken back at once: what stood before. */
  undo?: { item: string; before: Result | null }[];
  finishedAt?: string;
  /** Everything is at the server, photographs too. */
  arrivedAt?: string;
}

export interface KeptPhoto {
  id: string;
  visit: string;
  item?: string;
  /** Of the photo whose full size this is. */
  original?: string;
  state: 'waiting' | 'sending' | 'whole' | 'refused' | 'dropped';
  /** Bytes as they will be uploaded; gone from the phone when the server has them whole. */
  data?: Blob;
  bytes: number;
  sent: number;
  sha256: string;
  at: string;
  /** Small picture for the screen, kept also after the bytes have gone. */
  thumb?: Blob;
  problem?: SyncProblem;
}

/** What was typed and is not an operation yet: one row per field, written with every key. */
export interface Draft {
  key: string;
  visit: string;
  text: string;
}

export interface SubjectBody {
  name: string;
  spelling?: string;
  kind: string;
  address: string;
  place: string;
  status?: string;
  latitude?: number | null;
  longitude?: number | null;
  gas?: string | null;
  creditCode?: string | null;
}
export interface KeptSubject extends SubjectBody {
  id: string;
}
export interface LastVisit {
  visit: string;
  on: string;
  activity: string;
  checklist: string;
  outcome: Outcome;
  findings: number;
  major: number;
  answers: Record<string, Result | null>;
}
/** Rows of the package that are not subjects: places, last visits, hazards, tasks, colleagues. */
export interface KeptRow {
  kind: string;
  id: string;
  /** The subject it is about, if it is about one. */
  subject?: string;
  body: unknown;
}
export interface KeptData {
  hash: string;
  family: 'checklist' | 'pack';
  code: string;
  body: unknown;
  local?: unknown;
}

export interface Device {
  id: string;
  name: string;
  /** The next operation's number. */
  next: number;
  registered: boolean;
}
export interface PackageState {
  place: string;
  name: string;
  mark?: number | string;
  as?: string;
  whole: boolean;
  at?: string;
  rows: number;
  bytes: number;
}
export interface Meta {
  me?: Me;
  device?: Device;
  package?: PackageState;
  /** Server's clock minus the phone's, ms. */
  clock?: { skew: number; at: string };
  /** When the outbox last ran empty. */
  arrived?: { at: string };
  exportKey?: { id: string; spki: string };
  /** Last team, offered again. */
  team?: string[];
}
export type SaidName = Words;

class FieldStore extends Dexie {
  meta!: Table<{ key: keyof Meta; value: unknown }, string>;
  outbox!: EntityTable<Kept, 'n'>;
  visits!: EntityTable<KeptVisit, 'id'>;
  photos!: EntityTable<KeptPhoto, 'id'>;
  drafts!: EntityTable<Draft, 'key'>;
  subjects!: EntityTable<KeptSubject, 'id'>;
  rows!: Table<KeptRow, [string, string]>;
  data!: EntityTable<KeptData, 'hash'>;

  constructor() {
    super('anran-field');
    this.version(1).stores({
      meta: 'key',
      outbox: 'n, &id, visit, state',
      visits: 'id, state, subject, touchedAt',
      photos: 'id, visit, state, original',
      drafts: 'key, visit',
      subjects: 'id, latitude, creditCode',
      rows: '[kind+id], kind, subject, [kind+subject]',
      data: 'hash, [family+code]',
    });
  }
}

export const db = new FieldStore();

export async function getMeta<K extends keyof Meta>(key: K): Promise<Meta[K]> {
  return (await db.meta.get(key))?.value as Meta[K];
}
export async function setMeta<K extends keyof Meta>(key: K, value: Meta[K]): Promise<void> {
  await db.meta.put({ key, value });
}
