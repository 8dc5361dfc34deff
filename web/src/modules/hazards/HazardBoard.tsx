import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useTexts, useWords } from '../../kernel/i18n';
import { useLive } from '../../kernel/live';
import { lookingAt } from '../../kernel/place';
import { Refusal } from '../../kernel/problem';
import { ChoiceFilter, FilterBar } from '../../ui/FilterBar';
import { useFilters } from '../../ui/filters';
import { GradeMark } from '../../ui/Marks';
import { Page, Section, Skeleton } from '../../ui/Page';
import { ScopeNote } from '../../ui/PlaceSwitch';
import { HazardTabs } from './Marks';
import { addressOf, type Filters, facts, type HazardBoard, hazards, renew } from './queries';
import { texts } from './texts';
import './hazards.css';

const spans = ['7', '28', '90', '365'];

/** 动态清零: what is open, what came and went, how old it is. Every figure opens its rows. */
export function HazardBoardPage() {
  const t = useTexts(texts);
  const place = lookingAt.use()?.id;
  const [{ days }, set] = useFilters('days');
  const found = useQuery(hazards.board(place, Number(days ?? 28)));
  useLive(facts, () => void renew());
  return (
    <Page wide title={t('board')} above={{ to: '/hazards', title: t('hazards') }} note={<ScopeNote />}>
      <HazardTabs />
      <FilterBar>
        <ChoiceFilter
          name={t('period')}
          value={days ?? '28'}
          options={spans.map((it) => ({ value: it, label: t('flow', { n: it }) }))}
          onChange={(value) => set('days', value)}
        />
      </FilterBar>
      {found.isError && <Refusal of={found.error} onRetry={() => void found.refetch()} />}
      {found.isPending && <Skeleton rows={10} />}
      {found.data && <Board of={found.data} place={place} days={days ?? '28'} />}
    </Page>
  );
}

function Board({ of, place, days }: { of: HazardBoard; place: string | undefined; days: string }) {
  const t = useTexts(texts);
  const words = useWords();
  const to = (filters: Filters) => addressOf('/hazards', { ...filters, place: filters.place ?? place });
  const flow = { from: of.from, until: of.today };
  return (
    <>
      <dl className="hazard-figures">
        <Figure name={t('stock')} value={of.open} to={to({})} />
        <Figure name={t('major')} value={of.major} to={to({ grade: 'major' })} />
        <Figure name={t('overdue')} value={of.overdue} to={to({ due: 'overdue' })} />
        <Figure name={`${t('newFound')} · ${t('flow', { n: days })}`} value={of.found} to={to(foundIn(flow))} />
        <Figure name={`${t('newClosed')} · ${t('flow', { n: days })}`} value={of.closed} to={to(closedIn(flow))} />
        <Figure name={`${t('newReopened')} · ${t('flow', { n: days })}`} value={of.reopened} to={to(reopenedIn(flow))} />
        <div>
          <dt>{t('averageAge')}</dt>
          <dd>{t('daysOld', { n: of.averageAge, count: of.averageAge })}</dd>
        </div>
      </dl>
      <div className="hazard-blocks">
        <Section title={t('byAge')}>
          <Graded
            rows={of.ages.map((it, at) => ({
              key: it.until,
              name: t((['upTo7', 'upTo30', 'upTo90', 'over90'] as const)[at] ?? 'over90'),
              general: it.general,
              major: it.major,
              to: (grade: string) => to({ state: 'open', grade, foundFrom: it.from ?? undefined, foundUntil: it.until }),
            }))}
          />
        </Section>
        <Section title={t('byState')}>
          <Graded
            rows={of.states
              .filter((it) => it.general + it.major > 0)
              .map((it) => ({
                key: it.state,
                name: t(it.state),
                general: it.general,
                major: it.major,
                to: (grade: string) => to({ state: it.state, grade }),
              }))}
          />
        </Section>
        <Section title={t('byKind')}>
          <Graded
            rows={of.kinds.map((it) => ({
              key: it.kind.code,
              name: words(it.kind),
              general: it.general,
              major: it.major,
              age: it.averageAge,
              to: (grade: string) => to({ kind: it.kind.code, grade }),
            }))}
          />
        </Section>
        <Section title={t('byWeek')}>
          <Table heads={[t('week'), t('newFound'), t('newClosed'), t('newReopened')]}>
            {of.flow.map((it) => (
              <tr key={it.from}>
                <td data-name={t('week')} className="short">
                  {it.from}
                </td>
                <Cell name={t('newFound')} value={it.found} to={to(foundIn(it))} />
                <Cell name={t('newClosed')} value={it.closed} to={to(closedIn(it))} />
                <Cell name={t('newReopened')} value={it.reopened} to={to(reopenedIn(it))} />
              </tr>
            ))}
          </Table>
        </Section>
      </div>
      <Units of={of.places} title={t('byPlace')} filter="place" to={to} />
      <Units of={of.units} title={t('byUnit')} filter="department" to={to} />
    </>
  );
}

type Span = { from: string; until: string };
const foundIn = (it: Span): Filters => ({ state: 'all', foundFrom: it.from, foundUntil: it.until });
const closedIn = (it: Span): Filters => ({ closedFrom: it.from, closedUntil: it.until });
const reopenedIn = (it: Span): Filters => ({ reopenedFrom: it.from, reopenedUntil: it.until });

function Figure({ name, value, to }: { name: string; value: number; to: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <Link to={to}>{value.toLocaleString('en-US')}</Link>
      </dd>
    </div>
  );
}

function Table({ heads, children }: { heads: readonly string[]; children: ReactNode }) {
  return (
    <table className="list">
      <thead>
        <tr>
          {heads.map((it, at) => (
            <th key={it} scope="col" className={at > 0 ? 'figure' : undefined}>
              {it}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

function Cell({ name, value, to }: { name: string; value: number; to: string }) {
  return (
    <td data-name={name} className="figure">
      {value === 0 ? <span className="muted">0</span> : <Link to={to}>{value.toLocaleString('en-US')}</Link>}
    </td>
  );
}

function Graded(props: {
  rows: readonly { key: string; name: string; general: number; major: number; age?: number; to: (grade: string) => string }[];
}) {
  const t = useTexts(texts);
  const withAge = props.rows.some((it) => it.age !== undefined);
  if (props.rows.length === 0) return <p className="muted">{t('cleared')}</p>;
  return (
    <table className="list">
      <thead>
        <tr>
          <th scope="col" />
          <th scope="col" className="figure">
            <GradeMark grade="major" />
          </th>
          <th scope="col" className="figure">
            <GradeMark grade="general" />
          </th>
          {withAge && (
            <th scope="col" className="figure">
              {t('averageAge')}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {props.rows.map((row) => (
          <tr key={row.key}>
            <td>{row.name}</td>
            <Cell name={t('major')} value={row.major} to={row.to('major')} />
            <Cell name={t('general')} value={row.general} to={row.to('general')} />
            {row.age !== undefined && (
              <td data-name={t('averageAge')} className="figure">
                {t('daysOld', { n: row.age, count: row.age })}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Units(props: {
  of: readonly { id: string; name: string; open: number; major: number; closed: number; reopens?: number; averageAge: number }[];
  title: string;
  filter: 'place' | 'department';
  to: (filters: Filters) => string;
}) {
  const { of, title, filter, to } = props;
  const t = useTexts(texts);
  if (of.length === 0) return null;
  const only = (id: string): Filters => (filter === 'place' ? { place: id } : { department: id });
  const withReopens = of.some((it) => it.reopens !== undefined);
  return (
    <Section title={title}>
      <Table heads={[title, t('stock'), t('major'), t('closed'), ...(withReopens ? [t('newReopened')] : []), t('averageAge')]}>
        {of.map((it) => (
          <tr key={it.id}>
            <td data-name={title}>{it.name || '—'}</td>
            <Cell name={t('stock')} value={it.open} to={to(only(it.id))} />
            <Cell name={t('major')} value={it.major} to={to({ ...only(it.id), grade: 'major' })} />
            <Cell name={t('closed')} value={it.closed} to={to({ ...only(it.id), state: 'closed' })} />
            {it.reopens !== undefined && (
              <td data-name={t('newReopened')} className="figure">
                {it.reopens}
              </td>
            )}
            <td data-name={t('averageAge')} className="figure">
              {t('daysOld', { n: it.averageAge, count: it.averageAge })}
            </td>
          </tr>
        ))}
      </Table>
    </Section>
  );
}
