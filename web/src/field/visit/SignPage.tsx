import { useEffect, useRef, useState } from 'react';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import { useLanguage, useTexts } from '../../kernel/i18n';
import type { Outcome } from '../contract';
import { Told } from '../parts/Told';
import { Top } from '../parts/Top';
import { sha256OfText } from '../store/ids';
import { useLive } from '../store/live';
import { useOfficers } from '../store/people';
import { sendNow } from '../sync/send';
import { finish, refuse, sign } from './actions';
import { type Loaded, load } from './load';
import { Pad, type PadHandle } from './Pad';
import { summarise } from './summary';
import { texts } from './texts';
import './visit.css';

const outcomes: readonly Outcome[] = ['done', 'no-access', 'refused', 'closed'];
interface Signer {
  role: 'officer' | 'inspected';
  person?: string;
  name: string;
}

export function SignPage() {
  const { id = '' } = useParams();
  const loaded = useLive(() => load(id), id);
  if (!loaded) return <main aria-busy="true" />;
  return <Signing loaded={loaded} />;
}

/** First what is signed, on one screen in plain words; then one pad after the other; then it is saved. */
function Signing({ loaded }: { loaded: Loaded }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const outcome = outcomes.find((it) => it === params.get('outcome')) ?? 'done';
  const { visit, state } = loaded;
  const officers = useOfficers(visit.officers);
  const [signing, setSigning] = useState(false);
  const [saving, setSaving] = useState(false);
  const summary = officers.length > 0 ? summarise(loaded, { officers }, outcome, language) : '';
  const shown = useHash(summary);
  if (officers.length === 0 || shown === null) return <main aria-busy="true" />;

  const valid = state.signs.filter((it) => it.shown === shown);
  const refusal = state.refusal?.shown === shown ? state.refusal : null;
  const stale = state.signs.length > valid.length;
  const needed: Signer[] = officers.map((it) => ({ role: 'officer', person: it.id, name: it.name }));
  if (outcome === 'done' && visit.activity !== 'patrol' && visit.activity !== 'self-check')
    needed.push({ role: 'inspected', name: '' });
  const missing = needed.filter((it) =>
    it.role === 'officer'
      ? !valid.some((one) => one.role === 'officer' && one.person === it.person)
      : !refusal && !valid.some((one) => one.role === 'inspected'),
  );
  const next = missing[0];
  const save = async () => {
    setSaving(true);
    await finish(loaded, outcome, summary);
    void sendNow();
    await navigate(`/visits/${visit.id}/done`, { replace: true });
  };
  return (
    <>
      <Top title={t(signing && next ? 'signTitle' : 'summaryTitle')} back={`/visits/${visit.id}`} />
      <main>
        {stale && (
          <Told>
            <p>{t('changedSince')}</p>
          </Told>
        )}
        {signing && next ? (
          <Turn
            key={`${next.role}${next.person}`}
            visit={visit.id}
            signer={next}
            shown={shown}
            onLast={missing.length === 1 ? save : null}
          />
        ) : (
          <>
            <p className="muted">{t('readThis')}</p>
            <pre className="summary" data-shown={shown}>
              {summary}
            </pre>
            <p className="small muted">{t('shownHash', { hash: shown.slice(0, 16) })}</p>
            {valid.map((it) => (
              <p key={`${it.role}${it.person}`}>
                {t('signedBy', { name: it.name || (it.role === 'inspected' ? t('signedInspected') : '') })}
              </p>
            ))}
            {refusal && <p>{t('refusedSaid', { reason: refusal.reason })}</p>}
            <div className="stick thumb">
              <Link className="key" to={`/visits/${visit.id}`}>
                {t('backToVisit')}
              </Link>
              {next ? (
                <button type="button" className="key main" onClick={() => setSigning(true)}>
                  {t('sign')}
                </button>
              ) : (
                <button type="button" className="key main" disabled={saving} onClick={() => void save()}>
                  {t(saving ? 'saving' : 'save')}
                </button>
              )}
            </div>
          </>
        )}
      </main>
    </>
  );
}

/** One signature: the officer's, the inspected's, or that he refuses it. */
function Turn({
  visit,
  signer,
  shown,
  onLast,
}: {
  visit: string;
  signer: Signer;
  shown: string;
  /** Nobody signs after this one: the visit is finished with it. */
  onLast: (() => Promise<void>) | null;
}) {
  const t = useTexts(texts);
  const pad = useRef<PadHandle>(null);
  const [strokes, setStrokes] = useState<number[][]>([]);
  const [name, setName] = useState('');
  const [refusing, setRefusing] = useState(false);
  const [reason, setReason] = useState('');
  const inspected = signer.role === 'inspected';
  const title = inspected ? t('signInspected') : t('signFor', { name: signer.name });
  const [taken, setTaken] = useState(false);
  const take = async () => {
    setTaken(true);
    await sign(visit, {
      role: signer.role,
      ...(signer.person ? { person: signer.person } : {}),
      name: inspected ? name.trim() || t('signedInspected') : signer.name,
      shown,
      strokes,
    });
    await onLast?.();
  };
  if (refusing) {
    return (
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void refuse(visit, reason.trim(), shown).then(() => onLast?.());
        }}
      >
        <label className="field">
          <span>{t('refuseWhy')}</span>
          <textarea
            className="input"
            required
            maxLength={500}
            rows={3}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </label>
        <div className="thumb">
          <button type="button" className="key" onClick={() => setRefusing(false)}>
            {t('close')}
          </button>
          <button type="submit" className="key main" disabled={reason.trim() === ''}>
            {t(onLast ? 'refuseTakeAndSave' : 'refuseTake')}
          </button>
        </div>
      </form>
    );
  }
  return (
    <>
      <h2>{title}</h2>
      <Pad ref={pad} label={`${title}: ${t('padLabel')}`} onChange={setStrokes} />
      <p className="small muted">{t('padLabel')}</p>
      {inspected && (
        <label className="field">
          <span>{t('nameOfSigner')}</span>
          <input className="input" maxLength={60} value={name} onChange={(event) => setName(event.target.value)} />
        </label>
      )}
      <div className="stick thumb">
        {inspected && (
          <button type="button" className="key" onClick={() => setRefusing(true)}>
            {t('refuseKey')}
          </button>
        )}
        <button type="button" className="key" disabled={strokes.length === 0} onClick={() => pad.current?.clear()}>
          {t('clear')}
        </button>
        <button type="button" className="key main" disabled={strokes.length === 0 || taken} onClick={() => void take()}>
          {t(onLast ? 'takeSignAndSave' : 'takeSign')}
        </button>
      </div>
    </>
  );
}

/** SHA-256 of exactly this text; null while it is being counted. */
function useHash(text: string): string | null {
  const [known, setKnown] = useState<{ text: string; hash: string } | null>(null);
  useEffect(() => {
    let gone = false;
    void sha256OfText(text).then((hash) => {
      if (!gone) setKnown({ text, hash });
    });
    return () => {
      gone = true;
    };
  }, [text]);
  return known?.text === text ? known.hash : null;
}
