import type { OverrideMode, RuleInForce, RuleOverride, RuleOverrideForm } from '../../kernel/contract';
import type { Answered } from '../../ui/AnswerFields';

/** What the editor's fields hold. */
export interface Values {
  rule?: string;
  mode: OverrideMode;
  from: string;
  to?: string;
  when: string;
  outcome: Answered;
  source?: string;
  clause?: string;
  certainty?: string;
  titleZh?: string;
  titleEn?: string;
  textZh?: string;
  textEn?: string;
  officer: boolean;
  reason?: string;
}

export function dayAfter(day: string): string {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + 1);
  return at.toISOString().slice(0, 10);
}

/** One begins with what is in force now. */
export function emptyValues(now: RuleInForce | undefined, place: string, today: string): Values {
  const version = now?.version;
  // The next version of what this very place added is an addition too.
  const isOwn = now?.local?.mode === 'add' && now.local.place.id === place;
  return {
    mode: now && !isOwn ? 'replace' : 'add',
    from: dayAfter(today),
    when: version?.when ?? '',
    outcome: (version?.outcome ?? {}) as Answered,
    officer: version?.officer ?? false,
    titleZh: now?.title.zh,
    titleEn: now?.title.en,
    textZh: version?.text?.zh,
    textEn: version?.text?.en,
  };
}

export const valuesOf = ({ mode, from, to, body }: RuleOverride): Values => ({
  mode,
  from,
  to: to ?? undefined,
  when: body.when ?? '',
  outcome: (body.outcome ?? {}) as Answered,
  source: body.source ?? undefined,
  clause: body.clause ?? undefined,
  certainty: body.certainty ?? undefined,
  titleZh: body.title?.zh,
  titleEn: body.title?.en,
  textZh: body.text?.zh,
  textEn: body.text?.en,
  officer: body.officer,
  reason: body.reason ?? undefined,
});

/** As the server takes it; a suspension says nothing but why. */
export function formOf(values: Values): RuleOverrideForm {
  const plain = (words: string | undefined) => words?.trim() || null;
  const says = values.mode !== 'suspend';
  return {
    from: values.from,
    to: plain(values.to),
    mode: values.mode,
    when: says ? values.when.trim() : null,
    outcome: says ? values.outcome : null,
    source: plain(values.source),
    clause: plain(values.clause),
    certainty: says ? plain(values.certainty) : null,
    titleZh: says ? plain(values.titleZh) : null,
    titleEn: says ? plain(values.titleEn) : null,
    textZh: says ? plain(values.textZh) : null,
    textEn: says ? plain(values.textEn) : null,
    officer: says && values.officer,
    reason: plain(values.reason),
  };
}
