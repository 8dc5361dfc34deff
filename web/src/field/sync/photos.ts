import { Refused, Unreachable } from '../../kernel/refused';
import { kept } from '../../kernel/store';
import { db, type Kept, type KeptPhoto } from '../store/db';
import { call, talk } from './wire';

const part = 512 * 1024;

/** Full-size originals go when there is Wi-Fi, when told to, or not by themselves. */
export type Originals = 'wifi' | 'always' | 'asked';
export const originals = kept<Originals>('anran.field.originals', ['wifi', 'always', 'asked'], 'wifi');

interface PhotoState {
  received: number;
  state: 'waiting' | 'whole' | 'refused';
  problem?: { code: string; zh: string; en: string } | null;
}

/** The browser tells the kind of network only on some phones; where it does not, a person says when. */
export function mayCarryOriginals(): boolean {
  if (originals.get() === 'always') return true;
  if (originals.get() === 'asked') return false;
  const connection = (navigator as { connection?: { type?: string; saveData?: boolean } }).connection;
  return connection?.type === 'wifi' || connection?.type === 'ethernet';
}

let asked = false;
/** Somebody says that this network may carry the originals, once. */
export function carryOriginals(): void {
  asked = true;
}

/** @returns Whether pictures were taken meanwhile whose operations have not been sent yet. */
export async function sendPhotos(): Promise<boolean> {
  const originalsToo = asked || mayCarryOriginals();
  const skipped = new Map<string, Refused>();
  const tooEarly = new Set<string>();
  for (;;) {
    // Asked anew each time: pictures may have been dropped, or new ones taken, meanwhile.
    const next = await db.photos
      .where('state')
      .anyOf('waiting', 'sending')
      .filter((it) => it.data !== undefined && !skipped.has(it.id) && !tooEarly.has(it.id) && (originalsToo || !it.original))
      .first();
    if (!next) break;
    const operation = await announced(next);
    if (operation === 'refused') {
      // Nobody waits for its bytes; they stay on the phone, beside what is in the tray.
      await db.photos.update(next.id, { state: 'refused' });
      continue;
    }
    if (operation === 'waiting') {
      tooEarly.add(next.id);
      continue;
    }
    try {
      await sendOne(next);
    } catch (error) {
      // What the server does not want yet must not keep the others waiting; a session that ended stops them all.
      if (!(error instanceof Refused) || error.problem.status === 401 || error.problem.status >= 500) throw error;
      const { title, detail, detailEn } = error.problem;
      await db.photos.update(next.id, { state: 'waiting', problem: { code: title, zh: detail, en: detailEn } });
      skipped.set(next.id, error);
    }
  }
  const [first] = skipped.values();
  if (first) throw first;
  asked = false;
  return tooEarly.size > 0;
}

async function sendOne(photo: KeptPhoto): Promise<void> {
  const data = photo.data;
  if (!data) return;
  await db.photos.update(photo.id, { state: 'sending' });
  let there = await talk<PhotoState>('GET', `/api/field/photos/${photo.id}`);
  let stumbles = 0;
  while (there.state === 'waiting') {
    const from = there.received;
    const to = Math.min(from + part, data.size);
    const next = await put(photo.id, data.slice(from, to), from, to, data.size);
    if (next.received <= from && next.state === 'waiting' && ++stumbles > 3) throw new Unreachable('no progress');
    there = next;
    await db.photos.update(photo.id, { sent: there.received });
  }
  if (there.state === 'whole') await db.photos.update(photo.id, { state: 'whole', data: undefined, sent: photo.bytes });
  else await db.photos.update(photo.id, { state: 'refused', problem: there.problem ?? undefined });
}

/** What became of the operation that announces a photograph: its bytes come after it, never before. */
async function announced(photo: KeptPhoto): Promise<Kept['state']> {
  const operations = await db.outbox.where('visit').equals(photo.visit).toArray();
  const mine = operations.find(({ operation }) => operation.kind === 'photo' && operation.body.photo === photo.id);
  return mine?.state ?? 'taken';
}

async function put(id: string, bytes: Blob, from: number, to: number, total: number): Promise<PhotoState> {
  try {
    return await send(id, bytes, from, to, total);
  } catch (error) {
    // A gap, or other bytes than declared: the server says from where it wants to go on.
    const received = error instanceof Refused ? (error.problem as { received?: number }).received : undefined;
    if (error instanceof Refused && typeof received === 'number') return { received, state: 'waiting' };
    if (error instanceof Refused && error.problem.status === 422) {
      const { title, detail, detailEn } = error.problem;
      return { received: 0, state: 'refused', problem: { code: title, zh: detail, en: detailEn } };
    }
    throw error;
  }
}

async function send(id: string, bytes: Blob, from: number, to: number, total: number): Promise<PhotoState> {
  const answer = await call(`/api/field/photos/${id}`, {
    method: 'PUT',
    body: bytes,
    headers: { 'Content-Type': 'application/octet-stream', 'Content-Range': `bytes ${from}-${to - 1}/${total}` },
    patience: 120_000,
  });
  return (await answer.json().catch((fault: unknown) => {
    throw new Unreachable(fault);
  })) as PhotoState;
}
