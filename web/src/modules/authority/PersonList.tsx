import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link } from 'react-router';
import { useTexts, useWords } from '../../kernel/i18n';
import { lookingAt } from '../../kernel/place';
import { useMay } from '../../kernel/session';
import { ChoiceFilter, FilterBar, TextFilter } from '../../ui/FilterBar';
import { useFilters } from '../../ui/filters';
import { List } from '../../ui/List';
import { TimeText } from '../../ui/Marks';
import { Empty, Page } from '../../ui/Page';
import { ScopeNote } from '../../ui/PlaceSwitch';
import { PersonState } from './PersonState';
import { organisations, people, roles } from './queries';
import { texts } from './texts';

export function PersonList() {
  const t = useTexts(texts);
  const words = useWords();
  const may = useMay();
  const place = lookingAt.use()?.id;
  const [{ q, role, organisation }, set] = useFilters('q', 'role', 'organisation');
  const all = useQuery(roles).data ?? [];
  const only = useQuery({ ...organisations.one(organisation ?? ''), enabled: organisation !== undefined });
  const filters = { q, role, organisation, place };
  const begin = may('people.manage') && (
    <Link to="/system/people/new">
      <Button type="primary" tabIndex={-1}>
        {t('newPerson')}
      </Button>
    </Link>
  );
  return (
    <Page
      title={t('people')}
      note={<ScopeNote />}
      actions={
        may('people.manage') && (
          <>
            <Link to="/system/people/import">{t('importSheet')}</Link>
            {begin}
          </>
        )
      }
    >
      <FilterBar>
        <TextFilter name={t('searchPeople')} value={q} onChange={(value) => set('q', value)} />
        <ChoiceFilter
          name={t('role')}
          value={role}
          options={all.map((it) => ({ value: it.code, label: words(it) }))}
          onChange={(value) => set('role', value)}
        />
        {organisation && (
          <Button onClick={() => set('organisation', undefined)}>{`${t('organisation')}: ${only.data?.name ?? '…'} ×`}</Button>
        )}
      </FilterBar>
      <List
        name={t('people')}
        queryKey={people.key(filters)}
        load={people.load(filters)}
        to={(row) => `/system/people/${row.id}`}
        columns={[
          { key: 'name', title: t('name'), of: (row) => row.name },
          { key: 'account', title: t('account'), of: (row) => row.account },
          { key: 'organisation', title: t('organisation'), of: (row) => row.organisation?.name ?? '—' },
          { key: 'place', title: t('place'), of: (row) => row.place?.name ?? '—' },
          { key: 'roles', title: t('roles'), of: (row) => row.roles.map(words).join(' · ') || '—' },
          { key: 'last', title: t('lastSignIn'), of: (row) => (row.lastSignIn ? <TimeText at={row.lastSignIn} /> : t('never')) },
          { key: 'state', title: t('state'), of: (row) => <PersonState of={row.state} /> },
        ]}
        empty={<Empty title={t('noPeople')} text={t('noPeopleText')} action={begin} />}
      />
    </Page>
  );
}
