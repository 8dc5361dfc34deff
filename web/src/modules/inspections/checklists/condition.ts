import { language, useTexts } from '../../../kernel/i18n';
import type { Pack } from '../../../kernel/rules/pack';
import { texts } from './texts';

/** A condition with the labels of its fields instead of their codes, for those who do not read the grammar. */
export function useCondition(fields: Pack | undefined): (text: string) => string {
  const t = useTexts(texts);
  return (text) => {
    const spoken = language();
    const words: Record<string, string> = { and: t('andWord'), or: t('orWord'), not: t('notWord') };
    // “it is answered and it” only keeps a question away until then.
    const plain = text.replace(/\(?([\w.]+) is answered and \1\)?/g, '$1');
    return plain.replace(/'(\w+)'|[A-Za-z][\w.]*/g, (found, option?: string) => {
      if (option) return optionOf(fields, option)?.[spoken] ?? option;
      const label = fields?.fields.get(found)?.label[spoken];
      return words[found] ?? (label ? `“${label}”` : found);
    });
  };
}

function optionOf(fields: Pack | undefined, code: string) {
  return [...(fields?.fields.values() ?? [])].flatMap((field) => field.options ?? []).find((option) => option.code === code);
}
