import type { RouteObject } from 'react-router';
import type { PageLink } from '../../../kernel/pages';

export const routes: RouteObject[] = [
  {
    path: 'plans/:id/targets',
    handle: { needs: 'plans.read' },
    lazy: async () => ({ Component: (await import('./TargetList')).TargetList }),
  },
  {
    path: 'plans/:id/targets/:target',
    handle: { needs: 'plans.read' },
    lazy: async () => ({ Component: (await import('./TargetPage')).TargetPage }),
  },
];

export const pages: PageLink[] = [];
