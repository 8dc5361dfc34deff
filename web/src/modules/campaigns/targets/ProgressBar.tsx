import { useTexts } from '../../../kernel/i18n';
import { figure, type Target } from './queries';
import { texts } from './texts';

/** Planned and reached as a thin bar, with both figures and the percentage in words beside it. */
export function ProgressBar({ value, reached, percent, unit }: Pick<Target, 'value' | 'reached' | 'percent' | 'unit'>) {
  const t = useTexts(texts);
  if (reached === null) return <span className="muted">{t('nothingYet')}</span>;
  return (
    <span className="target-progress">
      <span className="target-bar" aria-hidden="true">
        <span style={{ inlineSize: `${Math.min(percent ?? 0, 100)}%` }} />
        {unit === '%' && Number(value) < 100 && <i style={{ insetInlineStart: `${Number(value)}%` }} />}
      </span>
      <span className="sr-only">{t('progressOf', { planned: figure(value, unit), reached: figure(reached, unit) })}</span>
      {percent !== null && unit !== '%' && <span>{t('percentOf', { percent })}</span>}
    </span>
  );
}
