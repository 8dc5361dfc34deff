import type { ReactNode } from 'react';
import type { Plan } from '../../../kernel/contract';
import { HandInsOnHome } from '../handins/HandInsOnHome';
import { PlanActions } from '../publishing/PlanStanding';
import { TargetsOnHome } from '../targets/TargetsOnHome';

/** A part of the campaign's home that another folder of this room owns. It shows nothing while there is nothing to show. */
export interface HomePart {
  key: string;
  Part: (props: { plan: Plan }) => ReactNode;
}

/** Beside the plan's name: what is to be done next, in the hand of whoever may do it. */
export const nextActions: readonly HomePart[] = [{ key: 'publishing', Part: ({ plan }) => PlanActions({ of: plan }) }];

/** Below the figures: targets, hand-ins, and what else a campaign is measured by. */
export const sources: readonly HomePart[] = [
  { key: 'targets', Part: TargetsOnHome },
  { key: 'hand-ins', Part: HandInsOnHome },
];
