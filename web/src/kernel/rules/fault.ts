import type { Text } from '../i18n';
import { kinds, texts } from './texts';

export type FaultCode = keyof typeof texts.all;

/** What is wrong with an expression or a pack, and where: offset and length in UTF-16 units, from 0. */
export class Fault extends Error {
  constructor(
    readonly code: FaultCode,
    readonly at: number,
    readonly length: number,
    readonly values: Readonly<Record<string, string | number | Text>> = {},
  ) {
    super(code);
  }

  /** In both languages, as the server says it. */
  get words(): { zh: string; en: string } {
    const said = texts.all[this.code] as Text;
    const filled = (nth: 0 | 1) =>
      said[nth].replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
        const value = this.values[name] ?? '';
        return typeof value === 'object' ? value[nth] : String(value);
      });
    return { zh: filled(0), en: filled(1) };
  }
}

/** One kind of thing stands where another is needed. */
export function mismatch(code: FaultCode, { at, length }: { at: number; length: number }, needed: string, found: string): Fault {
  const say = (kind: string) => kinds.all[kind as keyof typeof kinds.all] as Text;
  return new Fault(code, at, length, { needed: say(needed), found: say(found) });
}
