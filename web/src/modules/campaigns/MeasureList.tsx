import { Button } from 'antd';
import { memo, useEffect, useMemo, useRef, useState } from 'react';
import type { Measure, PlanImport } from '../../kernel/contract';
import { useTexts } from '../../kernel/i18n';
import { AddMeasure } from './AddMeasure';
import { EditMeasure } from './EditMeasure';
import { LinesText } from './LinesText';
import { spansOf, useLamp, useLit } from './lit';
import { texts } from './texts';
import { UnitTags } from './UnitTags';

/** The measures in their sections. Pointing at one, or focusing it, lights its lines in the paper. */
export function MeasureList({ of }: { of: PlanImport }) {
  const [editing, setEditing] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const lamp = useLamp();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const follow = lamp.subscribe(() => {
      const { from, items } = lamp.get();
      clearTimeout(timer);
      const first = items.find((key) => key.startsWith('m:'));
      if (from !== 'source' || !first) return;
      timer = setTimeout(() => {
        list.current?.querySelector(`[data-key="${CSS.escape(first)}"]`)?.scrollIntoView({ block: 'nearest' });
      }, 120);
    });
    return () => {
      clearTimeout(timer);
      follow();
    };
  }, [lamp]);
  const doubtful = useMemo(() => {
    const spans = of.doubts.filter((it) => it.settled === null).flatMap((it) => spansOf(it.lines, it.otherLines));
    const touches = (it: Measure) => spans.some(([first, last]) => it.lines[0] <= last && it.lines[1] >= first);
    return new Set(of.plan.measures.filter(touches).map((it) => it.id));
  }, [of]);
  let section = '';
  return (
    <div ref={list} className="measures">
      {of.plan.measures.map((measure) => {
        const here = measure.section_path.join(' › ');
        const opens = here !== section;
        section = here;
        return (
          <div key={measure.id}>
            {opens && <h3>{here}</h3>}
            {editing === measure.id ? (
              <EditMeasure of={of} measure={measure} onClose={() => setEditing(null)} />
            ) : (
              <Row measure={measure} doubtful={doubtful.has(measure.id)} onEdit={of.state === 'draft' ? setEditing : null} />
            )}
          </div>
        );
      })}
      {of.state === 'draft' && <AddMeasure of={of} />}
    </div>
  );
}

const Row = memo(function Row(props: { measure: Measure; doubtful: boolean; onEdit: ((id: string) => void) | null }) {
  const { measure, doubtful, onEdit } = props;
  const t = useTexts(texts);
  const lamp = useLamp();
  const key = `m:${measure.id}`;
  const lit = useLit(key);
  const light = () => lamp.light({ from: 'result', lines: spansOf(measure.lines, measure.responsibilityLines), items: [key] });
  return (
    <article
      data-key={key}
      data-lit={lit || undefined}
      data-doubt={doubtful || undefined}
      className="measure"
      aria-label={`${measure.id} ${measure.heading}`}
      onMouseEnter={light}
      onMouseLeave={lamp.out}
      onFocus={light}
      onBlur={lamp.out}
    >
      <header>
        <span className="measure-id">{measure.id}</span>
        <strong>{measure.heading}</strong>
        <small>
          <LinesText of={measure.lines} />
        </small>
        {onEdit && (
          <Button size="small" aria-label={t('editMeasure', { id: measure.id })} onClick={() => onEdit(measure.id)}>
            {t('edit')}
          </Button>
        )}
      </header>
      <p className="measure-text">{measure.text}</p>
      <UnitTags of={measure} />
      {measure.note && (
        <p className="muted">
          {t('measureNote')}: {measure.note}
        </p>
      )}
    </article>
  );
});
