import { Refused, Unreachable } from '../../kernel/refused';
import { store } from '../../kernel/store';
import type { Receipt } from '../contract';
import { db, getMeta, type Kept, setMeta } from '../store/db';
import { device } from '../store/outbox';
import { sendPhotos } from './photos';
import { sessionEnded, talk } from './wire';

const mostOperations = 200;
const mostBytes = 900_000;

export interface Sending {
  busy: boolean;
  /** Why it does not go on: silence of the server, or its refusal. */
  error: unknown;
  /** When it is tried again by itself. */
  again: number | null;
}
export const sending = store<Sending>({ busy: false, error: null, again: null });

let timer: ReturnType<typeof setTimeout> | undefined;
let tries = 0;

/**
 * Sends what waits: operations in their order, then the bytes of photographs. One window of the app at a time; whatever breaks is simply
 * tried again, since the server takes everything once. Nothing here deletes anything that has no receipt.
 */
export async function sendNow(): Promise<void> {
  clearTimeout(timer);
  await navigator.locks.request('anran-field-send', { ifAvailable: true }, async (lock) => {
    if (lock === null) return plan(5_000);
    if (!(await getMeta('me')) || sessionEnded.get()) return;
    sending.set({ busy: true, error: null, again: null });
    try {
      await register();
      do {
        while (await sendBatch());
      } while (await sendPhotos());
      await settle();
      tries = 0;
      sending.set({ busy: false, error: null, again: null });
    } catch (error) {
      if (!(error instanceof Unreachable) && !(error instanceof Refused)) {
        sending.set({ busy: false, error, again: null });
        throw error;
      }
      tries += 1;
      const wait = Math.min(60_000, 1_000 * 2 ** Math.min(tries, 6)) * (0.5 + Math.random() / 2);
      sending.set({ busy: false, error, again: sessionEnded.get() ? null : Date.now() + wait });
      if (!sessionEnded.get()) plan(wait);
    }
  });
}

function plan(wait: number) {
  clearTimeout(timer);
  timer = setTimeout(() => void sendNow(), wait);
}

/** Sends when there is something, when the network comes back, and when the app is looked at again. */
export function keepSending(): void {
  addEventListener('online', () => void sendNow());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void sendNow();
  });
  db.outbox.hook('creating', () => plan(1_500));
  db.photos.hook('creating', () => plan(1_500));
  void sendNow();
}

async function register(): Promise<void> {
  const phone = await device();
  if (phone.registered) return;
  const { skew } = await talk<{ now: string; skew: unknown }>('POST', '/api/field/devices', {
    id: phone.id,
    name: phone.name,
    at: new Date().toISOString(),
  });
  void skew;
  await db.transaction('rw', db.meta, async () => {
    const row = await db.meta.get('device');
    if (row) await db.meta.put({ key: 'device', value: { ...(row.value as object), registered: true } });
  });
}

async function sendBatch(): Promise<boolean> {
  const batch = await nextBatch();
  if (batch.length === 0) return false;
  const phone = await device();
  const asked = Date.now();
  const answer = await talk<{ now: string; receipts: Receipt[] }>('POST', '/api/field/operations', {
    device: phone.id,
    at: new Date(asked).toISOString(),
    operations: batch.map((it) => it.operation),
  });
  const receiptAt = new Date().toISOString();
  // Half of the way there and back is the best guess of when the server looked at its clock.
  await setMeta('clock', { skew: Date.parse(answer.now) - (asked + Date.now()) / 2, at: receiptAt });
  const receipts = new Map(answer.receipts.map((it) => [it.id, it]));
  await db.transaction('rw', db.outbox, async () => {
    for (const it of batch) {
      const receipt = receipts.get(it.id);
      if (!receipt) continue;
      const refused = receipt.state === 'refused';
      await db.outbox.update(it.n, {
        state: refused ? 'refused' : 'taken',
        receiptAt,
        ...(refused && receipt.problem ? { problem: receipt.problem } : {}),
      });
    }
  });
  if (!batch.some((it) => receipts.has(it.id))) throw new Unreachable('no receipt');
  return true;
}

async function nextBatch(): Promise<Kept[]> {
  const waiting = (await db.outbox.where('state').equals('waiting').sortBy('n')).slice(0, mostOperations);
  let bytes = 0;
  return waiting.filter((it, nth) => {
    bytes += new TextEncoder().encode(JSON.stringify(it.operation)).length + 1;
    return nth === 0 || bytes <= mostBytes;
  });
}

/** Visits of which everything has arrived get their receipt. */
async function settle(): Promise<void> {
  const finished = await db.visits
    .where('state')
    .equals('finished')
    .filter((it) => !it.arrivedAt)
    .toArray();
  for (const visit of finished) {
    const open = await db.outbox
      .where('visit')
      .equals(visit.id)
      .filter((it) => it.state !== 'taken')
      .count();
    const photos = await db.photos
      .where('visit')
      .equals(visit.id)
      .filter((it) => !it.original && it.state !== 'whole' && it.state !== 'dropped')
      .count();
    if (open === 0 && photos === 0) await db.visits.update(visit.id, { arrivedAt: new Date().toISOString() });
  }
  const left = await db.outbox.where('state').equals('waiting').count();
  const photos = await db.photos
    .where('state')
    .anyOf('waiting', 'sending')
    .filter((it) => !it.original)
    .count();
  const any = (await db.outbox.where('state').equals('taken').count()) > 0;
  if (left === 0 && photos === 0 && any) {
    const newest = (await db.outbox.orderBy('n').last())?.receiptAt;
    const before = await getMeta('arrived');
    if (newest && (!before || before.at < newest)) await setMeta('arrived', { at: new Date().toISOString() });
  }
}

/** A refused operation may have been refused for what has changed since: the person asks for another try. */
export async function tryAgain(n: number): Promise<void> {
  await db.outbox.update(n, { state: 'waiting' });
  await sendNow();
}
