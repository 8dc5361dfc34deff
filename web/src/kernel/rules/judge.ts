import { dayOf } from './days';
import { evaluate, type Result, type Value } from './evaluate';
import type { Pack, PackField, RuleVersion } from './pack';
import { checked } from './pack';
import type { Node } from './tree';

/** A version of one rule for one place; it stands before what is said above it. */
export interface LocalRule extends Omit<RuleVersion, 'when'> {
  rule: string;
  place: string;
  mode: 'replace' | 'add' | 'suspend';
  when?: string | null;
}

export interface Verdict {
  rule: string;
  /** `pack/rule@from`, of a local one `pack/rule@from#place`. */
  version: string;
  state: 'holds' | 'not' | 'open';
  outcome?: Readonly<Record<string, unknown>> | null;
  /** Fields that are not answered and would decide. */
  missing: readonly string[];
  /** The condition is true, but only a named officer may say that the rule holds. */
  awaitsOfficer: boolean;
  fault?: 'overflow';
}
export type AnswerFault = 'unknown-field' | 'wrong-type' | 'out-of-range' | 'unknown-option';
export type Answers = Readonly<Record<string, boolean | number | bigint | string | null | undefined>>;

export interface InForce {
  rule: string;
  version: string;
  tree: Node;
  of: Omit<RuleVersion, 'when'>;
  officer: boolean;
  /** A place added it: the nation has no such rule. */
  added: boolean;
}

/** The rules of a pack at a place on a legal day: of each the version of the deepest place that has one. */
export function inForce(pack: Pack, locals: readonly LocalRule[], path: readonly string[], day: string): InForce[] {
  const national = pack.rules.map((rule) => rule.id);
  const added = [...new Set(locals.map((local) => local.rule))].filter((id) => !national.includes(id)).sort();
  return [...national, ...added].flatMap((id): InForce[] => {
    const versions = pack.rules.find((rule) => rule.id === id)?.versions ?? [];
    const version = versions.find((it) => isOn(it, day));
    const said = path.flatMap((place) => locals.find((it) => it.rule === id && it.place === place && isOn(it, day)) ?? []);
    const local = said.at(-1);
    if (local?.mode === 'suspend') return [];
    if (local) {
      const tree = checked(local.when ?? '', pack.types);
      // A place may ask for an officer where those above do not; it may not do without one where somebody above asks.
      const officer = [version, ...said].some((it) => it?.officer === true);
      return [
        {
          rule: id,
          version: `${pack.code}/${id}@${local.from}#${local.place}`,
          tree,
          of: local,
          officer,
          added: !national.includes(id),
        },
      ];
    }
    if (!version) return [];
    return [
      {
        rule: id,
        version: `${pack.code}/${id}@${version.from}`,
        tree: version.tree,
        of: version,
        officer: version.officer === true,
        added: false,
      },
    ];
  });
}

// Days written yyyy-MM-dd are in the order of their letters.
const isOn = (version: { from: string; to?: string | null }, day: string) =>
  version.from <= day && (version.to === null || version.to === undefined || day <= version.to);

/** What the rules say of some answers; answers that cannot be are told field by field and count as not answered. */
export function judge(
  pack: Pack,
  locals: readonly LocalRule[],
  path: readonly string[],
  day: string,
  answers: Answers,
): { verdicts: Verdict[]; errors: Record<string, AnswerFault> } {
  const { values, errors } = read(pack, answers);
  const today = dayOf(day);
  if (today === null) return { verdicts: [], errors };
  const lookup = lookupIn(pack, values, today);
  const verdicts = inForce(pack, locals, path, day).map((it) => verdictOf(it, evaluate(it.tree, lookup, today)));
  return { verdicts, errors };
}

function verdictOf({ rule, version, of, officer }: InForce, { value, missing, fault }: Result): Verdict {
  const common = { rule, version, missing, awaitsOfficer: value === true && officer };
  if (value === false) return { ...common, state: 'not' };
  // What only an officer may decide is never more than open.
  if (value === true && !officer) return { ...common, state: 'holds', outcome: of.outcome };
  return { ...common, state: 'open', ...(fault ? { fault } : {}) };
}

/** Answers and what is derived from them, each worked out once. */
export function lookupIn(pack: Pack, values: ReadonlyMap<string, Value>, today: bigint): (name: string) => Result {
  const derived = new Map<string, Result>();
  const lookup = (name: string): Result => {
    const tree = pack.derived.get(name);
    if (!tree) {
      const value = values.get(name) ?? null;
      return { value, missing: value === null ? [name] : [] };
    }
    const known = derived.get(name) ?? evaluate(tree, lookup, today);
    derived.set(name, known);
    return known;
  };
  return lookup;
}

/** Answers as values, or what is wrong with which. */
export function read(pack: Pack, answers: Answers): { values: Map<string, Value>; errors: Record<string, AnswerFault> } {
  const values = new Map<string, Value>();
  const errors: Record<string, AnswerFault> = {};
  for (const [code, answer] of Object.entries(answers)) {
    if (answer === null || answer === undefined) continue;
    const field = pack.fields.get(code);
    const value = field ? valueIn(field, answer) : ({ error: 'unknown-field' } as const);
    if (typeof value === 'object') errors[code] = value.error;
    else values.set(code, value);
  }
  return { values, errors };
}

type Known = boolean | bigint | string;

function valueIn(field: PackField, answer: boolean | number | bigint | string): Known | { error: AnswerFault } {
  const wrong = { error: 'wrong-type' } as const;
  switch (field.type) {
    case 'boolean':
      return typeof answer === 'boolean' ? answer : wrong;
    case 'date':
      return (typeof answer === 'string' ? dayOf(answer) : null) ?? wrong;
    case 'choice':
      if (typeof answer !== 'string') return wrong;
      return field.options?.some((option) => option.code === answer) ? answer : { error: 'unknown-option' };
    case 'integer': {
      // What a double cannot hold exactly comes as digits in quotes.
      const digits = typeof answer === 'string' && /^[+-]?\d{1,20}$/.test(answer);
      if (typeof answer !== 'bigint' && !digits && !Number.isSafeInteger(answer)) return wrong;
      const value = BigInt(answer);
      const above = field.max !== null && field.max !== undefined && value > BigInt(field.max);
      const below = field.min !== null && field.min !== undefined && value < BigInt(field.min);
      return above || below || value > 2n ** 63n - 1n || value < -(2n ** 63n) ? { error: 'out-of-range' } : value;
    }
  }
}
