import type { RouteObject } from 'react-router';
import type { PageLink } from '../../kernel/pages';
import { texts } from './texts';

const read = { needs: 'hazards.read' };

export const routes: RouteObject[] = [
  { path: 'hazards', handle: read, lazy: async () => ({ Component: (await import('./HazardList')).HazardList }) },
  { path: 'hazards/board', handle: read, lazy: async () => ({ Component: (await import('./HazardBoard')).HazardBoardPage }) },
  {
    path: 'hazards/new',
    handle: { needs: 'hazards.report' },
    lazy: async () => ({ Component: (await import('./ReportHazard')).ReportHazard }),
  },
  { path: 'hazards/orders', handle: read, lazy: async () => ({ Component: (await import('./OrderList')).OrderList }) },
  { path: 'hazards/look-backs', handle: read, lazy: async () => ({ Component: (await import('./LookBackList')).LookBackList }) },
  {
    path: 'hazards/look-backs/:id',
    handle: read,
    lazy: async () => ({ Component: (await import('./LookBackPage')).LookBackPage }),
  },
  { path: 'hazards/:id', handle: read, lazy: async () => ({ Component: (await import('./HazardPage')).HazardPage }) },
];

export const pages: PageLink[] = [
  { to: '/hazards', title: () => texts.say('hazards'), needs: 'hazards.read', work: 'hazards' },
  { to: '/hazards/board', title: () => texts.say('board'), needs: 'hazards.read', work: 'hazards' },
];
