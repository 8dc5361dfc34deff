import type { Problem } from './contract';
import { language } from './i18n';
import { texts } from './texts';

export class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.title);
  }
}

export class Unreachable extends Error {
  constructor(cause: unknown) {
    super('unreachable', { cause });
  }
}

export const codeOf = (error: unknown) => (error instanceof Refused ? error.problem.title : null);

/** What went wrong, by which rule and what to do, in the reader's language. */
export function explain(error: unknown): string {
  if (error instanceof Unreachable) return texts.say('unreachable');
  if (!(error instanceof Refused)) return texts.say('broken');
  const { detail, detailEn, status, trace } = error.problem;
  const told = language() === 'zh' ? detail : detailEn || detail;
  if (told) return told;
  if (status === 403) return texts.say('forbidden');
  if (status === 404) return texts.say('notFound');
  return texts.say('unexplained', { status, trace: trace ?? '' });
}
