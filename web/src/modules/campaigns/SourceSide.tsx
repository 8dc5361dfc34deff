import { Link } from 'react-router';
import type { MatrixMeasure } from '../../kernel/contract';
import { useTexts } from '../../kernel/i18n';
import { LinesText } from './LinesText';
import { byRole } from './MatrixList';
import { texts } from './texts';
import { UnitTags } from './UnitTags';

/** What the paper says about the measure pointed at; whoever sees only his part gets that measure's words. */
export function SourceSide(props: { plan: string; measure: MatrixMeasure | null; lines: readonly string[] | null }) {
  const { plan, measure, lines } = props;
  const t = useTexts(texts);
  return (
    <aside className="source-side" aria-label={t('sourceLines')}>
      {measure === null ? (
        <p className="muted">{t('sourceHint')}</p>
      ) : (
        <>
          <p className="muted">
            {measure.lines[0] > 0 && <LinesText of={measure.lines} />}
            {measure.origin !== 'paper' && ` ${t(measure.origin === 'edited' ? 'originEdited' : 'originAdded')}`}
          </p>
          <h2>
            <span className="measure-id">{measure.number}</span> {measure.heading}
          </h2>
          {lines === null || measure.lines[0] < 1 ? (
            <p>{measure.text}</p>
          ) : (
            lines.slice(measure.lines[0] - 1, measure.lines[1]).map((text, nth) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a line of a paper is its number
              <p key={nth}>{text}</p>
            ))
          )}
          <UnitTags of={byRole(measure)} />
          <p className="source-go">
            <Link to={`/plans/${plan}/measures/${measure.id}`}>{t('openMeasure')}</Link>
          </p>
          {measure.note && (
            <p className="muted">
              {t('measureNote')}: {measure.note}
            </p>
          )}
        </>
      )}
    </aside>
  );
}
