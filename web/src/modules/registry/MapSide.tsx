import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { SubjectMapAnswer, SubjectPin } from '../../kernel/contract';
import { useTexts, useWords } from '../../kernel/i18n';
import { writeBounds } from '../../ui/map/AreaTools';
import type { Bounds } from '../../ui/map/MapView';
import { Facts } from '../../ui/Page';
import { type Filters, subjects } from './queries';
import { SubjectTable } from './SubjectFilters';
import { SubjectState } from './SubjectState';
import { texts } from './texts';

/** Beside the map: what was chosen, those that lie on one spot, or what the map shows. */
export function MapSide(props: {
  chosen: SubjectPin | null;
  heap: Bounds | null;
  filters: Filters;
  shown: SubjectMapAnswer;
  unplaced: number;
  query: string;
  children: ReactNode;
}) {
  const { chosen, heap, filters, shown, unplaced, query, children } = props;
  const t = useTexts(texts);
  return (
    <aside className="map-side" aria-label={t('beside')}>
      {chosen && <Glance of={chosen} />}
      {heap && (
        <>
          <h2>{t('onOneSpot')}</h2>
          <SubjectTable filters={{ ...filters, area: writeBounds(heap) }} />
        </>
      )}
      <p role="status">{t('inView', { count: shown.total, shown: shown.total.toLocaleString('en-US') })}</p>
      {unplaced > 0 && (
        <p>
          {t('unplaced', { count: unplaced > 10_000 ? '10,000+' : unplaced.toLocaleString('en-US') })}{' '}
          <Link to={`/registry${query}`}>{t('asList')}</Link>
        </p>
      )}
      <div className="button-row">{children}</div>
      <Legend of={shown} />
    </aside>
  );
}

function Glance({ of }: { of: SubjectPin }) {
  const t = useTexts(texts);
  const words = useWords();
  return (
    <>
      <h2>{of.name}</h2>
      <Facts
        of={[
          [t('kind'), words(of.kind)],
          [t('status'), <SubjectState key="status" of={of.status} />],
          [t('address'), of.address],
        ]}
      />
      <p className="button-row">
        <Link to={`/registry/${of.id}`}>
          <Button type="primary" tabIndex={-1}>
            {t('openSubject')}
          </Button>
        </Link>
      </p>
    </>
  );
}

function Legend({ of }: { of: SubjectMapAnswer }) {
  const t = useTexts(texts);
  const words = useWords();
  const groups = useQuery(subjects.kinds).data?.groups ?? [];
  const here = new Set(of.pins.map((pin) => pin.group));
  if (of.pins.length + of.clusters.length === 0) return null;
  return (
    <ul className="plain">
      {of.clusters.length > 0 && (
        <li>
          <span className="map-many legend-mark">12</span> {t('legendMany')}
        </li>
      )}
      {groups
        .filter((group) => here.has(group.code))
        .map((group) => (
          <li key={group.code}>
            <span className="map-mark legend-mark">{words(group).slice(0, 1)}</span> {words(group)}
          </li>
        ))}
      {of.pins.some((pin) => pin.status !== 'open') && (
        <li>
          <span className="map-mark legend-mark" data-state="closed">
            {' '}
          </span>{' '}
          {t('legendClosed')}
        </li>
      )}
    </ul>
  );
}
