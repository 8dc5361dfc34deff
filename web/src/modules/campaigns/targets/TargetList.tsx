import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { api, ask } from '../../../kernel/client';
import { useTexts } from '../../../kernel/i18n';
import { Refusal } from '../../../kernel/problem';
import { useMay } from '../../../kernel/session';
import { Act } from '../../../ui/Act';
import { State } from '../../../ui/Marks';
import { Empty, Page, Skeleton } from '../../../ui/Page';
import { PlanTabs } from '../PlanTabs';
import { plans } from '../queries';
import { ProgressBar } from './ProgressBar';
import { figure, renew, type Target, targets } from './queries';
import { TargetFields, type TargetValues } from './TargetFields';
import { texts } from './texts';

/** Planned, reached and percent of everything a plan counts. */
export function TargetList() {
  const { id = '' } = useParams();
  const t = useTexts(texts);
  const may = useMay();
  const plan = useQuery(plans.one(id));
  const found = useQuery(targets.all(id));
  const view = found.data;
  const manage = view?.whole && view.inForce && may('plans.publish');
  return (
    <Page
      title={plan.data?.title ?? t('targets')}
      above={{ to: '/plans', title: t('plans') }}
      note={view && (!view.inForce ? t('ended') : view.whole ? undefined : t('onlyMine'))}
      actions={
        manage && (
          <Act<TargetValues>
            kind="primary"
            label={t('add')}
            title={t('add')}
            text={t('addText')}
            submit={t('save')}
            fields={(error) => <TargetFields error={error} start={view.start} />}
            act={async (body) => {
              await ask(api.POST('/api/plans/{id}/targets', { params: { path: { id } }, body: blanks(body) }));
              await renew();
            }}
          />
        )
      }
    >
      <PlanTabs id={id} />
      {found.isError && <Refusal of={found.error} onRetry={() => void found.refetch()} />}
      {found.isPending && <Skeleton rows={8} />}
      {view?.targets.length === 0 && (
        <Empty title={t(view.whole ? 'none' : 'noneMine')} text={t(view.whole ? 'noneText' : 'noneMineText')} />
      )}
      {view && view.targets.length > 0 && <Table plan={id} of={view.targets} />}
    </Page>
  );
}

function Table({ plan, of }: { plan: string; of: readonly Target[] }) {
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
          <th scope="col">{t('due')}</th>
        </tr>
      </thead>
      <tbody>
        {of.map((it) => (
          <tr key={it.id}>
            <td data-name={t('name')}>
              <Link to={`/plans/${plan}/targets/${it.id}`}>{it.textKey}</Link>
              {it.origin !== 'paper' && <small className="muted"> {t(it.origin)}</small>}
              {it.shares && it.whole && (
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
            <td data-name={t('due')} className="short">
              {it.due ?? '—'} {it.late && <State is="open">{t('late')}</State>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What was left empty is not sent. */
export const blanks = (values: TargetValues) => ({
  ...values,
  due: values.due || null,
  baseline: values.baseline || null,
  because: values.because || null,
});
