import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link } from 'react-router';
import { useTexts, useWords } from '../../kernel/i18n';
import { lookingAt } from '../../kernel/place';
import { useMay } from '../../kernel/session';
import { ChoiceFilter, FilterBar, TextFilter } from '../../ui/FilterBar';
import { useFilters } from '../../ui/filters';
import { List } from '../../ui/List';
import { State } from '../../ui/Marks';
import { Empty, Page } from '../../ui/Page';
import { ScopeNote } from '../../ui/PlaceSwitch';
import { organisations } from './queries';
import { texts } from './texts';

export function OrganisationList() {
  const t = useTexts(texts);
  const words = useWords();
  const may = useMay();
  const place = lookingAt.use()?.id;
  const [{ q, kind }, set] = useFilters('q', 'kind');
  const kinds = useQuery(organisations.kinds).data ?? [];
  const filters = { q, kind, place };
  const begin = may('organisations.manage') && (
    <Link to="/system/organisations/new">
      <Button type="primary" tabIndex={-1}>
        {t('newOrganisation')}
      </Button>
    </Link>
  );
  return (
    <Page
      title={t('organisations')}
      note={<ScopeNote />}
      actions={
        may('organisations.manage') && (
          <>
            <Link to="/system/organisations/import">{t('importSheet')}</Link>
            {begin}
          </>
        )
      }
    >
      <FilterBar>
        <TextFilter name={t('searchOrganisations')} value={q} onChange={(value) => set('q', value)} />
        <ChoiceFilter
          name={t('kind')}
          value={kind}
          options={kinds.map((it) => ({ value: it.code, label: words(it) }))}
          onChange={(value) => set('kind', value)}
        />
      </FilterBar>
      <List
        name={t('organisations')}
        queryKey={organisations.key(filters)}
        load={organisations.load(filters)}
        to={(row) => `/system/organisations/${row.id}`}
        columns={[
          { key: 'name', title: t('fullName'), of: (row) => row.name },
          { key: 'short', title: t('shortName'), of: (row) => row.shortName || '—' },
          { key: 'kind', title: t('kind'), of: (row) => words(row.kind) },
          { key: 'place', title: t('place'), of: (row) => row.place.name },
          { key: 'people', title: t('people'), of: (row) => row.people, figure: true },
          {
            key: 'state',
            title: t('state'),
            of: (row) => <State is="quiet">{t(row.closed ? 'closed' : 'active')}</State>,
          },
        ]}
        empty={<Empty title={t('noOrganisations')} text={t('noOrganisationsText')} action={begin} />}
      />
    </Page>
  );
}
