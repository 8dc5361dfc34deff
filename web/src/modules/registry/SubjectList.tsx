import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link } from 'react-router';
import { useTexts, useWords } from '../../kernel/i18n';
import { lookingAt } from '../../kernel/place';
import { useMay } from '../../kernel/session';
import { ChoiceFilter, FilterBar, TextFilter } from '../../ui/FilterBar';
import { useFilters } from '../../ui/filters';
import { List } from '../../ui/List';
import { Empty, Page } from '../../ui/Page';
import { ScopeNote } from '../../ui/PlaceSwitch';
import { exportOf, subjects } from './queries';
import { SubjectState } from './SubjectState';
import { texts } from './texts';

export function SubjectList() {
  const t = useTexts(texts);
  const words = useWords();
  const may = useMay();
  const place = lookingAt.use()?.id;
  const [{ q, group, kind, status }, set] = useFilters('q', 'group', 'kind', 'status');
  const known = useQuery(subjects.kinds).data;
  const filters = { q, group, kind, status, place };
  const begin = may('registry.edit') && (
    <Link to="/registry/new">
      <Button type="primary" tabIndex={-1}>
        {t('newSubject')}
      </Button>
    </Link>
  );
  return (
    <Page
      title={t('subjects')}
      note={<ScopeNote />}
      actions={
        <>
          <a href={exportOf(filters)} title={t('exportHint')}>
            {t('export')}
          </a>
          {may('registry.merge') && <Link to="/registry/duplicates">{t('duplicates')}</Link>}
          {may('registry.import') && <Link to="/registry/import">{t('importSheet')}</Link>}
          {begin}
        </>
      }
    >
      <FilterBar>
        <TextFilter name={t('search')} value={q} onChange={(value) => set('q', value)} />
        <ChoiceFilter
          name={t('group')}
          value={group}
          options={(known?.groups ?? []).map((it) => ({ value: it.code, label: words(it) }))}
          onChange={(value) => set('group', value)}
        />
        <ChoiceFilter
          name={t('kind')}
          value={kind}
          options={(known?.kinds ?? [])
            .filter((it) => !group || it.group === group)
            .map((it) => ({ value: it.code, label: words(it) }))}
          onChange={(value) => set('kind', value)}
        />
        <ChoiceFilter
          name={t('status')}
          value={status}
          options={(['open', 'suspended', 'closed'] as const).map((it) => ({ value: it, label: t(it) }))}
          onChange={(value) => set('status', value)}
        />
      </FilterBar>
      <List
        name={t('subjects')}
        queryKey={subjects.key(filters)}
        load={subjects.load(filters)}
        to={(row) => `/registry/${row.id}`}
        columns={[
          { key: 'name', title: t('name'), of: (row) => row.name },
          { key: 'kind', title: t('kind'), of: (row) => words(row.kind) },
          { key: 'place', title: t('place'), of: (row) => row.place.name },
          { key: 'address', title: t('address'), of: (row) => row.address || '—' },
          { key: 'status', title: t('status'), of: (row) => <SubjectState of={row.status} />, short: true },
        ]}
        empty={<Empty title={t('noSubjects')} text={t('noSubjectsText')} action={begin} />}
      />
    </Page>
  );
}
