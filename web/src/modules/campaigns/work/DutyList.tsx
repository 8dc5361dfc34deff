import { useQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useState } from 'react';
import type { DutyRow, DutyState, UnitRole } from '../../../kernel/contract';
import { useTexts } from '../../../kernel/i18n';
import { useLive } from '../../../kernel/live';
import { lookingAt } from '../../../kernel/place';
import { useMay, useMe } from '../../../kernel/session';
import { Due } from '../../../ui/Due';
import { ChoiceFilter, FilterBar, TextFilter } from '../../../ui/FilterBar';
import { useFilters } from '../../../ui/filters';
import { List } from '../../../ui/List';
import { Empty, Page } from '../../../ui/Page';
import { OrganisationPicker } from '../../../ui/Pickers';
import { PrintAll } from '../../../ui/PrintAll';
import { home } from '../home/queries';
import { plans } from '../queries';
import { marks, roles } from '../UnitTags';
import { AssignMany } from './AssignMany';
import { Progress, roleWord } from './Marks';
import { duties, heard, renew } from './queries';
import { texts } from './texts';

const states: readonly DutyState[] = ['open', 'working', 'blocked', 'done'];
const dues = ['overdue', 'soon', 'none'] as const;

/** 责任清单 of my organisation, or of any in my area. */
export function DutyList() {
  const t = useTexts(texts);
  const may = useMay();
  const me = useMe();
  const place = lookingAt.use()?.id;
  const [filters, set] = useFilters('organisation', 'plan', 'state', 'role', 'due', 'day', 'section', 'unassigned', 'q', 'order');
  const [picked, setPicked] = useState<ReadonlyMap<string, DutyRow>>(new Map());
  useLive(heard, () => void renew());
  const own = me?.person.organisation ?? null;
  const whose = filters.organisation ?? own?.id ?? 'all';
  const asked = {
    ...filters,
    organisation: whose === 'all' ? undefined : whose,
    place: whose === 'all' ? place : undefined,
    state: filters.state as DutyState | 'unfinished' | undefined,
    role: filters.role as UnitRole | undefined,
    unassigned: filters.unassigned === 'true' || undefined,
  };
  const pick = (row: DutyRow, on: boolean) =>
    setPicked((now) => {
      const next = new Map(now);
      if (on) next.set(row.id, row);
      else next.delete(row.id);
      return next;
    });
  // Sections and last days are those of one plan.
  const toPlan = (value: string | undefined) => {
    set('section', undefined);
    set('day', undefined);
    set('plan', value);
  };
  const narrowed = Object.values(filters).some(Boolean);
  return (
    <Page
      wide
      title={t('duties')}
      above={filters.plan ? { to: `/plans/${filters.plan}`, title: t('plan') } : { to: '/plans', title: t('plans') }}
      note={whose === 'all' ? t('allOrganisations') : whose === own?.id ? own?.name : undefined}
      actions={
        <>
          <PrintAll key={JSON.stringify(asked)} queryKey={duties.key(asked)} load={duties.load(asked)} />
          {whose !== 'all' && (
            <a href={`/api/duties/list.docx?organisation=${whose}${filters.plan ? `&plan=${filters.plan}` : ''}`} download>
              {t('exportDocx')}
            </a>
          )}
        </>
      }
    >
      <div className="duty-filters">
        <FilterBar>
          <TextFilter name={t('search')} value={filters.q} onChange={(value) => set('q', value)} />
          <span className="filter-unit">
            <OrganisationPicker
              aria-label={t('organisation')}
              allowClear
              value={whose === 'all' ? undefined : whose}
              known={own ? [own] : []}
              onChange={(value) => set('organisation', value ?? 'all')}
            />
          </span>
          <PlanFilter value={filters.plan} onChange={toPlan} />
          <ChoiceFilter
            name={t('state')}
            value={filters.state}
            onChange={(value) => set('state', value)}
            options={[...states, 'unfinished' as const].map((it) => ({ value: it, label: t(it) }))}
          />
          <ChoiceFilter
            name={t('due')}
            value={filters.due}
            onChange={(value) => set('due', value)}
            options={dues.map((it) => ({ value: it, label: t(it) }))}
          />
          {filters.plan && (
            <OfPlan plan={filters.plan} place={asked.place} section={filters.section} day={filters.day} set={set} />
          )}
          <ChoiceFilter
            name={t('person')}
            value={filters.unassigned}
            onChange={(value) => set('unassigned', value)}
            options={[{ value: 'true', label: t('unassigned') }]}
          />
          <ChoiceFilter
            name={t('role')}
            value={filters.role}
            onChange={(value) => set('role', value)}
            options={roles.map((it) => ({ value: it, label: t(it) }))}
          />
          <ChoiceFilter
            name={t('order')}
            value={filters.order}
            onChange={(value) => set('order', value)}
            options={[
              { value: 'due', label: t('byDue') },
              { value: 'plan', label: t('byPlan') },
            ]}
          />
        </FilterBar>
      </div>
      {picked.size > 0 && (
        <div className="picked" role="status">
          {t('selected', { count: picked.size })}
          <AssignMany of={[...picked.values()]} onDone={() => setPicked(new Map())} />
          <Button type="link" onClick={() => setPicked(new Map())}>
            {t('clear')}
          </Button>
        </div>
      )}
      <List
        name={t('duties')}
        queryKey={duties.key(asked)}
        load={duties.load(asked)}
        to={(row) => `/plans/${row.plan.id}/measures/${row.measure.id}?duty=${row.id}`}
        pick={
          may('duties.work')
            ? { of: picked, set: pick, name: (row) => t('selectOf', { title: title(row) }), title: t('select') }
            : undefined
        }
        columns={[
          { key: 'measure', title: t('measure'), of: title },
          ...(whose === 'all'
            ? [{ key: 'organisation', title: t('organisation'), of: (row: DutyRow) => row.organisation?.name ?? row.unit }]
            : []),
          { key: 'role', title: t('role'), of: (row) => `${marks[row.role]} ${t(roleWord(row))}`, short: true },
          { key: 'due', title: t('due'), of: (row) => <Due at={row.due} done={row.state === 'done'} />, short: true },
          {
            key: 'person',
            title: t('person'),
            of: (row) => row.personName ?? <span className="muted">{t('noPerson')}</span>,
            short: true,
          },
          {
            key: 'progress',
            title: t('progress'),
            of: (row) => <Progress state={row.state} percent={row.percent} />,
            short: true,
          },
          {
            key: 'tasks',
            title: t('tasks'),
            of: (row) => (row.tasks === 0 ? '—' : t('tasksOf', { done: row.tasksDone, all: row.tasks })),
            short: true,
          },
          { key: 'plan', title: t('plan'), of: (row) => row.plan.title },
        ]}
        empty={
          narrowed ? (
            <Empty title={t('noneFit')} text={t('noneFitText')} />
          ) : (
            <Empty title={t('noDuties')} text={t('noDutiesText')} />
          )
        }
      />
    </Page>
  );
}

const title = (row: DutyRow) => `${row.measure.number} ${row.measure.heading}`;

/** What a plan is divided into, and its last days. */
function OfPlan(props: {
  plan: string;
  place: string | undefined;
  section: string | undefined;
  day: string | undefined;
  set: (name: 'section' | 'day', value: string | undefined) => void;
}) {
  const { plan, place, section, day, set } = props;
  const t = useTexts(texts);
  const found = useQuery(home.one(plan, place)).data;
  const sections = found?.sections.map((it) => ({ value: it.first, label: it.title })) ?? [];
  const days = found?.deadlines.map((it) => ({ value: it.day, label: it.day })) ?? [];
  return (
    <>
      <ChoiceFilter
        name={t('section')}
        value={section}
        onChange={(value) => set('section', value)}
        options={known(sections, section, t('section'))}
      />
      <ChoiceFilter name={t('day')} value={day} onChange={(value) => set('day', value)} options={known(days, day, day)} />
    </>
  );
}

/** What is chosen bears a name even where it is none of the choices, or they are still on their way. */
const known = (of: { value: string; label: string }[], value: string | undefined, label: string | undefined) =>
  value && label && !of.some((it) => it.value === value) ? [...of, { value, label }] : of;

function PlanFilter({ value, onChange }: { value: string | undefined; onChange: (value: string | undefined) => void }) {
  const t = useTexts(texts);
  const found = useQuery(plans.recent);
  return (
    <Select
      className="filter-unit"
      aria-label={t('plan')}
      placeholder={t('plan')}
      allowClear
      value={value}
      popupMatchSelectWidth={false}
      onChange={(next: string | undefined) => onChange(next)}
      options={found.data?.items.filter((it) => it.state === 'published').map((it) => ({ value: it.id, label: it.title }))}
    />
  );
}
