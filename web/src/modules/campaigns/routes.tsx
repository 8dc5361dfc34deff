import type { RouteObject } from 'react-router';
import type { PageLink } from '../../kernel/pages';
import * as comparisons from './comparisons/routes';
import * as handins from './handins/routes';
import * as home from './home/routes';
import * as publishing from './publishing/routes';
import * as targets from './targets/routes';
import * as taskforces from './taskforces/routes';
import { texts } from './texts';
import * as work from './work/routes';

const parts = [home, publishing, work, handins, targets, taskforces, comparisons];

export const routes: RouteObject[] = [
  { path: 'plans', handle: { needs: 'plans.read' }, lazy: async () => ({ Component: (await import('./PlanList')).PlanList }) },
  {
    path: 'plans/imports',
    handle: { needs: 'plans.import' },
    lazy: async () => ({ Component: (await import('./ImportList')).ImportList }),
  },
  {
    path: 'plans/imports/new',
    handle: { needs: 'plans.import' },
    lazy: async () => ({ Component: (await import('./ImportPlan')).ImportPlan }),
  },
  {
    path: 'plans/imports/:id',
    handle: { needs: 'plans.import' },
    lazy: async () => ({ Component: (await import('./ReviewImport')).ReviewImport }),
  },
  {
    path: 'plans/:id',
    handle: { needs: 'plans.read' },
    lazy: async () => ({ Component: (await import('./PlanPage')).PlanPage }),
  },
  {
    path: 'plans/:id/matrix',
    handle: { needs: 'plans.read' },
    lazy: async () => ({ Component: (await import('./PlanMatrix')).PlanMatrix }),
  },
  ...parts.flatMap((part) => part.routes),
];

export const pages: PageLink[] = [
  { to: '/plans', title: () => texts.say('plans'), needs: 'plans.read', work: 'plans' },
  { to: '/plans/imports', title: () => texts.say('imports'), needs: 'plans.import', work: 'plans' },
  { to: '/plans/imports/new', title: () => texts.say('newImport'), needs: 'plans.import', work: 'plans' },
  ...parts.flatMap((part) => part.pages),
];
