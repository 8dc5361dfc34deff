import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { useEffect } from 'react';
import { Navigate, useSearchParams } from 'react-router';
import { speak, useLanguage, useTexts, useWords } from '../../kernel/i18n';
import { useMe } from '../../kernel/session';
import { texts as kernel } from '../../kernel/texts';
import { signInWays } from './queries';
import { SignInForm } from './SignInForm';
import { texts } from './texts';

export function SignIn() {
  const t = useTexts(texts);
  const k = useTexts(kernel);
  const words = useWords();
  const language = useLanguage();
  const me = useMe();
  const [params] = useSearchParams();
  const ways = useQuery(signInWays).data ?? [];
  const title = t('signInTitle');
  useEffect(() => {
    document.title = title;
  }, [title]);
  if (me) return <Navigate to={inside(params.get('to'))} replace />;
  return (
    <main className="sign-in">
      <section className="sign-in-box">
        <header>
          <img src="/mark.svg" alt="" width="40" height="40" />
          <div>
            <h1>{k('product')}</h1>
            <p>{t('tagline')}</p>
          </div>
        </header>
        {params.get('problem') && (
          <Alert type="warning" showIcon title={t(params.get('problem') === 'sign-in.way-away' ? 'wayAway' : 'notVouched')} />
        )}
        <SignInForm onDone={(who) => speak(who.language === 'en' ? 'en' : 'zh')} />
        {ways.length > 0 && (
          <nav className="sign-in-ways" aria-label={t('otherWays')}>
            <span>{t('otherWays')}</span>
            {ways.map((way) => (
              <a key={way.code} href={way.url}>
                {words(way)}
              </a>
            ))}
          </nav>
        )}
        <footer>
          <p>{t('forgotten')}</p>
          <p className="sign-in-links">
            <a href="/trust">{t('trust')}</a>
            <button
              type="button"
              className="link"
              lang={language === 'zh' ? 'en' : 'zh-CN'}
              onClick={() => speak(language === 'zh' ? 'en' : 'zh')}
            >
              {language === 'zh' ? 'English' : k('chinese')}
            </button>
          </p>
        </footer>
      </section>
    </main>
  );
}

/** Back to where I was, but never to another site. */
export function inside(to: string | null): string {
  return to?.startsWith('/') && !to.startsWith('//') && !to.startsWith('/\\') && !to.startsWith('/sign-in') ? to : '/';
}
