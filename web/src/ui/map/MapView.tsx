import type { Map as Ground, Marker } from 'maplibre-gl';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTexts } from '../../kernel/i18n';
import { keptFrom, type Point, type System, shownIn } from './datum';
import { type Ground as GroundSetting, gridOf, type Libre, load, styleOf } from './ground';
import { texts } from './texts';
import './map.css';

/** Degrees of WGS-84. */
export interface Bounds {
  west: number;
  south: number;
  east: number;
  north: number;
}

/** Something that lies on the map: a button, or whatever else it is drawn by. */
export interface Mark {
  id: string;
  at: Point;
  of: ReactNode;
}

export interface View {
  bounds: Bounds;
  zoom: number;
}

/**
 * Things on a map: a plain ground with a grid, or the pictures that were configured. Everything outside of it speaks WGS-84.
 * Arrows and + / − move it; marks are buttons and are reached by Tab.
 */
export function MapView(props: {
  ground: GroundSetting;
  /** Where to look; another object means: look there now. */
  look: Bounds;
  marks: readonly Mark[];
  /** An area that is drawn, or being drawn. */
  outline?: readonly Point[];
  onMove?: (view: View) => void;
  onClick?: (at: Point) => void;
  /** Clicks are answers: the hand becomes a cross. */
  aiming?: boolean;
  /** Lies over the middle. */
  children?: ReactNode;
  label: string;
  onBroken: () => void;
}) {
  const { ground, look, marks, outline, aiming, children, label } = props;
  const t = useTexts(texts);
  const frame = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<{ libre: Libre; map: Ground } | null>(null);
  const latest = useRef(props);
  latest.current = props;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the map is made once; where to look is told below
  useEffect(() => {
    let made: Ground | undefined;
    let gone = false;
    load()
      .then((libre) => {
        if (gone || !frame.current) return;
        made = new libre.Map({
          container: frame.current,
          style: styleOf(ground),
          bounds: shownBounds(look, ground.system),
          fitBoundsOptions: { padding: 48, maxZoom: 16 },
          attributionControl: false,
          dragRotate: false,
          pitchWithRotate: false,
          touchPitch: false,
          maxZoom: 20,
          fadeDuration: 0,
          locale: { 'Map.Title': label },
        });
        made.touchZoomRotate.disableRotation();
        made.keyboard.disableRotation();
        made.addControl(new libre.ScaleControl({ maxWidth: 120 }), 'bottom-left');
        if (ground.attribution)
          made.addControl(new libre.AttributionControl({ compact: false, customAttribution: ground.attribution }));
        const map = made;
        const tell = () => latest.current.onMove?.({ bounds: keptBounds(map, ground.system), zoom: map.getZoom() });
        if (!ground.tiles) map.on('move', () => drawGrid(map));
        map.on('moveend', tell);
        map.on('click', (event) => latest.current.onClick?.(keptFrom(ground.system, [event.lngLat.lng, event.lngLat.lat])));
        map.once('load', () => {
          if (!ground.tiles) drawGrid(map);
          setAt({ libre, map });
          tell();
        });
      })
      .catch(() => latest.current.onBroken());
    return () => {
      gone = true;
      made?.remove();
    };
  }, [ground]);
  const map = at?.map;
  const shown = useRef(look);
  useEffect(() => {
    if (!map || shown.current === look) return;
    shown.current = look;
    map.fitBounds(shownBounds(look, ground.system), { padding: 48, maxZoom: 18, animate: false });
  }, [map, look, ground.system]);
  useEffect(() => {
    if (map) map.getCanvas().style.cursor = aiming ? 'crosshair' : '';
  }, [map, aiming]);
  useOutline(map, outline, ground.system);
  return (
    <div className="map">
      <section ref={frame} className="map-ground" aria-label={label} />
      {at && marks.map((mark) => <Placed key={mark.id} on={at} system={ground.system} mark={mark} />)}
      {map && (
        <div className="map-zoom">
          <button type="button" aria-label={t('closer')} title={t('closer')} onClick={() => map.zoomIn({ animate: false })}>
            +
          </button>
          <button type="button" aria-label={t('farther')} title={t('farther')} onClick={() => map.zoomOut({ animate: false })}>
            −
          </button>
        </div>
      )}
      {children}
    </div>
  );
}

/** The library moves an element of ours; what is in it stays ours. */
function Placed({ on, system, mark }: { on: { libre: Libre; map: Ground }; system: System; mark: Mark }) {
  const [element] = useState(() => document.createElement('div'));
  const marker = useRef<Marker>(null);
  const [east, north] = shownIn(system, mark.at);
  useEffect(() => {
    marker.current = new on.libre.Marker({ element }).setLngLat([0, 0]).addTo(on.map);
    // The library calls every marker an image to be pressed; ours hold buttons, or are decoration.
    for (const name of ['role', 'aria-label', 'tabindex', 'title']) element.removeAttribute(name);
    return () => {
      marker.current?.remove();
    };
  }, [on, element]);
  useEffect(() => {
    marker.current?.setLngLat([east, north]);
  }, [east, north]);
  return createPortal(mark.of, element);
}

function drawGrid(map: Ground) {
  const bounds = map.getBounds();
  draw(map, 'grid', gridOf([bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()]));
}

function draw(map: Ground, source: string, data: object) {
  const found = map.getSource(source);
  if (found && 'setData' in found) (found as { setData: (data: object) => void }).setData(data);
}

function useOutline(map: Ground | undefined, outline: readonly Point[] | undefined, system: System) {
  useEffect(() => {
    if (!map) return;
    const line = (outline ?? []).map((point) => [...shownIn(system, point)]);
    const first = line[0];
    const ring = first && line.length > 2 ? [...line, first] : line;
    draw(map, 'outline', {
      type: 'FeatureCollection',
      features:
        ring.length < 2
          ? []
          : [
              ring.length > 3
                ? { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [ring] } }
                : { type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates: ring } },
            ],
    });
  }, [map, outline, system]);
}

function shownBounds({ west, south, east, north }: Bounds, system: System): [number, number, number, number] {
  const [low, high] = [shownIn(system, [west, south]), shownIn(system, [east, north])];
  return [low[0], low[1], high[0], high[1]];
}

function keptBounds(map: Ground, system: System): Bounds {
  const bounds = map.getBounds();
  const low = keptFrom(system, [bounds.getWest(), bounds.getSouth()]);
  const high = keptFrom(system, [bounds.getEast(), bounds.getNorth()]);
  return { west: low[0], south: low[1], east: high[0], north: high[1] };
}
