import { Refused } from '../../kernel/refused';
import { moment } from '../../kernel/time';
import { db, type KeptPhoto, type KeptVisit } from '../store/db';
import { isFull } from '../store/full';
import { newId } from '../store/ids';
import { lastPosition, note } from '../store/outbox';
import { inDarkroom } from './darkroom';
import type { Developed, Failure } from './develop';
import { texts } from './texts';

/** A photograph that is made and not in the store yet: kept in memory until there is room. */
export interface Exposed {
  visit: string;
  item?: string;
  file: Blob;
  at: string;
  made: Developed;
}

const words: Record<Failure, keyof typeof texts.all> = {
  'no-picture': 'noPicture',
  heic: 'heic',
  'too-large': 'tooLarge',
  broken: 'broken',
};

function refuse(code: string, key: keyof typeof texts.all): Refused {
  const [zh, en] = texts.all[key];
  return new Refused({ type: 'about:blank', title: code, status: 422, detail: zh, detailEn: en });
}

/** @throws Refused in words, when the file is no picture. */
export async function expose(visit: KeptVisit, officer: string, file: File, item?: string): Promise<Exposed> {
  const at = new Date().toISOString();
  const where = lastPosition();
  const lines = [
    `${texts.say('stripTime')} ${moment(at)}:${at.slice(17, 19)}`,
    where
      ? `${texts.say('stripPlace')} ${where.lat.toFixed(5)}, ${where.lon.toFixed(5)} ±${Math.round(where.accuracy)} m ${visit.address}`
      : `${texts.say('stripPlace')} ${visit.address || texts.say('noPosition')}`,
    `${texts.say('stripObject')} ${visit.name}`,
    `${texts.say('stripOfficer')} ${officer}    ${texts.say('stripHash')} {hash}`,
  ];
  const made = await inDarkroom({ file, lines });
  if (typeof made === 'string') throw refuse(`field.photo-${made}`, words[made]);
  return { visit: visit.id, ...(item ? { item } : {}), file, at, made };
}

/**
 * Into the store, with the operations that announce it: the picture and, beside it, the full-size original that may follow on Wi-Fi.
 * @throws Refused when the phone is full; the caller still holds what was taken.
 */
export async function keep({ visit, item, file, at, made }: Exposed): Promise<void> {
  try {
    await store(made.original.keep);
  } catch (fault) {
    if (!isFull(fault)) throw fault;
    if (!made.original.keep) throw refuse('field.full', 'full');
    // The small picture is the evidence; the large one is the first to do without.
    await store(false).catch((again: unknown) => {
      throw isFull(again) ? refuse('field.full', 'full') : again;
    });
  }

  async function store(withOriginal: boolean) {
    const [photo, original] = [newId(), newId()];
    const place = item ? { item } : {};
    const { width, height, sha256, data, thumb } = made;
    const body = { photo, ...place, sha256, bytes: data.size, width, height, at };
    const large = {
      photo: original,
      ...place,
      sha256: made.original.sha256,
      bytes: file.size,
      width: made.original.width,
      height: made.original.height,
      at,
      original: photo,
    };
    const row = { visit, ...place, state: 'waiting' as const, sent: 0, at };
    const rows: KeptPhoto[] = [{ ...row, id: photo, data, thumb, bytes: data.size, sha256 }];
    if (withOriginal) rows.push({ ...row, id: original, original: photo, data: file, bytes: file.size, sha256: large.sha256 });
    const operations = [body, ...(withOriginal ? [large] : [])].map((it) => ({ kind: 'photo' as const, body: it }));
    await note(visit, operations, async () => {
      await db.photos.bulkAdd(rows);
    });
  }
}

/** Taken by mistake: the server is told, and the bytes need not travel any more. */
export async function drop(visit: string, photo: string, reason: string): Promise<void> {
  const originals = await db.photos.where('original').equals(photo).primaryKeys();
  await note(
    visit,
    [photo, ...originals].map((it) => ({ kind: 'drop-photo' as const, body: { photo: it, reason } })),
    async () => {
      for (const it of [photo, ...originals]) await db.photos.update(it, { state: 'dropped', data: undefined });
    },
  );
}
