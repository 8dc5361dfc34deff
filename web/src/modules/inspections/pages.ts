import type { PageLink } from '../../kernel/pages';
import { texts as checklists } from './checklists/texts';
import { texts as tasks } from './tasks/texts';
import { texts as visits } from './visits/texts';

/** One work, in the order of doing it. */
export const pages: PageLink[] = [
  { to: '/inspections/tasks', title: () => tasks.say('tasks'), needs: 'tasks.read', work: 'visits' },
  { to: '/inspections/plans', title: () => tasks.say('plans'), needs: 'tasks.read', work: 'visits' },
  { to: '/inspections/draws', title: () => tasks.say('draws'), needs: 'tasks.read', work: 'visits' },
  { to: '/visits', title: () => visits.say('visits'), needs: 'visits.read', work: 'visits' },
  { to: '/inspections/coverage', title: () => tasks.say('coverage'), needs: 'coverage.read', work: 'visits' },
  { to: '/inspections/officers', title: () => tasks.say('officers'), needs: 'officers.read', work: 'visits' },
  { to: '/inspections/checklists', title: () => checklists.say('checklists'), needs: 'checklists.read', work: 'visits' },
];
