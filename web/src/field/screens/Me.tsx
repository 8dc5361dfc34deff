import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { chosenTheme } from '../../kernel/dark';
import { speak, useLanguage, useTexts, useWords } from '../../kernel/i18n';
import { size } from '../format';
import { AreaPackage } from '../parts/AreaPackage';
import { Choice } from '../parts/Choice';
import { Told } from '../parts/Told';
import { Top } from '../parts/Top';
import { hand } from '../preferences';
import { getMeta } from '../store/db';
import { useLive } from '../store/live';
import { unsent } from '../store/outbox';
import { signOut } from '../sync/account';
import { originals } from '../sync/photos';
import { texts } from '../texts';
import { beginNewer, newer } from '../worker/register';

const ask = async () => ({ me: await getMeta('me'), clock: await getMeta('clock'), left: await unsent() });

export function Me() {
  const t = useTexts(texts);
  const words = useWords();
  const language = useLanguage();
  const known = useLive(ask, 'me-page');
  const ready = newer.use();
  const theme = chosenTheme.use();
  const holding = hand.use();
  const large = originals.use();
  const [error, setError] = useState<unknown>(null);
  if (!known?.me) return <main aria-busy="true" />;
  const { me, clock, left } = known;
  const minutes = clock ? Math.round(Math.abs(clock.skew) / 60_000) : 0;
  const waits = left.operations + left.photos;
  return (
    <>
      <Top title={t('me')} />
      <main>
        <section className="block">
          <p>
            <b>{me.person.name}</b>
            <br />
            <span className="muted">
              {me.person.organisation?.name} · {me.grants.map((it) => words(it.role)).join(' · ')}
            </span>
          </p>
          {minutes >= 5 && (
            <Told>
              <p>{t(clock && clock.skew > 0 ? 'clockSlow' : 'clockFast', { minutes })}</p>
            </Told>
          )}
          {ready && (
            <Told>
              <p>{t('newerReady')}</p>
              <button type="button" className="key" onClick={beginNewer}>
                {t('newerBegin')}
              </button>
            </Told>
          )}
          <Link className="key wide" to="/queue">
            {waits > 0 ? t('queueWith', { count: waits, size: size(left.bytes) }) : t('queue')}
          </Link>
        </section>
        <AreaPackage />
        <Storage />
        <section className="block">
          <h2>{t('settings')}</h2>
          <Choice
            legend={t('hand')}
            value={holding}
            options={[
              ['left', t('leftHand')],
              ['right', t('rightHand')],
            ]}
            onChange={hand.set}
          />
          <Choice
            legend={t('light')}
            value={theme}
            options={[
              ['light', t('day')],
              ['dark', t('dark')],
              ['system', t('asPhone')],
            ]}
            onChange={chosenTheme.set}
          />
          <Choice
            legend={t('originals')}
            value={large}
            options={[
              ['wifi', t('onWifi')],
              ['always', t('always')],
              ['asked', t('whenAsked')],
            ]}
            onChange={originals.set}
          />
          <Choice
            legend={t('language')}
            value={language}
            options={[
              ['zh', t('chinese')],
              ['en', t('english')],
            ]}
            onChange={speak}
          />
        </section>
        <Told of={error} />
        <button type="button" className="key wide" onClick={() => void signOut().catch(setError)}>
          {t('signOut')}
        </button>
      </main>
    </>
  );
}

/** How much the phone lets us keep, and whether it may throw it away when it runs short. */
function Storage() {
  const t = useTexts(texts);
  const [state, setState] = useState<{ used: number; of: number; persisted: boolean } | null>(null);
  useEffect(() => {
    void look().then(setState);
  }, []);
  if (!state) return null;
  return (
    <section className="block">
      <h2>{t('storage')}</h2>
      <p>{t('storageUsed', { used: size(state.used), of: size(state.of) })}</p>
      {!state.persisted && (
        <>
          <p className="muted">{t('notPersisted')}</p>
          <button
            type="button"
            className="key wide"
            onClick={() => void navigator.storage.persist().then(async () => setState(await look()))}
          >
            {t('askPersist')}
          </button>
        </>
      )}
    </section>
  );
}

async function look() {
  if (!navigator.storage?.estimate) return null;
  const [{ usage = 0, quota = 0 }, persisted] = await Promise.all([
    navigator.storage.estimate(),
    navigator.storage.persisted?.() ?? false,
  ]);
  return { used: usage, of: quota, persisted };
}
