import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTexts } from '../../kernel/i18n';
import { Skeleton } from '../Page';
import type { Point } from './datum';
import { canDraw, ground } from './ground';
import { type Bounds, MapView, type View } from './MapView';
import { texts } from './texts';

/** A spot on the map, by a click, or by the cross for who moves the map with keys. What is picked is WGS-84. */
export default function PickPosition(props: { at: Point | null; near: Bounds; onPick: (at: Point) => void }) {
  const { at, onPick } = props;
  const t = useTexts(texts);
  const [look] = useState<Bounds>(at ? around(at) : props.near);
  const [view, setView] = useState<View | null>(null);
  const [broken, setBroken] = useState(!canDraw());
  const below = useQuery(ground).data;
  if (broken) return <p role="status">{t('noPick')}</p>;
  if (!below) return <Skeleton rows={4} />;
  const middle = view && ([(view.bounds.west + view.bounds.east) / 2, (view.bounds.south + view.bounds.north) / 2] as const);
  return (
    <>
      <div className="map-tools">
        <Button disabled={!middle} onClick={() => middle && onPick(middle)}>
          {t('takeCross')}
        </Button>
        <span className="map-how">{t('pickHow')}</span>
      </div>
      <div className="map-pick">
        <MapView
          ground={below}
          look={look}
          label={t('map')}
          aiming
          marks={at ? [{ id: 'spot', at, of: <span className="map-spot" /> }] : []}
          onMove={setView}
          onClick={onPick}
          onBroken={() => setBroken(true)}
        >
          <div className="map-cross" aria-hidden="true" />
        </MapView>
      </div>
    </>
  );
}

const around = ([east, north]: Point): Bounds => ({
  west: east - 0.004,
  east: east + 0.004,
  south: north - 0.003,
  north: north + 0.003,
});
