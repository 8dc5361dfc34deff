import { type InForce, inForce } from '../../../kernel/rules/judge';
import type { Sheet } from './queries';

export interface SheetRule extends InForce {
  pack: string;
}

/** The rules of a sheet's packs in force at its place and day, by `pack/rule`. */
export function rulesIn({ file, law, on }: Sheet): Map<string, SheetRule> {
  const rules = new Map<string, SheetRule>();
  for (const code of file.packs) {
    const pack = law.packs.get(code);
    if (!pack) continue;
    for (const rule of inForce(pack, law.locals.get(code) ?? [], law.path, on))
      rules.set(`${code}/${rule.rule}`, { ...rule, pack: code });
  }
  return rules;
}

/** The codes of penalties that rules name, each once. */
export const penaltiesIn = (rules: Iterable<Pick<InForce, 'of'>>): string[] => [
  ...new Set(
    [...rules].flatMap(({ of }) =>
      [of.outcome?.penalty, of.outcome?.penalty_also].filter((it): it is string => typeof it === 'string'),
    ),
  ),
];
