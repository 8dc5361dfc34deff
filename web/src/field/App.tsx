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
    if (signedIn) keepSending();
  }, [signedIn]);
  if (known === undefined) return null;
  if (known.me === undefined) return <SignIn />;
  return (
    <BrowserRouter basename="/field">
      <Pages />
    </BrowserRouter>
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
