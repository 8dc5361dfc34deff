import type { RouteObject } from 'react-router';
import type { PageLink } from '../../../kernel/pages';
import { texts } from './texts';

export const routes: RouteObject[] = [
  {
    path: 'plans/:id/hand-ins',
    handle: { needs: 'plans.read' },
    lazy: async () => ({ Component: (await import('./HandInBoard')).HandInBoard }),
  },
  {
    path: 'plans/:id/report-requirements',
    handle: { needs: 'plans.read' },
    lazy: async () => ({ Component: (await import('./RequirementList')).RequirementList }),
  },
  {
    path: 'hand-ins',
    handle: { needs: 'plans.read' },
    lazy: async () => ({ Component: (await import('./MyHandIns')).MyHandIns }),
  },
  {
    path: 'hand-ins/:id',
    handle: { needs: 'plans.read' },
    lazy: async () => ({ Component: (await import('./HandInPage')).HandInPage }),
  },
];

export const pages: PageLink[] = [{ to: '/hand-ins', title: () => texts.say('myHandIns'), needs: 'plans.read', work: 'plans' }];
