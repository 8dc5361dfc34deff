import type { RouteObject } from 'react-router';
import type { PageLink } from '../../../kernel/pages';

export const routes: RouteObject[] = [
  {
    path: 'plans/:id/paper',
    handle: { needs: 'plans.read' },
    lazy: async () => ({ Component: (await import('./PaperPage')).PaperPage }),
  },
];

export const pages: PageLink[] = [];
