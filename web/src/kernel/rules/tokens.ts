import { Fault } from './fault';

export type TokenKind = 'number' | 'text' | 'date' | 'word' | 'unit' | 'sign' | 'end';
export interface Token {
  kind: TokenKind;
  /** As written; of a text what stands between the quotes. */
  text: string;
  at: number;
  length: number;
}

export const longestExpression = 4_000;

const keywords = ['or', 'and', 'not', 'in', 'is', 'answered', 'true', 'false', 'min', 'max', 'count', 'if'];
export const isKeyword = (word: string) => keywords.includes(word);

const blank = /[ \t\r\n]+/y;
const date = /\d{4}-\d{2}-\d{2}(?!\w)/y;
const number = /\d[\d_]*(?:\.\d[\d_]*)?/y;
const word = /[A-Za-z][A-Za-z0-9_]*(?:\.[A-Za-z][A-Za-z0-9_]*)*/y;
const sign = /!=|<=|>=|[=<>+\-*(),]/y;

export function tokens(text: string): Token[] {
  if (text.length > longestExpression) throw new Fault('too-long', 0, text.length, { most: longestExpression });
  if (!/[^ \t\r\n]/.test(text)) throw new Fault('empty', 0, text.length);
  const found: Token[] = [];
  let at = 0;
  const take = (form: RegExp, kind: TokenKind) => {
    form.lastIndex = at;
    const match = form.exec(text);
    if (!match) return false;
    found.push({ kind, text: match[0], at, length: match[0].length });
    at += match[0].length;
    return true;
  };
  while (at < text.length) {
    blank.lastIndex = at;
    const skipped = blank.exec(text);
    if (skipped) at += skipped[0].length;
    else if (text[at] === "'") {
      const end = text.indexOf("'", at + 1);
      if (end < 0) throw new Fault('unterminated-text', at, text.length - at);
      found.push({ kind: 'text', text: text.slice(at + 1, end), at, length: end + 1 - at });
      at = end + 1;
    } else if (text[at] === '%' && found.at(-1)?.kind === 'number') take(/%/y, 'unit');
    else if (!(take(date, 'date') || take(number, 'number') || take(word, 'word') || take(sign, 'sign'))) {
      const stray = String.fromCodePoint(text.codePointAt(at) ?? 0);
      throw new Fault('unexpected-character', at, stray.length, { found: stray });
    }
  }
  found.push({ kind: 'end', text: '', at: text.length, length: 0 });
  return found;
}
