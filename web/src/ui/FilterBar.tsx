import { Input, Select } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import { useSettled } from './filters';

export function FilterBar({ children }: { children: ReactNode }) {
  return <search className="filters">{children}</search>;
}

export function TextFilter(props: { name: string; value: string | undefined; onChange: (value: string | undefined) => void }) {
  const { name, value, onChange } = props;
  const [typed, setTyped] = useState(value ?? '');
  const settled = useSettled(typed);
  // Only what was typed moves the address; the address moving back must not be typed over.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    if (settled !== (value ?? '')) onChange(settled || undefined);
  }, [settled]);
  return (
    <Input
      className="filter-text"
      aria-label={name}
      placeholder={name}
      allowClear
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
    />
  );
}

export function ChoiceFilter(props: {
  name: string;
  value: string | undefined;
  options: { value: string; label: string }[];
  onChange: (value: string | undefined) => void;
}) {
  const { name, value, options, onChange } = props;
  return (
    <Select
      className="filter-choice"
      aria-label={name}
      placeholder={name}
      allowClear
      value={value}
      options={options}
      onChange={(next: string | undefined) => onChange(next)}
      popupMatchSelectWidth={false}
    />
  );
}
