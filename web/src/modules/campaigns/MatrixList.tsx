import type { Matrix, MatrixMeasure, UnitRole } from '../../kernel/contract';
import { Progress } from './home/Meter';
import { texts } from './texts';
import { UnitTags } from './UnitTags';

/** The same matrix where there is no room for columns. */
export function MatrixList({ of }: { of: Matrix }) {
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
                {measure.progress && <Progress of={measure.progress} />}
                <UnitTags of={byRole(measure)} />
              </summary>
              <p>{measure.text}</p>
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
