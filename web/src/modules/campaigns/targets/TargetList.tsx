import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { api, ask } from '../../../kernel/client';
import { useTexts } from '../../../kernel/i18n';
import { Refusal } from '../../../kernel/problem';
import { useMay } from '../../../kernel/session';
import { Act } from '../../../ui/Act';
import { Empty, Page, Skeleton } from '../../../ui/Page';
import { PlanTabs } from '../PlanTabs';
import { plans } from '../queries';
import { renew, targets } from './queries';
import { TargetFields, type TargetValues } from './TargetFields';
import { TargetTable } from './TargetTable';
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
      {view && view.targets.length > 0 && <TargetTable plan={id} of={view.targets} full />}
    </Page>
  );
}

/** What was left empty is not sent. */
export const blanks = (values: TargetValues) => ({
  ...values,
  due: values.due || null,
  baseline: values.baseline || null,
  because: values.because || null,
});
