import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { Link, NavLink, useLocation } from 'react-router';
import { useTexts } from '../../kernel/i18n';
import { useMay } from '../../kernel/session';
import { texts as comparing } from './comparisons/texts';
import { texts as home } from './home/texts';
import { texts as publishing } from './publishing/texts';
import { plans } from './queries';
import { texts } from './texts';

/** The pages of one plan, the same on each of them. */
export function PlanTabs({ id }: { id: string }) {
  const t = useTexts(texts);
  const say = useTexts(comparing);
  const may = useMay();
  const p = useTexts(publishing);
  const h = useTexts(home);
  const whole = useQuery(plans.one(id)).data?.whole ?? false;
  const gate = whole && may('plans.publish');
  const { pathname } = useLocation();
  const row = useRef<HTMLElement>(null);
  // On a phone they stand in one line that scrolls: the page one is on must not lie beyond its edge.
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at again when the page or the tabs change
  useEffect(() => {
    const here = row.current?.querySelector<HTMLElement>('.active');
    if (row.current && here) row.current.scrollLeft = here.offsetLeft - row.current.clientWidth / 3;
  }, [pathname, gate]);
  const handIns = [`/plans/${id}/hand-ins`, `/plans/${id}/report-requirements`].includes(pathname);
  return (
    <nav className="subnav plan-tabs" aria-label={t('plan')} ref={row}>
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
      <NavLink to={`/plans/${id}/hand-ins`} className={handIns ? 'active' : undefined}>
        {t('handIns')}
      </NavLink>
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
