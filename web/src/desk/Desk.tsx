import { Suspense, useEffect, useState, useSyncExternalStore } from 'react';
import { Navigate, Outlet, useLocation, useMatches } from 'react-router';
import { useTexts } from '../kernel/i18n';
import { useMe } from '../kernel/session';
import { FirstPassword } from '../modules/authority/ChangePassword';
import { SignInSheet } from '../modules/authority/SignInSheet';
import { busyElsewhere } from '../ui/List';
import { Skeleton } from '../ui/Page';
import { Forbidden } from '../ui/Trouble';
import { BottomBar, SideNav } from './Navigation';
import { Search } from './Search';
import { TopBar } from './TopBar';
import { texts } from './texts';

/** The office door: who is signed in, what he may do, and the page. */
export function Desk() {
  const t = useTexts(texts);
  const me = useMe();
  const { pathname, search } = useLocation();
  const [searching, setSearching] = useState(false);
  const online = useSyncExternalStore(followNetwork, () => navigator.onLine);
  const matches = useMatches();
  useSearchKeys(setSearching);
  if (!me) {
    const here = pathname + search;
    return <Navigate to={here === '/' ? '/sign-in' : `/sign-in?to=${encodeURIComponent(here)}`} replace />;
  }
  if (me.mustChangePassword) return <FirstPassword />;
  const needs = matches.map((match) => (match.handle as { needs?: string } | undefined)?.needs).filter((it) => it !== undefined);
  const allowed = needs.every((permission) => me.permissions.includes(permission));
  return (
    <div className="desk">
      <a className="skip" href="#content">
        {t('skip')}
      </a>
      <TopBar me={me} onSearch={() => setSearching(true)} />
      <SideNav />
      <main id="content" tabIndex={-1}>
        {!online && (
          <p className="offline" role="status">
            {t('offline')}
          </p>
        )}
        <Suspense fallback={<Skeleton rows={8} />}>{allowed ? <Outlet /> : <Forbidden />}</Suspense>
      </main>
      <BottomBar />
      {searching && <Search onClose={() => setSearching(false)} />}
      <SignInSheet />
    </div>
  );
}

function useSearchKeys(open: (open: true) => void) {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const wanted =
        (event.key === '/' && !busyElsewhere(event.target)) || (event.key === 'k' && (event.ctrlKey || event.metaKey));
      if (!wanted) return;
      event.preventDefault();
      open(true);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [open]);
}

const followNetwork = (listener: () => void) => {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
};
