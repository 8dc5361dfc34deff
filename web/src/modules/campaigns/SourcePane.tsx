import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, memo, useEffect, useMemo, useRef, useState } from 'react';
import type { PlanImport } from '../../kernel/contract';
import { useTexts } from '../../kernel/i18n';
import { spansOf, useLamp, useLitLine, within } from './lit';
import { texts } from './texts';

/** The paper as it came, line by line. Pointing at a line, or moving to it with the arrow keys, lights what was made of it. */
export function SourcePane({ of }: { of: PlanImport }) {
  const t = useTexts(texts);
  const lamp = useLamp();
  const pane = useRef<HTMLDivElement>(null);
  const [cursor, setCursor] = useState(0);
  const lines = of.lines;
  const rows = useVirtualizer({
    count: lines.length,
    getScrollElement: () => pane.current,
    // About forty characters stand in a row of the pane.
    estimateSize: (index) => 24 * Math.max(1, Math.ceil((lines[index]?.length ?? 0) / 40)),
    overscan: 12,
    initialRect: { width: 600, height: 800 },
  });
  const doubtful = useMemo(
    () => of.doubts.filter((it) => it.settled === null).flatMap((it) => spansOf(it.lines, it.otherLines)),
    [of.doubts],
  );

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const follow = lamp.subscribe(() => {
      const { from, lines: spans } = lamp.get();
      clearTimeout(timer);
      const first = spans[0]?.[0];
      if (from !== 'result' || first === undefined) return;
      // A pointer on its way to somewhere else should not pull the paper about.
      timer = setTimeout(() => rows.scrollToIndex(first - 1, { align: 'auto' }), 120);
    });
    return () => {
      clearTimeout(timer);
      follow();
    };
  }, [lamp, rows]);

  const point = (line: number) => {
    const items = [
      ...of.plan.measures.filter((it) => within(spansOf(it.lines, it.responsibilityLines), line)).map((it) => `m:${it.id}`),
      ...of.doubts.filter((it) => within(spansOf(it.lines, it.otherLines), line)).map((it) => `d:${it.index}`),
    ];
    lamp.light({ from: 'source', lines: [[line, line]], items });
  };
  const press = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const next = Math.min(Math.max(cursor + step, 1), lines.length);
    setCursor(next);
    rows.scrollToIndex(next - 1, { align: 'auto' });
    point(next);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a scrolling region with its own keys is none of HTML's elements
    <div
      ref={pane}
      className="source"
      role="region"
      aria-label={t('source')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys need it
      tabIndex={0}
      onKeyDown={press}
      onMouseLeave={lamp.out}
      onBlur={lamp.out}
    >
      <div style={{ height: rows.getTotalSize(), position: 'relative' }}>
        {rows.getVirtualItems().map((row) => (
          <Line
            key={row.key}
            line={row.index + 1}
            text={lines[row.index] ?? ''}
            doubtful={within(doubtful, row.index + 1)}
            here={row.index + 1 === cursor}
            start={row.start}
            measure={rows.measureElement}
            onPoint={point}
          />
        ))}
      </div>
    </div>
  );
}

interface LineProps {
  line: number;
  text: string;
  doubtful: boolean;
  here: boolean;
  start: number;
  measure: (node: Element | null) => void;
  onPoint: (line: number) => void;
}

const Line = memo(
  function Line({ line, text, doubtful, here, start, measure, onPoint }: LineProps) {
    const lit = useLitLine(line);
    return (
      // biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys of the pane do the same
      <div
        ref={measure}
        data-index={line - 1}
        className="source-line"
        data-lit={lit || undefined}
        data-doubt={doubtful || undefined}
        data-here={here || undefined}
        style={{ transform: `translateY(${start}px)` }}
        onMouseEnter={() => onPoint(line)}
      >
        <span className="source-number">{line}</span>
        <span className="source-text">{text}</span>
      </div>
    );
  },
  (was, is) =>
    was.line === is.line &&
    was.text === is.text &&
    was.doubtful === is.doubtful &&
    was.here === is.here &&
    was.start === is.start,
);
