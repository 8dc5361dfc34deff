import { useState } from 'react';
import { useTexts } from '../../kernel/i18n';
import { clock, size } from '../format';
import { getMeta } from '../store/db';
import { useLive } from '../store/live';
import { progress, takeArea } from '../sync/area';
import { reachable } from '../sync/wire';
import { texts } from '../texts';
import { Told } from './Told';

const ask = async () => ({ me: await getMeta('me'), area: await getMeta('package') });

/** What the phone takes along: which area, how old, how to fetch what changed. */
export function AreaPackage({ first }: { first?: boolean }) {
  const t = useTexts(texts);
  const known = useLive(ask, 'area');
  const state = progress.use();
  const there = reachable.use();
  const [chosen, setChosen] = useState<string | null>(null);
  if (!known?.me) return null;
  const places = [...new Map(known.me.grants.map((it) => [it.place.id, it.place])).values()];
  const place = chosen ?? known.area?.place ?? places[0]?.id;
  return (
    <section className="block">
      <h2>{t('offlineData')}</h2>
      {first && <p className="muted">{t('offlineDataWhy')}</p>}
      {known.area && (
        <dl className="facts">
          <dt>{t('area')}</dt>
          <dd>{known.area.name}</dd>
          <dt>{t('subjectsCount')}</dt>
          <dd>{known.area.rows}</dd>
          <dt>{t('updated')}</dt>
          <dd>{known.area.at ? clock(known.area.at) : t('notWhole')}</dd>
        </dl>
      )}
      {places.length > 1 && (
        <label className="field">
          <span>{t('area')}</span>
          <select className="input" value={place} onChange={(event) => setChosen(event.target.value)}>
            {places.map((it) => (
              <option key={it.id} value={it.id}>
                {it.name}
              </option>
            ))}
          </select>
        </label>
      )}
      {state.busy && <p role="status">{t('coming', { rows: state.rows, size: size(state.bytes) })}</p>}
      <Told of={state.error}>{state.error !== null && <p>{t('cutOff')}</p>}</Told>
      <button
        type="button"
        className={first ? 'key main wide' : 'key wide'}
        disabled={state.busy || place === undefined}
        onClick={() => place && void takeArea(place)}
      >
        {t(known.area?.whole && place === known.area.place ? 'updateArea' : 'takeArea')}
      </button>
      {!there && <p className="small muted">{t('needsNetwork')}</p>}
    </section>
  );
}
