import { useMemo } from 'react';
import type { RulePack, RuleField } from '../../kernel/contract';
import { type Pack, type PackDerived, type PackField, readPack } from '../../kernel/rules/pack';

/** A pack as the pages need it: what the server told, and the same read by the evaluator. */
export interface PackDetails {
  fields: readonly Field[];
  derived: readonly PackDerived[];
  outcome: readonly Field[];
  pack: Pack;
}
export type Field = PackField & { options: readonly { code: string; zh: string; en: string }[]; type: RuleField['type'] };

export function usePackDetails(told: RulePack | undefined): PackDetails | null {
  return useMemo(() => (told ? detailsOf(told) : null), [told]);
}

export function detailsOf(told: RulePack): PackDetails {
  const fields = told.fields.map(fieldOf);
  const { pack } = readPack({ code: told.code, fields: fields.filter(isAskable), derived: told.derived, rules: [] });
  return { fields, derived: told.derived, outcome: told.outcome.map(fieldOf), pack };
}

const isAskable = (field: Field): field is Field & PackField => field.type !== 'text';

/** The server calls a bare number a count; the grammar has no word for it. */
const fieldOf = (field: RuleField): Field => ({ ...field, dimension: field.dimension === 'count' ? undefined : field.dimension }) as Field;
