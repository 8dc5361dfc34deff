import { useQuery } from '@tanstack/react-query';
import { Input, Modal } from 'antd';
import { type KeyboardEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { api, ask } from '../kernel/client';
import { useTexts } from '../kernel/i18n';
import { lookingAt } from '../kernel/place';
import { Refusal } from '../kernel/problem';
import { useMay } from '../kernel/session';
import { plans } from '../modules/campaigns/queries';
import { useSettled } from '../ui/filters';
import { useMyPages } from './pages';
import { texts } from './texts';

interface Hit {
  key: string;
  group: 'pages' | 'places' | 'organisations' | 'people' | 'plansFound';
  title: string;
  under?: string;
  go: () => void;
}

/** Everything that has a name, in one box. */
export function Search({ onClose }: { onClose: () => void }) {
  const t = useTexts(texts);
  const [typed, setTyped] = useState('');
  const q = useSettled(typed.trim(), 150);
  const { hits, error, fetching } = useHits(q);
  const [at, setAt] = useState(0);
  const chosen = Math.min(at, hits.length - 1);
  const open = (hit: Hit | undefined) => {
    if (!hit) return;
    hit.go();
    onClose();
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') setAt(Math.min(chosen + 1, hits.length - 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(chosen - 1, 0));
    else if (event.key === 'Enter') open(hits[chosen]);
    else return;
    event.preventDefault();
  };
  return (
    <Modal
      open
      footer={null}
      closable={false}
      onCancel={onClose}
      title={t('search')}
      className="search"
      width={560}
      style={{ top: 64 }}
    >
      <Input
        autoFocus
        size="large"
        value={typed}
        placeholder={t('searchHint')}
        aria-label={t('searchHint')}
        role="combobox"
        aria-expanded={hits.length > 0}
        aria-controls="search-hits"
        aria-activedescendant={hits[chosen] ? `hit-${hits[chosen].key}` : undefined}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
        onKeyDown={press}
      />
      <Refusal of={error} />
      {q === '' && <p className="muted">{t('searchBegin')}</p>}
      {q !== '' && hits.length === 0 && !fetching && !error && <p className="muted">{t('searchNothing', { q })}</p>}
      <div id="search-hits" role="listbox" aria-label={t('search')} className="hits">
        {hits.map((hit, index) => (
          <div
            key={hit.key}
            id={`hit-${hit.key}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === chosen}
            onMouseEnter={() => setAt(index)}
            onClick={() => open(hit)}
            onKeyDown={press}
          >
            <span className="hit-group">{hit.group === hits[index - 1]?.group ? '' : t(hit.group)}</span>
            <span>{hit.title}</span>
            {hit.under && <small>{hit.under}</small>}
          </div>
        ))}
      </div>
    </Modal>
  );
}

function useHits(q: string): { hits: Hit[]; error: unknown; fetching: boolean } {
  const t = useTexts(texts);
  const go = useNavigate();
  const may = useMay();
  const pages = useMyPages();
  const some = q !== '';
  const query = { params: { query: { q, limit: 5 } } };
  const places = useQuery({
    queryKey: ['places', 'search', q, 5],
    queryFn: ({ signal }) => ask(api.GET('/api/places/search', { ...query, signal })),
    enabled: some,
  });
  const organisations = useQuery({
    queryKey: ['organisations', 'search', q, 5],
    queryFn: ({ signal }) => ask(api.GET('/api/organisations', { ...query, signal })),
    enabled: some && may('organisations.read'),
  });
  const people = useQuery({
    queryKey: ['people', 'search', q, 5],
    queryFn: ({ signal }) => ask(api.GET('/api/people', { ...query, signal })),
    enabled: some && may('people.read'),
  });
  const found = useQuery({
    queryKey: ['plans', 'search', q],
    queryFn: ({ signal }) => plans.search(q, signal),
    enabled: some && may('plans.read'),
  });
  const sought = q.toLowerCase();
  const hits: Hit[] = [
    ...pages
      .filter((page) => some && page.title().toLowerCase().includes(sought))
      .map((page): Hit => ({ key: page.to, group: 'pages', title: page.title(), go: () => go(page.to) })),
    ...(found.data?.items ?? []).map(
      (it): Hit => ({
        key: it.id,
        group: 'plansFound',
        title: it.title,
        under: it.issuer ?? undefined,
        go: () => go(`/plans/${it.id}/matrix`),
      }),
    ),
    ...(organisations.data?.items ?? []).map(
      (it): Hit => ({
        key: it.id,
        group: 'organisations',
        title: it.name,
        under: it.place.name,
        go: () => go(`/system/organisations/${it.id}`),
      }),
    ),
    ...(people.data?.items ?? []).map(
      (it): Hit => ({
        key: it.id,
        group: 'people',
        title: it.name,
        under: it.organisation?.name,
        go: () => go(`/system/people/${it.id}`),
      }),
    ),
    ...(places.data ?? []).map(
      (it): Hit => ({
        key: it.id,
        group: 'places',
        title: it.name,
        under: `${it.path} · ${t('lookHere')}`,
        go: () => lookingAt.set(it),
      }),
    ),
  ];
  const all = [places, organisations, people, found];
  return { hits, error: all.find((it) => it.error)?.error ?? null, fetching: all.some((it) => it.isFetching) };
}
