import { useEffect, useSyncExternalStore } from 'react';
import { kept } from './store';

export type Theme = 'light' | 'dark' | 'system';
export const chosenTheme = kept<Theme>('anran.theme', ['light', 'dark', 'system'], 'system');

const system = matchMedia('(prefers-color-scheme: dark)');
const follow = (listener: () => void) => {
  system.addEventListener('change', listener);
  return () => system.removeEventListener('change', listener);
};

/** Whether the page is dark now; the page's own styles follow it. */
export function useDark(): boolean {
  const chosen = chosenTheme.use();
  const systemDark = useSyncExternalStore(follow, () => system.matches);
  const dark = chosen === 'dark' || (chosen === 'system' && systemDark);
  useEffect(() => {
    document.documentElement.dataset.theme = dark ? 'dark' : 'light';
  }, [dark]);
  return dark;
}
