import { Button } from 'antd';
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { Comparison, ComparedRow as Row, Verdict } from '../../../kernel/contract';
import { useTexts } from '../../../kernel/i18n';
import { FilterBar, TextFilter } from '../../../ui/FilterBar';
import { useFilters } from '../../../ui/filters';
import { busyElsewhere } from '../../../ui/List';
import { Empty } from '../../../ui/Page';
import { ComparedRow } from './ComparedRow';
import type { Lower } from './queries';
import { texts } from './texts';

const verdicts: readonly Verdict[] = ['inherited', 'tightened', 'loosened', 'omitted', 'added'];

/** The rows that are asked for, in the order of the plan above; n and p jump between those that differ. */
export function ComparedRows({ of, lower }: { of: Comparison; lower: Lower }) {
  const t = useTexts(texts);
  const [{ q, verdict }, set] = useFilters('q', 'verdict');
  const wanted = useDeferredValue(useMemo(() => ({ q, verdict }), [q, verdict]));
  const shown = useMemo(() => filtered(of.rows, wanted), [of.rows, wanted]);
  const { list, at, move } = useJumps(shown);
  const counts: [string | undefined, string, number][] = [
    [undefined, t('all'), of.rows.length],
    ...verdicts.map((it): [string, string, number] => [it, t(it), of.counts[it] ?? 0]),
    ['reworded', t('rewordedOnly'), of.rows.filter((it) => it.reworded).length],
    ['unbound', t('unbound'), of.rows.filter((it) => !it.binds).length],
  ];
  return (
    <>
      <FilterBar>
        <fieldset className="verdicts">
          <legend className="sr-only">{t('verdictFilter')}</legend>
          {counts.map(([key, name, count]) => (
            <button key={name} type="button" aria-pressed={verdict === key} onClick={() => set('verdict', key)}>
              {name} <span className="verdict-count">{count}</span>
            </button>
          ))}
        </fieldset>
        <TextFilter name={t('search')} value={q} onChange={(value) => set('q', value)} />
        <span className="muted" role="status">
          {t('shown', { n: shown.length, m: of.rows.length })}
        </span>
        <Button size="small" onClick={() => move(-1)} title={t('keys')}>
          {t('previous')}
        </Button>
        <Button size="small" onClick={() => move(1)} title={t('keys')}>
          {t('next')}
        </Button>
      </FilterBar>
      {shown.length === 0 ? (
        <Empty title={t('noMatch')} text={t('noMatchText')} />
      ) : (
        <div className="compared">
          <div className="compared-head" aria-hidden="true">
            <span>
              {t('upper')} · {of.upper.place.name}
            </span>
            <span />
            <span>
              {t('lower')} · {of.lower.place.name}
            </span>
          </div>
          <ol ref={list}>
            {shown.map((row, nth) => (
              <ComparedRow
                key={row.id}
                of={row}
                section={section(row, t) === section(shown[nth - 1], t) ? null : section(row, t)}
                here={row.id === at}
                lower={of.notes ? lower.id : null}
              />
            ))}
          </ol>
        </div>
      )}
    </>
  );
}

const section = (row: Row | undefined, t: (key: 'addedSection') => string) =>
  row && (row.upper ? row.upper.section : t('addedSection'));

export interface Wanted {
  q?: string;
  verdict?: string;
}

export function filtered(rows: readonly Row[], { q, verdict }: Wanted): readonly Row[] {
  const sought = q?.toLowerCase();
  return rows.filter(
    (row) =>
      (!verdict || row.change === verdict || (verdict === 'reworded' && row.reworded) || (verdict === 'unbound' && !row.binds)) &&
      (!sought || [row.upper, row.lower].some((side) => side && said(side).includes(sought))),
  );
}

const said = (side: NonNullable<Row['upper']>) =>
  [side.number, side.heading, ...side.words.map((run) => run.text), ...side.lead, ...side.cooperate, ...side.territorial]
    .join('')
    .toLowerCase();

const differs = (row: Row) =>
  row.change !== 'inherited' || [...(row.upper?.words ?? []), ...(row.lower?.words ?? [])].some((run) => run.kind !== 'same');

function useJumps(shown: readonly Row[]) {
  const list = useRef<HTMLOListElement>(null);
  const [at, setAt] = useState<string | null>(null);
  const move = (step: 1 | -1) => {
    const marks = shown.flatMap((row, nth) => (differs(row) ? [nth] : []));
    const now = shown.findIndex((row) => row.id === at);
    const next = step === 1 ? marks.find((nth) => nth > now) : marks.findLast((nth) => nth < (now < 0 ? shown.length : now));
    const row = next === undefined ? undefined : shown[next];
    if (!row || next === undefined) return;
    setAt(row.id);
    const item = list.current?.children[next];
    item?.scrollIntoView?.({ block: 'center' });
    if (item instanceof HTMLElement) item.focus({ preventScroll: true });
  };
  const latest = useRef(move);
  latest.current = move;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || busyElsewhere(event.target)) return;
      if (event.key === 'n') latest.current(1);
      else if (event.key === 'p') latest.current(-1);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  return { list, at, move };
}
