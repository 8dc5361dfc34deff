import { Link, useParams } from 'react-router';
import { useTexts } from '../../kernel/i18n';
import { clock } from '../format';
import { Top } from '../parts/Top';
import { db } from '../store/db';
import { useLive } from '../store/live';
import { texts } from '../texts';
import { texts as visitTexts } from '../visit/texts';

/** Saved: here at once, at the server when there is a receipt. Both are said, and which is which. */
export function Done() {
  const t = useTexts(texts);
  const v = useTexts(visitTexts);
  const { id = '' } = useParams();
  const visit = useLive(async () => (await db.visits.get(id)) ?? null, id);
  if (!visit) return <main aria-busy={visit === undefined} />;
  return (
    <>
      <Top title={t('saved')} back="/" />
      <main>
        <p role="status">
          <b>{t('savedHere', { name: visit.name })}</b>
        </p>
        <p>
          {v(visit.outcome ?? 'done')}
          {visit.outcome === 'done' &&
            ` · ${visit.findings ? v('findingsCount', { count: visit.findings }) : v('noFindingsYet')}`}
        </p>
        <p role="status" className={visit.arrivedAt ? 'receipt' : 'muted'} data-arrived={visit.arrivedAt ? 'yes' : 'no'}>
          {visit.arrivedAt ? t('allArrived', { at: clock(visit.arrivedAt) }) : t('willBeSent')}
        </p>
        <div className="stick thumb">
          <Link className="key" to="/queue">
            {t('queue')}
          </Link>
          <Link className="key main" to="/">
            {t('toTasks')}
          </Link>
        </div>
      </main>
    </>
  );
}
