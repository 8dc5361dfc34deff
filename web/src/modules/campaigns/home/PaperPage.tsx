import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { useLanguage, useTexts } from '../../../kernel/i18n';
import { Refusal } from '../../../kernel/problem';
import { longDay, moment } from '../../../kernel/time';
import { Facts, Page, Skeleton } from '../../../ui/Page';
import { OpenUnits } from '../OpenUnits';
import { Goals, Phases, Submissions, Targets, TaskForceFacts } from '../PlanParts';
import { PlanTabs, Replaced } from '../PlanTabs';
import { plans } from '../queries';
import { texts } from '../texts';

/** What the paper itself says, beside its measures. */
export function PaperPage() {
  const { id = '' } = useParams();
  const t = useTexts(texts);
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
    <Page title={it.title} above={above} note={it.whole ? undefined : t('onlyPart')}>
      <PlanTabs id={id} />
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
          [t('confirmedBy'), it.confirmedBy && it.confirmedAt && `${it.confirmedBy} · ${moment(it.confirmedAt)}`],
        ]}
      />
      {it.whole && !it.replacedBy && <OpenUnits plan={id} />}
      <Phases of={it.phases} />
      {it.whole && <Targets of={it.targets} />}
      {it.whole && <Goals of={it.goals} />}
      <Submissions of={it.submissions} />
      {it.whole && <TaskForceFacts of={it.taskForce} />}
      {it.source && (
        <details className="paper-text">
          <summary>{t('sourceText')}</summary>
          <ol>
            {it.source.lines.map((line, nth) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a line of a paper is its number
              <li key={nth}>{line}</li>
            ))}
          </ol>
        </details>
      )}
    </Page>
  );
}
