import { useTexts } from '../../../kernel/i18n';
import { moment } from '../../../kernel/time';
import type { Visit } from './queries';
import { texts } from './texts';

/** What is odd about clock, place, signatures and judging, in plain words: for people to judge. */
export function OddList({ of }: { of: Visit }) {
  const t = useTexts(texts);
  if (of.odds.length === 0) return <p>{t('noOdds')}</p>;
  return (
    <ul className="plain odd-list">
      {of.odds.map((it) => (
        <li key={`${it.kind}${it.at}${it.figure}`}>
          {it.kind === 'clockOff'
            ? t('clockOff', { way: t(it.figure > 0 ? 'slow' : 'fast'), time: span(it.figure, t) })
            : it.kind === 'clockSetBack'
              ? t('clockSetBack', { time: span(it.figure, t) })
              : t(it.kind, { figure: it.figure })}
          {it.at && <small> · {moment(it.at)}</small>}
        </li>
      ))}
    </ul>
  );
}

function span(seconds: number, t: (key: 'days' | 'hours' | 'minutes', of: { count: number }) => string): string {
  const minutes = Math.round(Math.abs(seconds) / 60);
  if (minutes >= 48 * 60) return t('days', { count: Math.round(minutes / 1440) });
  return minutes >= 120 ? t('hours', { count: Math.round(minutes / 60) }) : t('minutes', { count: minutes });
}
