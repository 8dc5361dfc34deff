import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { Plan } from '../../../kernel/contract';
import { useTexts } from '../../../kernel/i18n';
import { Section } from '../../../ui/Page';
import { ProgressBar } from './ProgressBar';
import { figure, targets } from './queries';
import { texts } from './texts';

/** The targets of a campaign on its home: nothing where there are none. */
export function TargetsOnHome({ plan }: { plan: Plan }) {
  const t = useTexts(texts);
  const all = useQuery(targets.all(plan.id)).data?.targets ?? [];
  if (all.length === 0) return null;
  return (
    <Section title={t('targets')}>
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
          </tr>
        </thead>
        <tbody>
          {all.map((it) => (
            <tr key={it.id}>
              <td data-name={t('name')}>
                <Link to={`/plans/${plan.id}/targets/${it.id}`}>{it.textKey}</Link>
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
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
