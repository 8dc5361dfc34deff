import { Input, Select } from 'antd';
import { useId, useState } from 'react';
import { useTexts, useWords } from '../kernel/i18n';
import type { Said } from '../kernel/rules/pack';
import { type Dimension, units, unitsOf } from '../kernel/rules/units';
import { texts } from './texts';

/** Something that can be asked: a field of a rule pack, or a text. */
export interface AskedField {
  code: string;
  type: 'boolean' | 'integer' | 'choice' | 'date' | 'text';
  label: Said;
  options: readonly { code: string; zh: string; en: string }[];
  dimension?: Dimension;
}

export type Answered = Record<string, boolean | number | string>;
type Answer = boolean | number | string | undefined;

/** Fields as questions. What is left open is not answered, which is not “no”. */
export function AnswerFields(props: { fields: readonly AskedField[]; answers: Answered; onChange: (answers: Answered) => void }) {
  const { fields, answers, onChange } = props;
  const set = (code: string, answer: Answer) => {
    const { [code]: _, ...others } = answers;
    onChange(answer === undefined ? others : { ...others, [code]: answer });
  };
  return (
    <div className="answers">
      {fields.map((field) => (
        <AnswerField key={field.code} field={field} answer={answers[field.code]} onChange={(answer) => set(field.code, answer)} />
      ))}
    </div>
  );
}

export function AnswerField({
  field,
  answer,
  onChange,
}: {
  field: AskedField;
  answer: Answer;
  onChange: (answer: Answer) => void;
}) {
  const t = useTexts(texts);
  const words = useWords();
  const id = useId();
  const choose = (options: { value: string; label: string }[], value: string | undefined, take: (value: string) => Answer) => (
    <Select
      id={id}
      allowClear
      value={value}
      placeholder={t('unanswered')}
      options={options}
      onChange={(next: string | undefined) => onChange(next === undefined ? undefined : take(next))}
    />
  );
  return (
    <div className="answer">
      <label htmlFor={id}>{words(field.label)}</label>
      {field.type === 'boolean' &&
        choose(
          [
            { value: 'true', label: t('yes') },
            { value: 'false', label: t('no') },
          ],
          answer === undefined ? undefined : String(answer),
          (value) => value === 'true',
        )}
      {field.type === 'choice' &&
        choose(
          field.options.map((option) => ({ value: option.code, label: words(option) })),
          answer === undefined ? undefined : String(answer),
          (value) => value,
        )}
      {field.type === 'date' && (
        <Input
          id={id}
          type="date"
          value={typeof answer === 'string' ? answer : ''}
          onChange={(event) => onChange(event.target.value || undefined)}
        />
      )}
      {field.type === 'text' && (
        <Input
          id={id}
          maxLength={500}
          value={typeof answer === 'string' ? answer : ''}
          onChange={(event) => onChange(event.target.value || undefined)}
        />
      )}
      {field.type === 'integer' && <Quantity id={id} field={field} answer={answer} onChange={onChange} />}
    </div>
  );
}

/** A number with its unit; what is kept is the whole number of base units. */
function Quantity({
  id,
  field,
  answer,
  onChange,
}: {
  id: string;
  field: AskedField;
  answer: Answer;
  onChange: (answer: Answer) => void;
}) {
  const t = useTexts(texts);
  const words = useWords();
  const known = unitsOf(field.dimension ?? undefined);
  const [unit, setUnit] = useState(known[0] ?? '');
  const [typed, setTyped] = useState(answer === undefined ? '' : String(answer));
  const read = (text: string, of: string) => {
    const value = inBase(text, of);
    onChange(value ?? undefined);
  };
  const wrong = typed.trim() !== '' && inBase(typed, unit) === null;
  return (
    <>
      <span className="quantity">
        <Input
          id={id}
          inputMode="decimal"
          value={typed}
          maxLength={20}
          status={wrong ? 'error' : undefined}
          aria-invalid={wrong}
          placeholder={t('unanswered')}
          onChange={(event) => {
            setTyped(event.target.value);
            read(event.target.value, unit);
          }}
        />
        {known.length > 0 && (
          <Select
            aria-label={t('unitOf', { field: words(field.label) })}
            value={unit}
            options={known.map((it) => ({ value: it, label: it }))}
            popupMatchSelectWidth={false}
            onChange={(next: string) => {
              setUnit(next);
              read(typed, next);
            }}
          />
        )}
      </span>
      {wrong && <span className="answer-wrong">{t('notWhole', { unit: known[0] ?? '1' })}</span>}
    </>
  );
}

/** Null when it is no number, does not come out whole, or is larger than this machine can count exactly. */
function inBase(text: string, unit: string): number | null {
  const [, sign = '', whole = '', decimals = ''] = /^\s*(-?)(\d{1,18})(?:\.(\d{1,9}))?\s*$/.exec(text) ?? [];
  if (!whole) return null;
  const scale = 10n ** BigInt(decimals.length);
  const scaled = BigInt(whole + decimals) * (units.get(unit)?.size ?? 1n);
  if (scaled % scale !== 0n) return null;
  const value = Number(`${sign}${scaled / scale}`);
  return Number.isSafeInteger(value) ? value : null;
}
