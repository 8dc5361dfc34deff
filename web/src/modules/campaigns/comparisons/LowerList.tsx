import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useParams } from 'react-router';
import type { LowerOrder } from '../../../kernel/contract';
import { useTexts } from '../../../kernel/i18n';
import { FilterBar } from '../../../ui/FilterBar';
import { useFilters } from '../../../ui/filters';
import { List } from '../../../ui/List';
import { Empty, Page } from '../../../ui/Page';
import { PlanTabs } from '../PlanTabs';
import { plans } from '../queries';
import { Bar, percent } from './CoverageFigure';
import { comparisons } from './queries';
import { texts } from './texts';
import './comparison.css';

const orders = { place: 'byPlace', coverage: 'byCoverage', omitted: 'byOmitted', date: 'byDate' } as const;
const orderOf = (sort: string | undefined): LowerOrder => (sort && sort in orders ? (sort as LowerOrder) : 'place');

/** What the plans below make of this one. */
export function LowerList() {
  const { id = '' } = useParams();
  const t = useTexts(texts);
  const [{ sort }, set] = useFilters('sort');
  const order = orderOf(sort);
  const plan = useQuery(plans.one(id));
  const [key, load] = [['comparisons', id, 'lowers', order], comparisons.lowers(id, order)];
  return (
    <Page title={plan.data?.title ?? t('lowers')} above={{ to: '/plans', title: t('toPlans') }} note={t('lowersNote')}>
      <PlanTabs id={id} />
      <FilterBar>
        <Select
          className="filter-choice"
          aria-label={t('sort')}
          value={order}
          popupMatchSelectWidth={false}
          onChange={(value: LowerOrder) => set('sort', value === 'place' ? undefined : value)}
          options={Object.entries(orders).map(([value, name]) => ({ value: value as LowerOrder, label: t(name) }))}
        />
        <Pending queryKey={key} load={load} />
      </FilterBar>
      <List
        name={t('lowers')}
        queryKey={key}
        load={load}
        to={(row) => `/plans/${row.id}/comparison?upper=${id}`}
        columns={[
          { key: 'place', title: t('place'), of: (row) => row.path || row.place.name },
          { key: 'title', title: t('title'), of: (row) => row.title },
          {
            key: 'coverage',
            title: t('coverage'),
            of: (row) =>
              row.coverage ? (
                <span className="coverage-cell">
                  <Bar taken={row.coverage.takenUp} binding={row.coverage.binding} />
                  <span>
                    {percent(row.coverage.share)}{' '}
                    <span className="muted">
                      {t('ofBinding', { taken: row.coverage.takenUp, binding: row.coverage.binding })}
                    </span>
                  </span>
                </span>
              ) : (
                '…'
              ),
          },
          { key: 'omitted', title: t('omitted'), of: (row) => row.coverage?.omitted ?? '…', figure: true },
          { key: 'explained', title: t('explained'), of: (row) => row.coverage?.explained ?? '…', figure: true },
          { key: 'tightened', title: t('tightened'), of: (row) => row.coverage?.tightened ?? '…', figure: true },
          { key: 'loosened', title: t('loosened'), of: (row) => row.coverage?.loosened ?? '…', figure: true },
          { key: 'added', title: t('added'), of: (row) => row.coverage?.added ?? '…', figure: true },
          { key: 'date', title: t('date'), of: (row) => row.date ?? '—', short: true },
        ]}
        empty={<Empty title={t('noLowers')} text={t('noLowersText')} />}
      />
    </Page>
  );
}

/** Asks again while plans are still being compared; it is the same question as the list's. */
function Pending(props: { queryKey: readonly unknown[]; load: ReturnType<typeof comparisons.lowers> }) {
  const t = useTexts(texts);
  const found = useInfiniteQuery({
    queryKey: props.queryKey,
    queryFn: ({ pageParam, signal }) => props.load(pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    refetchInterval: (query) => ((query.state.data?.pages[0]?.pending ?? 0) > 0 ? 1000 : false),
  });
  const left = found.data?.pages[0]?.pending ?? 0;
  return (
    <span className="muted" role="status">
      {left > 0 && t('pending', { count: left })}
    </span>
  );
}
