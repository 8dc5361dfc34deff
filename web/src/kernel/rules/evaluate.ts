import { writeDay } from './days';
import type { Node } from './tree';

/** A date is its number of days; `null` is not answered. */
export type Value = boolean | bigint | string | null;

/** What an expression comes to. */
export interface Result {
  value: Value;
  /** Names that are not answered and would decide, in the order they were met. */
  missing: readonly string[];
  fault?: 'overflow';
}

/** Looks up a field or something derived from fields. */
export type Lookup = (name: string) => Result;

const least = -(2n ** 63n);
const greatest = 2n ** 63n - 1n;

/** Three-valued: what is not answered is never false. The tree has been checked, so the types are right. */
export function evaluate(node: Node, lookup: Lookup, today: bigint): Result {
  const of = (part: Node) => evaluate(part, lookup, today);
  switch (node.kind) {
    case 'boolean':
    case 'integer':
    case 'text':
    case 'date':
      return known(node.value);
    case 'name':
      return node.name === 'today' ? known(today) : lookup(node.name);
    case 'and':
      return chain(node.of.map(of), false);
    case 'or':
      return chain(node.of.map(of), true);
    case 'not': {
      const inner = of(node.of);
      return inner.value === null ? inner : known(!inner.value);
    }
    case 'minus':
      return all([of(node.of)], ([value]) => whole(-(value as bigint)));
    case 'compare':
      return all([of(node.left), of(node.right)], ([left, right]) => known(holds(node.op, left, right)));
    case 'sum':
      return all([of(node.left), of(node.right)], ([left, right]) => whole((left as bigint) + (right as bigint), node.isDay));
    case 'difference':
      return all([of(node.left), of(node.right)], ([left, right]) => whole((left as bigint) - (right as bigint), node.isDay));
    case 'product':
      return all([of(node.left), of(node.right)], ([left, right]) => whole((left as bigint) * (right as bigint)));
    case 'in':
      return all([of(node.of), ...node.among.map(of)], ([value, ...among]) => known(among.includes(value ?? null) !== node.not));
    case 'answered':
      return known((of(node.of).value !== null) !== node.not);
    case 'call':
      return call(node, of);
  }
}

function call(node: Extract<Node, { kind: 'call' }>, of: (part: Node) => Result): Result {
  if (node.name === 'if') {
    const [condition, yes, no] = node.of as [Node, Node, Node];
    const met = of(condition);
    return met.value === null ? met : of(met.value ? yes : no);
  }
  const parts = node.of.map(of);
  if (node.name === 'count') return all(parts, (values) => known(BigInt(values.filter((value) => value === true).length)));
  const better =
    node.name === 'min' ? (left: bigint, right: bigint) => left < right : (left: bigint, right: bigint) => left > right;
  return all(parts, (values) => known((values as bigint[]).reduce((best, value) => (better(value, best) ? value : best))));
}

const known = (value: Value): Result => ({ value, missing: [] });
function whole(value: bigint, isDay = false): Result {
  const fits = isDay ? writeDay(value) !== null : value >= least && value <= greatest;
  return fits ? known(value) : { ...known(null), fault: 'overflow' };
}

/** `and` and `or`: one value decides, the others do not matter then. */
function chain(parts: readonly Result[], decides: boolean): Result {
  if (parts.some((part) => part.value === decides)) return known(decides);
  return all(parts, () => known(!decides));
}

/** Only if everything is answered; otherwise what is missing. */
function all(parts: readonly Result[], made: (values: Value[]) => Result): Result {
  const open = parts.filter((part) => part.value === null);
  if (open.length === 0) return made(parts.map((part) => part.value));
  const fault = open.find((part) => part.fault)?.fault;
  return { value: null, missing: [...new Set(open.flatMap((part) => part.missing))], ...(fault ? { fault } : {}) };
}

function holds(op: string, left: Value | undefined, right: Value | undefined): boolean {
  if (op === '=') return left === right;
  if (op === '!=') return left !== right;
  const [first, second] = [left as bigint, right as bigint];
  if (op === '<') return first < second;
  if (op === '<=') return first <= second;
  return op === '>' ? first > second : first >= second;
}

/** A value as an answer writes it. */
export const write = (value: Value, isDate: boolean): Value => (isDate && typeof value === 'bigint' ? writeDay(value) : value);
