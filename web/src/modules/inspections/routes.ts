import { routes as checklists } from './checklists/routes';
import { routes as tasks } from './tasks/routes';
import { routes as visits } from './visits/routes';

export const routes = [...tasks, ...visits, ...checklists];
