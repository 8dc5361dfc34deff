import { db, type KeptVisit } from './db';

export interface KeptTask {
  id: string;
  subject: string;
  name: string;
  address: string;
  activity?: string;
  /** Last legal day. */
  due?: string;
  title?: string;
  team?: string[];
}

/** What waits for somebody at this phone, by due day; a task that has been done here is gone from the list at once. */
export async function tasks(): Promise<{ tasks: KeptTask[]; open: KeptVisit[] }> {
  const [rows, visits] = await Promise.all([db.rows.where('kind').equals('task').toArray(), db.visits.toArray()]);
  const done = new Set(visits.map((it) => it.task).filter(Boolean));
  const wanted = rows.filter((it) => !done.has(it.id) && it.subject);
  const subjects = await db.subjects.bulkGet(wanted.map((it) => it.subject ?? ''));
  const list = wanted.map((row, nth): KeptTask => {
    const body = row.body as Partial<KeptTask>;
    const subject = subjects[nth];
    return {
      ...body,
      id: row.id,
      subject: row.subject ?? '',
      name: subject?.name ?? body.name ?? '',
      address: subject?.address ?? '',
    };
  });
  list.sort((one, other) => (one.due ?? '9999').localeCompare(other.due ?? '9999') || one.name.localeCompare(other.name, 'zh'));
  const open = visits.filter((it) => it.state === 'open').sort((one, other) => other.touchedAt.localeCompare(one.touchedAt));
  return { tasks: list, open };
}
