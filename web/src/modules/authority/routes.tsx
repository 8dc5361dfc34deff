import type { RouteObject } from 'react-router';
import type { PageLink } from '../../kernel/pages';
import { texts } from './texts';

export const routes: RouteObject[] = [
  { path: 'me', lazy: async () => ({ Component: (await import('./MyAccount')).MyAccount }) },
  {
    path: 'system/organisations',
    handle: { needs: 'organisations.read' },
    lazy: async () => ({ Component: (await import('./OrganisationList')).OrganisationList }),
  },
  {
    path: 'system/organisations/new',
    handle: { needs: 'organisations.manage' },
    lazy: async () => ({ Component: (await import('./EditOrganisation')).NewOrganisation }),
  },
  {
    path: 'system/organisations/import',
    handle: { needs: 'organisations.manage' },
    lazy: async () => ({ Component: (await import('./ImportSheet')).ImportOrganisations }),
  },
  {
    path: 'system/organisations/:id',
    handle: { needs: 'organisations.read' },
    lazy: async () => ({ Component: (await import('./OrganisationPage')).OrganisationPage }),
  },
  {
    path: 'system/organisations/:id/edit',
    handle: { needs: 'organisations.manage' },
    lazy: async () => ({ Component: (await import('./EditOrganisation')).EditOrganisation }),
  },
  {
    path: 'system/people',
    handle: { needs: 'people.read' },
    lazy: async () => ({ Component: (await import('./PersonList')).PersonList }),
  },
  {
    path: 'system/people/new',
    handle: { needs: 'people.manage' },
    lazy: async () => ({ Component: (await import('./AddPerson')).AddPerson }),
  },
  {
    path: 'system/people/import',
    handle: { needs: 'people.manage' },
    lazy: async () => ({ Component: (await import('./ImportSheet')).ImportPeople }),
  },
  {
    path: 'system/people/:id',
    handle: { needs: 'people.read' },
    lazy: async () => ({ Component: (await import('./PersonPage')).PersonPage }),
  },
  {
    path: 'system/roles',
    lazy: async () => ({ Component: (await import('./RoleList')).RoleList }),
  },
  {
    path: 'system/places',
    lazy: async () => ({ Component: (await import('./PlaceBrowser')).PlaceBrowser }),
  },
  {
    path: 'system/places/import',
    handle: { needs: 'places.manage' },
    lazy: async () => ({ Component: (await import('./ImportSheet')).ImportPlaces }),
  },
  {
    path: 'system/places/:id',
    lazy: async () => ({ Component: (await import('./PlaceBrowser')).PlaceBrowser }),
  },
  {
    path: 'system/machine-keys',
    handle: { needs: 'machine-keys.manage' },
    lazy: async () => ({ Component: (await import('./MachineKeys')).MachineKeys }),
  },
];

export const pages: PageLink[] = [
  { to: '/system/organisations', title: () => texts.say('organisations'), needs: 'organisations.read', work: 'system' },
  { to: '/system/people', title: () => texts.say('people'), needs: 'people.read', work: 'system' },
  { to: '/system/roles', title: () => texts.say('rolesTitle'), needs: 'people.read', work: 'system' },
  { to: '/system/places', title: () => texts.say('places'), work: 'system' },
  { to: '/system/machine-keys', title: () => texts.say('machineKeys'), needs: 'machine-keys.manage', work: 'system' },
];
