import { dayOf } from './days';
import { Fault, type FaultCode } from './fault';
import { isKeyword, type Token, type TokenKind, tokens } from './tokens';
import type { Call, Comparison, Node } from './tree';
import { units } from './units';

export const deepest = 32;
export const mostNodes = 2_000;
const comparisons = ['=', '!=', '<', '<=', '>', '>='];
const goodNumber = /^\d+(?:_\d+)*(?:\.\d+)?$/;
const calls = ['min', 'max', 'count', 'if'];
const greatest = 2n ** 63n - 1n;

/** Text → tree, by the grammar of docs/rules.md. @throws Fault */
export function parse(text: string): Node {
  const reader = new Reader(tokens(text));
  const node = reader.expression();
  reader.end();
  return node;
}

class Reader {
  #next = 0;
  /** The outermost expression is on level 0. */
  #depth = -1;
  #nodes = 0;

  constructor(readonly all: Token[]) {}

  get #token(): Token {
    return this.all[this.#next] as Token;
  }

  expression(): Node {
    return this.#deeper(() => this.#chain('or', () => this.#chain('and', () => this.#not())));
  }

  end(): void {
    if (this.#token.kind !== 'end') throw this.#unexpected();
  }

  #chain(kind: 'and' | 'or', part: () => Node): Node {
    const first = part();
    const of = [first];
    while (this.#took('word', kind)) of.push(part());
    return of.length === 1 ? first : this.#made({ kind, of, ...this.#from(first.at) });
  }

  #not(): Node {
    const { at } = this.#token;
    if (!this.#took('word', 'not')) return this.#test();
    const of = this.#deeper(() => this.#not());
    return this.#made({ kind: 'not', of, ...this.#from(at) });
  }

  #test(): Node {
    const left = this.#sum();
    const op = this.#token;
    if (op.kind === 'sign' && comparisons.includes(op.text)) {
      this.#next++;
      const right = this.#sum();
      this.#mustNotGoOn();
      return this.#made({ kind: 'compare', op: op.text as Comparison, left, right, ...this.#from(left.at) });
    }
    if (this.#took('word', 'is')) {
      const not = this.#took('word', 'not');
      this.#expect('word', 'answered');
      return this.#made({ kind: 'answered', of: left, not, ...this.#from(left.at) });
    }
    const not = this.#took('word', 'not');
    if (not || (this.#token.kind === 'word' && this.#token.text === 'in')) {
      this.#expect('word', 'in');
      const among = this.#list(() => this.#literal());
      this.#mustNotGoOn();
      return this.#made({ kind: 'in', of: left, among, not, ...this.#from(left.at) });
    }
    return left;
  }

  /** a < b < c would read like both, and mean something else. */
  #mustNotGoOn(): void {
    if (this.#token.kind === 'sign' && comparisons.includes(this.#token.text)) throw this.#fault('chained-comparison');
  }

  #sum(): Node {
    let left = this.#term();
    for (;;) {
      const kind = this.#took('sign', '+') ? 'sum' : this.#took('sign', '-') ? 'difference' : null;
      if (kind === null) return left;
      left = this.#made({ kind, left, right: this.#term(), ...this.#from(left.at) });
    }
  }

  #term(): Node {
    let left = this.#factor();
    while (this.#took('sign', '*')) left = this.#made({ kind: 'product', left, right: this.#factor(), ...this.#from(left.at) });
    return left;
  }

  #factor(): Node {
    const { at } = this.#token;
    if (!this.#took('sign', '-')) return this.#atom();
    const of = this.#deeper(() => this.#factor());
    return this.#made({ kind: 'minus', of, ...this.#from(at) });
  }

  #literal(): Node {
    const { at } = this.#token;
    if (this.#took('sign', '-')) {
      const of = this.#number();
      return this.#made({ kind: 'minus', of, ...this.#from(at) });
    }
    const { kind, text } = this.#token;
    if (kind === 'word' ? text !== 'true' && text !== 'false' : kind === 'sign' || kind === 'end') {
      throw this.#unexpected();
    }
    return this.#atom();
  }

  #atom(): Node {
    const token = this.#token;
    if (token.kind === 'number') return this.#number();
    if (token.kind === 'text') {
      this.#next++;
      return this.#made({ kind: 'text', value: token.text, at: token.at, length: token.length });
    }
    if (token.kind === 'date') {
      const value = dayOf(token.text);
      if (value === null) throw this.#fault('bad-date', { day: token.text });
      this.#next++;
      return this.#made({ kind: 'date', value, at: token.at, length: token.length });
    }
    if (this.#took('sign', '(')) {
      const inner = this.expression();
      this.#expect('sign', ')');
      return inner;
    }
    if (token.kind === 'word') return this.#word(token);
    throw this.#unexpected();
  }

  #word(token: Token): Node {
    if (calls.includes(token.text)) {
      this.#next++;
      const of = this.#list(() => this.expression(), token.text === 'if' ? 3 : undefined);
      return this.#made({ kind: 'call', name: token.text as Call, of, ...this.#from(token.at) });
    }
    if (token.text === 'true' || token.text === 'false') {
      this.#next++;
      return this.#made({ kind: 'boolean', value: token.text === 'true', at: token.at, length: token.length });
    }
    if (isKeyword(token.text)) throw this.#unexpected();
    this.#next++;
    return this.#made({ kind: 'name', name: token.text, at: token.at, length: token.length });
  }

  /** Digits, then perhaps a unit; decimals only where they come out whole in the base unit. */
  #number(): Node {
    const token = this.#token;
    if (token.kind !== 'number') throw this.#unexpected();
    this.#next++;
    if (!goodNumber.test(token.text)) throw new Fault('bad-number', token.at, token.length);
    const unit = this.#unit();
    const place = this.#from(token.at);
    const [whole = '', decimals = ''] = token.text.replaceAll('_', '').split('.');
    const scale = 10n ** BigInt(decimals.length);
    const scaled = BigInt(whole + decimals) * (unit?.size ?? 1n);
    if ((decimals && !unit) || scaled % scale !== 0n) throw new Fault('not-whole', place.at, place.length);
    const value = scaled / scale;
    if (value > greatest) throw new Fault('number-too-large', place.at, place.length);
    return this.#made({ kind: 'integer', value, dimension: unit?.dimension ?? null, ...place });
  }

  #unit() {
    const { kind, text, at, length } = this.#token;
    if (kind !== 'unit' && kind !== 'word') return undefined;
    const unit = units.get(text);
    // `min` is both; after a number it is the unit.
    if (!unit && isKeyword(text)) return undefined;
    if (!unit) throw new Fault('unknown-unit', at, length, { found: text });
    this.#next++;
    return unit;
  }

  #list(part: () => Node, exactly?: number): Node[] {
    this.#expect('sign', '(');
    const of = [part()];
    while (exactly === undefined ? this.#took('sign', ',') : of.length < exactly) {
      if (exactly !== undefined) this.#expect('sign', ',');
      of.push(part());
    }
    this.#expect('sign', ')');
    return of;
  }

  #took(kind: TokenKind, text: string): boolean {
    const { kind: found, text: written } = this.#token;
    if (found !== kind || written !== text) return false;
    this.#next++;
    return true;
  }

  #expect(kind: TokenKind, text: string): void {
    if (!this.#took(kind, text)) throw this.#unexpected();
  }

  #deeper<T>(inner: () => T): T {
    if (++this.#depth > deepest) throw new Fault('too-deep', 0, this.#end, { most: deepest });
    const result = inner();
    this.#depth--;
    return result;
  }

  #made(node: Node): Node {
    if (++this.#nodes > mostNodes) throw new Fault('too-large', 0, this.#end, { most: mostNodes });
    return node;
  }

  #from(at: number) {
    const last = this.all[this.#next - 1] as Token;
    return { at, length: last.at + last.length - at };
  }

  get #end() {
    return this.all.at(-1)?.at ?? 0;
  }

  #unexpected() {
    return this.#fault(this.#token.kind === 'end' ? 'unexpected-end' : 'unexpected-token', { found: this.#token.text });
  }

  #fault(code: FaultCode, values: Record<string, string | number> = {}) {
    return new Fault(code, this.#token.at, this.#token.length, values);
  }
}
