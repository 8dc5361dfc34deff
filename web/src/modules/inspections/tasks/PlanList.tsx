import { Button, Progress } from 'antd';
import { Link } from 'react-router';
import { useTexts } from '../../../kernel/i18n';
import { useMay } from '../../../kernel/session';
import { ChoiceFilter, FilterBar, TextFilter } from '../../../ui/FilterBar';
import { useFilters } from '../../../ui/filters';
import { List } from '../../../ui/List';
import { State } from '../../../ui/Marks';
import { Empty, Page } from '../../../ui/Page';
import { InspectionTabs } from '../InspectionTabs';
import { PlanState } from './Marks';
import { activities, type Plan, plans } from './queries';
import { texts } from './texts';

export function PlanList() {
  const t = useTexts(texts);
  const may = useMay();
  const [filters, set] = useFilters('q', 'state', 'activity');
  const begin = may('visits.plan') && (
    <Link to="/inspections/plans/new">
      <Button type="primary" tabIndex={-1}>
        {t('newPlan')}
      </Button>
    </Link>
  );
  return (
    <Page title={t('plans')} actions={begin}>
      <InspectionTabs />
      <FilterBar>
        <TextFilter name={t('searchTitle')} value={filters.q} onChange={(value) => set('q', value)} />
        <ChoiceFilter
          name={t('state')}
          value={filters.state}
          options={(['drafted', 'approved', 'returned', 'cancelled'] as const).map((it) => ({ value: it, label: t(it) }))}
          onChange={(value) => set('state', value)}
        />
        <ChoiceFilter
          name={t('activity')}
          value={filters.activity}
          options={activities.map((it) => ({ value: it, label: t(it) }))}
          onChange={(value) => set('activity', value)}
        />
      </FilterBar>
      <List
        name={t('plans')}
        queryKey={plans.key(filters)}
        load={plans.load(filters)}
        to={(row) => `/inspections/plans/${row.id}`}
        columns={[
          { key: 'title', title: t('title'), of: (row) => row.title },
          { key: 'organisation', title: t('organisation'), of: (row) => row.organisation ?? '—' },
          { key: 'activity', title: t('activity'), of: (row) => t(row.activity) },
          { key: 'days', title: t('days'), of: (row) => `${row.firstDay} – ${row.lastDay}` },
          { key: 'progress', title: t('progress'), of: (row) => <Done of={row} /> },
          { key: 'late', title: t('late'), of: (row) => row.late || '—', figure: true },
          { key: 'state', title: t('state'), of: (row) => <PlanState of={row} />, short: true },
        ]}
        empty={<Empty title={t('noPlans')} text={t('noPlansText')} action={begin} />}
      />
    </Page>
  );
}

export function Done({ of }: { of: Plan }) {
  const t = useTexts(texts);
  const done = of.tasks.done ?? 0;
  return (
    <span className="plan-done">
      <Progress
        percent={of.total === 0 ? 0 : Math.floor((100 * done) / of.total)}
        showInfo={false}
        size="small"
        aria-label={t('progress')}
      />
      <span>{t('progressOf', { done, total: of.total })}</span>
      {of.unassigned > 0 && <State is="doubt">{`${t('unassigned')} ${of.unassigned}`}</State>}
    </span>
  );
}
