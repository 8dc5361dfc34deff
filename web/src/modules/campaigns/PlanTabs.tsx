import { Link, NavLink } from 'react-router';
import { useTexts } from '../../kernel/i18n';
import { useMay } from '../../kernel/session';
import { texts as comparing } from './comparisons/texts';
import { texts as home } from './home/texts';
import { texts as publishing } from './publishing/texts';
import { texts } from './texts';

export function PlanTabs({ id, gate }: { id: string; gate?: boolean }) {
  const t = useTexts(texts);
  const say = useTexts(comparing);
  const may = useMay();
  const p = useTexts(publishing);
  const h = useTexts(home);
  return (
    <nav className="subnav" aria-label={t('plan')}>
      <NavLink to={`/plans/${id}`} end>
        {t('overview')}
      </NavLink>
      <NavLink to={`/plans/${id}/matrix`}>{t('matrix')}</NavLink>
      <NavLink to={`/plans/${id}/paper`}>{h('paper')}</NavLink>
      {may('plans.compare') && <NavLink to={`/plans/${id}/comparison`}>{say('comparison')}</NavLink>}
      {may('plans.compare') && <NavLink to={`/plans/${id}/lowers`}>{say('lowers')}</NavLink>}
      <NavLink to={`/plans/${id}/targets`}>{t('targets')}</NavLink>
      {may('task-forces.read') && <NavLink to={`/plans/${id}/task-force`}>{t('taskForce')}</NavLink>}
      {gate && <NavLink to={`/plans/${id}/gate`}>{p('gate')}</NavLink>}
      <Link to={`/duties?organisation=all&order=plan&plan=${id}`}>{t('duties')}</Link>
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
