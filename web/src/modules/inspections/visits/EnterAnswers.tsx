import { Button, Input, Radio, Select } from 'antd';
import { useTexts, useWords } from '../../../kernel/i18n';
import type { Offer } from './queries';
import { texts } from './texts';

type Result = 'pass' | 'fail' | 'na';
export interface Entered {
  result?: Result;
  values: Record<string, unknown>;
  note?: string;
}
export type Given = Record<string, Entered>;
type Field = Offer['sections'][number]['items'][number]['fields'][number];

/** The checklist as a form: a result for each item; what failed opens its values. */
export function EnterAnswers({ of, given, onChange }: { of: Offer; given: Given; onChange: (next: Given) => void }) {
  const t = useTexts(texts);
  const words = useWords();
  const items = of.sections.flatMap((it) => it.items);
  const say = (code: string, change: Partial<Entered>) =>
    onChange({ ...given, [code]: { ...(given[code] ?? { values: {} }), ...change } });
  return (
    <>
      <Button
        onClick={() =>
          onChange({
            ...Object.fromEntries(
              items.filter((it) => !it.question).map((it) => [it.code, { result: 'pass' as const, values: {} }]),
            ),
            ...given,
          })
        }
      >
        {t('allPass')}
      </Button>
      {of.sections.map((section) => (
        <section key={section.code} className="answer-section">
          <h3>{words(section.title)}</h3>
          <ul className="answers">
            {section.items.map((item) => {
              const now = given[item.code];
              const opens = item.question || now?.result === 'fail';
              return (
                <li key={item.code} data-result={now?.result}>
                  <span className="answer-ask" id={`ask-${item.code}`}>
                    {words(item.ask)}
                  </span>
                  {!item.question && (
                    <Radio.Group
                      aria-labelledby={`ask-${item.code}`}
                      optionType="button"
                      value={now?.result}
                      options={(['pass', 'fail', 'na'] as const).map((it) => ({ value: it, label: t(it) }))}
                      onChange={(event) => say(item.code, { result: event.target.value as Result })}
                    />
                  )}
                  {opens && (
                    <div className="answer-values">
                      {item.fields.map((field) => (
                        <FieldInput
                          key={field.code}
                          of={field}
                          value={now?.values[field.code]}
                          onChange={(value) => {
                            const values = { ...now?.values };
                            if (value === undefined) delete values[field.code];
                            else values[field.code] = value;
                            say(item.code, { values, ...(item.question ? { result: 'pass' as const } : {}) });
                          }}
                        />
                      ))}
                      {!item.question && (
                        <Input
                          aria-label={t('note')}
                          placeholder={t('note')}
                          maxLength={2000}
                          value={now?.note}
                          onChange={(event) => say(item.code, { note: event.target.value })}
                        />
                      )}
                    </div>
                  )}
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </>
  );
}

const units = {
  length: 'mm',
  mass: 'g',
  volume: 'mL',
  pressure: 'Pa',
  money: '0.01 CNY',
  duration: 's',
  days: 'd',
  ratio: '‱',
  count: '',
} as const;

function FieldInput({ of, value, onChange }: { of: Field; value: unknown; onChange: (value: unknown) => void }) {
  const t = useTexts(texts);
  const words = useWords();
  const label = words(of.label);
  if (of.type === 'boolean' || of.type === 'choice') {
    const options =
      of.type === 'boolean'
        ? [
            { value: 'true', label: t('yes') },
            { value: 'false', label: t('no') },
          ]
        : of.options.map((it) => ({ value: it.code, label: words(it.label) }));
    return (
      <span className="answer-field">
        {label}
        <Select
          aria-label={label}
          allowClear
          value={value === undefined ? undefined : String(value)}
          options={options}
          onChange={(next?: string) => onChange(next === undefined ? undefined : of.type === 'boolean' ? next === 'true' : next)}
        />
      </span>
    );
  }
  const unit = units[of.dimension];
  return (
    <span className="answer-field">
      {label}
      <Input
        aria-label={label}
        type={of.type === 'date' ? 'date' : of.type === 'number' ? 'number' : 'text'}
        suffix={of.type === 'number' ? unit : undefined}
        value={value === undefined ? '' : String(value)}
        onChange={(event) => {
          const typed = event.target.value;
          onChange(typed === '' ? undefined : of.type === 'number' ? Math.round(Number(typed)) : typed);
        }}
      />
    </span>
  );
}
