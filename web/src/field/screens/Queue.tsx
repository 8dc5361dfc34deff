import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { useLanguage, useTexts } from '../../kernel/i18n';
import { texts as kernel } from '../../kernel/texts';
import type { Kind } from '../contract';
import { clock, size } from '../format';
import { Told } from '../parts/Told';
import { Top } from '../parts/Top';
import { db, getMeta, type Kept, type KeptPhoto, type KeptVisit } from '../store/db';
import { useLive } from '../store/live';
import { unsent } from '../store/outbox';
import { save, writeExports } from '../sync/export';
import { carryOriginals } from '../sync/photos';
import { sending, sendNow, tryAgain } from '../sync/send';
import { reachable, sessionEnded } from '../sync/wire';
import { texts } from '../texts';

const words: Record<Kind, keyof typeof texts.all> = {
  begin: 'kind_begin',
  answer: 'kind_answer',
  photo: 'kind_photo',
  'drop-photo': 'kind_drop_photo',
  remark: 'kind_remark',
  lower: 'kind_lower',
  sign: 'kind_sign',
  refuse: 'kind_refuse',
  finish: 'kind_finish',
};

interface Line {
  visit: KeptVisit;
  operations: number;
  photos: KeptPhoto[];
  bytes: number;
}

async function ask() {
  const [left, arrived, refused, visits, operations, photos] = await Promise.all([
    unsent(),
    getMeta('arrived'),
    db.outbox.where('state').equals('refused').toArray(),
    db.visits.orderBy('touchedAt').reverse().toArray(),
    db.outbox.where('state').equals('waiting').toArray(),
    db.photos.where('state').anyOf('waiting', 'sending', 'refused').toArray(),
  ]);
  const lines = visits.flatMap((visit): Line[] => {
    const mine = operations.filter((it) => it.visit === visit.id);
    const pictures = photos.filter((it) => it.visit === visit.id && !it.original);
    if (mine.length + pictures.length === 0) return [];
    const bytes = mine.reduce((sum, it) => sum + JSON.stringify(it.operation).length, 0);
    return [
      {
        visit,
        operations: mine.length,
        photos: pictures,
        bytes: bytes + pictures.reduce((sum, it) => sum + it.bytes - it.sent, 0),
      },
    ];
  });
  const receipts = visits.filter((it) => it.arrivedAt).slice(0, 30);
  return { left, arrived, refused, lines, receipts, originals: photos.filter((it) => it.original && it.state !== 'refused') };
}

/** Where everything is: waiting, on its way, refused with the reason, arrived with its receipt. */
export function Queue() {
  const t = useTexts(texts);
  const k = useTexts(kernel);
  const known = useLive(ask, 'queue');
  const state = sending.use();
  const there = reachable.use();
  const ended = sessionEnded.use();
  if (!known) return <main aria-busy="true" />;
  const { left, arrived, refused, lines, receipts, originals } = known;
  const nothing = left.operations + left.photos === 0;
  return (
    <>
      <Top title={t('queue')} back="/me" />
      <main>
        {nothing ? (
          <p className={arrived ? 'receipt' : 'muted'} role="status">
            {arrived ? t('allArrived', { at: clock(arrived.at) }) : t('nothingYet')}
          </p>
        ) : (
          <section className="block">
            <p role="status">
              <b>{t('waitingSum', { operations: left.operations, photos: left.photos, size: size(left.bytes) })}</b>
            </p>
            {ended && (
              <Told>
                <p>{t('signInAgainWhy')}</p>
                <Link className="key" to="/sign-in">
                  {t('signInAgain')}
                </Link>
              </Told>
            )}
            {!ended && !there && <p className="muted">{t('offlineWaits')}</p>}
            {!ended && there && <Told of={state.error} />}
            {state.again !== null && <Again at={state.again} />}
            <button type="button" className="key main wide" disabled={state.busy} onClick={() => void sendNow()}>
              {state.busy ? t('sendingNow') : state.error ? k('retry') : t('sendNow')}
            </button>
          </section>
        )}
        <ul className="rows">
          {lines.map(({ visit, operations, photos, bytes }) => (
            <li key={visit.id}>
              <div className="row">
                <b>{visit.name}</b>
                <span className="ends">
                  <span>{t('visitWaits', { operations, photos: photos.length })}</span>
                  <span>{size(bytes)}</span>
                </span>
                {photos.map((it) => (
                  <PhotoLine key={it.id} photo={it} />
                ))}
              </div>
            </li>
          ))}
        </ul>
        {refused.length > 0 && (
          <section className="block">
            <h2>{t('tray', { count: refused.length })}</h2>
            <p className="muted">{t('trayWhy')}</p>
            <ul className="rows">
              {refused.map((it) => (
                <RefusedLine key={it.n} kept={it} />
              ))}
            </ul>
          </section>
        )}
        {originals.length > 0 && (
          <section className="block">
            <h2>
              {t('originalsTitle', {
                count: originals.length,
                size: size(originals.reduce((sum, it) => sum + it.bytes - it.sent, 0)),
              })}
            </h2>
            <p className="muted">{t('originalsWhy')}</p>
            <button
              type="button"
              className="key wide"
              onClick={() => {
                carryOriginals();
                void sendNow();
              }}
            >
              {t('carryOriginals')}
            </button>
          </section>
        )}
        {receipts.length > 0 && (
          <section className="block">
            <h2>{t('receipts')}</h2>
            <ul className="rows">
              {receipts.map((it) => (
                <li key={it.id}>
                  <div className="row">
                    <b>{it.name}</b>
                    <span className="receipt">{t('allArrived', { at: clock(it.arrivedAt ?? '') })}</span>
                  </div>
                </li>
              ))}
            </ul>
          </section>
        )}
        {(!nothing || refused.length > 0) && <LastResort />}
      </main>
    </>
  );
}

function Again({ at }: { at: number }) {
  const t = useTexts(texts);
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    const tick = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(tick);
  }, []);
  const seconds = Math.max(0, Math.ceil((at - now) / 1_000));
  return <p className="small muted">{t('againIn', { seconds })}</p>;
}

function PhotoLine({ photo }: { photo: KeptPhoto }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const share = photo.bytes === 0 ? 0 : Math.floor((100 * photo.sent) / photo.bytes);
  return (
    <span className="ends">
      <span>{t('photoLine', { hash: photo.sha256.slice(0, 8), size: size(photo.bytes) })}</span>
      <span>
        {photo.state === 'refused'
          ? (photo.problem?.[language] ?? t('photoRefused'))
          : photo.state === 'sending' && share > 0
            ? `${share}%`
            : t('photoWaits')}
      </span>
    </span>
  );
}

function RefusedLine({ kept }: { kept: Kept }) {
  const t = useTexts(texts);
  const language = useLanguage();
  return (
    <li>
      <div className="row">
        <b>{t(words[kept.operation.kind])}</b>
        <span>{kept.problem?.[language] ?? t('photoRefused')}</span>
        <span>{clock(kept.operation.at)}</span>
        <button type="button" className="key" onClick={() => void tryAgain(kept.n)}>
          {t('tryAgain')}
        </button>
      </div>
    </li>
  );
}

function LastResort() {
  const t = useTexts(texts);
  const [error, setError] = useState<unknown>(null);
  const [written, setWritten] = useState(0);
  const write = async () => {
    setError(null);
    try {
      const files = await writeExports();
      for (const file of files) save(file);
      setWritten(files.length);
    } catch (fault) {
      setError(fault);
    }
  };
  return (
    <section className="block">
      <h2>{t('lastResort')}</h2>
      <p className="muted">{t('lastResortWhy')}</p>
      <Told of={error} />
      {written > 0 && <p role="status">{t('written', { count: written })}</p>}
      <button type="button" className="key wide" onClick={() => void write()}>
        {t('writeExport')}
      </button>
    </section>
  );
}
