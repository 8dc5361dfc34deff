import { NavLink, useLocation } from 'react-router';
import { useTexts } from '../kernel/i18n';
import { useMyPages } from './pages';
import { texts } from './texts';

/** By work, not by room. */
export function SideNav() {
  const t = useTexts(texts);
  const pages = useMyPages();
  const plans = pages.find((page) => page.to === '/plans');
  const registry = pages.find((page) => page.work === 'registry');
  const visits = pages.find((page) => page.work === 'visits');
  const hazards = pages.find((page) => page.work === 'hazards');
  const system = pages.filter((page) => page.work === 'system');
  return (
    <nav className="side-nav" aria-label={t('navigation')}>
      <NavLink to="/" end>
        {t('tasks')}
      </NavLink>
      {plans && <PlansLink />}
      {registry && <NavLink to="/registry">{t('registry')}</NavLink>}
      {visits && <VisitsLink to={visits.to} />}
      {hazards && <NavLink to="/hazards">{t('hazards')}</NavLink>}
      {system.length > 0 && (
        <div className="side-group">
          <span>{t('system')}</span>
          {system.map((page) => (
            <NavLink key={page.to} to={page.to}>
              {page.title()}
            </NavLink>
          ))}
        </div>
      )}
    </nav>
  );
}

/** Duties and hand-ins are work on plans, wherever their pages hang. */
function PlansLink() {
  const t = useTexts(texts);
  const { pathname } = useLocation();
  const within = ['/duties', '/hand-ins'].some((it) => pathname === it || pathname.startsWith(`${it}/`));
  return (
    <NavLink to="/plans" className={({ isActive }) => (isActive || within ? 'active' : '')}>
      {t('plans')}
    </NavLink>
  );
}

/** Tasks, plans, draws, officers, checklists and the visits themselves are one work. */
function VisitsLink({ to }: { to: string }) {
  const t = useTexts(texts);
  const { pathname } = useLocation();
  const within = ['/inspections', '/visits'].some((it) => pathname === it || pathname.startsWith(`${it}/`));
  return (
    <NavLink to={to} className={({ isActive }) => (isActive || within ? 'active' : '')}>
      {t('visits')}
    </NavLink>
  );
}

/** The same on a phone, within reach of the thumb. */
export function BottomBar() {
  const t = useTexts(texts);
  const pages = useMyPages();
  const { pathname } = useLocation();
  const plans = pages.find((page) => page.to === '/plans');
  const registry = pages.find((page) => page.work === 'registry');
  const visits = pages.find((page) => page.work === 'visits');
  const hazards = pages.find((page) => page.work === 'hazards');
  const system = pages.find((page) => page.work === 'system');
  return (
    <nav className="bottom-bar" aria-label={t('navigation')}>
      <NavLink to="/" end>
        {t('tasks')}
      </NavLink>
      {plans && <PlansLink />}
      {registry && <NavLink to="/registry">{t('registry')}</NavLink>}
      {visits && <VisitsLink to={visits.to} />}
      {hazards && <NavLink to="/hazards">{t('hazards')}</NavLink>}
      {system && (
        <NavLink to="/system" aria-current={pathname.startsWith('/system') ? 'page' : undefined}>
          {t('system')}
        </NavLink>
      )}
      <NavLink to="/me">{t('me')}</NavLink>
    </nav>
  );
}
