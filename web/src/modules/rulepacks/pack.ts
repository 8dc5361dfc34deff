import { useMemo } from 'react';
import type { RuleField, RulePack } from '../../kernel/contract';
import { type Pack, type PackDerived, type PackField, readPack } from '../../kernel/rules/pack';
import type { Dimension } from '../../kernel/rules/units';

/** A pack as the pages need it: what the server told, and the same read by the evaluator. */
export interface PackDetails {
  fields: readonly Field[];
  derived: readonly PackDerived[];
  outcome: readonly Field[];
  pack: Pack;
}
export interface Field extends Omit<PackField, 'type' | 'options' | 'dimension'> {
  /** `text` is for outcomes only: no condition reads it. */
  type: PackField['type'] | 'text';
  options: readonly { code: string; zh: string; en: string }[];
  dimension?: Dimension;
}

export function usePackDetails(told: RulePack | undefined): PackDetails | null {
  return useMemo(() => (told ? detailsOf(told) : null), [told]);
}

export function detailsOf(told: RulePack): PackDetails {
  const fields = told.fields.map(fieldOf);
  const { pack } = readPack({ code: told.code, fields: fields.filter(isAskable), derived: told.derived, rules: [] });
  return { fields, derived: told.derived, outcome: told.outcome.map(fieldOf), pack };
}

const isAskable = (field: Field): field is Field & PackField => field.type !== 'text';

/** The server calls a whole number a number, and a bare one a count; the grammar has no word for either. */
export function fieldOf({ type, dimension, ...field }: RuleField): Field {
  return { ...field, type: type === 'number' ? 'integer' : type, dimension: dimension === 'count' ? undefined : dimension };
}
