import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link, useParams } from 'react-router';
import { useTexts } from '../../../kernel/i18n';
import { codeOf, Refusal } from '../../../kernel/problem';
import { useMay } from '../../../kernel/session';
import { Empty, Page, Skeleton } from '../../../ui/Page';
import { Tabs } from '../../../ui/Tabs';
import { PlanTabs } from '../PlanTabs';
import { plans } from '../queries';
import { AddAct } from './AddAct';
import { taskForces } from './queries';
import { Reporting } from './Reporting';
import { Roster } from './Roster';
import { SeatChart } from './SeatChart';
import { texts } from './texts';

/** Who is in the task force of a plan, whom one can call, and who has not said yet. */
export function TaskForcePage() {
  const { id = '' } = useParams();
  const t = useTexts(texts);
  const may = useMay();
  const plan = useQuery(plans.one(id));
  const found = useQuery(taskForces.one(id));
  const force = found.data;
  const absent = codeOf(found.error) === 'task-force.not-found';
  return (
    <Page
      title={plan.data?.title ?? t('taskForce')}
      above={{ to: '/plans', title: t('plans') }}
      note={force && (!force.inForce ? t('ended') : force.whole ? undefined : t('onlyMine'))}
      actions={
        force && (
          <>
            {force.inForce && may('task-forces.fill') && <AddAct plan={id} force={force} />}
            {force.inForce && may('task-forces.manage') && <Link to={`/plans/${id}/task-force/import`}>{t('import')}</Link>}
            <a href={`/api/plans/${id}/task-force/roster.xlsx`} download>
              {t('export')}
            </a>
            <Button onClick={() => window.print()}>{t('print')}</Button>
          </>
        )
      }
    >
      <PlanTabs id={id} />
      {absent && <Empty title={t('notYet')} text={t('notYetText')} />}
      {found.isError && !absent && <Refusal of={found.error} onRetry={() => void found.refetch()} />}
      {found.isPending && <Skeleton rows={10} />}
      {force && (
        <Tabs
          name={t('taskForce')}
          of={[
            { key: 'seats', title: t('seats'), panel: <SeatChart plan={id} of={force} /> },
            { key: 'roster', title: t('roster'), panel: <Roster plan={id} force={force} /> },
            { key: 'reporting', title: t('reporting'), panel: <Reporting plan={id} of={force} /> },
          ]}
        />
      )}
    </Page>
  );
}
