import type { RouteObject } from 'react-router';
import type { PageLink } from '../../../kernel/pages';

export const routes: RouteObject[] = [
  {
    path: 'plans/:id/comparison',
    handle: { needs: 'plans.compare' },
    lazy: async () => ({ Component: (await import('./ComparePlans')).ComparePlans }),
  },
  {
    path: 'plans/:id/lowers',
    handle: { needs: 'plans.compare' },
    lazy: async () => ({ Component: (await import('./LowerList')).LowerList }),
  },
  {
    path: 'plans/imports/:id/comparison',
    handle: { needs: 'plans.compare' },
    lazy: async () => ({ Component: (await import('./ComparePlans')).CompareDraft }),
  },
];

export const pages: PageLink[] = [];
