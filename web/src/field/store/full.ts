import { store } from '../../kernel/store';

/** The phone had no room for the last change: it is told until something could be written again. */
export const full = store<boolean>(false);

export function isFull(fault: unknown): boolean {
  const names = [fault, (fault as { inner?: unknown } | null)?.inner].map(
    (it) => (it as { name?: string } | null | undefined)?.name,
  );
  return names.includes('QuotaExceededError');
}

/** Whatever nobody caught: a tap that could not be stored must not look as if it had been. */
export function watchForFull(): void {
  addEventListener('unhandledrejection', (event) => {
    if (isFull(event.reason)) full.set(true);
  });
}
