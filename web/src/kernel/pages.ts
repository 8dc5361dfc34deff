/** A page that navigation and search may offer. The desk groups pages by work, not by room. */
export interface PageLink {
  to: string;
  title: () => string;
  /** The permission it takes; absent when everybody may. */
  needs?: string;
  work: 'plans' | 'registry' | 'visits' | 'hazards' | 'system';
}
