import type { CSSProperties } from 'react';
import type { PhaseSpan, PlanTimeline } from '../../../kernel/contract';
import { useTexts } from '../../../kernel/i18n';
import { type Axis, axisOf } from './layout';
import { texts } from './texts';

export interface Mark {
  day: string;
  kind: 'goal' | 'deadline';
  text: string;
}

/**
 * Phases, the days that matter, and today. A list to whoever hears it read; bars on one axis where there is room,
 * one below the other on a phone.
 */
export function Timeline({ of, marks = [] }: { of: PlanTimeline; marks?: readonly Mark[] }) {
  const t = useTexts(texts);
  const axis = axisOf(
    of,
    marks.map((it) => it.day),
  );
  return (
    <div className="timeline" style={{ '--today': axis ? `${axis.today}%` : '0%' } as CSSProperties}>
      <p className="timeline-now" role="status">
        <Where of={of} />
      </p>
      {axis && (
        <div className="timeline-axis" aria-hidden="true">
          {axis.ticks.map((tick) => (
            <span key={tick.label} style={{ insetInlineStart: `${tick.at}%` }}>
              {tick.label}
            </span>
          ))}
          <strong style={{ insetInlineStart: `${axis.today}%` }} data-end={axis.today > 85 || undefined}>
            {t('today')} {of.on}
          </strong>
        </div>
      )}
      <ol className="timeline-phases">
        {of.phases.map((phase, nth) => (
          <PhaseRow
            // biome-ignore lint/suspicious/noArrayIndexKey: two phases may bear one name
            key={nth}
            phase={phase}
            span={axis?.spans[nth] ?? null}
            here={nth === of.phase}
            axis={axis}
          />
        ))}
        {marks.length > 0 && <Marks of={marks} axis={axis} on={of.on} />}
      </ol>
    </div>
  );
}

function PhaseRow({
  phase,
  span,
  here,
  axis,
}: {
  phase: PhaseSpan;
  span: Axis['spans'][number];
  here: boolean;
  axis: Axis | null;
}) {
  const t = useTexts(texts);
  return (
    <li data-state={phase.state} aria-current={here ? 'step' : undefined}>
      <div className="timeline-name">
        <strong>{phase.name}</strong>
        <span className="muted">
          {phase.start?.slice(0, 7) ?? t('unsaid')} – {phase.end?.slice(0, 7) ?? t('open')} · {t(phase.state)}
        </span>
      </div>
      {axis && (
        <div className="timeline-track" aria-hidden="true">
          {span && (
            <span
              data-open-end={span.openEnd || undefined}
              data-open-start={span.openStart || undefined}
              style={{ insetInlineStart: `${span.left}%`, inlineSize: `${span.width}%` }}
            />
          )}
        </div>
      )}
    </li>
  );
}

function Marks({ of, axis, on }: { of: readonly Mark[]; axis: Axis | null; on: string }) {
  const t = useTexts(texts);
  return (
    <li className="timeline-marks">
      <div className="timeline-name">
        <strong>{t('goalsAndDeadlines')}</strong>
        <ul>
          {of.map((mark) => (
            <li key={`${mark.kind} ${mark.day} ${mark.text}`} data-kind={mark.kind} data-over={mark.day < on || undefined}>
              <time dateTime={mark.day}>{mark.day}</time> {t(mark.kind === 'goal' ? 'goalBy' : 'deadline')} · {mark.text}
            </li>
          ))}
        </ul>
      </div>
      {axis && (
        <div className="timeline-track" aria-hidden="true">
          {of.map((mark) => (
            <i
              key={`${mark.kind} ${mark.day} ${mark.text}`}
              data-kind={mark.kind}
              title={`${mark.day} ${mark.text}`}
              style={{ insetInlineStart: `${axis.place(mark.day) ?? 0}%` }}
            />
          ))}
        </div>
      )}
    </li>
  );
}

function Where({ of }: { of: PlanTimeline }) {
  const t = useTexts(texts);
  const here = of.phase === null ? null : of.phases[of.phase];
  const next = of.next === null ? null : of.phases[of.next];
  const words = { unknown: 'noPhases', before: 'beforeFirst', between: 'betweenPhases', after: 'afterLast' } as const;
  return (
    <>
      <strong>{of.position === 'within' ? t('inPhase', { name: here?.name ?? '' }) : t(words[of.position])}</strong>
      {here &&
        ` · ${of.daysLeft === null ? t('openPhase') : of.daysLeft === 0 ? t('lastDay') : t('daysLeft', { count: of.daysLeft })}`}
      {!here && next && ` · ${t('daysUntil', { name: next.name, count: of.daysUntilNext ?? 0 })}`}
    </>
  );
}
