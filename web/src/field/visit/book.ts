import {
  type Checklist,
  type ChecklistDocument,
  type ItemDocument,
  type Law,
  type LawDocument,
  readLaw,
  readVersion,
  type VersionDocument,
} from '../../kernel/checklists/checklist';
import type { Words } from '../../kernel/contract';
import type { PackDocument } from '../../kernel/rules/pack';
import { db } from '../store/db';

export interface Offered {
  /** `code@from`. */
  name: string;
  code: string;
  title: Words;
  activities: readonly string[];
  kinds: readonly string[];
}
type Document = ChecklistDocument & { activities?: readonly string[]; kinds?: readonly string[] };

const documents = async (): Promise<Document[]> =>
  (await db.data.where('[family+code]').between(['checklist', ''], ['checklist', '\uffff']).toArray()).map(
    (it) => it.body as Document,
  );

/** The checklists in force on a legal day for a subject and what somebody may do there. */
export async function offered(
  { kind, gas }: { kind: string; gas?: string | null },
  activities: readonly string[],
  day: string,
): Promise<Offered[]> {
  const supply = gas ? (gas === 'methane' ? 'piped' : 'bottled') : null;
  // The list that is written for the gas of this place comes first; the others may be chosen.
  const fits = (it: Document) => (supply !== null && it.given?.['gas.supply'] === supply ? 0 : 1);
  const ordered = (await documents()).sort((one, other) => fits(one) - fits(other));
  return ordered.flatMap((it) => {
    const version = it.versions.find((one) => one.from <= day && (!one.to || day <= one.to));
    const may = (it.activities ?? []).filter((activity) => activities.includes(activity));
    if (!version || may.length === 0 || !(it.kinds ?? []).includes(kind)) return [];
    return [{ name: `${it.code}@${version.from}`, code: it.code, title: it.title, activities: may, kinds: it.kinds ?? [] }];
  });
}

export interface Section {
  code: string;
  title: Words;
  items: readonly ItemDocument[];
}
/** A version of a checklist together with the law at a place: all that judging needs, and the sections as they are shown. */
export interface Book {
  checklist: Checklist;
  law: Law;
  title: Words;
  sections: readonly Section[];
  /** Another version has come into force meanwhile. */
  replaced: boolean;
}

/** Null when the phone does not have that version (any more). */
export async function openBook(name: string, place: string, day: string): Promise<Book | null> {
  const [code = '', from = ''] = name.split('@');
  const document = (await documents()).find((it) => it.code === code && it.versions.some((one) => one.from === from));
  const version = document?.versions.find((it) => it.from === from);
  if (!document || !version) return null;
  const packs = (await db.data.where('[family+code]').between(['pack', ''], ['pack', '\uffff']).toArray()).filter((it) =>
    document.packs.includes(it.code),
  );
  const bodies = packs.map((it) => it.body as PackDocument);
  const law: LawDocument = {
    packs: bodies,
    locals: packs.flatMap((it) => localsOf(it.code, it.local)),
    path: await pathOf(place),
  };
  const current = document.versions.find((it: VersionDocument) => it.from <= day && (!it.to || day <= it.to));
  return {
    checklist: readVersion(document, bodies, version),
    law: readLaw(law),
    title: document.title,
    sections: version.sections,
    replaced: current !== undefined && current.from !== from,
  };
}

type Local = LawDocument['locals'][number];
function localsOf(pack: string, local: unknown): Local[] {
  const all = Array.isArray(local) ? local : ((local as { overrides?: unknown[] } | null | undefined)?.overrides ?? []);
  return (all as Local[]).map((it) => ({ ...it, pack: it.pack ?? pack }));
}

async function pathOf(place: string): Promise<string[]> {
  const row = await db.rows.get(['place', place]);
  return (row?.body as { path?: string[] } | undefined)?.path ?? [];
}
