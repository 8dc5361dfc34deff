import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { useTexts } from '../../kernel/i18n';
import type { Point } from './datum';
import type { Bounds } from './MapView';
import { texts } from './texts';

/** In the address: latitude,longitude with semicolons between; two corners are a rectangle. */
export function readArea(written: string | undefined): Point[] {
  const corners = (written ?? '').split(';').map((corner) => corner.split(',').map(Number));
  const points = corners.flatMap(([north, east]) =>
    north !== undefined && east !== undefined && Number.isFinite(north) && Number.isFinite(east) ? [[east, north] as const] : [],
  );
  return points.length >= 2 ? points : [];
}

export const writeArea = (corners: readonly Point[]) =>
  corners.map(([east, north]) => `${north.toFixed(6)},${east.toFixed(6)}`).join(';');

/** The ring to draw: two corners are four. */
export function ringOf(corners: readonly Point[]): readonly Point[] {
  const [one, other] = corners;
  return corners.length === 2 && one && other ? [one, [other[0], one[1]], other, [one[0], other[1]]] : corners;
}

export const writeBounds = ({ west, south, east, north }: Bounds) =>
  writeArea([
    [west, south],
    [east, north],
  ]);

export type Drawing = { state: 'none' } | { state: 'rectangle' | 'polygon'; corners: readonly Point[] };

/** Drawing an area by clicks, so that it works with a finger as well; Escape gives up, Enter finishes. */
export function useDrawing(onDrawn: (corners: readonly Point[]) => void) {
  const [drawing, setDrawing] = useState<Drawing>({ state: 'none' });
  const stop = () => setDrawing({ state: 'none' });
  const finish = (corners: readonly Point[]) => {
    stop();
    onDrawn(corners);
  };
  useEffect(() => {
    if (drawing.state === 'none') return;
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setDrawing({ state: 'none' });
      if (event.key === 'Enter' && drawing.state === 'polygon' && drawing.corners.length > 2) {
        event.preventDefault();
        setDrawing({ state: 'none' });
        onDrawn(drawing.corners);
      }
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [drawing, onDrawn]);
  const click = (at: Point) => {
    if (drawing.state === 'none') return;
    const corners = [...drawing.corners, at];
    if (drawing.state === 'rectangle' && corners.length === 2) finish(corners);
    // The server takes sixty corners.
    else if (corners.length <= 60) setDrawing({ ...drawing, corners });
  };
  return { drawing, begin: (state: 'rectangle' | 'polygon') => setDrawing({ state, corners: [] }), click, finish, stop };
}

export function AreaTools(props: {
  of: ReturnType<typeof useDrawing>;
  area: string | undefined;
  /** The map is there, and has a view. */
  ready: boolean;
  onView: () => void;
  onClear: () => void;
}) {
  const { of, area, ready, onView, onClear } = props;
  const t = useTexts(texts);
  const { drawing } = of;
  return (
    <div className="map-tools">
      {drawing.state === 'none' ? (
        <>
          <Button disabled={!ready} onClick={() => of.begin('rectangle')}>{t('rectangle')}</Button>
          <Button disabled={!ready} onClick={() => of.begin('polygon')}>{t('polygon')}</Button>
          <Button disabled={!ready} onClick={onView}>{t('thisView')}</Button>
          {area && <Button onClick={onClear}>{t('clear')}</Button>}
          <span className="map-how list-keys">{t('keys')}</span>
        </>
      ) : (
        <>
          {drawing.state === 'polygon' && (
            <Button type="primary" disabled={drawing.corners.length < 3} onClick={() => of.finish(drawing.corners)}>
              {t('finish')}
            </Button>
          )}
          <Button onClick={of.stop}>{t('giveUp')}</Button>
          <span className="map-how" role="status">
            {drawing.state === 'rectangle' ? t('rectangleHow') : t('polygonHow', { count: drawing.corners.length })}
          </span>
        </>
      )}
    </div>
  );
}
