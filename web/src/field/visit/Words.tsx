import { useEffect, useId, useRef, useState } from 'react';
import { draft } from './actions';

/**
 * A line of text that loses nothing: every key is in the store before the next one, and when the person leaves the field, or pauses,
 * the text becomes an operation.
 */
export function WordsInput({
  visit,
  name,
  label,
  hint,
  value,
  typed,
  short,
  onSay,
}: {
  visit: string;
  name: string;
  label: string;
  hint?: string;
  value: string;
  typed: string | undefined;
  /** One line. */
  short?: boolean;
  onSay: (text: string) => void;
}) {
  const id = useId();
  const [text, setText] = useState(typed ?? value);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  const said = useRef(value);
  useEffect(() => () => clearTimeout(pause.current), []);
  const say = (next: string) => {
    clearTimeout(pause.current);
    if (next.trim() === said.current) return;
    said.current = next.trim();
    onSay(next.trim());
  };
  const typing = (next: string) => {
    setText(next);
    void draft(visit, name, next);
    clearTimeout(pause.current);
    pause.current = setTimeout(() => say(next), 4_000);
  };
  const common = {
    id,
    className: 'input',
    value: text,
    placeholder: hint,
    onBlur: () => say(text),
    maxLength: short ? 200 : 2_000,
  };
  return (
    <label className="field" htmlFor={id}>
      <span>{label}</span>
      {short ? (
        <input {...common} onChange={(event) => typing(event.target.value)} />
      ) : (
        <textarea {...common} rows={2} onChange={(event) => typing(event.target.value)} />
      )}
    </label>
  );
}
