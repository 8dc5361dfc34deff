import type { Text } from '../i18n';
import { kinds, texts } from './texts';

export type FaultCode = keyof typeof texts.all;

/** What is wrong with an expression or a pack, and where: offset and length in UTF-16 units, from 0. */
export class Fault extends Error {
  constructor(
    readonly code: FaultCode,
    readonly at: number,
    readonly length: number,
    readonly values: Record<string, string | number> = {},
  ) {
    super(code);
  }

  /** In both languages, as the server says it. */
  get words(): { zh: string; en: string } {
    const [zh, en] = texts.all[this.code] as Text;
    const filled = (words: string) => words.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(this.values[name] ?? ''));
    return { zh: filled(zh), en: filled(en) };
  }
}

/** One kind of thing stands where another is needed. */
export function mismatch(code: FaultCode, { at, length }: { at: number; length: number }, needed: string, found: string): Fault {
  const say = (kind: string) => kinds.all[kind as keyof typeof kinds.all] as Text;
  const [neededZh, neededEn] = say(needed);
  const [foundZh, foundEn] = say(found);
  return new Fault(code, at, length, { neededZh, foundZh, needed: neededEn, found: foundEn });
}
