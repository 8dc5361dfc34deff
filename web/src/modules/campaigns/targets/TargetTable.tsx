import { Link } from 'react-router';
import { useTexts } from '../../../kernel/i18n';
import { State } from '../../../ui/Marks';
import { ProgressBar } from './ProgressBar';
import { figure, type Target } from './queries';
import { texts } from './texts';

/** What is planned, what is reached; in full also where it comes from, how it is split and until when. */
export function TargetTable({ plan, of, full }: { plan: string; of: readonly Target[]; full?: boolean }) {
  const t = useTexts(texts);
  return (
    <table className="list" aria-label={t('targets')}>
      <thead>
        <tr>
          <th scope="col">{t('name')}</th>
          <th scope="col" className="figure">
            {t('planned')}
          </th>
          <th scope="col" className="figure">
            {t('reached')}
          </th>
          <th scope="col">{t('progress')}</th>
          {full && <th scope="col">{t('due')}</th>}
        </tr>
      </thead>
      <tbody>
        {of.map((it) => (
          <tr key={it.id}>
            <td data-name={t('name')}>
              <Link to={`/plans/${plan}/targets/${it.id}`}>{it.textKey}</Link>
              {full && it.origin !== 'paper' && <small className="muted"> {t(it.origin)}</small>}
              {full && it.shares && it.whole && (
                <p className="target-note muted">{t('splitInto', { count: it.shares.count, reporting: it.shares.reporting })}</p>
              )}
            </td>
            <td data-name={t('planned')} className="figure short">
              {figure(it.value, it.unit)}
            </td>
            <td data-name={t('reached')} className="figure short">
              {it.reached === null ? '—' : figure(it.reached, it.unit)}
            </td>
            <td data-name={t('progress')}>
              <ProgressBar {...it} />
            </td>
            {full && (
              <td data-name={t('due')} className="short">
                {it.due ?? '—'} {it.late && <State is="open">{t('late')}</State>}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
