import type { RouteObject } from 'react-router';

export const routes: RouteObject[] = [
  {
    path: 'inspections/checklists',
    handle: { needs: 'checklists.read' },
    lazy: async () => ({ Component: (await import('./ChecklistList')).ChecklistList }),
  },
  {
    path: 'inspections/checklists/:id',
    handle: { needs: 'checklists.read' },
    lazy: async () => ({ Component: (await import('./ChecklistPage')).ChecklistPage }),
  },
];
