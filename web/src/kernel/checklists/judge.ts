import { dayOf } from '../rules/days';
import { evaluate } from '../rules/evaluate';
import { type InForce, inForce, judge as judgePack, lookupIn, read, type Verdict } from '../rules/judge';
import { fieldsOf } from '../rules/names';
import type { Said } from '../rules/pack';
import type { Checklist, Given, Item, Law, Result } from './checklist';
import { texts } from './texts';

// The same as Judging.cs of the server: tests/Tests/Inspections/checklist-vectors.json binds both.

export interface ItemAnswer {
  /** Null: not yet. */
  result: Result | null;
  /** By the codes of the item's fields; what stands here is measured, not presumed. */
  values?: Readonly<Record<string, Given | null>>;
  /** Of a named officer, for what only an officer may decide. */
  reason?: string | null;
}
export type ItemAnswers = Readonly<Record<string, ItemAnswer | undefined>>;

/** 问题: one item that failed, by the officer's eyes or by its rules. */
export interface Finding {
  item: string;
  grade: 'general' | 'major';
  /** The rule that makes it major: `MH-09-1`. */
  criterion: string | null;
  what: Said;
  /** Versions that hold, as findings store them. */
  rules: string[];
  clauses: string[];
  penalties: string[];
  stop: boolean;
  transfer: boolean;
}
export interface Outcome {
  shown: string[];
  findings: Finding[];
  /** Their condition is true; only a named officer with a reason makes them hold. */
  awaiting: { item: string; rule: string; version: string }[];
  /** Cannot be decided for want of answers: never counted as in order. */
  open: { item: string; rule: string; version: string; missing: readonly string[] }[];
  unanswered: string[];
}

/** A rule in force, with the fields it hangs on. */
interface Rule extends InForce {
  fields: readonly string[];
}

/** The items to be asked, in their order. What cannot be decided yet is asked. */
export function shown(checklist: Checklist, answers: ItemAnswers, law: Law, day: string): string[] {
  return walk(checklist, answers, rulesOf(checklist, law, day), day).asked.map((item) => item.of.code);
}

/** What the answers come to, by the rules of the day. */
export function judge(checklist: Checklist, answers: ItemAnswers, law: Law, day: string): Outcome {
  const rules = rulesOf(checklist, law, day);
  const { asked, values } = walk(checklist, answers, rules, day);
  const verdicts = verdictsOf(checklist, values, law, day);
  const outcome: Outcome = { shown: asked.map((item) => item.of.code), findings: [], awaiting: [], open: [], unanswered: [] };
  const added = addedTo(asked, rules);
  for (const item of asked) {
    const code = item.of.code;
    const answer = answers[code];
    const result = answer?.result ?? null;
    const reasoned = result === 'fail' && (answer?.reason ?? '').trim() !== '';
    const holding: Rule[] = [];
    for (const name of [...item.rules, ...(added.get(code) ?? [])]) {
      const [verdict, rule] = [verdicts.get(name), rules.get(name)];
      if (!verdict || !rule) continue;
      const { state, version, awaitsOfficer, missing } = verdict;
      if (state === 'holds' || (awaitsOfficer && reasoned)) holding.push(rule);
      else if (awaitsOfficer) outcome.awaiting.push({ item: code, rule: name, version });
      else if (state === 'open' && result !== 'na') outcome.open.push({ item: code, rule: name, version, missing });
    }
    if (holding.length > 0 || (result === 'fail' && !item.of.question)) outcome.findings.push(found(item, holding));
    if (result === null) outcome.unanswered.push(code);
  }
  return outcome;
}

function rulesOf(checklist: Checklist, law: Law, day: string): Map<string, Rule> {
  const rules = new Map<string, Rule>();
  for (const code of checklist.packs) {
    const pack = law.packs.get(code);
    if (!pack) continue;
    for (const rule of inForce(pack, law.locals.get(code) ?? [], law.path, day)) {
      rules.set(`${code}/${rule.rule}`, { ...rule, fields: rule.added ? fieldsOf(rule.tree, pack) : [] });
    }
  }
  return rules;
}

/** In the order of the list, so that whether an item is asked hangs on nothing that comes after it. */
function walk(checklist: Checklist, answers: ItemAnswers, rules: ReadonlyMap<string, Rule>, day: string) {
  const values: Record<string, Given> = { ...checklist.given };
  const asked: Item[] = [];
  for (const item of checklist.items) {
    if (!isAsked(checklist, item, values, rules, day)) continue;
    asked.push(item);
    Object.assign(values, valuesOf(checklist, item, answers[item.of.code], day));
  }
  return { asked, values };
}

function isAsked(
  checklist: Checklist,
  item: Item,
  values: Readonly<Record<string, Given>>,
  rules: ReadonlyMap<string, Rule>,
  day: string,
) {
  if (item.of.local && !item.rules.some((name) => rules.has(name))) return false;
  const today = dayOf(day);
  if (!item.shown || today === null) return true;
  const lookup = lookupIn(checklist.fields, read(checklist.fields, values).values, today);
  return evaluate(item.shown, lookup, today).value !== false;
}

/** What was measured; what 合格 presumes; and of one yes or no alone, what 不合格 must mean. 不适用 says nothing. */
export function valuesOf(checklist: Checklist, item: Item, answer: ItemAnswer | undefined, day: string): Record<string, Given> {
  const values: Record<string, Given> = {};
  if (answer?.result === 'na') return values;
  const { errors } = read(checklist.fields, answer?.values ?? {});
  for (const { field, normal } of item.fields) {
    const said = field.code in errors ? null : (answer?.values?.[field.code] ?? null);
    const value = said ?? presumed(item, field.type, normal, answer?.result ?? null, day);
    if (value !== null) values[field.code] = value;
  }
  return values;
}

function presumed(item: Item, type: string, normal: Given | null, result: Result | null, day: string): Given | null {
  if (result === 'pass') return type === 'date' && normal === 'today' ? day : normal;
  return result === 'fail' && item.fields.length === 1 && typeof normal === 'boolean' ? !normal : null;
}

function verdictsOf(checklist: Checklist, values: Readonly<Record<string, Given>>, law: Law, day: string): Map<string, Verdict> {
  const verdicts = new Map<string, Verdict>();
  for (const code of checklist.packs) {
    const pack = law.packs.get(code);
    if (!pack) continue;
    const own = Object.fromEntries(Object.entries(values).filter(([field]) => pack.fields.has(field)));
    for (const verdict of judgePack(pack, law.locals.get(code) ?? [], law.path, day, own).verdicts) {
      verdicts.set(`${code}/${verdict.rule}`, verdict);
    }
  }
  return verdicts;
}

/** A rule that a place added and no item names goes with the last item that asks for one of its fields. */
function addedTo(asked: readonly Item[], rules: ReadonlyMap<string, Rule>): Map<string, string[]> {
  const named = new Set(asked.flatMap((item) => item.rules));
  const added = new Map<string, string[]>();
  for (const [name, rule] of rules) {
    if (!rule.added || named.has(name)) continue;
    const item = asked.findLast((it) => it.fields.some(({ field }) => rule.fields.includes(field.code)));
    if (item) added.set(item.of.code, [...(added.get(item.of.code) ?? []), name]);
  }
  return added;
}

function found(item: Item, holding: readonly Rule[]): Finding {
  const major = holding.find((rule) => says(rule, 'grade') === 'major');
  const gravest = major ?? holding[0];
  const { ask, clause } = item.of;
  const [zh, en] = texts.all.notInOrder;
  const words = gravest?.of.text ?? { zh: zh.replace('{{ask}}', () => ask.zh), en: en.replace('{{ask}}', () => ask.en) };
  const grounds = holding.length > 0 ? holding.map((rule) => rule.of) : clause ? [clause] : [];
  return {
    item: item.of.code,
    grade: major ? 'major' : 'general',
    criterion: major?.rule ?? null,
    what: { zh: words.zh, en: words.en },
    rules: holding.map((rule) => rule.version),
    clauses: [...new Set(grounds.map((it) => [it.source, it.clause].filter(Boolean).join(' ')))],
    penalties: [
      ...new Set(holding.flatMap((rule) => [says(rule, 'penalty'), says(rule, 'penalty_also')]).filter((it) => it !== '')),
    ],
    stop: holding.some((rule) => says(rule, 'grade') === 'stop'),
    transfer: holding.some((rule) => rule.of.outcome?.transfer === true),
  };
}

function says(rule: Rule, outcome: string): string {
  const said = rule.of.outcome?.[outcome];
  return typeof said === 'string' ? said : '';
}
