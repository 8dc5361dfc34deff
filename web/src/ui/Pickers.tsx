import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { api, ask } from '../kernel/client';
import type { Ref } from '../kernel/contract';
import { useTexts } from '../kernel/i18n';
import { useSettled } from './filters';
import { texts } from './texts';

interface Option {
  value: string;
  label: string;
  path: string;
}
interface Picker<V> {
  id?: string;
  value?: V;
  onChange?: (value: V) => void;
  /** Names of what is chosen already, before any search. */
  known?: readonly Ref[];
  autoFocus?: boolean;
  'aria-label'?: string;
}

const isKnown = (known: readonly Ref[] | undefined, found: readonly Option[]): Option[] => {
  const missing = (known ?? []).filter((ref) => !found.some((option) => option.value === ref.id));
  return [...found, ...missing.map((ref) => ({ value: ref.id, label: ref.name, path: '' }))];
};
const shown = ({ label, data }: { label?: unknown; data: Option }) => (
  <span className="option">
    <span>{label as string}</span>
    {data.path && <small>{data.path}</small>}
  </span>
);

export function PlacePicker({ known, ...rest }: Picker<string>) {
  const t = useTexts(texts);
  const [typed, setTyped] = useState('');
  const q = useSettled(typed);
  const found = useQuery({
    queryKey: ['places', 'search', q],
    queryFn: ({ signal }) =>
      q
        ? ask(api.GET('/api/places/search', { params: { query: { q } }, signal }))
        : ask(api.GET('/api/places/roots', { signal })),
    staleTime: 60_000,
  });
  const options = (found.data ?? []).map((hit) => ({ value: hit.id, label: hit.name, path: hit.path }));
  return (
    <Select<string, Option>
      {...rest}
      showSearch={{ filterOption: false, onSearch: setTyped, searchValue: typed }}
      placeholder={t('searchPlace')}
      loading={found.isFetching}
      notFoundContent={found.isPending ? t('loading') : t('nothingFound')}
      options={isKnown(known, options)}
      optionRender={(option) => shown({ label: option.label, data: option.data })}
    />
  );
}

function useOrganisations(place?: string) {
  const [typed, setTyped] = useState('');
  const q = useSettled(typed);
  const found = useQuery({
    queryKey: ['organisations', 'search', q, place],
    queryFn: ({ signal }) =>
      ask(api.GET('/api/organisations', { params: { query: { q: q || undefined, place, limit: 20 } }, signal })),
    staleTime: 30_000,
  });
  const options = (found.data?.items ?? []).map((row) => ({ value: row.id, label: row.name, path: row.place.name }));
  return { typed, setTyped, found, options };
}

export function OrganisationPicker({ known, allowClear, ...rest }: Picker<string> & { allowClear?: boolean }) {
  const t = useTexts(texts);
  const { typed, setTyped, found, options } = useOrganisations();
  return (
    <Select<string, Option>
      {...rest}
      allowClear={allowClear}
      showSearch={{ filterOption: false, onSearch: setTyped, searchValue: typed }}
      placeholder={t('searchOrganisation')}
      loading={found.isFetching}
      notFoundContent={found.isPending ? t('loading') : t('nothingFound')}
      options={isKnown(known, options)}
      optionRender={(option) => shown({ label: option.label, data: option.data })}
    />
  );
}

export function OrganisationsPicker({ known, ...rest }: Picker<string[]>) {
  const t = useTexts(texts);
  const { typed, setTyped, found, options } = useOrganisations();
  return (
    <Select<string[], Option>
      {...rest}
      mode="multiple"
      maxTagCount={4}
      showSearch={{ filterOption: false, onSearch: setTyped, searchValue: typed }}
      placeholder={t('searchOrganisation')}
      loading={found.isFetching}
      notFoundContent={found.isPending ? t('loading') : t('nothingFound')}
      options={isKnown(known, options)}
      optionRender={(option) => shown({ label: option.label, data: option.data })}
    />
  );
}
