import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { useLanguage, useTexts } from '../../kernel/i18n';
import { Refusal } from '../../kernel/problem';
import { useMay } from '../../kernel/session';
import { longDay, moment } from '../../kernel/time';
import { Facts, Page, Skeleton } from '../../ui/Page';
import { OpenUnits } from './OpenUnits';
import { Goals, Phases, Submissions, Targets, TaskForceFacts } from './PlanParts';
import { PlanTabs, Replaced } from './PlanTabs';
import { PlanActions, PlanStateText, Withdrawn } from './publishing/PlanStanding';
import { texts as publishing } from './publishing/texts';
import './publishing/gate.css';
import { plans } from './queries';
import { texts } from './texts';

export function PlanPage() {
  const { id = '' } = useParams();
  const t = useTexts(texts);
  const p = useTexts(publishing);
  const may = useMay();
  const language = useLanguage();
  const found = useQuery(plans.one(id));
  const above = { to: '/plans', title: t('plans') };
  if (!found.data) {
    return (
      <Page title={t('plan')} above={above}>
        {found.isError ? <Refusal of={found.error} onRetry={() => void found.refetch()} /> : <Skeleton />}
      </Page>
    );
  }
  const it = found.data;
  return (
    <Page title={it.title} above={above} note={it.whole ? undefined : t('onlyPart')} actions={<PlanActions of={it} />}>
      <PlanTabs id={id} gate={it.whole && may('plans.publish')} />
      <Withdrawn of={it.withdrawn} />
      <Replaced by={it.replacedBy} />
      <Facts
        of={[
          [t('documentNumber'), it.documentNumber],
          [t('issuer'), it.issuer],
          [t('date'), it.date && longDay(it.date, language)],
          [t('level'), t(it.level)],
          [t('place'), it.place.name],
          [t('reporting'), it.reporting && t('reportingOf', { day: it.reporting.day })],
          [t('edition'), it.edition],
          [p('state'), <PlanStateText key="state" of={it.state} />],
          [t('confirmedBy'), it.confirmedBy && it.confirmedAt && `${it.confirmedBy} · ${moment(it.confirmedAt)}`],
          [p('publishedBy'), it.publishedBy && it.publishedAt && `${it.publishedBy} · ${moment(it.publishedAt)}`],
        ]}
      />
      {it.whole && !it.replacedBy && it.state === 'published' && <OpenUnits plan={id} />}
      <Phases of={it.phases} />
      {it.whole && <Targets of={it.targets} />}
      {it.whole && <Goals of={it.goals} />}
      <Submissions of={it.submissions} />
      {it.whole && <TaskForceFacts of={it.taskForce} />}
    </Page>
  );
}
