import { Fault, mismatch } from './fault';
import type { Node } from './tree';
import type { Dimension } from './units';

/** What a value is. An integer without a dimension is a bare number; `zero` fits every dimension. */
export type Type =
  | { kind: 'boolean' }
  | { kind: 'integer'; dimension: Dimension | null; zero?: boolean }
  | { kind: 'choice'; options: readonly string[] }
  /** Words that have not met a field yet whose codes they could be. */
  | { kind: 'choice'; options: null; texts: readonly Text[] }
  | { kind: 'date' };

type Text = Extract<Node, { kind: 'text' }>;

/** What names mean in an expression; `null` is no such name. */
export type Names = (name: string) => Type | null;

const boolean: Type = { kind: 'boolean' };
const days: Type = { kind: 'integer', dimension: 'days' };

/** The type of a tree, or where it makes no sense. @throws Fault */
export function check(node: Node, names: Names): Type {
  switch (node.kind) {
    case 'boolean':
      return boolean;
    case 'integer':
      return { kind: 'integer', dimension: node.dimension, zero: node.dimension === null && node.value === 0n };
    case 'text':
      return { kind: 'choice', options: null, texts: [node] };
    case 'date':
      return { kind: 'date' };
    case 'name': {
      const known = node.name === 'today' ? ({ kind: 'date' } as const) : names(node.name);
      if (known === null) throw new Fault('unknown-name', node.at, node.length, { name: node.name });
      return known;
    }
    case 'and':
    case 'or':
      for (const part of node.of) mustBe(part, 'boolean', names);
      return boolean;
    case 'not':
      mustBe(node.of, 'boolean', names);
      return boolean;
    case 'minus':
      return mustBe(node.of, 'integer', names);
    case 'compare':
      return compare(node, names);
    case 'sum':
    case 'difference':
      return sum(node, names);
    case 'product':
      return product(node, names);
    case 'in':
      return among(node, names);
    case 'answered':
      check(node.of, names);
      return boolean;
    case 'call':
      return call(node, names);
  }
}

function mustBe(node: Node, kind: Type['kind'], names: Names): Type {
  const type = check(node, names);
  if (type.kind !== kind) throw mismatch('type-mismatch', node, kind, type.kind);
  return type;
}

function compare(node: Extract<Node, { kind: 'compare' }>, names: Names): Type {
  const [left, right] = [check(node.left, names), check(node.right, names)];
  noText(node.right, same(left, node.right, right));
  const ordered = left.kind === 'integer' || left.kind === 'date';
  if (!ordered && node.op !== '=' && node.op !== '!=') throw mismatch('type-mismatch', node.left, 'integer', left.kind);
  return boolean;
}

function sum(node: Extract<Node, { kind: 'sum' | 'difference' }>, names: Names): Type {
  const [left, right] = [check(node.left, names), check(node.right, names)];
  if (left.kind === 'date' && right.kind === 'date' && node.kind === 'difference') return days;
  if (left.kind === 'integer' && right.kind === 'date' && node.kind === 'sum') {
    mustBeDays(node.left, left);
    node.isDay = true;
    return right;
  }
  if (left.kind === 'date') {
    if (right.kind !== 'integer') throw mismatch('type-mismatch', node.right, 'integer', right.kind);
    mustBeDays(node.right, right);
    node.isDay = true;
    return left;
  }
  for (const [part, type] of [
    [node.left, left],
    [node.right, right],
  ] as const) {
    if (type.kind !== 'integer') throw mismatch('type-mismatch', part, 'integer', type.kind);
  }
  return same(left, node.right, right);
}

function product(node: Extract<Node, { kind: 'product' }>, names: Names): Type {
  const [left, right] = [mustBe(node.left, 'integer', names), mustBe(node.right, 'integer', names)];
  if (left.kind !== 'integer' || right.kind !== 'integer') return left;
  if (left.dimension !== null && right.dimension !== null)
    throw mismatch('dimension-mismatch', node.right, 'plain', right.dimension);
  return { kind: 'integer', dimension: left.dimension ?? right.dimension };
}

function among(node: Extract<Node, { kind: 'in' }>, names: Names): Type {
  const of = check(node.of, names);
  for (const literal of node.among) noText(literal, same(of, literal, check(literal, names)));
  return boolean;
}

function call(node: Extract<Node, { kind: 'call' }>, names: Names): Type {
  const [first, second, third] = node.of;
  if (node.name === 'count') {
    for (const part of node.of) mustBe(part, 'boolean', names);
    return { kind: 'integer', dimension: null };
  }
  if (node.name === 'if' && first && second && third) {
    mustBe(first, 'boolean', names);
    return same(check(second, names), third, check(third, names));
  }
  if (first === undefined) return boolean;
  let known = check(first, names);
  if (known.kind !== 'integer' && known.kind !== 'date') throw mismatch('type-mismatch', first, 'integer', known.kind);
  for (const part of node.of.slice(1)) known = same(known, part, check(part, names));
  return known;
}

/** The type both have, or the second is to blame. */
function same(left: Type, second: Node, right: Type): Type {
  if (left.kind !== right.kind) throw mismatch('type-mismatch', second, left.kind, right.kind);
  if (left.kind === 'integer' && right.kind === 'integer') {
    if (left.zero) return right;
    if (!right.zero && left.dimension !== right.dimension) {
      throw mismatch('dimension-mismatch', second, left.dimension ?? 'plain', right.dimension ?? 'plain');
    }
  }
  if (left.kind === 'choice' && right.kind === 'choice') {
    if (left.options === null) {
      return right.options === null ? { ...left, texts: [...left.texts, ...right.texts] } : known(left.texts, right);
    }
    if (right.options === null) return known(right.texts, left);
    if (left.options.join() !== right.options.join()) throw mismatch('type-mismatch', second, 'choice', 'choice');
  }
  return left;
}

function mustBeDays(node: Node, type: Extract<Type, { kind: 'integer' }>) {
  if (type.dimension !== 'days' && !type.zero) throw mismatch('dimension-mismatch', node, 'days', type.dimension ?? 'plain');
}

/** Words that are compared with a choice must be among its codes. */
function known(texts: readonly Text[], choice: Extract<Type, { options: readonly string[] }>): Type {
  const stray = texts.find((text) => !choice.options.includes(text.value));
  if (stray) throw new Fault('unknown-option', stray.at, stray.length, { option: stray.value });
  return choice;
}

/** Words compared with nothing but words: no field gives them a meaning. */
function noText(node: Node, type: Type) {
  if (type.kind !== 'choice' || type.options !== null) return;
  throw new Fault('unknown-option', node.at, node.length, { option: node.kind === 'text' ? node.value : '' });
}
