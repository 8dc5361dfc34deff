import { Input } from 'antd';
import { useTexts } from '../../../kernel/i18n';
import { lookingAt } from '../../../kernel/place';
import { ChoiceFilter, FilterBar, TextFilter } from '../../../ui/FilterBar';
import { useFilters } from '../../../ui/filters';
import { List } from '../../../ui/List';
import { Empty, Page } from '../../../ui/Page';
import { ScopeNote } from '../../../ui/PlaceSwitch';
import { InspectionTabs } from '../InspectionTabs';
import { FindingCount, VisitState } from './Marks';
import { activities, outcomes, standings, visits } from './queries';
import { texts } from './texts';

export function VisitList() {
  const t = useTexts(texts);
  const place = lookingAt.use()?.id;
  const [asked, set] = useFilters(
    'q',
    'activity',
    'standing',
    'outcome',
    'findings',
    'late',
    'conflicts',
    'from',
    'to',
    'subject',
    'officer',
  );
  const filters = { ...asked, place };
  const words = <W extends string>(of: readonly W[], say: (it: W) => string) => of.map((it) => ({ value: it, label: say(it) }));
  return (
    <Page title={t('visits')} note={<ScopeNote />} wide>
      <InspectionTabs />
      <FilterBar>
        <TextFilter name={t('search')} value={asked.q} onChange={(value) => set('q', value)} />
        <ChoiceFilter
          name={t('activity')}
          value={asked.activity}
          options={words(activities, t)}
          onChange={(value) => set('activity', value)}
        />
        <ChoiceFilter
          name={t('findings')}
          value={asked.findings}
          options={[
            { value: 'none', label: t('findingsNone') },
            { value: 'any', label: t('findingsAny') },
            { value: 'major', label: t('findingsMajor') },
          ]}
          onChange={(value) => set('findings', value)}
        />
        <ChoiceFilter
          name={t('outcome')}
          value={asked.outcome}
          options={words(outcomes, t)}
          onChange={(value) => set('outcome', value)}
        />
        <ChoiceFilter
          name={t('standing')}
          value={asked.standing}
          options={words(standings, t)}
          onChange={(value) => set('standing', value)}
        />
        <ChoiceFilter
          name={t('late')}
          value={asked.late}
          options={[
            { value: 'true', label: t('lateOnly') },
            { value: 'false', label: t('lateNot') },
          ]}
          onChange={(value) => set('late', value)}
        />
        <ChoiceFilter
          name={t('conflicts')}
          value={asked.conflicts}
          options={[
            { value: 'true', label: t('conflictsOnly') },
            { value: 'false', label: t('conflictsNone') },
          ]}
          onChange={(value) => set('conflicts', value)}
        />
        <Input
          type="date"
          className="filter-choice"
          aria-label={t('from')}
          prefix={t('from')}
          value={asked.from ?? ''}
          onChange={(event) => set('from', event.target.value || undefined)}
        />
        <Input
          type="date"
          className="filter-choice"
          aria-label={t('to')}
          prefix={t('to')}
          value={asked.to ?? ''}
          onChange={(event) => set('to', event.target.value || undefined)}
        />
      </FilterBar>
      <List
        name={t('visits')}
        queryKey={visits.key(filters)}
        load={visits.load(filters)}
        to={(row) => `/visits/${row.id}`}
        columns={[
          { key: 'subject', title: t('subject'), of: (row) => row.subjectName },
          { key: 'place', title: t('place'), of: (row) => row.place.name },
          { key: 'activity', title: t('activity'), of: (row) => t(row.activity), short: true },
          { key: 'person', title: t('officers'), of: (row) => row.person },
          { key: 'on', title: t('on'), of: (row) => `${row.on}${row.late ? ` · ${t('late')}` : ''}`, short: true },
          { key: 'state', title: t('standing'), of: (row) => <VisitState of={row} />, short: true },
          { key: 'findings', title: t('findings'), of: (row) => <FindingCount of={row} />, short: true },
        ]}
        empty={<Empty title={t('noVisits')} text={t('noVisitsText')} />}
      />
    </Page>
  );
}
