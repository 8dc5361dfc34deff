import type { RouteObject } from 'react-router';
import type { PageLink } from '../../../kernel/pages';
import { texts } from './texts';

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

export const pages: PageLink[] = [
  { to: '/inspections/checklists', title: () => texts.say('checklists'), needs: 'checklists.read', work: 'visits' },
];
