import { useTexts } from '../kernel/i18n';
import { today } from '../kernel/time';
import { State } from './Marks';
import { texts } from './texts';

const days = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** The last legal day, and how far it is while something is still to be done. */
export function Due({ at, done }: { at: string | null | undefined; done?: boolean }) {
  const t = useTexts(texts);
  if (!at) return <span className="muted">{t('noDue')}</span>;
  const left = days(today(), at);
  if (done || left > 30) return <span className="due">{at}</span>;
  const words = left < 0 ? t('overdueBy', { n: -left }) : left === 0 ? t('dueToday') : t('dueIn', { n: left });
  return (
    <span className="due">
      {at} <State is={left < 0 ? 'open' : 'quiet'}>{words}</State>
    </span>
  );
}
