import type { RouteObject } from 'react-router';
import type { PageLink } from '../../../kernel/pages';

export const routes: RouteObject[] = [
  {
    path: 'plans/:id/gate',
    handle: { needs: 'plans.publish' },
    lazy: async () => ({ Component: (await import('./GatePage')).GatePage }),
  },
];

export const pages: PageLink[] = [];
