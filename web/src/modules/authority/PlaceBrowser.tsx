import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Input } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import type { PlaceNode } from '../../kernel/contract';
import { useTexts } from '../../kernel/i18n';
import { Refusal } from '../../kernel/problem';
import { useMay } from '../../kernel/session';
import { useSettled } from '../../ui/filters';
import { Empty, Page, Skeleton } from '../../ui/Page';
import { texts as ui } from '../../ui/texts';
import { PlacePanel } from './PlacePanel';
import { places } from './queries';
import { texts } from './texts';

/** The tree on the left, opened as far as one wants; the chosen place on the right. */
export function PlaceBrowser() {
  const { id } = useParams();
  const t = useTexts(texts);
  const u = useTexts(ui);
  const may = useMay();
  const [typed, setTyped] = useState('');
  const q = useSettled(typed.trim());
  const roots = useQuery(places.roots);
  const hits = useQuery(places.search(q));
  return (
    <Page
      title={t('places')}
      note={t('placesNote')}
      actions={may('places.manage') && <Link to="/system/places/import">{t('importSheet')}</Link>}
    >
      <div className="split" data-chosen={id !== undefined || undefined}>
        <nav className="tree" aria-label={t('places')}>
          <Input
            aria-label={t('findPlace')}
            placeholder={t('findPlace')}
            allowClear
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
          <Refusal of={roots.error ?? hits.error} />
          {roots.isPending && <Skeleton />}
          {q === '' ? (
            <ul>
              {roots.data?.map((root) => (
                <Branch key={root.id} node={{ ...root, children: 1 }} chosen={id} opened={roots.data.length === 1} />
              ))}
            </ul>
          ) : (
            <ul>
              {hits.data?.map((hit) => (
                <li key={hit.id}>
                  <Link to={`/system/places/${hit.id}`} aria-current={hit.id === id || undefined} className="hit">
                    {hit.name}
                    <small>{hit.path}</small>
                  </Link>
                </li>
              ))}
              {hits.data?.length === 0 && <li className="muted">{u('nothingFound')}</li>}
            </ul>
          )}
        </nav>
        <div className="split-main">
          {id ? <PlacePanel key={id} id={id} /> : <Empty title={t('choosePlace')} text={t('choosePlaceText')} />}
        </div>
      </div>
    </Page>
  );
}

function Branch({ node, chosen, opened = false }: { node: PlaceNode; chosen: string | undefined; opened?: boolean }) {
  const t = useTexts(texts);
  const [open, setOpen] = useState(opened);
  const below = useInfiniteQuery({
    queryKey: ['places', node.id, 'children'],
    queryFn: ({ pageParam, signal }) => places.children(node.id, pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    enabled: open,
  });
  return (
    <li>
      <span className="branch">
        {node.children > 0 ? (
          <button
            type="button"
            aria-expanded={open}
            aria-label={`${t(open ? 'shut' : 'open')} ${node.name}`}
            onClick={() => setOpen(!open)}
          >
            {open ? '▾' : '▸'}
          </button>
        ) : (
          <span className="leaf" />
        )}
        <Link to={`/system/places/${node.id}`} aria-current={node.id === chosen || undefined}>
          {node.name}
        </Link>
      </span>
      {open && (
        <ul>
          {below.isPending && <Skeleton rows={3} />}
          <Refusal of={below.error} onRetry={() => void below.refetch()} />
          {below.data?.pages
            .flatMap((page) => page.items)
            .map((child) => (
              <Branch key={child.id} node={child} chosen={chosen} />
            ))}
          {below.hasNextPage && (
            <li>
              <button type="button" className="link" onClick={() => void below.fetchNextPage()}>
                {t('moreChildren')}
              </button>
            </li>
          )}
        </ul>
      )}
    </li>
  );
}
