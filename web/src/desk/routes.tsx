import type { RouteObject } from 'react-router';
import { client } from '../kernel/client';
import { meQuery } from '../kernel/session';
import { routes as authority } from '../modules/authority/routes';
import { routes as campaigns } from '../modules/campaigns/routes';
import { routes as hazards } from '../modules/hazards/routes';
import { routes as inspections } from '../modules/inspections/routes';
import { routes as journal } from '../modules/journal/routes';
import { routes as registry } from '../modules/registry/routes';
import { routes as rulepacks } from '../modules/rulepacks/routes';
import { NotFound, Trouble } from '../ui/Trouble';
import { Desk } from './Desk';
import { Home } from './Home';

/** Nothing is drawn before it is known who asks. */
const who = async () => {
  await client.ensureQueryData(meQuery);
  return null;
};

export const routes: RouteObject[] = [
  {
    path: '/sign-in',
    loader: who,
    ErrorBoundary: Trouble,
    HydrateFallback: () => null,
    lazy: async () => ({ Component: (await import('../modules/authority/SignIn')).SignIn }),
  },
  {
    path: '/',
    loader: who,
    shouldRevalidate: () => false,
    ErrorBoundary: Trouble,
    HydrateFallback: () => null,
    Component: Desk,
    children: [
      {
        ErrorBoundary: Trouble,
        children: [
          { index: true, Component: Home },
          { path: 'system', lazy: async () => ({ Component: (await import('./SystemIndex')).SystemIndex }) },
          ...campaigns,
          ...registry,
          ...inspections,
          ...hazards,
          ...authority,
          ...rulepacks,
          ...journal,
          { path: '*', Component: NotFound },
        ],
      },
    ],
  },
];
