import type { PlaceHit } from './contract';
import { store } from './store';

const key = 'anran.place';

function remembered(): PlaceHit | null {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null') as PlaceHit | null;
  } catch {
    return null;
  }
}

/** The subtree I look at; null is all I may see. Remembered for this window only: two windows may look at two places. */
export const lookingAt = store<PlaceHit | null>(remembered(), (place) => sessionStorage.setItem(key, JSON.stringify(place)));
