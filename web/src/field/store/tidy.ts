import { db } from './db';

const keptFor = 30 * 24 * 3_600_000;

/** What arrived a month ago leaves the phone, and nothing else ever does by itself: each of its operations has its receipt. */
export async function tidy(now = Date.now()): Promise<void> {
  const before = new Date(now - keptFor).toISOString();
  const old = await db.visits.filter((it) => it.arrivedAt !== undefined && it.arrivedAt < before).toArray();
  for (const { id } of old) {
    await db.transaction('rw', [db.visits, db.outbox, db.photos, db.drafts], async () => {
      // An original that still waits for Wi-Fi holds its visit here.
      const left = await db.photos
        .where('visit')
        .equals(id)
        .filter((it) => it.state === 'waiting' || it.state === 'sending')
        .count();
      const open = await db.outbox
        .where('visit')
        .equals(id)
        .filter((it) => it.state !== 'taken')
        .count();
      if (left + open > 0) return;
      await db.outbox.where('visit').equals(id).delete();
      await db.photos.where('visit').equals(id).delete();
      await db.drafts.where('visit').equals(id).delete();
      await db.visits.delete(id);
    });
  }
}
