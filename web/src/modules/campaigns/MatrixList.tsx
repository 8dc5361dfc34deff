import { Link } from 'react-router';
import type { Matrix, MatrixMeasure, UnitRole } from '../../kernel/contract';
import { useTexts } from '../../kernel/i18n';
import { Due } from '../../ui/Due';
import { Progress } from './home/Meter';
import { texts } from './texts';
import { UnitTags } from './UnitTags';

/** The same matrix where there is no room for columns. */
export function MatrixList({ plan, of }: { plan: string; of: Matrix }) {
  const t = useTexts(texts);
  return (
    <div className="matrix-list">
      {of.sections.map((section, nth) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two sections may bear one title
        <section key={nth}>
          <h2>{section.title}</h2>
          {section.measures.map((measure) => (
            <details key={measure.id} className="measure">
              <summary>
                <span className="measure-id">{measure.number}</span> <strong>{measure.heading}</strong>
                {measure.due && (
                  <span className="matrix-when">
                    <Due at={measure.due} />
                  </span>
                )}
                {measure.progress && <Progress of={measure.progress} />}
                <UnitTags of={byRole(measure)} />
              </summary>
              <p>{measure.text}</p>
              <p>
                <Link to={`/plans/${plan}/measures/${measure.id}`}>{t('openMeasure')}</Link>
              </p>
            </details>
          ))}
        </section>
      ))}
    </div>
  );
}

export function byRole(measure: MatrixMeasure): Record<UnitRole, string[]> {
  const of = (role: UnitRole) =>
    measure.cells
      .filter((cell) => cell.role === role)
      .map((cell) =>
        cell.released
          ? `${cell.unit} · ${texts.say('released')}`
          : cell.origin === 'decided'
            ? `${cell.unit} · ${texts.say('decided')}`
            : cell.unit,
      );
  return { lead: of('lead'), cooperate: of('cooperate'), territorial: of('territorial') };
}
