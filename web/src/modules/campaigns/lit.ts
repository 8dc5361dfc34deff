import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Span } from '../../kernel/contract';

/**
 * What is lit up on both sides. Rows ask only about themselves, so moving the pointer
 * over three hundred measures redraws two of them and not the page.
 */
export interface Light {
  from: 'source' | 'result' | 'none';
  lines: readonly Span[];
  /** Keys of the items on the result side: `m:ID` for measures, `d:INDEX` for doubts. */
  items: readonly string[];
}
const dark: Light = { from: 'none', lines: [], items: [] };

export function lamp() {
  let now = dark;
  const listeners = new Set<() => void>();
  return {
    get: () => now,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    light: (next: Light) => {
      now = next;
      for (const listener of listeners) listener();
    },
    out: () => {
      if (now === dark) return;
      now = dark;
      for (const listener of listeners) listener();
    },
  };
}
export type Lamp = ReturnType<typeof lamp>;

const LampContext = createContext<Lamp>(lamp());
export const LampProvider = LampContext.Provider;
export const useLamp = () => useContext(LampContext);

export function useLit(key: string): boolean {
  const { subscribe, get } = useLamp();
  return useSyncExternalStore(subscribe, () => get().items.includes(key));
}

export function useLitLine(line: number): boolean {
  const { subscribe, get } = useLamp();
  return useSyncExternalStore(subscribe, () => within(get().lines, line));
}

export const within = (spans: readonly Span[], line: number) => spans.some(([first, last]) => line >= first && line <= last);
export const spansOf = (...spans: readonly (Span | null)[]): Span[] => spans.filter((span) => span !== null);
