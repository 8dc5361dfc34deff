import { useQuery } from '@tanstack/react-query';
import { useTexts, useWords } from '../../kernel/i18n';
import { lookingAt } from '../../kernel/place';
import { ChoiceFilter, FilterBar, TextFilter } from '../../ui/FilterBar';
import { useFilters } from '../../ui/filters';
import { List } from '../../ui/List';
import { Empty } from '../../ui/Page';
import { type Filters, subjects } from './queries';
import { SubjectState } from './SubjectState';
import { texts } from './texts';

const names = ['q', 'group', 'kind', 'status', 'area'] as const;

/** List and map are narrowed by the same words in the address, so that one leads to the other. */
export function useSubjectFilters() {
  const place = lookingAt.use()?.id;
  const [chosen, set] = useFilters(...names);
  const filters: Filters = { ...chosen, place };
  const query = new URLSearchParams(Object.entries(chosen).filter((it): it is [string, string] => Boolean(it[1]))).toString();
  return { filters, set, query: query ? `?${query}` : '' };
}

export function SubjectFilters({ of }: { of: ReturnType<typeof useSubjectFilters> }) {
  const t = useTexts(texts);
  const words = useWords();
  const { filters, set } = of;
  const known = useQuery(subjects.kinds).data;
  return (
    <FilterBar>
      <TextFilter name={t('search')} value={filters.q} onChange={(value) => set('q', value)} />
      <ChoiceFilter
        name={t('group')}
        value={filters.group}
        options={(known?.groups ?? []).map((it) => ({ value: it.code, label: words(it) }))}
        onChange={(value) => set('group', value)}
      />
      <ChoiceFilter
        name={t('kind')}
        value={filters.kind}
        options={(known?.kinds ?? [])
          .filter((it) => !filters.group || it.group === filters.group)
          .map((it) => ({ value: it.code, label: words(it) }))}
        onChange={(value) => set('kind', value)}
      />
      <ChoiceFilter
        name={t('status')}
        value={filters.status}
        options={(['open', 'suspended', 'closed'] as const).map((it) => ({ value: it, label: t(it) }))}
        onChange={(value) => set('status', value)}
      />
    </FilterBar>
  );
}

export function SubjectTable({ filters, begin }: { filters: Filters; begin?: React.ReactNode }) {
  const t = useTexts(texts);
  const words = useWords();
  return (
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
  );
}
