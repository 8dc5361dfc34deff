import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { api, ask } from '../kernel/client';
import { useTexts } from '../kernel/i18n';
import { lookingAt } from '../kernel/place';
import { useSettled } from './filters';
import { texts } from './texts';

/** The subtree I look at. Lists and counts follow it; what I may see at all is decided elsewhere. */
export function PlaceSwitch() {
  const t = useTexts(texts);
  const now = lookingAt.use();
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
  const hits = found.data ?? [];
  const all = now && !hits.some((hit) => hit.id === now.id) ? [now, ...hits] : hits;
  return (
    <Select
      className="place-switch"
      aria-label={t('lookAt')}
      variant="borderless"
      allowClear={now !== null}
      value={now?.id}
      placeholder={t('allPlaces')}
      showSearch={{ filterOption: false, onSearch: setTyped, searchValue: typed }}
      notFoundContent={found.isPending ? t('loading') : t('nothingFound')}
      popupMatchSelectWidth={320}
      options={all.map((hit) => ({ value: hit.id, label: hit.name, path: hit.path }))}
      optionRender={(option) => (
        <span className="option">
          <span>{option.label}</span>
          <small>{option.data.path}</small>
        </span>
      )}
      onChange={(id: string | undefined) => {
        lookingAt.set(all.find((hit) => hit.id === id) ?? null);
        setTyped('');
      }}
    />
  );
}

/** Said above a list, so that nobody takes a part for the whole. */
export function ScopeNote() {
  const t = useTexts(texts);
  const now = lookingAt.use();
  return <>{now ? t('inPlace', { place: now.name }) : t('everywhere')}</>;
}
