import { queryOptions } from '@tanstack/react-query';
import {
  type Checklist,
  type ChecklistDocument,
  type Law,
  type LawDocument,
  readLaw,
  readVersion,
  type VersionDocument,
} from '../../../kernel/checklists/checklist';
import { api, ask } from '../../../kernel/client';
import type { ChecklistView } from '../../../kernel/contract';
import type { PackDocument, PackRule, RuleVersion, Said } from '../../../kernel/rules/pack';

/** A pack as its file tells it; the evaluator needs less. */
export interface PackFile extends PackDocument {
  title: Said;
  outcome: readonly { code: string; label: Said; options?: readonly { code: string; zh: string; en: string }[] }[];
  rules: readonly (PackRule & { title: Said; versions: readonly RuleVersion[] })[];
}
type LocalFile = LawDocument['locals'][number] & { reason?: string | null };

/** A checklist, read and ready to judge by. */
export interface Sheet {
  on: string;
  file: ChecklistDocument & { kinds: readonly string[]; activities: readonly string[] };
  version: VersionDocument | null;
  list: Checklist | null;
  law: Law;
  packs: readonly PackFile[];
  locals: readonly LocalFile[];
  placeOf: (key: string) => string;
  kinds: readonly { code: string; zh: string; en: string }[];
}

export const checklists = {
  list: (filters: { kind?: string; activity?: string; place?: string }) =>
    queryOptions({
      queryKey: ['checklists', 'list', filters],
      queryFn: ({ signal }) => ask(api.GET('/api/checklists', { params: { query: filters }, signal })),
      placeholderData: (before) => before,
    }),
  one: (code: string, filters: { place?: string; on?: string }) =>
    queryOptions({
      queryKey: ['checklists', code, filters],
      queryFn: async ({ signal }) =>
        sheetOf(await ask(api.GET('/api/checklists/{code}', { params: { path: { code }, query: filters }, signal }))),
    }),
};

/** The server sends the files as they are shipped (docs/checklists.md, docs/rules.md); it has checked them. */
export function sheetOf(view: ChecklistView): Sheet {
  const file = view.document as Sheet['file'];
  const packs = view.law.packs as PackFile[];
  const locals = view.law.locals as LocalFile[];
  const version = file.versions.find((it) => `${file.code}@${it.from}` === view.version) ?? null;
  const names = new Map(view.law.places.map((it) => [it.key, it.name]));
  return {
    on: view.on,
    file,
    version,
    list: version && readVersion(file, packs, version),
    law: readLaw({ packs, locals, path: view.law.path }),
    packs,
    locals,
    placeOf: (key) => names.get(key) ?? key,
    kinds: view.kinds,
  };
}
