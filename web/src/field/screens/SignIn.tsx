import { type FormEvent, useState } from 'react';
import { speak, useLanguage, useTexts } from '../../kernel/i18n';
import { codeOf } from '../../kernel/refused';
import { texts as kernel } from '../../kernel/texts';
import { Told } from '../parts/Told';
import { getMeta } from '../store/db';
import { useLive } from '../store/live';
import { signIn } from '../sync/account';
import { texts } from '../texts';

/** The one moment that needs a network. Afterwards the phone knows who works with it. */
export function SignIn() {
  const t = useTexts(texts);
  const k = useTexts(kernel);
  const language = useLanguage();
  const known = useLive(async () => ({ me: await getMeta('me') }), 'who');
  const [account, setAccount] = useState('');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState<string | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  if (!known) return null;
  const fixed = known.me?.person.account;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setError(null);
    try {
      await signIn(fixed ?? account, password, code);
      if (fixed) history.back();
    } catch (fault) {
      if (codeOf(fault) === 'sign-in.code-needed' && code === null) setCode('');
      else setError(fault);
    } finally {
      setBusy(false);
    }
  };
  return (
    <main className={fixed ? undefined : 'sign-in'}>
      {!fixed && <img src="/mark.svg" alt="" width="56" height="56" />}
      <h1>{t('appName')}</h1>
      <p className="muted">{fixed ? t('signInAgainWhy') : t('signInWhy')}</p>
      <form onSubmit={(event) => void submit(event)}>
        <label className="field">
          <span>{t('account')}</span>
          <input
            className="input"
            autoComplete="username"
            autoCapitalize="none"
            required
            value={fixed ?? account}
            readOnly={fixed !== undefined}
            onChange={(event) => setAccount(event.target.value)}
          />
        </label>
        <label className="field">
          <span>{t('password')}</span>
          <input
            className="input"
            type="password"
            autoComplete="current-password"
            required
            value={password}
            onChange={(event) => setPassword(event.target.value)}
          />
        </label>
        {code !== null && (
          <label className="field">
            <span>{t('oneTimeCode')}</span>
            <input
              className="input"
              inputMode="numeric"
              autoComplete="one-time-code"
              required
              value={code}
              onChange={(event) => setCode(event.target.value)}
            />
          </label>
        )}
        <Told of={error} />
        <button type="submit" className="key main wide" disabled={busy}>
          {t('signIn')}
        </button>
      </form>
      {!fixed && (
        <p className="thumb">
          <a className="key bare" href="/trust">
            {t('trust')}
          </a>
          <button
            type="button"
            className="key bare"
            lang={language === 'zh' ? 'en' : 'zh-CN'}
            onClick={() => speak(language === 'zh' ? 'en' : 'zh')}
          >
            {language === 'zh' ? 'English' : k('chinese')}
          </button>
        </p>
      )}
    </main>
  );
}
