import { check, type Names, type Type } from './check';
import { Fault, mismatch } from './fault';
import { parse } from './parse';
import type { Node } from './tree';
import { isDimension } from './units';

export interface Said {
  zh: string;
  en: string;
}
export interface PackField {
  code: string;
  type: 'boolean' | 'integer' | 'choice' | 'date';
  dimension?: string | null;
  label: Said;
  options?: readonly { code: string; zh: string; en: string }[] | null;
  /** Bounds of an integer, in the base unit. */
  min?: number | null;
  max?: number | null;
}
export interface PackDerived {
  code: string;
  is: string;
  label: Said;
}
export interface RuleVersion {
  /** First and last legal day, yyyy-MM-dd, both inclusive. */
  from: string;
  to?: string | null;
  when: string;
  outcome?: Readonly<Record<string, unknown>> | null;
  officer?: boolean | null;
  source?: string | null;
  clause?: string | null;
  certainty?: string | null;
  text?: Said | null;
}
export interface PackRule {
  id: string;
  versions: readonly RuleVersion[];
}
export interface PackDocument {
  code: string;
  fields: readonly PackField[];
  derived?: readonly PackDerived[] | null;
  rules: readonly PackRule[];
}

/** Where in a pack something is wrong: the field, derived value or rule version, and the fault in its expression. */
export interface PackFault {
  where: string;
  fault: Fault;
}

/** A pack whose expressions have been read and checked. */
export interface Pack {
  code: string;
  fields: ReadonlyMap<string, PackField>;
  derived: ReadonlyMap<string, Node>;
  types: Names;
  rules: readonly { id: string; versions: readonly (RuleVersion & { tree: Node })[] }[];
}

/** The pack without what is wrong with it, and what that is. */
export function readPack(document: PackDocument): { pack: Pack; faults: PackFault[] } {
  const faults: PackFault[] = [];
  const attempt = <T>(where: string, what: () => T): T | null => {
    try {
      return what();
    } catch (fault) {
      if (!(fault instanceof Fault)) throw fault;
      faults.push({ where, fault });
      return null;
    }
  };
  const fields = new Map(document.fields.map((field) => [field.code, field]));
  const derived = new Map<string, Node>();
  for (const it of document.derived ?? []) {
    const tree = attempt(it.code, () => parse(it.is));
    if (tree) derived.set(it.code, tree);
  }
  const types = typesOf(fields, derived);
  for (const [code, tree] of derived) attempt(code, () => check(tree, types));
  const rules = document.rules.map((rule) => ({
    id: rule.id,
    versions: rule.versions.flatMap((version) => {
      const tree = attempt(`${rule.id}@${version.from}`, () => checked(version.when, types));
      return tree ? [{ ...version, tree }] : [];
    }),
  }));
  return { pack: { code: document.code, fields, derived, types, rules }, faults };
}

/** A condition of a rule. @throws Fault */
export function checked(when: string, names: Names): Node {
  const tree = parse(when);
  const type = check(tree, names);
  if (type.kind !== 'boolean') throw mismatch('type-mismatch', tree, 'boolean', type.kind);
  return tree;
}

/** Fields have the type they say; what is derived has the type of its expression, unless it leads back to itself. */
function typesOf(fields: ReadonlyMap<string, PackField>, derived: ReadonlyMap<string, Node>): Names {
  const known = new Map<string, Type | null>();
  const underWay: string[] = [];
  const names: Names = (name) => {
    const field = fields.get(name);
    if (field) return typeOf(field);
    const tree = derived.get(name);
    if (!tree) return null;
    if (underWay.includes(name)) {
      throw new Fault('cycle', 0, 0, { members: [...underWay.slice(underWay.indexOf(name)), name].join(' → ') });
    }
    if (!known.has(name)) {
      underWay.push(name);
      try {
        known.set(name, check(tree, names));
      } finally {
        underWay.pop();
      }
    }
    return known.get(name) ?? null;
  };
  return names;
}

export function typeOf(field: PackField): Type {
  if (field.type === 'choice') return { kind: 'choice', options: field.options?.map((option) => option.code) ?? [] };
  if (field.type !== 'integer') return { kind: field.type };
  return { kind: 'integer', dimension: field.dimension && isDimension(field.dimension) ? field.dimension : null };
}
