import { Link } from 'react-router';
import { useTexts } from '../../kernel/i18n';
import { clock } from '../format';
import { AreaPackage } from '../parts/AreaPackage';
import { Top } from '../parts/Top';
import { getMeta } from '../store/db';
import { useLive } from '../store/live';
import { tasks } from '../store/tasks';
import { texts } from '../texts';
import { texts as visitTexts } from '../visit/texts';

const ask = async () => ({ ...(await tasks()), area: (await getMeta('package')) ?? null });

export function Tasks() {
  const t = useTexts(texts);
  const v = useTexts(visitTexts);
  const known = useLive(ask, 'tasks');
  return (
    <>
      <Top title={t('tasks')} />
      <main aria-busy={known === undefined}>
        {known && known.area === null && <AreaPackage first />}
        {known && known.open.length > 0 && (
          <section className="block">
            <h2>{t('openVisits', { count: known.open.length })}</h2>
            <ul className="rows">
              {known.open.map((it) => (
                <li key={it.id}>
                  <Link className="row" to={`/visits/${it.id}`}>
                    <b>{it.name}</b>
                    <span className="ends">
                      <span>{v(it.activity as 'inspection')}</span>
                      <span>{t('lastTouched', { at: clock(it.touchedAt) })}</span>
                    </span>
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        )}
        {known && known.area !== null && (
          <section className="block">
            <h2>{t('tasksCount', { count: known.tasks.length })}</h2>
            {known.tasks.length === 0 && <p className="muted">{t('noTasks')}</p>}
            <ul className="rows">
              {known.tasks.map((it) => (
                <li key={it.id}>
                  <Link className="row" to={`/subjects/${it.subject}?task=${it.id}`}>
                    <b>{it.name}</b>
                    <span>{it.address}</span>
                    <span className="ends">
                      <span>{v(it.activity as 'inspection')}</span>
                      <span>{it.due && t('due', { day: it.due })}</span>
                    </span>
                  </Link>
                </li>
              ))}
            </ul>
            <Link className="key wide" to="/near">
              {t('startElsewhere')}
            </Link>
          </section>
        )}
      </main>
    </>
  );
}
