import { kept } from '../kernel/store';

/** Which hand holds the phone: single keys lie under its thumb. */
export type Hand = 'right' | 'left';
export const hand = kept<Hand>('anran.field.hand', ['right', 'left'], 'right');
