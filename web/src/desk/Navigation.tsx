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
  const system = pages.filter((page) => page.work === 'system');
  return (
    <nav className="side-nav" aria-label={t('navigation')}>
      <NavLink to="/" end>
        {t('tasks')}
      </NavLink>
      {plans && <NavLink to="/plans">{t('plans')}</NavLink>}
      {registry && <NavLink to="/registry">{t('registry')}</NavLink>}
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

/** The same on a phone, within reach of the thumb. */
export function BottomBar() {
  const t = useTexts(texts);
  const pages = useMyPages();
  const { pathname } = useLocation();
  const plans = pages.find((page) => page.to === '/plans');
  const registry = pages.find((page) => page.work === 'registry');
  const system = pages.find((page) => page.work === 'system');
  return (
    <nav className="bottom-bar" aria-label={t('navigation')}>
      <NavLink to="/" end>
        {t('tasks')}
      </NavLink>
      {plans && <NavLink to="/plans">{t('plans')}</NavLink>}
      {registry && <NavLink to="/registry">{t('registry')}</NavLink>}
      {system && (
        <NavLink to="/system" aria-current={pathname.startsWith('/system') ? 'page' : undefined}>
          {t('system')}
        </NavLink>
      )}
      <NavLink to="/me">{t('me')}</NavLink>
    </nav>
  );
}
