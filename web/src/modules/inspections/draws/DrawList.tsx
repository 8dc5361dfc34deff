import { Button } from 'antd';
import { Link } from 'react-router';
import { useTexts } from '../../../kernel/i18n';
import { useMay } from '../../../kernel/session';
import { List } from '../../../ui/List';
import { State, TimeText } from '../../../ui/Marks';
import { Empty, Page } from '../../../ui/Page';
import { InspectionTabs } from '../InspectionTabs';
import { texts } from '../tasks/texts';
import { draws } from './queries';

export function DrawList() {
  const t = useTexts(texts);
  const may = useMay();
  const begin = may('draws.run') && (
    <Link to="/inspections/draws/new">
      <Button type="primary" tabIndex={-1}>
        {t('newDraw')}
      </Button>
    </Link>
  );
  return (
    <Page title={t('draws')} actions={begin}>
      <InspectionTabs />
      <List
        name={t('draws')}
        queryKey={draws.key}
        load={draws.load}
        to={(row) => `/inspections/draws/${row.id}`}
        columns={[
          { key: 'title', title: t('drawTitle'), of: (row) => row.title },
          { key: 'organisation', title: t('organisation'), of: (row) => row.organisation ?? '—' },
          {
            key: 'population',
            title: t('population'),
            of: (row) => t('populationOf', { units: row.units, officers: row.officers }),
          },
          { key: 'frozen', title: t('frozenAt'), of: (row) => <TimeText at={row.frozenAt} /> },
          { key: 'count', title: t('drawCount'), of: (row) => row.drawn || '—', figure: true },
          {
            key: 'state',
            title: t('state'),
            of: (row) => <State is={row.seed ? 'open' : 'doubt'}>{t(row.seed ? 'drawn' : 'frozen')}</State>,
            short: true,
          },
        ]}
        empty={<Empty title={t('noDraws')} text={t('noDrawsText')} action={begin} />}
      />
    </Page>
  );
}
