import { Button } from 'antd';
import { useState } from 'react';
import { useTexts, useWords } from '../../../kernel/i18n';
import { lookingAt } from '../../../kernel/place';
import { useMay } from '../../../kernel/session';
import { Due } from '../../../ui/Due';
import { ChoiceFilter, FilterBar, TextFilter } from '../../../ui/FilterBar';
import { useFilters } from '../../../ui/filters';
import { List } from '../../../ui/List';
import { Empty, Page } from '../../../ui/Page';
import { ScopeNote } from '../../../ui/PlaceSwitch';
import { InspectionTabs } from '../InspectionTabs';
import { BulkBar } from './BulkBar';
import { TaskState, Who } from './Marks';
import { activities, states, type Task, tasks } from './queries';
import { texts } from './texts';

export function TaskList() {
  const t = useTexts(texts);
  const place = lookingAt.use()?.id;
  const [asked] = useFilters('q', 'state', 'activity', 'view', 'plan', 'subject');
  return (
    <Page title={t('tasks')} note={<ScopeNote />} wide>
      <InspectionTabs />
      <TaskTable of={{ ...asked, place }} />
    </Page>
  );
}

/** The list with its filters and what is done to many at once; a plan's page shows its own tasks by it. */
export function TaskTable({ of, within }: { of: Parameters<typeof tasks.key>[0]; within?: boolean }) {
  const t = useTexts(texts);
  const words = useWords();
  const may = useMay();
  const [asked, set] = useFilters('q', 'state', 'activity', 'view');
  const [picked, setPicked] = useState<ReadonlyMap<string, Task>>(new Map());
  const filters = { ...of, ...asked };
  const pick = may('visits.plan') || may('visits.approve') || may('tasks.work');
  const choose = (row: Task, on: boolean) =>
    setPicked((now) => {
      const next = new Map(now);
      if (on) next.set(row.id, row);
      else next.delete(row.id);
      return next;
    });
  return (
    <>
      <FilterBar>
        <TextFilter name={t('search')} value={asked.q} onChange={(value) => set('q', value)} />
        <ChoiceFilter
          name={t('view')}
          value={asked.view}
          options={(['mine', 'unassigned', 'late'] as const).map((it) => ({ value: it, label: t(it) }))}
          onChange={(value) => set('view', value)}
        />
        <ChoiceFilter
          name={t('state')}
          value={asked.state}
          options={(['open', ...states] as const).map((it) => ({ value: it, label: t(it) }))}
          onChange={(value) => set('state', value)}
        />
        {!within && (
          <ChoiceFilter
            name={t('activity')}
            value={asked.activity}
            options={activities.map((it) => ({ value: it, label: t(it) }))}
            onChange={(value) => set('activity', value)}
          />
        )}
      </FilterBar>
      {picked.size > 0 && (
        <div className="bulk">
          <span>{t('chosen', { count: picked.size })}</span>
          <BulkBar of={[...picked.values()]} onDone={() => setPicked(new Map())} />
          <Button type="text" onClick={() => setPicked(new Map())}>
            {t('clear')}
          </Button>
        </div>
      )}
      <List
        name={t('tasks')}
        queryKey={tasks.key(filters)}
        load={tasks.load(filters)}
        to={(row) => `/inspections/tasks/${row.id}`}
        columns={[
          { key: 'subject', title: t('subject'), of: (row) => row.subjectName },
          { key: 'kind', title: t('kind'), of: (row) => words(row.kind) },
          { key: 'place', title: t('place'), of: (row) => row.place.name },
          ...(within ? [] : [{ key: 'activity', title: t('activity'), of: (row: Task) => t(row.activity) }]),
          { key: 'people', title: t('people'), of: (row) => <Who of={row} /> },
          { key: 'due', title: t('due'), of: (row) => <Due at={row.due} done={!isOpen(row)} />, short: true },
          { key: 'state', title: t('state'), of: (row) => <TaskState of={row.state} />, short: true },
        ]}
        pick={
          pick ? { title: t('pick'), of: picked, set: choose, name: (row) => t('pickRow', { name: row.subjectName }) } : undefined
        }
        empty={<Empty title={t('noTasks')} text={t('noTasksText')} />}
      />
    </>
  );
}

export const isOpen = (of: Task) => !['done', 'notPossible', 'cancelled'].includes(of.state);
