import { useQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { Link, useParams } from 'react-router';
import { client } from '../../../kernel/client';
import type { ComparedPlan } from '../../../kernel/contract';
import { useTexts } from '../../../kernel/i18n';
import { useLive } from '../../../kernel/live';
import { Refusal } from '../../../kernel/problem';
import { FilterBar } from '../../../ui/FilterBar';
import { useFilters } from '../../../ui/filters';
import { Empty, Page, Skeleton } from '../../../ui/Page';
import { PlanTabs } from '../PlanTabs';
import { plans } from '../queries';
import { ComparedRows } from './ComparedRows';
import { CoverageFigure } from './CoverageFigure';
import { comparisons, type Lower } from './queries';
import { texts } from './texts';
import './comparison.css';

/** A plan beside the one above it. */
export function ComparePlans() {
  const { id = '' } = useParams();
  return <Comparing lower={{ id, draft: false }} />;
}

/** A paper beside the plan above, before it is confirmed. */
export function CompareDraft() {
  const { id = '' } = useParams();
  return <Comparing lower={{ id, draft: true }} />;
}

const noted = ['comparison.noted', 'comparison.note-withdrawn'];

function Comparing({ lower }: { lower: Lower }) {
  const t = useTexts(texts);
  const [{ upper: asked }, set] = useFilters('upper');
  const uppers = useQuery(comparisons.uppers(lower));
  const upper = asked ?? uppers.data?.[0]?.id;
  const found = useQuery({ ...comparisons.one(lower, upper ?? ''), enabled: upper !== undefined });
  useLive(noted, (fact) => {
    if (fact.body?.lower === lower.id) void client.invalidateQueries({ queryKey: ['comparisons', lower.id] });
  });
  const above = lower.draft ? { to: `/plans/imports/${lower.id}`, title: t('backDraft') } : { to: '/plans', title: t('toPlans') };
  const plan = useQuery({ ...plans.one(lower.id), enabled: !lower.draft });
  const trouble = uppers.error ?? found.error;
  const none = uppers.data?.length === 0 && !asked;
  return (
    <Page
      wide
      title={found.data?.lower.title ?? plan.data?.title ?? t('comparison')}
      above={above}
      note={found.data && <HeadNote of={found.data.lower} />}
      actions={
        found.data &&
        !lower.draft && (
          <>
            <Button onClick={() => window.print()}>{t('print')}</Button>
            <a href={`/api/plans/${lower.id}/comparison.xlsx?upper=${upper}`} download>
              {t('export')}
            </a>
          </>
        )
      }
    >
      {!lower.draft && <PlanTabs id={lower.id} />}
      {none && <Empty title={t('noUpper')} text={t('noUpperText')} action={<Link to="/plans">{t('toPlans')}</Link>} />}
      {trouble && <Refusal of={trouble} onRetry={() => void (uppers.isError ? uppers : found).refetch()} />}
      {!none && !trouble && !found.data && <Skeleton rows={12} />}
      {found.data && upper && (
        <>
          <FilterBar>
            <span id="comparison-upper">{t('upper')}</span>
            <Select
              className="comparison-upper"
              aria-labelledby="comparison-upper"
              value={upper}
              popupMatchSelectWidth={false}
              onChange={(value: string) => set('upper', value)}
              options={choices(uppers.data ?? [], found.data.upper, t)}
            />
          </FilterBar>
          <CoverageFigure of={found.data.coverage} />
          <ComparedRows of={found.data} lower={lower} />
        </>
      )}
    </Page>
  );
}

/** An older edition that the address names is offered too. */
function choices(all: readonly ComparedPlan[], shown: ComparedPlan, t: ReturnType<typeof useTexts<keyof typeof texts.all>>) {
  const offered = all.some((it) => it.id === shown.id) ? all : [shown, ...all];
  return offered.map((it) => ({
    value: it.id,
    label: `${it.title} · ${t('headOf', { place: it.place.name, edition: it.edition })}${it.replaced ? ` · ${t('replacedHead')}` : ''}`,
  }));
}

function HeadNote({ of }: { of: ComparedPlan }) {
  const t = useTexts(texts);
  return <>{of.draft ? t('headDraft', { place: of.place.name }) : t('headOf', { place: of.place.name, edition: of.edition })}</>;
}
