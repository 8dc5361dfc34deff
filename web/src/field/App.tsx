import { useEffect } from 'react';
import { BrowserRouter, Navigate, Route, Routes, useLocation } from 'react-router';
import { useDark } from '../kernel/dark';
import { useTexts } from '../kernel/i18n';
import { BottomBar } from './parts/BottomBar';
import { QuietLine } from './parts/QuietLine';
import { hand } from './preferences';
import { Done } from './screens/Done';
import { Me } from './screens/Me';
import { Near } from './screens/Near';
import { Queue } from './screens/Queue';
import { Scan } from './screens/Scan';
import { SignIn } from './screens/SignIn';
import { SubjectPage } from './screens/SubjectPage';
import { Tasks } from './screens/Tasks';
import { getMeta } from './store/db';
import { useLive } from './store/live';
import { tidy } from './store/tidy';
import { keepSending } from './sync/send';
import { texts } from './texts';
import { SignPage } from './visit/SignPage';
import { VisitPage } from './visit/VisitPage';

export function App() {
  useDark();
  const t = useTexts(texts);
  const holding = hand.use();
  const known = useLive(async () => ({ me: await getMeta('me') }), 'me');
  const title = t('appName');
  useEffect(() => {
    document.title = title;
    document.documentElement.dataset.hand = holding;
  }, [title, holding]);
  const signedIn = known?.me !== undefined;
  useEffect(() => {
    if (!signedIn) return;
    keepSending();
    void tidy();
  }, [signedIn]);
  if (!isSecureContext) return <NotSecure />;
  if (known === undefined) return null;
  if (known.me === undefined) return <SignIn />;
  return (
    <BrowserRouter basename="/field">
      <Pages />
    </BrowserRouter>
  );
}

/** Over plain HTTP a browser gives neither camera nor worker nor cryptography. */
function NotSecure() {
  const t = useTexts(texts);
  return (
    <main className="sign-in">
      <h1>{t('appName')}</h1>
      <p>{t('notSecure')}</p>
      <a className="key main wide" href="/trust">
        {t('trust')}
      </a>
    </main>
  );
}

function Pages() {
  const { pathname } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new page begins at its top
  useEffect(() => {
    scrollTo(0, 0);
  }, [pathname]);
  return (
    <div className="phone">
      <QuietLine />
      <Routes>
        <Route path="/" element={<Tasks />} />
        <Route path="/scan" element={<Scan />} />
        <Route path="/near" element={<Near />} />
        <Route path="/me" element={<Me />} />
        <Route path="/queue" element={<Queue />} />
        <Route path="/sign-in" element={<SignIn />} />
        <Route path="/subjects/:id" element={<SubjectPage />} />
        <Route path="/visits/:id" element={<VisitPage />} />
        <Route path="/visits/:id/sign" element={<SignPage />} />
        <Route path="/visits/:id/done" element={<Done />} />
        <Route path="*" element={<Navigate to="/" replace />} />
      </Routes>
      <BottomBar />
    </div>
  );
}
