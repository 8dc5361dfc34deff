import { Button } from 'antd';
import { Link } from 'react-router';
import { useTexts } from '../../kernel/i18n';
import { lookingAt } from '../../kernel/place';
import { useMay } from '../../kernel/session';
import { FilterBar, TextFilter } from '../../ui/FilterBar';
import { useFilters } from '../../ui/filters';
import { List } from '../../ui/List';
import { Empty, Page } from '../../ui/Page';
import { ScopeNote } from '../../ui/PlaceSwitch';
import { Progress } from './home/Meter';
import { PlanStateMark } from './home/PlanState';
import { texts as home } from './home/texts';
import { plans } from './queries';
import { texts } from './texts';

export function PlanList() {
  const t = useTexts(texts);
  const h = useTexts(home);
  const may = useMay();
  const place = lookingAt.use()?.id;
  const [{ q }, set] = useFilters('q');
  const begin = may('plans.import') && (
    <Link to="/plans/imports/new">
      <Button type="primary" tabIndex={-1}>
        {t('newImport')}
      </Button>
    </Link>
  );
  return (
    <Page
      title={t('plans')}
      note={<ScopeNote />}
      actions={
        may('plans.import') && (
          <>
            <Link to="/plans/imports">{t('imports')}</Link>
            {begin}
          </>
        )
      }
    >
      <FilterBar>
        <TextFilter name={t('searchPlans')} value={q} onChange={(value) => set('q', value)} />
      </FilterBar>
      <List
        name={t('plans')}
        queryKey={plans.key({ q, place })}
        load={plans.load({ q, place })}
        to={(row) => `/plans/${row.id}`}
        columns={[
          { key: 'title', title: t('title'), of: (row) => row.title },
          { key: 'state', title: h('state'), of: (row) => <PlanStateMark state={row.state} />, short: true },
          { key: 'progress', title: h('progress'), of: (row) => (row.progress ? <Progress of={row.progress} /> : '—') },
          { key: 'level', title: t('level'), of: (row) => t(row.level), short: true },
          { key: 'issuer', title: t('issuer'), of: (row) => row.issuer ?? '—' },
          { key: 'date', title: t('date'), of: (row) => row.date ?? '—', short: true },
          { key: 'place', title: t('place'), of: (row) => row.place.name },
          { key: 'edition', title: t('edition'), of: (row) => row.edition, figure: true },
          { key: 'measures', title: t('measures'), of: (row) => row.measures, figure: true },
          { key: 'mine', title: t('mine'), of: (row) => row.mine, figure: true },
        ]}
        empty={<Empty title={t('noPlans')} text={t('noPlansText')} action={begin} />}
      />
    </Page>
  );
}
