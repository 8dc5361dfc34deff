import { useQuery } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useTexts, useWords } from '../../../kernel/i18n';
import { lookingAt } from '../../../kernel/place';
import { Refusal } from '../../../kernel/problem';
import { today } from '../../../kernel/time';
import { ChoiceFilter, FilterBar } from '../../../ui/FilterBar';
import { useFilters } from '../../../ui/filters';
import { Empty, Page, Section, Skeleton } from '../../../ui/Page';
import { ScopeNote } from '../../../ui/PlaceSwitch';
import { InspectionTabs } from '../InspectionTabs';
import { activities } from '../tasks/queries';
import { texts } from '../tasks/texts';
import { type Coverage, coverage, type Figures, type Filters, percent, query } from './queries';
import './coverage.css';

/** Inspected of registered, by region, kind, department and month; every figure opens its rows. */
export function CoveragePage() {
  const t = useTexts(texts);
  const place = lookingAt.use()?.id;
  const [asked, set] = useFilters('from', 'to', 'activity', 'kind', 'inspector');
  const from = asked.from ?? `${today().slice(0, 4)}-01-01`;
  const to = asked.to ?? today();
  const filters = { ...asked, place, from, to };
  const found = useQuery(coverage.figures(filters));
  return (
    <Page
      title={t('coverage')}
      note={<ScopeNote />}
      wide
      actions={
        <>
          <a href={`/api/coverage/export.xlsx?${query(filters)}`}>{t('exportFigures')}</a>
          <Button onClick={() => window.print()}>{t('print')}</Button>
        </>
      }
    >
      <InspectionTabs />
      <FilterBar>
        <Input className="filter-day" type="date" aria-label={t('firstDay')} value={from} max={to} onChange={(event) => set('from', event.target.value || undefined)} />
        <Input className="filter-day" type="date" aria-label={t('lastDay')} value={to} min={from} max={today()} onChange={(event) => set('to', event.target.value || undefined)} />
        <ChoiceFilter
          name={t('activity')}
          value={asked.activity}
          options={activities.map((it) => ({ value: it, label: t(it) }))}
          onChange={(value) => set('activity', value)}
        />
      </FilterBar>
      {found.isPending && <Skeleton rows={8} />}
      {found.isError && <Refusal of={found.error} onRetry={() => void found.refetch()} />}
      {found.data && (found.data.all.registered === 0 ? <Empty title={t('noCoverage')} text={t('noCoverageText')} /> : <Tables of={found.data} filters={filters} />)}
    </Page>
  );
}

function Tables({ of, filters }: { of: Coverage; filters: Filters }) {
  const t = useTexts(texts);
  const words = useWords();
  return (
    <>
      <p className="coverage-whole">
        <Whole of={of.all} filters={filters} />
        <span className="muted">{t('coverageText')}</span>
      </p>
      <Section title={t('byRegion')}>
        <FigureTable
          name={t('byRegion')}
          filters={filters}
          rows={of.regions.map((it) => ({ key: it.place ?? it.name, name: it.name, figures: it.figures, more: it.place ? { place: it.place } : {} }))}
        />
      </Section>
      <Section title={t('byKind')}>
        <FigureTable
          name={t('byKind')}
          filters={filters}
          rows={of.kinds.map((it) => ({ key: it.kind, name: words(it.name), figures: it.figures, more: { kind: it.kind } }))}
        />
      </Section>
      <Section title={t('byMonth')}>
        <Months of={of} />
      </Section>
      <Section title={t('byDepartment')}>
        <p className="muted">{t('byDepartmentText')}</p>
        <Departments of={of} filters={filters} />
      </Section>
    </>
  );
}

function Whole({ of, filters }: { of: Figures; filters: Filters }) {
  const t = useTexts(texts);
  return (
    <>
      <strong>{percent(of)}</strong>{' '}
      <Open filters={filters} which="inspected">
        {t('inspectedOf', { inspected: of.inspected, registered: of.registered })}
      </Open>{' '}
      ·{' '}
      <Open filters={filters} which="missing">
        {t('missingCount', { count: of.registered - of.inspected })}
      </Open>{' '}
      · {t('visitCount', { visits: of.visits, without: of.withoutFindings })}{' '}
    </>
  );
}

/** The rows of a figure, as many as it says. */
function Open({ filters, which, children }: { filters: Filters; which: string; children: ReactNode }) {
  return <Link to={`/inspections/coverage/subjects?which=${which}&${query(filters)}`}>{children}</Link>;
}

function FigureTable(props: { name: string; filters: Filters; rows: { key: string; name: string; figures: Figures; more: Filters }[] }) {
  const { name, filters, rows } = props;
  const t = useTexts(texts);
  return (
    <table className="list" aria-label={name}>
      <thead>
        <tr>
          <th scope="col">{t('nameOf')}</th>
          <th scope="col" className="figure">{t('registered')}</th>
          <th scope="col" className="figure">{t('inspected')}</th>
          <th scope="col">{t('coverage')}</th>
          <th scope="col" className="figure">{t('visitsMade')}</th>
          <th scope="col" className="figure">{t('withoutFindings')}</th>
          <th scope="col" className="figure">{t('findings')}</th>
          <th scope="col" className="figure">{t('majorFindings')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name: called, figures, more }) => (
          <tr key={key}>
            <td data-name={t('nameOf')}>{called}</td>
            <td data-name={t('registered')} className="figure">
              <Open filters={{ ...filters, ...more }} which="registered">{figures.registered}</Open>
            </td>
            <td data-name={t('inspected')} className="figure">
              <Open filters={{ ...filters, ...more }} which="inspected">{figures.inspected}</Open>
            </td>
            <td data-name={t('coverage')}>
              <Bar of={figures.registered === 0 ? 0 : figures.inspected / figures.registered}>{percent(figures)}</Bar>
            </td>
            <td data-name={t('visitsMade')} className="figure">{figures.visits}</td>
            <td data-name={t('withoutFindings')} className="figure">{figures.withoutFindings}</td>
            <td data-name={t('findings')} className="figure">{figures.findings}</td>
            <td data-name={t('majorFindings')} className="figure">{figures.major}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Bar({ of, children }: { of: number; children: ReactNode }) {
  return (
    <span className="coverage-bar">
      <span className="coverage-track" aria-hidden="true">
        <span style={{ width: `${Math.min(100, 100 * of)}%` }} />
      </span>
      <span>{children}</span>
    </span>
  );
}

/** Subjects inspected in each month, as bars over one baseline. */
function Months({ of }: { of: Coverage }) {
  const t = useTexts(texts);
  const most = Math.max(1, ...of.months.map((it) => it.inspected));
  return (
    <ol className="coverage-months" aria-label={t('byMonth')}>
      {of.months.map((it) => (
        <li key={it.month} title={t('monthTitle', { month: it.month, inspected: it.inspected, visits: it.visits, findings: it.findings })}>
          <span className="coverage-month-figure">{it.inspected}</span>
          <span className="coverage-month-bar" style={{ height: `${(96 * it.inspected) / most}px` }} aria-hidden="true" />
          <span className="coverage-month-name">{it.month}</span>
        </li>
      ))}
    </ol>
  );
}

function Departments({ of, filters }: { of: Coverage; filters: Filters }) {
  const t = useTexts(texts);
  if (of.departments.length === 0) return <p className="muted">{t('noVisitsYet')}</p>;
  return (
    <table className="list" aria-label={t('byDepartment')}>
      <thead>
        <tr>
          <th scope="col">{t('organisation')}</th>
          <th scope="col" className="figure">{t('inspected')}</th>
          <th scope="col" className="figure">{t('visitsMade')}</th>
          <th scope="col" className="figure">{t('withoutFindings')}</th>
          <th scope="col" className="figure">{t('findings')}</th>
          <th scope="col" className="figure">{t('majorFindings')}</th>
        </tr>
      </thead>
      <tbody>
        {of.departments.map((it) => (
          <tr key={it.organisation ?? ''}>
            <td data-name={t('organisation')}>{it.name ?? '—'}</td>
            <td data-name={t('inspected')} className="figure">
              {it.organisation ? (
                <Open filters={{ ...filters, inspector: it.organisation }} which="inspected">{it.inspected}</Open>
              ) : (
                it.inspected
              )}
            </td>
            <td data-name={t('visitsMade')} className="figure">{it.visits}</td>
            <td data-name={t('withoutFindings')} className="figure">{it.withoutFindings}</td>
            <td data-name={t('findings')} className="figure">{it.findings}</td>
            <td data-name={t('majorFindings')} className="figure">{it.major}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
