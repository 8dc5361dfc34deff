import { useTexts } from '../../../kernel/i18n';
import { inForce } from '../../../kernel/rules/judge';
import type { Said } from '../../../kernel/rules/pack';
import type { Sheet } from './queries';
import { texts } from './texts';

/** One stage of a penalty: whom it falls on, and between which amounts. */
export interface Range {
  id: string;
  code: string;
  act: Said;
  outcome: Readonly<Record<string, unknown>>;
  source: string;
  clause: string;
  certainty: string | null | undefined;
}

/** The stages of a code, from the pack of penalties. `E` stands for all of the Special Equipment Safety Law. */
export function rangesOf(sheet: Sheet, code: string): Range[] {
  const pack = sheet.law.packs.get('penalties');
  if (!pack) return [];
  return inForce(pack, sheet.law.locals.get('penalties') ?? [], sheet.law.path, sheet.on).flatMap(({ rule, of }) => {
    const [own = rule] = rule.split('.');
    if (own !== code && !(code === 'E' && /^E\d/.test(own))) return [];
    const { text, outcome, source, clause, certainty } = of;
    return [
      {
        id: rule,
        code: own,
        act: text ?? { zh: rule, en: rule },
        outcome: outcome ?? {},
        source: source ?? '',
        clause: clause ?? '',
        certainty,
      },
    ];
  });
}

/** An amount in fen as yuan, a multiple, or none. */
export function useRange(): (range: Range) => string {
  const t = useTexts(texts);
  const yuan = (fen: unknown) => (Number(fen) / 100).toLocaleString('en');
  return ({ outcome: { least, most, times_min, times_max } }) => {
    if (most !== undefined && most !== null) {
      const max = t('yuan', { n: yuan(most) });
      return Number(least ?? 0) === 0 ? t('upTo', { max }) : t('between', { min: yuan(least), max });
    }
    if (times_max !== undefined && times_max !== null) {
      return t('times', { min: Number(times_min) / 10_000, max: Number(times_max) / 10_000 });
    }
    return t('noAmount');
  };
}

/** In short, behind a rule: the widest stage falls on the unit. */
export function useBrief(sheet: Sheet): (code: string) => string {
  const range = useRange();
  return (code) => {
    const [first] = rangesOf(sheet, code);
    return first ? `${code} ${range(first)}` : code;
  };
}
