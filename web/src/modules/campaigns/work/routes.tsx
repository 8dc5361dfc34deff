import type { RouteObject } from 'react-router';
import type { PageLink } from '../../../kernel/pages';
import { texts } from './texts';

export const routes: RouteObject[] = [
  { path: 'duties', handle: { needs: 'plans.read' }, lazy: async () => ({ Component: (await import('./DutyList')).DutyList }) },
  {
    path: 'plans/:id/measures/:measure',
    handle: { needs: 'plans.read' },
    lazy: async () => ({ Component: (await import('./MeasurePage')).MeasurePage }),
  },
];

export const pages: PageLink[] = [{ to: '/duties', title: () => texts.say('duties'), needs: 'plans.read', work: 'plans' }];
