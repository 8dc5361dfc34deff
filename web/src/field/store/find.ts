import { metres } from '../sync/position';
import { db, type KeptSubject } from './db';

export interface Hit {
  subject: KeptSubject;
  /** Metres, when the phone knows where it is and the subject where it lies. */
  away?: number;
}

const most = 50;
let index: { stamp: string; lines: { id: string; text: string; initials: string }[] } | undefined;

const fold = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u00b7\-_.,\u3001\uff08\uff09()]/g, '');

/** The package's names in memory: fifty thousand of them are searched with every key. */
async function lines(stamp: string) {
  if (index?.stamp === stamp) return index.lines;
  const all = await db.subjects.toArray();
  index = {
    stamp,
    lines: all.map(({ id, name, spelling, address, creditCode }) => {
      const [initials = '', ...syllables] = (spelling ?? '').split(' ');
      return { id, text: fold(`${name}|${address}|${creditCode ?? ''}|${syllables.join('')}`), initials: fold(initials) };
    }),
  };
  return index.lines;
}

/** By name, address, code, or the first letters of its pinyin. */
export async function search(words: string, stamp: string): Promise<KeptSubject[]> {
  const wanted = words.trim().split(/\s+/).map(fold).filter(Boolean);
  if (wanted.length === 0) return [];
  const found: { id: string; rank: number }[] = [];
  for (const { id, text, initials } of await lines(stamp)) {
    if (!wanted.every((word) => text.includes(word) || initials.includes(word))) continue;
    const [first = ''] = wanted;
    found.push({ id, rank: text.startsWith(first) ? 0 : initials.startsWith(first) ? 1 : 2 });
  }
  found.sort((one, other) => one.rank - other.rank);
  const subjects = await db.subjects.bulkGet(found.slice(0, most).map((it) => it.id));
  return subjects.filter((it) => it !== undefined);
}

/** The nearest ones. The window widens until enough lie in it, so that a full city costs no more than a village. */
export async function near(here: { lat: number; lon: number }): Promise<Hit[]> {
  for (let reach = 0.01; reach < 100; reach *= 4) {
    const band = await db.subjects
      .where('latitude')
      .between(here.lat - reach, here.lat + reach)
      .toArray();
    const width = reach / Math.max(0.1, Math.cos((here.lat * Math.PI) / 180));
    const inside = band.filter((it) => typeof it.longitude === 'number' && Math.abs(it.longitude - here.lon) <= width);
    if (inside.length < most && reach < 25) continue;
    return inside
      .map((subject) => ({ subject, away: metres(here, { lat: subject.latitude ?? 0, lon: subject.longitude ?? 0 }) }))
      .sort((one, other) => one.away - other.away)
      .slice(0, most);
  }
  return [];
}

/** What a code that was scanned or typed means: an id in an address, a credit code; null when nothing in the package answers to it. */
export async function byCode(code: string): Promise<KeptSubject | null> {
  const id = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i.exec(code)?.[0]?.toLowerCase();
  if (id) {
    const found = await db.subjects.get(id);
    if (found) return found;
  }
  const credit = /(?<![0-9A-Z])[0-9A-HJ-NPQRTUWXY]{18}(?![0-9A-Z])/.exec(code.toUpperCase())?.[0];
  if (credit) return (await db.subjects.where('creditCode').equals(credit).first()) ?? null;
  return null;
}
