import { useTexts } from '../../../kernel/i18n';
import { texts } from './texts';

/** A thin bar. What it means stands beside it in words. */
export function Meter({ percent, late }: { percent: number; late?: boolean }) {
  return (
    <span className="meter" data-late={late || undefined} aria-hidden="true">
      <span style={{ inlineSize: `${percent}%` }} />
    </span>
  );
}

/** Something is overdue: told by a sign and a word, for red belongs to the law's grades. */
export function Late({ count }: { count: number }) {
  const t = useTexts(texts);
  if (count === 0) return null;
  return <span className="late">{t('lateCount', { count })}</span>;
}

/** Done of total, a bar, and what is overdue. */
export function Progress({ of }: { of: { total: number; done: number; late: number; percent: number } }) {
  return (
    <span className="progress-line">
      <Meter percent={of.percent} late={of.late > 0} />
      <span className="progress-figure">
        {of.percent}% · {of.done.toLocaleString('en-US')}/{of.total.toLocaleString('en-US')}
      </span>
      <Late count={of.late} />
    </span>
  );
}
