import type { RouteObject } from 'react-router';
import type { PageLink } from '../../../kernel/pages';

export const routes: RouteObject[] = [
  {
    path: 'plans/:id/task-force',
    handle: { needs: 'task-forces.read' },
    lazy: async () => ({ Component: (await import('./TaskForcePage')).TaskForcePage }),
  },
  {
    path: 'plans/:id/task-force/import',
    handle: { needs: 'task-forces.manage' },
    lazy: async () => ({ Component: (await import('./ImportRoster')).ImportRoster }),
  },
];

export const pages: PageLink[] = [];
