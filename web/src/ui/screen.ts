import { useSyncExternalStore } from 'react';

const narrow = typeof matchMedia === 'function' ? matchMedia('screen and (max-width: 767px)') : null;
const subscribe = (listener: () => void) => {
  narrow?.addEventListener('change', listener);
  return () => narrow?.removeEventListener('change', listener);
};

/** A phone, or a window as narrow as one. */
export const useNarrow = () => useSyncExternalStore(subscribe, () => narrow?.matches ?? false);
