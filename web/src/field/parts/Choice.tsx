/** A few possibilities, one of them chosen; large keys side by side. */
export function Choice<T extends string>({
  legend,
  value,
  options,
  onChange,
}: {
  legend: string;
  value: T | null;
  options: readonly (readonly [T, string])[];
  onChange: (next: T) => void;
}) {
  return (
    <fieldset className="plain">
      <legend className="legend">{legend}</legend>
      <div className="keys">
        {options.map(([code, label]) => (
          <button key={code} type="button" className="key" aria-pressed={value === code} onClick={() => onChange(code)}>
            {label}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
