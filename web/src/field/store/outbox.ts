import type { Bodies, Kind, Operation, Position } from '../contract';
import { type Device, db, type Kept } from './db';
import { newId } from './ids';

let position: Position | undefined;
/** Where the phone is, as far as it knows; written beside every operation. */
export function lieAt(next: Position | undefined): void {
  position = next;
}
export const lastPosition = () => position;

/** The phone as the server knows it; made at the first need and never again. */
export async function device(): Promise<Device> {
  return db.transaction('rw', db.meta, async () => {
    const found = (await db.meta.get('device'))?.value as Device | undefined;
    if (found) return found;
    const made: Device = { id: newId(), name: nameOfPhone(), next: 1, registered: false };
    await db.meta.put({ key: 'device', value: made });
    return made;
  });
}

/**
 * Puts operations into the outbox, all or none, and with them whatever `also` writes. Their numbers have no gap, also when two windows
 * of the app write at once: the counter and the operations are one transaction.
 */
export async function note<K extends Kind>(
  visit: string,
  made: readonly { kind: K; body: Bodies[K]; id?: string }[],
  also?: (operations: Operation[]) => Promise<void>,
): Promise<Operation[]> {
  await device();
  return db.transaction('rw', [db.meta, db.outbox, db.visits, db.photos, db.drafts], async () => {
    const row = await db.meta.get('device');
    const phone = row?.value as Device;
    const now = new Date();
    const where = position && now.getTime() - Date.parse(position.at) < 10 * 60_000 ? { position } : {};
    const operations = made.map(
      ({ kind, body, id }, nth) =>
        ({
          id: id ?? newId(now.getTime()),
          n: phone.next + nth,
          visit,
          kind,
          at: now.toISOString(),
          zone: -now.getTimezoneOffset(),
          ...where,
          body,
        }) as Operation,
    );
    await db.outbox.bulkAdd(operations.map((operation): Kept => keep(operation)));
    await db.meta.put({ key: 'device', value: { ...phone, next: phone.next + operations.length } });
    await also?.(operations);
    return operations;
  });
}

const keep = (operation: Operation): Kept => ({
  n: operation.n,
  id: operation.id,
  visit: operation.visit,
  operation,
  state: 'waiting',
});

/** Operations of one visit, in the order they were made. */
export async function operationsOf(visit: string): Promise<Operation[]> {
  const kept = await db.outbox.where('visit').equals(visit).sortBy('n');
  return kept.map((it) => it.operation);
}

/** What has no receipt yet: operations, and photographs whose bytes the server does not have whole. */
export async function unsent(): Promise<{
  operations: number;
  photos: number;
  originals: number;
  bytes: number;
  refused: number;
}> {
  const [operations, refused, photos] = await Promise.all([
    db.outbox.where('state').equals('waiting').toArray(),
    db.outbox.where('state').equals('refused').count(),
    db.photos.where('state').anyOf('waiting', 'sending').toArray(),
  ]);
  const text = operations.reduce((sum, it) => sum + JSON.stringify(it.operation).length, 0);
  return {
    operations: operations.length,
    refused,
    photos: photos.filter((it) => !it.original).length,
    originals: photos.filter((it) => it.original).length,
    bytes: text + photos.reduce((sum, it) => sum + it.bytes - it.sent, 0),
  };
}

/** What a person would call it; the browser tells no more than this. */
function nameOfPhone(): string {
  const agent = navigator.userAgent;
  const model = /\(Linux; Android [^;]+; ([^;)]+)/.exec(agent)?.[1]?.trim();
  return (model ?? (/iPhone/.test(agent) ? 'iPhone' : /iPad/.test(agent) ? 'iPad' : navigator.platform || 'phone')).slice(0, 60);
}
