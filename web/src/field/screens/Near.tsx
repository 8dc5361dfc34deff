import { useEffect, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useLanguage, useTexts } from '../../kernel/i18n';
import { distance } from '../format';
import { Top } from '../parts/Top';
import { getMeta } from '../store/db';
import { type Hit, near, search } from '../store/find';
import { kindName } from '../store/kinds';
import { useLive } from '../store/live';
import { followPosition, metres, position } from '../sync/position';
import { texts } from '../texts';

/** Everything of the area, by words or by distance. */
export function Near() {
  const t = useTexts(texts);
  const language = useLanguage();
  const [params, setParams] = useSearchParams();
  const words = params.get('q') ?? '';
  const here = position.use();
  useEffect(followPosition, []);
  const area = useLive(async () => ({ area: await getMeta('package') }), 'area');
  const stamp = `${area?.area?.mark}-${area?.area?.rows}`;
  const [hits, setHits] = useState<Hit[] | null>(null);
  // Fifty steps are no other place: the list must not move under the thumb.
  const where = here && { lat: Math.round(here.lat * 2000) / 2000, lon: Math.round(here.lon * 2000) / 2000 };
  const key = `${words}|${where?.lat}|${where?.lon}|${stamp}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key holds all of them
  useEffect(() => {
    let gone = false;
    const ask = async (): Promise<Hit[]> => {
      if (words.trim() !== '') {
        const found = await search(words, stamp);
        return found.map((subject) => ({ subject, ...(where ? away(where, subject) : {}) }));
      }
      return where ? near(where) : [];
    };
    void ask().then((found) => {
      if (!gone) setHits(found);
    });
    return () => {
      gone = true;
    };
  }, [key]);
  return (
    <>
      <Top title={t('near')} />
      <main>
        <label className="field">
          <span className="sr-only">{t('searchLabel')}</span>
          <input
            className="input"
            type="search"
            enterKeyHint="search"
            placeholder={t('searchHint')}
            value={words}
            onChange={(event) => setParams(event.target.value ? { q: event.target.value } : {}, { replace: true })}
          />
        </label>
        {words.trim() === '' && !here && <p className="muted">{t('noPositionYet')}</p>}
        {hits !== null && hits.length === 0 && (words.trim() !== '' || here) && <p className="muted">{t('nothingFound')}</p>}
        <ul className="rows">
          {hits?.map(({ subject, away: far }) => (
            <li key={subject.id}>
              <Link className="row" to={`/subjects/${subject.id}`}>
                <b>{subject.name}</b>
                <span>{subject.address}</span>
                <span className="ends">
                  <span>{kindName(subject.kind, language)}</span>
                  <span>{far === undefined ? '' : distance(far)}</span>
                </span>
              </Link>
            </li>
          ))}
        </ul>
      </main>
    </>
  );
}

function away(here: { lat: number; lon: number }, { latitude, longitude }: Hit['subject']): { away?: number } {
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return {};
  return { away: metres(here, { lat: latitude, lon: longitude }) };
}
