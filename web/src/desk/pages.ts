import type { PageLink } from '../kernel/pages';
import { useMe } from '../kernel/session';
import { pages as authority } from '../modules/authority/routes';
import { pages as campaigns } from '../modules/campaigns/routes';
import { pages as hazards } from '../modules/hazards/routes';
import { pages as inspections } from '../modules/inspections/pages';
import { pages as journal } from '../modules/journal/routes';
import { pages as registry } from '../modules/registry/routes';
import { pages as rulepacks } from '../modules/rulepacks/routes';

const all: readonly PageLink[] = [...campaigns, ...registry, ...inspections, ...hazards, ...authority, ...rulepacks, ...journal];

/** What this person may open; the rest is not shown at all. */
export function useMyPages(): readonly PageLink[] {
  const mine = new Set(useMe()?.permissions);
  return all.filter((page) => page.needs === undefined || mine.has(page.needs));
}
