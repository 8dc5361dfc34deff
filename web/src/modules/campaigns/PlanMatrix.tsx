import { useQuery } from '@tanstack/react-query';
import { Button, Checkbox, Select } from 'antd';
import { useDeferredValue, useMemo, useState } from 'react';
import { Link, useParams } from 'react-router';
import type { Matrix } from '../../kernel/contract';
import { useTexts } from '../../kernel/i18n';
import { Refusal } from '../../kernel/problem';
import { useMe } from '../../kernel/session';
import { FilterBar, TextFilter } from '../../ui/FilterBar';
import { useFilters } from '../../ui/filters';
import { Empty, Page, Skeleton } from '../../ui/Page';
import { useNarrow } from '../../ui/screen';
import { texts as home } from './home/texts';
import { MatrixList } from './MatrixList';
import { MatrixTable } from './MatrixTable';
import { PlanTabs, Replaced } from './PlanTabs';
import { Withdrawn } from './publishing/PlanStanding';
import { plans } from './queries';
import { SourceSide } from './SourceSide';
import { texts } from './texts';
import { roles } from './UnitTags';

/** Measures as rows in their sections, units as columns by role. A department sees the measures that name it. */
export function PlanMatrix() {
  const { id = '' } = useParams();
  const t = useTexts(texts);
  const found = useQuery(plans.matrix(id));
  const plan = useQuery(plans.one(id));
  const above = { to: '/plans', title: t('plans') };
  const title = plan.data?.title ?? t('matrix');
  if (!found.data) {
    return (
      <Page title={title} above={above}>
        {found.isError ? <Refusal of={found.error} onRetry={() => void found.refetch()} /> : <Skeleton rows={12} />}
      </Page>
    );
  }
  return (
    <Page
      wide
      title={title}
      above={above}
      note={found.data.whole ? undefined : t('onlyPart')}
      actions={
        <>
          <Button onClick={() => window.print()}>{t('print')}</Button>
          <a href={`/api/plans/${id}/matrix.xlsx`} download>
            {t('export')}
          </a>
        </>
      }
    >
      <PlanTabs id={id} />
      <Withdrawn of={plan.data?.withdrawn ?? null} />
      <Replaced by={plan.data?.replacedBy} />
      <Shown id={id} matrix={found.data} lines={plan.data?.source?.lines ?? null} />
    </Page>
  );
}

function Shown({ id, matrix, lines }: { id: string; matrix: Matrix; lines: readonly string[] | null }) {
  const t = useTexts(texts);
  const h = useTexts(home);
  const narrow = useNarrow();
  const [{ q, unit, mine }, set] = useFilters('q', 'unit', 'mine');
  const ours = useOurs(matrix);
  const [at, setAt] = useState<string | null>(() => matrix.sections[0]?.measures[0]?.id ?? null);
  const wanted = useDeferredValue(useMemo(() => ({ q, unit, mine: mine ? ours : null }), [q, unit, mine, ours]));
  const shown = useMemo(() => filtered(matrix, wanted), [matrix, wanted]);
  const count = (of: Matrix) => of.sections.reduce((sum, section) => sum + section.measures.length, 0);
  const here = useMemo(
    () => shown.sections.flatMap((section) => section.measures).find((it) => it.id === at) ?? null,
    [shown, at],
  );
  if (count(matrix) === 0) return <Empty title={t('noMeasures')} action={<Link to="/plans">{t('plans')}</Link>} />;
  return (
    <>
      <FilterBar>
        <TextFilter name={t('filterText')} value={q} onChange={(value) => set('q', value)} />
        <Select
          className="filter-unit"
          aria-label={t('filterUnit')}
          placeholder={t('filterUnit')}
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          value={unit}
          popupMatchSelectWidth={false}
          onChange={(value: string | undefined) => set('unit', value)}
          options={roles.map((role) => ({
            label: t(role),
            options: matrix.units.filter((it) => it.group === role).map((it) => ({ value: it.name, label: it.name })),
          }))}
        />
        {ours.size > 0 && matrix.whole && (
          <Checkbox checked={mine !== undefined} onChange={(event) => set('mine', event.target.checked ? '1' : undefined)}>
            {t('onlyMine')}
          </Checkbox>
        )}
        <span className="muted" role="status">
          {t('shownOf', { n: count(shown), m: count(matrix) })}
        </span>
        <span className="matrix-key">
          {t('matrixKeys')}
          {hasDecided(matrix) && `　${t('decidedKeys')}`}　{h('progressKey')}
        </span>
      </FilterBar>
      {count(shown) === 0 ? (
        <Empty title={t('noMatch')} text={t('noMatchText')} />
      ) : narrow ? (
        <MatrixList plan={id} of={shown} />
      ) : (
        <div className="matrix-split">
          <MatrixTable of={shown} ours={ours} at={at} onPoint={setAt} />
          <SourceSide plan={id} measure={here} lines={lines} />
        </div>
      )}
    </>
  );
}

const hasDecided = (matrix: Matrix) =>
  matrix.sections.some((section) =>
    section.measures.some((it) => it.cells.some((cell) => cell.origin === 'decided' || cell.released)),
  );

/** Names under which the plan speaks of my organisation and of those I act for. */
function useOurs(matrix: Matrix): ReadonlySet<string> {
  const me = useMe();
  return useMemo(() => {
    const mine = new Set([me?.person.organisation?.id, ...(me?.grants.map((grant) => grant.organisation?.id) ?? [])]);
    return new Set(matrix.units.filter((unit) => unit.organisations.some((it) => mine.has(it.id))).map((unit) => unit.name));
  }, [matrix, me]);
}

export interface Wanted {
  q?: string;
  unit?: string;
  mine: ReadonlySet<string> | null;
}

/** Rows that fit, and the columns those rows still use. */
export function filtered(matrix: Matrix, { q, unit, mine }: Wanted): Matrix {
  if (!q && !unit && !mine) return matrix;
  const sought = q?.toLowerCase();
  const sections = matrix.sections
    .map((section) => ({
      ...section,
      measures: section.measures.filter(
        (it) =>
          (!sought || `${it.number} ${it.heading} ${it.text}`.toLowerCase().includes(sought)) &&
          (!unit || it.cells.some((cell) => cell.unit === unit)) &&
          (!mine || it.cells.some((cell) => mine.has(cell.unit))),
      ),
    }))
    .filter((section) => section.measures.length > 0);
  const used = new Set(sections.flatMap((section) => section.measures).flatMap((it) => it.cells.map((cell) => cell.unit)));
  return { ...matrix, sections, units: matrix.units.filter((it) => used.has(it.name)) };
}
