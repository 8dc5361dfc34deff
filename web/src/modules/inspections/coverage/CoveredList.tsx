import { useTexts, useWords } from '../../../kernel/i18n';
import { ChoiceFilter, FilterBar } from '../../../ui/FilterBar';
import { useFilters } from '../../../ui/filters';
import { List } from '../../../ui/List';
import { Empty, Page } from '../../../ui/Page';
import { texts } from '../tasks/texts';
import { coverage } from './queries';

/** The subjects behind a figure of coverage. */
export function CoveredList() {
  const t = useTexts(texts);
  const words = useWords();
  const [{ which = 'registered', ...filters }, set] = useFilters('which', 'place', 'from', 'to', 'activity', 'kind', 'inspector');
  return (
    <Page title={t('coveredSubjects')} above={{ to: '/inspections/coverage', title: t('coverage') }} note={`${filters.from ?? ''} – ${filters.to ?? ''}`}>
      <FilterBar>
        <ChoiceFilter
          name={t('whichSubjects')}
          value={which}
          options={(['registered', 'inspected', 'missing'] as const).map((it) => ({ value: it, label: t(it) }))}
          onChange={(value) => set('which', value)}
        />
      </FilterBar>
      <List
        name={t('coveredSubjects')}
        queryKey={coverage.rowsKey(filters, which)}
        load={coverage.rows(filters, which)}
        to={(row) => `/registry/${row.id}`}
        columns={[
          { key: 'name', title: t('subject'), of: (row) => row.name },
          { key: 'kind', title: t('kind'), of: (row) => words(row.kind) },
          { key: 'place', title: t('place'), of: (row) => row.place },
          { key: 'visits', title: t('visitsMade'), of: (row) => row.visits, figure: true },
          { key: 'last', title: t('lastVisit'), of: (row) => row.last ?? '—', short: true },
          { key: 'findings', title: t('findings'), of: (row) => row.findings, figure: true },
          { key: 'major', title: t('majorFindings'), of: (row) => row.major, figure: true },
        ]}
        empty={<Empty title={t('noCoverage')} text={t('noCoverageText')} />}
      />
    </Page>
  );
}
