import { Link } from 'react-router';
import { useTexts } from '../../kernel/i18n';
import { clock } from '../format';
import { db, getMeta } from '../store/db';
import { full } from '../store/full';
import { useLive } from '../store/live';
import { reachable, sessionEnded } from '../sync/wire';
import { texts } from '../texts';

const ask = async () => ({
  waiting:
    (await db.outbox.where('state').equals('waiting').count()) +
    (await db.photos
      .where('state')
      .anyOf('waiting', 'sending')
      .filter((it) => !it.original)
      .count()),
  refused: await db.outbox.where('state').equals('refused').count(),
  arrived: await getMeta('arrived'),
});

/** Being without a network is normal; one thin line says so, and what still has to go. */
export function QuietLine() {
  const t = useTexts(texts);
  const there = reachable.use();
  const ended = sessionEnded.use();
  const noRoom = full.use();
  const state = useLive(ask, 'quiet');
  const { waiting, refused, arrived } = state ?? { waiting: 0, refused: 0, arrived: undefined };
  if (noRoom) {
    return (
      <div className="quiet" role="alert">
        <span>{t('noRoom')}</span>
        <button type="button" className="key" onClick={() => full.set(false)}>
          {t('understood')}
        </button>
      </div>
    );
  }
  return (
    <div className="quiet" role="status">
      <span>{ended ? <Link to="/sign-in">{t('signInAgain')}</Link> : t(there ? 'online' : 'offline')}</span>
      <Link to="/queue">
        {refused > 0
          ? t('refusedCount', { count: refused })
          : waiting > 0
            ? t('waitingCount', { count: waiting })
            : arrived
              ? t('allArrived', { at: clock(arrived.at) })
              : ''}
      </Link>
    </div>
  );
}
