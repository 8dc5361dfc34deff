import type { ReactNode } from 'react';
import { useLanguage, useTexts } from '../kernel/i18n';
import { ago, moment } from '../kernel/time';
import { texts } from './texts';

/** 重大 较大 一般 低. Each colour comes with its word and its shape, because not everybody sees the colour. */
export type Grade = 'major' | 'larger' | 'general' | 'low';
const shapes = { major: '▲', larger: '◆', general: '●', low: '■' } as const;
export const gradeWord = { major: 'gradeMajor', larger: 'gradeLarger', general: 'gradeGeneral', low: 'gradeLow' } as const;

export function GradeMark({ grade }: { grade: Grade }) {
  const t = useTexts(texts);
  return (
    <span className="grade" data-grade={grade}>
      <span aria-hidden="true">{shapes[grade]}</span> {t(gradeWord[grade])}
    </span>
  );
}

/** Where there is no room for the word, which is then said beside: in a legend and to screen readers. */
export function GradeShape({ grade }: { grade: Grade }) {
  return (
    <span className="grade" data-grade={grade} aria-hidden="true">
      {shapes[grade]}
    </span>
  );
}

/** The law's four colours are its four grades. */
export const gradeOf = { red: 'major', orange: 'larger', yellow: 'general', blue: 'low' } as const;

/** Beijing time; relative under a day, with the exact time on hovering. */
export function TimeText({ at }: { at: string | null | undefined }) {
  const language = useLanguage();
  if (!at) return <>—</>;
  return (
    <time dateTime={at} title={moment(at)}>
      {ago(at, language) ?? moment(at)}
    </time>
  );
}

/** A state in a word. Quiet means: nothing to do here. Done is the one use of green. */
export function State({ is, children }: { is: 'quiet' | 'open' | 'doubt' | 'done'; children: ReactNode }) {
  return (
    <span className="state" data-state={is}>
      {children}
    </span>
  );
}

/** How sure the text of a rule is: the letter with its words. */
export function CertaintyMark({ of }: { of: string | null | undefined }) {
  const t = useTexts(texts);
  if (!of) return null;
  const word = { A: 'certaintyA', B: 'certaintyB', C: 'certaintyC', GK: 'certaintyGK', INF: 'certaintyINF' } as const;
  const known = word[of as keyof typeof word];
  return (
    <span className="certainty" data-certainty={of} title={t('certainty')}>
      <b>{of}</b> {known ? t(known) : ''}
    </span>
  );
}
