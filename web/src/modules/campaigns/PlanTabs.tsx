import { Link, NavLink } from 'react-router';
import { useTexts } from '../../kernel/i18n';
import { texts } from './texts';

export function PlanTabs({ id }: { id: string }) {
  const t = useTexts(texts);
  return (
    <nav className="subnav" aria-label={t('plan')}>
      <NavLink to={`/plans/${id}`} end>
        {t('overview')}
      </NavLink>
      <NavLink to={`/plans/${id}/matrix`}>{t('matrix')}</NavLink>
      <NavLink to={`/plans/${id}/hand-ins`}>{t('handIns')}</NavLink>
    </nav>
  );
}

export function Replaced({ by }: { by: string | null | undefined }) {
  const t = useTexts(texts);
  if (!by) return null;
  return (
    <p className="told">
      {t('replaced')} <Link to={`/plans/${by}/matrix`}>{t('openNewest')}</Link>
    </p>
  );
}
