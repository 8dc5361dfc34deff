import type { PlanEdit } from '../../kernel/contract';
import { useTexts } from '../../kernel/i18n';
import { State, TimeText } from '../../ui/Marks';
import { texts } from './texts';

/** What was changed by hand, newest first: what the plan says and what was decided here stay apart. */
export function EditLog({ of }: { of: readonly PlanEdit[] }) {
  const t = useTexts(texts);
  if (of.length === 0) return <p className="muted">{t('noEdits')}</p>;
  return (
    <ol className="edits">
      {of.toReversed().map((edit) => (
        <li key={`${edit.number} ${edit.measure} ${edit.field}`} data-undone={edit.undone !== null || undefined}>
          <p>
            <strong>{[edit.measure, fieldName(edit.field, t)].filter(Boolean).join(' · ')}</strong> {edit.by}{' '}
            <TimeText at={edit.at} /> {edit.undone && <State is="quiet">{`${t('undone')} ${edit.undone.by}`}</State>}
          </p>
          <p className="was">
            <span className="muted">{t('wasNow')}</span> {show(edit.was)}
          </p>
          <p>
            <span className="muted">{t('nowIs')}</span> {show(edit.now)}
          </p>
        </li>
      ))}
    </ol>
  );
}

const known = [
  'heading',
  'text',
  'lead',
  'cooperate',
  'territorial',
  'title',
  'issuer',
  'date',
  'level',
  'phases',
  'targets',
  'reporting',
] as const;
export const fieldName = (field: string, t: (key: (typeof known)[number] | 'documentNumber' | 'measures') => string) => {
  if (field === 'document_number') return t('documentNumber');
  if (field === 'measure') return t('measures');
  const found = known.find((name) => name === field);
  return found ? t(found) : field;
};

function show(value: unknown): string {
  if (value === null || value === undefined || value === '') return '—';
  if (Array.isArray(value)) return value.map(show).join(' · ') || '—';
  if (typeof value !== 'object') return String(value);
  // Phases, targets, whole measures: what they are called and their figures, not where they stand.
  const places = ['lines', 'responsibilityLines', 'section_path', 'responsible_all', 'frequency'];
  return Object.entries(value)
    .filter(([name]) => !places.includes(name))
    .map(([, one]) => show(one))
    .join(' ');
}
