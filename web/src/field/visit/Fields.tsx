import { useState } from 'react';
import { useTexts, useWords } from '../../kernel/i18n';
import type { PackField } from '../../kernel/rules/pack';
import type { FieldValue } from '../contract';
import { Choice } from '../parts/Choice';
import { draft } from './actions';
import { texts } from './texts';
import { fromBase, toBase, unitFor, unitsFor } from './units';

interface Props {
  visit: string;
  item: string;
  field: PackField;
  value: FieldValue | undefined;
  /** What was being typed when the app was closed. */
  typed: string | undefined;
  onChange: (value: FieldValue) => void;
}

/** What was measured or seen, asked as its rule needs it. */
export function FieldInput(props: Props) {
  const t = useTexts(texts);
  const words = useWords();
  const { field, value, onChange } = props;
  const label = words(field.label);
  switch (field.type) {
    case 'boolean':
      return (
        <Choice
          legend={label}
          value={value === true ? 'yes' : value === false ? 'no' : null}
          options={[
            ['yes', t('yes')],
            ['no', t('no')],
          ]}
          onChange={(next) => onChange(next === 'yes')}
        />
      );
    case 'choice':
      return (
        <Choice
          legend={label}
          value={typeof value === 'string' ? value : null}
          options={(field.options ?? []).map((it) => [it.code, words(it)] as const)}
          onChange={onChange}
        />
      );
    case 'date':
      return (
        <label className="field">
          <span>{label}</span>
          <input
            className="input"
            type="date"
            value={typeof value === 'string' ? value : ''}
            onChange={(event) => onChange(event.target.value || null)}
          />
        </label>
      );
    case 'integer':
      return <NumberInput {...props} />;
  }
}

function NumberInput({ visit, item, field, value, typed, onChange }: Props) {
  const t = useTexts(texts);
  const words = useWords();
  const choices = unitsFor(field.dimension);
  const [unit, setUnit] = useState(unitFor(field.dimension) || (choices[0] ?? ''));
  const [text, setText] = useState(typed ?? (typeof value === 'number' ? fromBase(value, unit) : ''));
  const base = toBase(text, unit);
  const fits =
    base !== null && base >= (field.min ?? Number.NEGATIVE_INFINITY) && base <= (field.max ?? Number.POSITIVE_INFINITY);
  const wrong = text.trim() !== '' && !fits;
  const id = `${item}-${field.code}`;
  const take = (nextText: string, nextUnit: string) => {
    const next = toBase(nextText, nextUnit);
    if (next === null || next < (field.min ?? next) || next > (field.max ?? next)) {
      if (nextText.trim() === '' && value !== null && value !== undefined) onChange(null);
      return;
    }
    if (next !== value) onChange(next);
  };
  return (
    <div className="field">
      <label htmlFor={id}>
        <b>{words(field.label)}</b>
      </label>
      <div className="with-unit">
        <input
          id={id}
          className="input"
          inputMode="decimal"
          value={text}
          aria-invalid={wrong}
          aria-describedby={wrong ? `${id}-wrong` : undefined}
          onChange={(event) => {
            setText(event.target.value);
            void draft(visit, `${item}/field:${field.code}`, event.target.value);
          }}
          onBlur={() => take(text, unit)}
        />
        {choices.length > 0 && (
          <select
            className="input"
            aria-label={t('unit')}
            value={unit}
            onChange={(event) => {
              setUnit(event.target.value);
              take(text, event.target.value);
            }}
          >
            {choices.map((it) => (
              <option key={it}>{it}</option>
            ))}
          </select>
        )}
      </div>
      {wrong && (
        <p id={`${id}-wrong`} role="alert">
          {base === null
            ? t('noNumber', { unit: choices[0] ?? '' })
            : t('outOfRange', {
                min: fromBase(field.min ?? 0, unit),
                max: field.max === null || field.max === undefined ? '∞' : fromBase(field.max, unit),
                unit,
              })}
        </p>
      )}
    </div>
  );
}
