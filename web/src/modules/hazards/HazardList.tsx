import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useTexts, useWords } from '../../kernel/i18n';
import { useLive } from '../../kernel/live';
import { lookingAt } from '../../kernel/place';
import { useMay } from '../../kernel/session';
import { Due } from '../../ui/Due';
import { ChoiceFilter, FilterBar, TextFilter } from '../../ui/FilterBar';
import { useFilters } from '../../ui/filters';
import { List } from '../../ui/List';
import { GradeMark } from '../../ui/Marks';
import { Empty, Page } from '../../ui/Page';
import { ScopeNote } from '../../ui/PlaceSwitch';
import { ManySteps } from './ManySteps';
import { Hanging, HazardStateMark, HazardTabs } from './Marks';
import { addressOf, type Filters, facts, filterNames, type HazardRow, hazards, renew } from './queries';
import { SavedViews } from './SavedViews';
import { texts } from './texts';
import './hazards.css';

const states = [
  'open',
  'found',
  'assigned',
  'rectifying',
  'submitted',
  'returned',
  'verified',
  'reopened',
  'closed',
  'voided',
] as const;

/** 隐患台账: those first that wait longest. Everything it is narrowed by stands in the address. */
export function HazardList() {
  const t = useTexts(texts);
  const words = useWords();
  const may = useMay();
  const place = lookingAt.use()?.id;
  const [shown, set] = useFilters(...filterNames, 'place');
  const [picked, setPicked] = useState<ReadonlyMap<string, HazardRow>>(new Map());
  const filters: Filters = { ...shown, place: shown.place ?? place };
  useLive(facts, () => void renew());
  const begin = may('hazards.report') && (
    <Link to="/hazards/new">
      <Button type="primary" tabIndex={-1}>
        {t('report')}
      </Button>
    </Link>
  );
  return (
    <Page
      wide
      title={t('hazards')}
      note={<ScopeNote />}
      actions={
        <>
          <a href={addressOf('/api/hazards/export.xlsx', filters)} title={t('exportHint')}>
            {t('export')}
          </a>
          {begin}
        </>
      }
    >
      <HazardTabs />
      <SavedViews />
      <Narrowed filters={shown} set={set} />
      {picked.size > 0 && <ManySteps of={[...picked.values()]} onDone={() => setPicked(new Map())} />}
      <List
        name={t('hazards')}
        queryKey={hazards.key(filters)}
        load={hazards.load(filters)}
        to={(row) => `/hazards/${row.id}`}
        pick={{
          title: t('pick'),
          of: picked,
          name: (row) => row.number,
          set: (row, on) => {
            const next = new Map(picked);
            if (on) next.set(row.id, row);
            else next.delete(row.id);
            setPicked(next);
          },
        }}
        columns={[
          { key: 'what', title: t('what'), of: (row) => words(row.what) },
          { key: 'subject', title: t('subject'), of: (row) => row.subjectName || '—' },
          { key: 'grade', title: t('grade'), of: (row) => <GradeMark grade={row.grade} />, short: true },
          { key: 'kind', title: t('kind'), of: (row) => words(row.kind) },
          { key: 'place', title: t('place'), of: (row) => row.place.name },
          { key: 'department', title: t('department'), of: (row) => row.department?.name ?? '—' },
          {
            key: 'state',
            title: t('state'),
            of: (row) => (
              <span className="hazard-state">
                <HazardStateMark of={row.state} />
                <small>
                  <Hanging control={row.control} listed={row.listed} extension={row.extensionAsked} referred={row.referred} />
                </small>
              </span>
            ),
          },
          {
            key: 'due',
            title: t('actBy'),
            of: (row) => (row.closedOn ? row.closedOn : row.actBy ? <Due at={row.actBy} /> : '—'),
            short: true,
          },
        ]}
        empty={<Empty title={t('noHazards')} text={t('noHazardsText')} action={begin} />}
      />
    </Page>
  );
}

type Set = (name: (typeof filterNames)[number] | 'place', value: string | undefined) => void;

function Narrowed({ filters, set }: { filters: Filters; set: Set }) {
  const t = useTexts(texts);
  const words = useWords();
  const kinds = useQuery(hazards.kinds).data ?? [];
  const [more, setMore] = useState(Boolean(filters.control || filters.with || filters.due));
  return (
    <>
      <FilterBar>
        <TextFilter name={t('search')} value={filters.q} onChange={(value) => set('q', value)} />
        <ChoiceFilter
          name={t('state')}
          value={filters.state}
          options={[...states.map((it) => ({ value: it, label: t(it) })), { value: 'all', label: t('anyState') }]}
          onChange={(value) => set('state', value)}
        />
        <ChoiceFilter
          name={t('grade')}
          value={filters.grade}
          options={(['general', 'major'] as const).map((it) => ({ value: it, label: t(it) }))}
          onChange={(value) => set('grade', value)}
        />
        <ChoiceFilter
          name={t('kind')}
          value={filters.kind}
          options={kinds.map((it) => ({ value: it.code, label: words(it) }))}
          onChange={(value) => set('kind', value)}
        />
        {more ? (
          <>
            <ChoiceFilter
              name={t('due')}
              value={filters.due}
              options={(['overdue', 'soon'] as const).map((it) => ({ value: it, label: t(it) }))}
              onChange={(value) => set('due', value)}
            />
            <ChoiceFilter
              name={t('control')}
              value={filters.control}
              options={(['none', 'controlled', 'outOfUse'] as const).map((it) => ({ value: it, label: t(it) }))}
              onChange={(value) => set('control', value)}
            />
            <ChoiceFilter
              name={t('with')}
              value={filters.with}
              options={(['listed', 'extension', 'referral'] as const).map((it) => ({ value: it, label: t(it) }))}
              onChange={(value) => set('with', value)}
            />
          </>
        ) : (
          <Button type="link" onClick={() => setMore(true)}>
            {t('more')}
          </Button>
        )}
      </FilterBar>
      <Also filters={filters} set={set} />
    </>
  );
}

/** What a figure of the board brought along, and how to be rid of it. */
function Also({ filters, set }: { filters: Filters; set: Set }) {
  const t = useTexts(texts);
  const ranges = [
    ['foundBetween', 'foundFrom', 'foundUntil'],
    ['closedBetween', 'closedFrom', 'closedUntil'],
    ['reopenedBetween', 'reopenedFrom', 'reopenedUntil'],
  ] as const;
  const told = [
    ...ranges
      .filter(([, from, until]) => filters[from] || filters[until])
      .map(([word, from, until]) => ({
        text: t(word, { from: filters[from] ?? t('ever'), until: filters[until] ?? t('now') }),
        names: [from, until] as const,
      })),
    ...(['organisation', 'department', 'subject', 'place'] as const)
      .filter((it) => filters[it])
      .map((it) => ({ text: `${t(it)} · ${t('ofUnit')}`, names: [it] as const })),
  ];
  if (told.length === 0) return null;
  return (
    <p className="told">
      {told.map(({ text, names }) => (
        <span key={text} className="hazard-also">
          {text}{' '}
          <Button size="small" type="link" onClick={() => names.forEach((name) => void set(name, undefined))}>
            {t('clear')}
          </Button>
        </span>
      ))}
    </p>
  );
}
