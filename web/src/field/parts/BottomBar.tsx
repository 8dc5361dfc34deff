import { NavLink } from 'react-router';
import { useTexts } from '../../kernel/i18n';
import { texts } from '../texts';

const marks = {
  tasks: 'M5 6h3v3H5zM11 7.5h8M5 14h3v3H5zM11 15.5h8',
  scan: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5M7 12h10',
  near: 'M12 21s7-6.2 7-11.5A7 7 0 0 0 5 9.500C5 14.800 12 21 12 21zM12 7v5M9.500 9.500h5',
  me: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.500 20c1-4 4-5.500 7.500-5.500s6.500 1.500 7.500 5.500',
} as const;

export function BottomBar() {
  const t = useTexts(texts);
  const items = [
    ['tasks', '/'],
    ['scan', '/scan'],
    ['near', '/near'],
    ['me', '/me'],
  ] as const;
  return (
    <nav className="bar" aria-label={t('mainNavigation')}>
      {items.map(([key, to]) => (
        <NavLink key={key} to={to} end={to === '/'}>
          <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" aria-hidden="true">
            <path d={marks[key]} />
          </svg>
          {t(key)}
        </NavLink>
      ))}
    </nav>
  );
}
