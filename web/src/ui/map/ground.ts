import { queryOptions } from '@tanstack/react-query';
import type { StyleSpecification } from 'maplibre-gl';
import { api, ask } from '../../kernel/client';
import type { MapGround } from '../../kernel/contract';

export type Libre = typeof import('maplibre-gl');
export type Ground = MapGround;

/** What lies beneath, as the server is configured. */
export const ground = queryOptions({
  queryKey: ['map-ground'],
  queryFn: ({ signal }) => ask(api.GET('/api/map', { signal })),
  staleTime: Number.POSITIVE_INFINITY,
});

let loading: Promise<Libre> | undefined;

/** Half a megabyte that only pages with a map need. */
export function load(): Promise<Libre> {
  loading ??= Promise.all([
    import('maplibre-gl'),
    import('maplibre-gl/dist/maplibre-gl-worker.mjs?url'),
    import('maplibre-gl/dist/maplibre-gl.css'),
  ]).then(([libre, worker]) => {
    libre.setWorkerUrl(worker.default);
    return libre;
  });
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}

let able: boolean | undefined;

/** Whether this browser can draw a map at all. */
export function canDraw(): boolean {
  if (able === undefined) {
    try {
      able = document.createElement('canvas').getContext('webgl2') !== null;
    } catch {
      able = false;
    }
  }
  return able;
}

const line = '#8a979c';

/** No ground of its own colour: the page's shows through, light or dark. */
export function styleOf({ tiles, size, mostZoom }: Ground): StyleSpecification {
  return {
    version: 8,
    sources: {
      ...(tiles ? { tiles: { type: 'raster' as const, tiles: [tiles], tileSize: size, maxzoom: mostZoom } } : {}),
      grid: { type: 'geojson', data: { type: 'FeatureCollection', features: [] } },
      outline: { type: 'geojson', data: { type: 'FeatureCollection', features: [] } },
    },
    layers: [
      ...(tiles ? [{ id: 'tiles', type: 'raster' as const, source: 'tiles' }] : []),
      { id: 'grid', type: 'line', source: 'grid', paint: { 'line-color': line, 'line-opacity': 0.25 } },
      { id: 'outline-fill', type: 'fill', source: 'outline', paint: { 'fill-color': '#0e7d87', 'fill-opacity': 0.12 } },
      { id: 'outline-line', type: 'line', source: 'outline', paint: { 'line-color': '#0e7d87', 'line-width': 2 } },
    ],
  };
}

/** Meridians and parallels of a view, so that an empty ground shows that it moves; some five to ten each way. */
export function gridOf([west, south, east, north]: readonly [number, number, number, number]) {
  const features = [];
  const span = Math.max(east - west, north - south, 1e-4);
  const step = 10 ** Math.floor(Math.log10(span / 2)) * (span / 10 ** Math.floor(Math.log10(span / 2)) > 10 ? 2 : 1);
  for (let at = Math.ceil(west / step) * step; at <= east && features.length < 100; at += step)
    features.push(lineOf([at, south], [at, north]));
  for (let at = Math.ceil(south / step) * step; at <= north && features.length < 200; at += step)
    features.push(lineOf([west, at], [east, at]));
  return { type: 'FeatureCollection' as const, features };
}

const lineOf = (from: number[], to: number[]) => ({
  type: 'Feature' as const,
  properties: {},
  geometry: { type: 'LineString' as const, coordinates: [from, to] },
});
