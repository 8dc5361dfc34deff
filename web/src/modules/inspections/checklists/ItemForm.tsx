import { Input } from 'antd';
import { useId } from 'react';
import type { Item } from '../../../kernel/checklists/checklist';
import type { Finding, ItemAnswer } from '../../../kernel/checklists/judge';
import { useTexts, useWords } from '../../../kernel/i18n';
import { isDimension } from '../../../kernel/rules/units';
import { type Answered, AnswerFields, type AskedField } from '../../../ui/AnswerFields';
import { GradeMark } from '../../../ui/Marks';
import { ItemMarks } from './ItemText';
import { texts } from './texts';

const results = ['pass', 'fail', 'na'] as const;

/** One item to answer: three keys, and what 不合格 or a question asks for. */
export function ItemForm(props: {
  item: Item;
  answer: ItemAnswer | undefined;
  finding: Finding | undefined;
  /** One of its rules is for an officer to decide. */
  awaits: boolean;
  onChange: (answer: ItemAnswer) => void;
}) {
  const { item, answer, finding, awaits, onChange } = props;
  const t = useTexts(texts);
  const words = useWords();
  const id = useId();
  const { of } = item;
  const result = answer?.result ?? null;
  const given = (values: Answered) => {
    const known = Object.keys(values).length > 0 ? values : undefined;
    // A question is answered by its fields alone.
    onChange({ ...answer, result: of.question ? (known ? 'pass' : null) : result, values: known });
  };
  return (
    <li className="asked-item" data-failed={finding ? true : undefined}>
      <div className="asked-head">
        <h3 id={id}>{words(of.ask)}</h3>
        {finding ? <GradeMark grade={finding.grade} /> : <ItemMarks item={item} />}
      </div>
      {of.help && <p className="muted">{words(of.help)}</p>}
      {!of.question && (
        <fieldset className="asked-keys" aria-labelledby={id}>
          {results.map((it) => (
            <label key={it} data-chosen={result === it || undefined} data-result={it}>
              <input type="radio" name={id} checked={result === it} onChange={() => onChange({ ...answer, result: it })} />
              {t(it)}
            </label>
          ))}
        </fieldset>
      )}
      {item.fields.length > 0 && (of.question || result === 'fail') && (
        <AnswerFields fields={item.fields.map(askedOf)} answers={(answer?.values ?? {}) as Answered} onChange={given} />
      )}
      {awaits && result === 'fail' && (
        <label className="asked-reason">
          {t('reason')}
          <Input.TextArea
            rows={2}
            maxLength={500}
            value={answer?.reason ?? ''}
            onChange={(event) => onChange({ ...answer, result, reason: event.target.value })}
          />
          <span className="muted">{t('reasonHelp')}</span>
        </label>
      )}
    </li>
  );
}

function askedOf({ field }: Item['fields'][number]): AskedField {
  const { code, type, label, options, dimension } = field;
  return { code, type, label, options: options ?? [], dimension: dimension && isDimension(dimension) ? dimension : undefined };
}
