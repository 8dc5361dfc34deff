import { NavLink } from 'react-router';
import { useTexts } from '../../kernel/i18n';
import { useMay } from '../../kernel/session';
import { pages } from './pages';
import { texts } from './tasks/texts';

/** The pages of this work, side by side. */
export function InspectionTabs() {
  const t = useTexts(texts);
  const may = useMay();
  return (
    <nav className="subnav" aria-label={t('inspections')}>
      {pages
        .filter((page) => page.needs === undefined || may(page.needs))
        .map((page) => (
          <NavLink key={page.to} to={page.to}>
            {page.title()}
          </NavLink>
        ))}
    </nav>
  );
}
