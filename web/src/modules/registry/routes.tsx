import type { RouteObject } from 'react-router';
import type { PageLink } from '../../kernel/pages';
import { texts } from './texts';

export const routes: RouteObject[] = [
  {
    path: 'registry',
    handle: { needs: 'registry.read' },
    lazy: async () => ({ Component: (await import('./SubjectList')).SubjectList }),
  },
  {
    path: 'registry/map',
    handle: { needs: 'registry.read' },
    lazy: async () => ({ Component: (await import('./SubjectMap')).SubjectMap }),
  },
  {
    path: 'registry/new',
    handle: { needs: 'registry.edit' },
    lazy: async () => ({ Component: (await import('./EditSubject')).NewSubject }),
  },
  {
    path: 'registry/import',
    handle: { needs: 'registry.import' },
    lazy: async () => ({ Component: (await import('./ImportSubjects')).ImportSubjects }),
  },
  {
    path: 'registry/duplicates',
    handle: { needs: 'registry.merge' },
    lazy: async () => ({ Component: (await import('./TwinList')).TwinList }),
  },
  {
    path: 'registry/:id',
    handle: { needs: 'registry.read' },
    lazy: async () => ({ Component: (await import('./SubjectPage')).SubjectPage }),
  },
  {
    path: 'registry/:id/edit',
    handle: { needs: 'registry.edit' },
    lazy: async () => ({ Component: (await import('./EditSubject')).EditSubject }),
  },
  {
    path: 'registry/:id/merge/:other',
    handle: { needs: 'registry.merge' },
    lazy: async () => ({ Component: (await import('./MergeSubjects')).MergeSubjects }),
  },
];

export const pages: PageLink[] = [
  { to: '/registry', title: () => texts.say('subjects'), needs: 'registry.read', work: 'registry' },
];
