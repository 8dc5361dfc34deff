import type { RouteObject } from 'react-router';
import type { PageLink } from '../../kernel/pages';
import { texts } from './texts';

export const routes: RouteObject[] = [
  {
    path: 'system/journal',
    handle: { needs: 'journal.read' },
    lazy: async () => ({ Component: (await import('./ReadJournal')).ReadJournal }),
  },
];

export const pages: PageLink[] = [
  { to: '/system/journal', title: () => texts.say('journal'), needs: 'journal.read', work: 'system' },
];
