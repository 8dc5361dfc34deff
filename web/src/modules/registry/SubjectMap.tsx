import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useCallback, useState } from 'react';
import { Link } from 'react-router';
import type { SubjectMapAnswer, SubjectPin } from '../../kernel/contract';
import { useTexts, useWords } from '../../kernel/i18n';
import { Refusal } from '../../kernel/problem';
import { useSettled } from '../../ui/filters';
import { AreaTools, readArea, ringOf, useDrawing, writeArea, writeBounds } from '../../ui/map/AreaTools';
import { canDraw, ground } from '../../ui/map/ground';
import { type Bounds, MapView, type Mark, type View } from '../../ui/map/MapView';
import { texts as map } from '../../ui/map/texts';
import { Empty, Page, Skeleton } from '../../ui/Page';
import { ScopeNote } from '../../ui/PlaceSwitch';
import { MapSide } from './MapSide';
import { subjects } from './queries';
import { SubjectFilters, SubjectTable, useSubjectFilters } from './SubjectFilters';
import { texts } from './texts';

/** All subjects that the list would show, where they lie. Narrowed as the list is, and by what is drawn. */
export function SubjectMap() {
  const t = useTexts(texts);
  const m = useTexts(map);
  const narrowed = useSubjectFilters();
  const [broken, setBroken] = useState(!canDraw());
  const below = useQuery(ground);
  const { filters } = narrowed;
  const first = useQuery({ ...subjects.map(filters, null), enabled: !broken });
  return (
    <Page
      wide
      title={t('mapTitle')}
      above={{ to: `/registry${narrowed.query}`, title: t('subjects') }}
      note={<ScopeNote />}
      actions={<Link to={`/registry${narrowed.query}`}>{t('asList')}</Link>}
    >
      <SubjectFilters of={narrowed} />
      {broken && (
        <>
          <p className="told" role="status">
            <strong>{m('noMap')}</strong> {m('noMapText')}
          </p>
          <SubjectTable filters={filters} />
        </>
      )}
      <Refusal of={first.error ?? below.error} onRetry={() => void Promise.all([first.refetch(), below.refetch()])} />
      {!broken && (first.isPending || below.isPending) && <Skeleton rows={10} />}
      {!broken && first.data && below.data && (
        <Charted of={narrowed} first={first.data} below={below.data} onBroken={() => setBroken(true)} />
      )}
    </Page>
  );
}

// Where nothing is known yet: the country.
const country: Bounds = { west: 73, south: 17, east: 136, north: 54 };

function Charted(props: {
  of: ReturnType<typeof useSubjectFilters>;
  first: SubjectMapAnswer;
  below: Parameters<typeof MapView>[0]['ground'];
  onBroken: () => void;
}) {
  const { of, first, below, onBroken } = props;
  const { filters, set } = of;
  const t = useTexts(texts);
  const [look, setLook] = useState<Bounds>(widened(first.extent ?? country));
  const [view, setView] = useState<View | null>(null);
  const settled = useSettled(view, 150);
  const found = useQuery({ ...subjects.map(filters, settled), enabled: settled !== null, placeholderData: keepPreviousData });
  const [chosen, setChosen] = useState<SubjectPin | null>(null);
  const [heap, setHeap] = useState<Bounds | null>(null);
  const drawn = useDrawing(useCallback((corners) => set('area', writeArea(corners)), [set]));
  const corners = drawn.drawing.state === 'none' ? readArea(filters.area) : drawn.drawing.corners;
  const shown = found.data ?? first;
  const choose = (pin: SubjectPin) => {
    setChosen(pin);
    setHeap(null);
  };
  const open = (cluster: SubjectMapAnswer['clusters'][number]) => {
    // Too close together for any map to part them: a building. Its list stands beside the map.
    const apart = Math.max(cluster.extent.north - cluster.extent.south, cluster.extent.east - cluster.extent.west);
    if (apart > 0.0002 && (view?.zoom ?? 0) < 19) setLook(widened(cluster.extent));
    else {
      setChosen(null);
      setHeap({ ...widened(cluster.extent, 0.00001) });
    }
  };
  const marks = useMarks(shown, chosen, choose, open);
  return (
    <>
      <AreaTools
        of={drawn}
        area={filters.area}
        ready={view !== null}
        onView={() => view && set('area', writeBounds(view.bounds))}
        onClear={() => set('area', undefined)}
      />
      <Refusal of={found.error} onRetry={() => void found.refetch()} />
      <div className="map-beside">
        <MapView
          ground={below}
          look={look}
          label={t('mapTitle')}
          marks={marks}
          outline={ringOf(corners)}
          aiming={drawn.drawing.state !== 'none'}
          onMove={setView}
          onClick={drawn.click}
          onBroken={onBroken}
        />
        <MapSide chosen={chosen} heap={heap} filters={filters} shown={shown} unplaced={first.unplaced ?? 0} query={of.query}>
          {first.extent && <Button onClick={() => setLook(widened(first.extent ?? country))}>{t('showAll')}</Button>}
          {!first.extent && <Empty title={t('noneOnMap')} text={t('noneOnMapText')} />}
        </MapSide>
      </div>
    </>
  );
}

/** A bundle of many is a round figure, one alone is a square with the letter of its group; what is closed is dashed. */
function useMarks(
  shown: SubjectMapAnswer,
  chosen: SubjectPin | null,
  choose: (pin: SubjectPin) => void,
  open: (cluster: SubjectMapAnswer['clusters'][number]) => void,
): Mark[] {
  const t = useTexts(texts);
  const words = useWords();
  const groups = new Map((useQuery(subjects.kinds).data?.groups ?? []).map((it) => [it.code, it]));
  return [
    ...shown.clusters.map((cluster) => ({
      id: `${cluster.latitude},${cluster.longitude}`,
      at: [cluster.longitude, cluster.latitude] as const,
      of: (
        <button type="button" className="map-many" aria-label={t('many', { count: cluster.count })} onClick={() => open(cluster)}>
          {cluster.count.toLocaleString('en-US')}
        </button>
      ),
    })),
    ...shown.pins.map((pin) => ({
      id: pin.id,
      at: [pin.longitude, pin.latitude] as const,
      of: (
        <button
          type="button"
          className="map-mark"
          data-state={pin.status}
          aria-pressed={chosen?.id === pin.id}
          aria-label={`${pin.name} · ${words(pin.kind)} · ${t(pin.status)}`}
          title={pin.name}
          onClick={() => choose(pin)}
        >
          {groups.get(pin.group) ? words(groups.get(pin.group) ?? pin.kind).slice(0, 1) : '·'}
        </button>
      ),
    })),
  ];
}

/** A single spot is no view. */
const widened = ({ west, south, east, north }: Bounds, least = 0.002): Bounds => {
  const [wide, tall] = [Math.max(0, least - (east - west)) / 2, Math.max(0, least - (north - south)) / 2];
  return { west: west - wide, east: east + wide, south: south - tall, north: north + tall };
};
