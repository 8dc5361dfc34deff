import { db, type KeptVisit } from './db';

/** A task as the package brings it, with what the list shows of its subject. */
export interface KeptTask {
  id: string;
  subject: string;
  name: string;
  address: string;
  activity: string;
  /** Code of the checklist that was planned, if one was. */
  checklist?: string | null;
  /** Last legal day. */
  due?: string;
  /** False until it is approved and announced. */
  ready: boolean;
  people: { person: string; name: string; part: string }[];
}
interface TaskBody extends Partial<Pick<KeptTask, 'activity' | 'checklist' | 'due' | 'ready' | 'people'>> {
  subjectName?: string;
  subjectAddress?: string;
}

export async function allTasks(): Promise<KeptTask[]> {
  const rows = await db.rows.where('kind').equals('task').toArray();
  return rows.map((row): KeptTask => {
    const { subjectName = '', subjectAddress = '', activity = '', ready = true, people = [], ...body } = row.body as TaskBody;
    return {
      ...body,
      id: row.id,
      subject: row.subject ?? '',
      name: subjectName,
      address: subjectAddress,
      activity,
      ready,
      people,
    };
  });
}

/** What waits for somebody at this phone, by due day; a task that has been done here is gone from the list at once. */
export async function tasks(): Promise<{ tasks: KeptTask[]; open: KeptVisit[] }> {
  const [all, visits] = await Promise.all([allTasks(), db.visits.toArray()]);
  const done = new Set(visits.map((it) => it.task).filter(Boolean));
  const list = all.filter((it) => !done.has(it.id) && it.subject !== '');
  list.sort((one, other) => (one.due ?? '9999').localeCompare(other.due ?? '9999') || one.name.localeCompare(other.name, 'zh'));
  const open = visits.filter((it) => it.state === 'open').sort((one, other) => other.touchedAt.localeCompare(one.touchedAt));
  return { tasks: list, open };
}
