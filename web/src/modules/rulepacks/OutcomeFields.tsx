import { type Answered, AnswerField } from '../../ui/AnswerFields';
import type { Field } from './pack';

/** What follows when the rule holds, by the pack's own list. */
export function OutcomeFields(props: {
  value?: Answered;
  onChange?: (value: Answered) => void;
  schema: readonly Field[];
  disabled?: boolean;
}) {
  const { value = {}, onChange, schema } = props;
  return (
    <div className="answers">
      {schema.map((field) => (
        <AnswerField
          key={field.code}
          field={field}
          answer={value[field.code]}
          onChange={(answer) => {
            const { [field.code]: _, ...others } = value;
            onChange?.(answer === undefined ? others : { ...others, [field.code]: answer });
          }}
        />
      ))}
    </div>
  );
}
