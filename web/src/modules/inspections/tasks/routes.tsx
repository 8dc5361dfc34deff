import type { RouteObject } from 'react-router';

export const routes: RouteObject[] = [
  {
    path: 'inspections/tasks',
    handle: { needs: 'tasks.read' },
    lazy: async () => ({ Component: (await import('./TaskList')).TaskList }),
  },
  {
    path: 'inspections/tasks/:id',
    handle: { needs: 'tasks.read' },
    lazy: async () => ({ Component: (await import('./TaskPage')).TaskPage }),
  },
  {
    path: 'inspections/plans',
    handle: { needs: 'tasks.read' },
    lazy: async () => ({ Component: (await import('./PlanList')).PlanList }),
  },
  {
    path: 'inspections/plans/new',
    handle: { needs: 'visits.plan' },
    lazy: async () => ({ Component: (await import('./NewPlan')).NewPlan }),
  },
  {
    path: 'inspections/plans/:id',
    handle: { needs: 'tasks.read' },
    lazy: async () => ({ Component: (await import('./PlanPage')).PlanPage }),
  },
  {
    path: 'inspections/draws',
    handle: { needs: 'tasks.read' },
    lazy: async () => ({ Component: (await import('../draws/DrawList')).DrawList }),
  },
  {
    path: 'inspections/draws/new',
    handle: { needs: 'draws.run' },
    lazy: async () => ({ Component: (await import('../draws/NewDraw')).NewDraw }),
  },
  {
    path: 'inspections/draws/:id',
    handle: { needs: 'tasks.read' },
    lazy: async () => ({ Component: (await import('../draws/DrawPage')).DrawPage }),
  },
  {
    path: 'inspections/officers',
    handle: { needs: 'officers.read' },
    lazy: async () => ({ Component: (await import('../officers/OfficerPage')).OfficerPage }),
  },
  {
    path: 'inspections/coverage',
    handle: { needs: 'coverage.read' },
    lazy: async () => ({ Component: (await import('../coverage/CoveragePage')).CoveragePage }),
  },
  {
    path: 'inspections/coverage/subjects',
    handle: { needs: 'coverage.read' },
    lazy: async () => ({ Component: (await import('../coverage/CoveredList')).CoveredList }),
  },
];
