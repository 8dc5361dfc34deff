import type { RouteObject } from 'react-router';

export const routes: RouteObject[] = [
  {
    path: 'visits',
    handle: { needs: 'visits.read' },
    lazy: async () => ({ Component: (await import('./VisitList')).VisitList }),
  },
  {
    path: 'visits/enter',
    handle: { needs: 'visits.work' },
    lazy: async () => ({ Component: (await import('./EnterVisit')).EnterVisit }),
  },
  {
    path: 'visits/:id',
    handle: { needs: 'visits.read' },
    lazy: async () => ({ Component: (await import('./VisitPage')).VisitPage }),
  },
];
