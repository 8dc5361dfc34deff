import { useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, type KeyboardEvent, memo, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Matrix, MatrixMeasure, MatrixProgress } from '../../kernel/contract';
import { useTexts } from '../../kernel/i18n';
import { Meter, Progress } from './home/Meter';
import { texts as home } from './home/texts';
import { texts } from './texts';
import { marks, roles } from './UnitTags';

type Row = { section: string; measure?: undefined } | { section?: undefined; measure: MatrixMeasure };
interface Props {
  of: Matrix;
  ours: ReadonlySet<string>;
  at: string | null;
  onPoint: (measure: string) => void;
}

/** Draws only the rows in view; all of them on paper. */
export function MatrixTable({ of, ours, at, onPoint }: Props) {
  const t = useTexts(texts);
  const h = useTexts(home);
  const pane = useRef<HTMLElement>(null);
  const printing = usePrinting();
  const rows = useMemo<Row[]>(
    () => of.sections.flatMap((section) => [{ section: section.title }, ...section.measures.map((measure) => ({ measure }))]),
    [of],
  );
  const units = useMemo(() => roles.flatMap((role) => of.units.filter((unit) => unit.group === role)), [of]);
  const groups = roles
    .map((role) => ({ role, size: units.filter((unit) => unit.group === role).length }))
    .filter((it) => it.size > 0);
  const shown = useVirtualizer({
    count: rows.length,
    getScrollElement: () => pane.current,
    estimateSize: (index) => (rows[index]?.measure ? 40 : 36),
    overscan: 10,
    initialRect: { width: 1200, height: 900 },
  });
  const drawn = printing ? rows.map((_, index) => index) : shown.getVirtualItems().map((item) => item.index);
  const before = printing ? 0 : (shown.getVirtualItems()[0]?.start ?? 0);
  const after = printing ? 0 : shown.getTotalSize() - (shown.getVirtualItems().at(-1)?.end ?? 0);

  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }[event.key];
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    let index = rows.findIndex((row) => row.measure && row.measure.id === at) + step;
    while (rows[index] && !rows[index]?.measure) index += step;
    const next = rows[index]?.measure;
    if (!next) return;
    onPoint(next.id);
    shown.scrollToIndex(index, { align: 'auto' });
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys and scrolling by keyboard need it
    <section ref={pane} className="matrix" tabIndex={0} aria-label={t('matrix')} onKeyDown={press}>
      <table aria-rowcount={rows.length + 2} style={{ '--units': units.length } as CSSProperties}>
        <colgroup>
          <col className="matrix-first" />
          <col className="matrix-due" />
          <col className="matrix-progress" />
          {units.map((unit) => (
            <col key={unit.name} className="matrix-unit" />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th scope="col" rowSpan={2} className="matrix-corner">
              {t('measureColumn')}
            </th>
            <th scope="col" rowSpan={2} className="matrix-side">
              {h('due')}
            </th>
            <th scope="col" rowSpan={2} className="matrix-side">
              {h('progress')}
            </th>
            {groups.map(({ role, size }) => (
              <th key={role} scope="colgroup" colSpan={size} className="matrix-group">
                <span title={t(role)}>
                  {marks[role]} <span className={size < 2 ? 'sr-only' : undefined}>{t(role)}</span>
                </span>
              </th>
            ))}
          </tr>
          <tr>
            {units.map((unit, nth) => (
              <th
                key={unit.name}
                scope="col"
                className="matrix-head"
                data-ours={ours.has(unit.name) || undefined}
                data-first={unit.group !== units[nth - 1]?.group || undefined}
                title={[unit.name, ...unit.organisations.map((it) => it.name)].join('\n')}
              >
                <span>{unit.name}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {before > 0 && <tr style={{ height: before }} />}
          {drawn.map((index) => {
            const row = rows[index];
            if (!row) return null;
            return row.measure ? (
              <MeasureRow
                key={row.measure.id}
                index={index}
                measure={row.measure}
                units={units}
                here={row.measure.id === at}
                ours={ours}
                onPoint={onPoint}
                size={shown.measureElement}
              />
            ) : (
              <tr key={`section ${index}`} className="matrix-section" data-index={index} ref={shown.measureElement}>
                <th scope="colgroup" colSpan={units.length + 3}>
                  <span>{row.section}</span>
                </th>
              </tr>
            );
          })}
          {after > 0 && <tr style={{ height: after }} />}
        </tbody>
      </table>
    </section>
  );
}

interface RowProps {
  index: number;
  measure: MatrixMeasure;
  units: Matrix['units'];
  here: boolean;
  ours: ReadonlySet<string>;
  onPoint: (measure: string) => void;
  size: (node: Element | null) => void;
}

const MeasureRow = memo(function MeasureRow({ index, measure, units, here, ours, onPoint, size }: RowProps) {
  const t = useTexts(texts);
  const cells = new Map(measure.cells.map((cell) => [cell.unit, cell]));
  return (
    <tr
      ref={size}
      data-index={index}
      aria-rowindex={index + 3}
      data-here={here || undefined}
      onMouseEnter={() => onPoint(measure.id)}
    >
      <th scope="row">
        <span className="measure-id">{measure.number}</span>
        <span className="matrix-heading" title={measure.heading}>
          {measure.heading}
        </span>
      </th>
      <td className="matrix-day">{measure.due ?? <span className="muted">—</span>}</td>
      <td className="matrix-bar">{measure.progress ? <Progress of={measure.progress} /> : <span className="muted">—</span>}</td>
      {units.map((unit, nth) => {
        const cell = cells.get(unit.name);
        const role = cell?.role;
        const here = cell?.released ? 'released' : cell?.origin === 'decided' ? 'decided' : undefined;
        return (
          <td
            key={unit.name}
            data-role={role}
            title={here && t(here)}
            data-ours={ours.has(unit.name) || undefined}
            data-first={unit.group !== units[nth - 1]?.group || undefined}
          >
            {role && (
              <>
                <span aria-hidden="true">{marks[role]}</span>
                <span className="sr-only">{here ? `${t(role)} ${t(here)}` : t(role)}</span>
                {here && <sup aria-hidden="true">{t(here === 'released' ? 'releasedMark' : 'decidedMark')}</sup>}
                {cell?.progress && <CellBar of={cell.progress} />}
              </>
            )}
          </td>
        );
      })}
    </tr>
  );
});

/** How far those behind the name are, as thin as can be; in words to who points at it or hears it. */
function CellBar({ of }: { of: MatrixProgress }) {
  const h = useTexts(home);
  const words = [h('doneOf', { done: of.done, total: of.total }), of.late > 0 && h('lateCount', { count: of.late })]
    .filter(Boolean)
    .join(' · ');
  return (
    <span className="cell-bar" title={words} data-late={of.late > 0 || undefined}>
      <Meter percent={of.percent} />
      <span className="sr-only">{words}</span>
    </span>
  );
}

/** The browser tells just before it prints; by then every row must stand there. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const before = () => flushSync(() => setPrinting(true));
    const after = () => setPrinting(false);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
  return printing;
}
