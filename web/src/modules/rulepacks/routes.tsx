import type { RouteObject } from 'react-router';
import type { PageLink } from '../../kernel/pages';
import { texts } from './texts';

export const routes: RouteObject[] = [
  {
    path: 'system/rules',
    handle: { needs: 'rule-packs.read' },
    lazy: async () => ({ Component: (await import('./PackList')).PackList }),
  },
  {
    path: 'system/rules/:id',
    handle: { needs: 'rule-packs.read' },
    lazy: async () => ({ Component: (await import('./PackPage')).PackPage }),
  },
  {
    path: 'system/judgements',
    handle: { needs: 'rule-packs.read' },
    lazy: async () => ({ Component: (await import('./JudgementList')).JudgementList }),
  },
  {
    path: 'system/judgements/:id',
    handle: { needs: 'rule-packs.read' },
    lazy: async () => ({ Component: (await import('./JudgementPage')).JudgementPage }),
  },
  {
    path: 'system/local-rules',
    handle: { needs: 'rule-packs.edit' },
    lazy: async () => ({ Component: (await import('./LocalRules')).LocalRules }),
  },
  {
    path: 'system/local-rules/new',
    handle: { needs: 'rule-packs.edit' },
    lazy: async () => ({ Component: (await import('./EditOverride')).NewOverride }),
  },
  {
    path: 'system/local-rules/:id',
    handle: { needs: 'rule-packs.edit' },
    lazy: async () => ({ Component: (await import('./EditOverride')).EditOverride }),
  },
];

export const pages: PageLink[] = [
  { to: '/system/rules', title: () => texts.say('packs'), needs: 'rule-packs.read', work: 'system' },
  { to: '/system/judgements', title: () => texts.say('judgements'), needs: 'rule-packs.read', work: 'system' },
  { to: '/system/local-rules', title: () => texts.say('localRules'), needs: 'rule-packs.edit', work: 'system' },
];
