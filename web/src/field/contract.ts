// The phone's protocol as docs/sync.md writes it: what lies in the outbox and what travels.
import type { Words } from '../kernel/contract';

export type Result = 'pass' | 'fail' | 'na';
export type FieldValue = boolean | number | string | null;

export interface Position {
  lat: number;
  lon: number;
  /** Metres. */
  accuracy: number;
  at: string;
}

export interface AnswerBody {
  item: string;
  result: Result | null;
  values: Record<string, FieldValue>;
  note?: string;
  measure?: string;
  /** Of a named officer, where the rule asks for one. */
  reason?: string;
  bulk?: boolean;
  over: string[];
}
export interface BeginBody {
  subject: string;
  checklist: string;
  activity: string;
  task?: string;
  officers: string[];
  /** The legal day, where it is entered later. */
  on?: string;
}
export interface PhotoBody {
  photo: string;
  item?: string;
  sha256: string;
  bytes: number;
  width: number;
  height: number;
  at: string;
  original?: string;
}
export interface SignBody {
  role: 'officer' | 'inspected';
  person?: string;
  name: string;
  shown: string;
  /** Each stroke x, y, x, y …, in thousandths of the pad's width. */
  strokes: number[][];
  over: string[];
}
export type Outcome = 'done' | 'no-access' | 'refused' | 'closed';
export interface Bodies {
  begin: BeginBody;
  answer: AnswerBody;
  photo: PhotoBody;
  'drop-photo': { photo: string; reason: string };
  remark: { text: string; over: string[] };
  lower: { item: string; grade: string; reason: string; over: string[] };
  sign: SignBody;
  refuse: { reason: string; shown: string };
  finish: {
    outcome: Outcome;
    summary: string;
    shown: string;
    operations: string[];
    /** What the phone judged; the server keeps it beside its own. */
    verdict?: { item: string; grade: 'general' | 'major'; rules: string[] }[];
  };
}
export type Kind = keyof Bodies;

interface Envelope<K extends Kind> {
  id: string;
  /** Counts the operations of this device without a gap. */
  n: number;
  visit: string;
  kind: K;
  at: string;
  /** Minutes east of UTC. */
  zone: number;
  position?: Position;
  body: Bodies[K];
}
export type Operation = { [K in Kind]: Envelope<K> }[Kind];

export interface SyncProblem {
  code: string;
  zh: string;
  en: string;
}
export interface Receipt {
  id: string;
  state: 'taken' | 'again' | 'refused';
  problem?: SyncProblem | null;
}

/** One line of the area package. */
export interface PackageRow {
  kind: string;
  id: string;
  body: unknown;
}

export type { Words };
