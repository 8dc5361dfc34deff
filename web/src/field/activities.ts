import type { Me } from '../kernel/contract';

/** What somebody may do with a checklist follows from what he may do at the desk. */
const byPermission: readonly (readonly [permission: string, activity: string])[] = [
  ['visits.inspect', 'inspection'],
  ['visits.patrol', 'patrol'],
  ['visits.user-check', 'user-check'],
  ['visits.user-check', 'delivery-check'],
  ['visits.self-check', 'self-check'],
];

export const activitiesOf = (me: Me): string[] =>
  byPermission.filter(([permission]) => me.permissions.includes(permission)).map(([, activity]) => activity);

/** Official inspections take two certified officers. */
export const officersNeeded = (activity: string) => (activity === 'inspection' ? 2 : 1);
