import type { LocalRule } from '../rules/judge';
import { checked, type Pack, type PackDocument, type PackField, readPack, type Said } from '../rules/pack';
import type { Node } from '../rules/tree';

// docs/checklists.md in types: the file, what the server says of it, and what is read from both.

export type Result = 'pass' | 'fail' | 'na';
export type Given = boolean | number | bigint | string;

export interface ItemDocument {
  code: string;
  ask: Said;
  help?: Said | null;
  shown?: string | null;
  question?: boolean | null;
  local?: boolean | null;
  fields?: readonly { field: string; normal?: Given | null }[] | null;
  rules?: readonly string[] | null;
  photo?: 'none' | 'on-fail' | 'always' | null;
  clause?: { source: string; clause?: string | null } | null;
  measure?: Said | null;
}
export interface VersionDocument {
  from: string;
  to?: string | null;
  sections: readonly { code: string; title: Said; items: readonly ItemDocument[] }[];
}
export interface ChecklistDocument {
  code: string;
  title: Said;
  about: Said;
  packs: readonly string[];
  given?: Readonly<Record<string, Given>> | null;
  versions: readonly VersionDocument[];
}

/** The law at a place: packs, what the places on the way down to it make of them, and that way from the outermost down. */
export interface LawDocument {
  packs: readonly PackDocument[];
  locals: readonly (LocalRule & { pack: string })[];
  path: readonly string[];
}
export interface Law {
  packs: ReadonlyMap<string, Pack>;
  locals: ReadonlyMap<string, readonly LocalRule[]>;
  path: readonly string[];
}

export interface Item {
  of: ItemDocument;
  shown: Node | null;
  fields: readonly { field: PackField; normal: Given | null }[];
  rules: readonly string[];
}
/** One version of a checklist, with its expressions read. */
export interface Checklist {
  /** `code@from`, as visits keep it. */
  name: string;
  packs: readonly string[];
  given: Readonly<Record<string, Given>>;
  /** What its packs ask, as one. */
  fields: Pack;
  items: readonly Item[];
}

export function readLaw(document: LawDocument): Law {
  const locals = new Map<string, LocalRule[]>();
  for (const local of document.locals) locals.set(local.pack, [...(locals.get(local.pack) ?? []), local]);
  return { packs: new Map(document.packs.map((pack) => [pack.code, readPack(pack).pack])), locals, path: document.path };
}

/** The version of a legal day; null when there is none. The server has checked the file: what does not read is a fault of ours. */
export function readChecklist(document: ChecklistDocument, packs: readonly PackDocument[], day: string): Checklist | null {
  const version = document.versions.find((it) => it.from <= day && (!it.to || day <= it.to));
  return version ? readVersion(document, packs, version) : null;
}

export function readVersion(document: ChecklistDocument, packs: readonly PackDocument[], version: VersionDocument): Checklist {
  const used = document.packs.map((code) => packs.find((pack) => pack.code === code)).filter((pack) => pack !== undefined);
  const { pack: fields } = readPack({
    code: '',
    fields: distinct(used.flatMap((pack) => pack.fields)),
    derived: distinct(used.flatMap((pack) => pack.derived ?? [])),
    rules: [],
  });
  return {
    name: `${document.code}@${version.from}`,
    packs: document.packs,
    given: document.given ?? {},
    fields,
    items: version.sections.flatMap((section) => section.items.map((item) => readItem(item, fields))),
  };
}

function readItem(item: ItemDocument, fields: Pack): Item {
  return {
    of: item,
    shown: item.shown ? checked(item.shown, fields.types) : null,
    fields: (item.fields ?? []).flatMap(({ field, normal }) => {
      const known = fields.fields.get(field);
      return known ? [{ field: known, normal: normal ?? null }] : [];
    }),
    rules: item.rules ?? [],
  };
}

/** A field two packs share is one. */
function distinct<T extends { code: string }>(all: readonly T[]): T[] {
  return [...new Map(all.map((it) => [it.code, it])).values()];
}
