import { useTexts, useWords } from '../../kernel/i18n';
import type { Verdict } from '../../kernel/rules/judge';
import { unitsOf } from '../../kernel/rules/units';
import { GradeMark } from '../../ui/Marks';
import type { Field } from './pack';
import { texts } from './texts';

/** Holds, does not hold, or open: a word and a shape, never a colour alone. */
export function VerdictMark({ state }: { state: Verdict['state'] }) {
  const t = useTexts(texts);
  const shape = { holds: '●', not: '○', open: '◐' }[state];
  return (
    <span className="verdict" data-state={state}>
      <span aria-hidden="true">{shape}</span> {t(state)}
    </span>
  );
}

const grades = ['major', 'larger', 'general', 'low'] as const;

/** What follows when a rule holds, in the pack's own words. */
export function Outcome({ of, schema }: { of: Readonly<Record<string, unknown>> | null | undefined; schema: readonly Field[] }) {
  const t = useTexts(texts);
  const words = useWords();
  const entries = Object.entries(of ?? {});
  if (entries.length === 0) return <span className="muted">—</span>;
  return (
    <ul className="outcome">
      {entries.map(([code, value]) => {
        const field = schema.find((it) => it.code === code);
        const grade = code === 'grade' && grades.find((it) => it === value);
        const option = field?.options.find((it) => it.code === value);
        const plain = typeof value === 'boolean' ? t(value ? 'yes' : 'no') : String(value);
        return (
          <li key={code}>
            <span className="muted">{field ? words(field.label) : code}</span>{' '}
            {grade ? <GradeMark grade={grade} /> : option ? words(option) : `${plain}${unitOf(field)}`}
          </li>
        );
      })}
    </ul>
  );
}

function unitOf(field: Field | undefined) {
  const [base] = unitsOf(field?.dimension ?? undefined);
  return base ? ` ${base}` : '';
}
