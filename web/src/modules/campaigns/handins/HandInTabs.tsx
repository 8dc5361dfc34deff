import { useQuery } from '@tanstack/react-query';
import { NavLink } from 'react-router';
import { useTexts } from '../../../kernel/i18n';
import { PlanTabs, Replaced } from '../PlanTabs';
import { plans } from '../queries';
import { texts } from './texts';

/** The plan's own tabs, and below them those of its hand-ins. */
export function HandInTabs({ id }: { id: string }) {
  const t = useTexts(texts);
  const plan = useQuery(plans.one(id));
  return (
    <>
      <PlanTabs id={id} />
      <Replaced by={plan.data?.replacedBy} />
      <nav className="hand-in-tabs" aria-label={t('handIns')}>
        <NavLink to={`/plans/${id}/hand-ins`}>{t('board')}</NavLink>
        <NavLink to={`/plans/${id}/report-requirements`}>{t('requirements')}</NavLink>
      </nav>
    </>
  );
}

export const usePlanTitle = (id: string) => useQuery(plans.one(id)).data?.title;
