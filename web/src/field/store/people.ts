import { db, getMeta } from './db';
import { useLive } from './live';
import { allTasks } from './tasks';

export interface Colleague {
  id: string;
  name: string;
  organisation?: string;
}

/** Who may come along: everybody the package names, and whoever works with this phone. */
export async function colleagues(): Promise<Colleague[]> {
  const me = await getMeta('me');
  const rows = await db.rows.where('kind').equals('colleague').toArray();
  const all = rows.map((row) => ({ ...(row.body as Omit<Colleague, 'id'>), id: row.id }));
  const mine = me ? [{ id: me.person.id, name: me.person.name }] : [];
  // Teams may be of several organisations; the task names those of the others.
  const teams = (await allTasks()).flatMap((it) => it.people).map(({ person, name }) => ({ id: person, name }));
  return [...new Map([...teams, ...all, ...mine].map((it) => [it.id, it])).values()];
}

/** The officers of a visit with their names; empty until they are looked up. */
export function useOfficers(ids: readonly string[]): Colleague[] {
  const all = useLive(colleagues, 'colleagues');
  if (!all) return [];
  return ids.map((id) => all.find((it) => it.id === id) ?? { id, name: id.slice(0, 8) });
}
