import { store } from '../../kernel/store';

/** A newer edition of the app lies ready; it begins when a person says so, or when every window of the app is closed. */
export const newer = store<ServiceWorker | null>(null);

export function registerWorker(): void {
  if (!('serviceWorker' in navigator) || import.meta.env.DEV) return;
  void navigator.serviceWorker.register('/field/sw.js', { scope: '/field/' }).then(
    (registration) => {
      const look = () => {
        // Without a controller this is the first edition: it begins by itself.
        if (registration.waiting && navigator.serviceWorker.controller) newer.set(registration.waiting);
      };
      look();
      registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', look));
      // A phone's app may stay open for weeks.
      setInterval(() => void registration.update().catch(() => undefined), 60 * 60_000);
    },
    () => undefined,
  ); // without it the app works as long as there is a network, and says so
}

/** Everything that was typed is in the store already, so the page may simply be opened anew. */
export function beginNewer(): void {
  const waiting = newer.get();
  if (!waiting) return;
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  waiting.postMessage('begin');
}
