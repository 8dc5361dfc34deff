import { Button } from 'antd';
import { Link } from 'react-router';
import type { ImportState } from '../../kernel/contract';
import { useTexts } from '../../kernel/i18n';
import { lookingAt } from '../../kernel/place';
import { ChoiceFilter, FilterBar } from '../../ui/FilterBar';
import { useFilters } from '../../ui/filters';
import { List } from '../../ui/List';
import { State, TimeText } from '../../ui/Marks';
import { Empty, Page } from '../../ui/Page';
import { ScopeNote } from '../../ui/PlaceSwitch';
import { imports } from './queries';
import { texts } from './texts';

const states: readonly ImportState[] = ['draft', 'confirmed', 'discarded'];

export function ImportList() {
  const t = useTexts(texts);
  const place = lookingAt.use()?.id;
  const [{ state }, set] = useFilters('state');
  const filters = { state: states.find((it) => it === state), place };
  const begin = (
    <Link to="/plans/imports/new">
      <Button type="primary" tabIndex={-1}>
        {t('newImport')}
      </Button>
    </Link>
  );
  return (
    <Page title={t('imports')} above={{ to: '/plans', title: t('plans') }} note={<ScopeNote />} actions={begin}>
      <FilterBar>
        <ChoiceFilter
          name={t('state')}
          value={state}
          options={states.map((value) => ({ value, label: t(value) }))}
          onChange={(value) => set('state', value)}
        />
      </FilterBar>
      <List
        name={t('imports')}
        queryKey={imports.key(filters)}
        load={imports.load(filters)}
        to={(row) => `/plans/imports/${row.id}`}
        columns={[
          { key: 'title', title: t('title'), of: (row) => row.title ?? row.name },
          { key: 'name', title: t('file'), of: (row) => row.name },
          { key: 'place', title: t('place'), of: (row) => row.place.name },
          {
            key: 'state',
            title: t('state'),
            of: (row) => (
              <State is={row.state === 'draft' ? 'open' : row.state === 'confirmed' ? 'done' : 'quiet'}>{t(row.state)}</State>
            ),
          },
          { key: 'doubts', title: t('doubts'), of: (row) => `${row.settled} / ${row.doubts}`, figure: true },
          { key: 'by', title: t('by'), of: (row) => row.by ?? '—' },
          { key: 'at', title: t('at'), of: (row) => <TimeText at={row.at} /> },
        ]}
        empty={<Empty title={t('noImports')} text={t('noImportsText')} action={begin} />}
      />
    </Page>
  );
}
