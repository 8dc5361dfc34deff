import { useSyncExternalStore } from 'react';

export interface Store<T> {
  get: () => T;
  set: (next: T) => void;
  use: () => T;
}

/** One value outside React that components may follow. */
export function store<T>(first: T, keep?: (value: T) => void): Store<T> {
  let value = first;
  const listeners = new Set<() => void>();
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  };
  const get = () => value;
  return {
    get,
    set: (next) => {
      value = next;
      keep?.(next);
      for (const listener of listeners) listener();
    },
    use: () => useSyncExternalStore(subscribe, get),
  };
}

/** A preference of this browser; a broken or foreign value counts as none. */
export function kept<T extends string>(key: string, allowed: readonly T[], fallback: T): Store<T> {
  const found = localStorage.getItem(key) as T | null;
  return store(found !== null && allowed.includes(found) ? found : fallback, (value) => localStorage.setItem(key, value));
}
