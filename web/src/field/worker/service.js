// The service worker of the phone: everything it opens with lies in the cache, and the network is only for data.
// `field.vite.ts` fills in the edition and the files. It keeps nothing of what people write: that is in the phone's own store.
const edition = '%EDITION%';
const files = ['%FILES%'];
const cacheName = `anran-field-${edition}`;
const page = '/field/';

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches.open(cacheName).then(async (cache) => {
      await Promise.all(files.map((file) => take(cache, file)));
      // The page last: with it in the cache, all it needs is there too.
      await cache.add(new Request(page, { cache: 'reload' }));
    }),
  );
});

// What an older edition already holds under the same hashed name need not travel again.
async function take(cache, file) {
  const there = file.startsWith('/assets/') ? await caches.match(file) : undefined;
  if (there) await cache.put(file, there);
  else await cache.add(new Request(file, { cache: 'reload' }));
}

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) =>
        Promise.all(
          names.filter((name) => name.startsWith('anran-field-') && name !== cacheName).map((name) => caches.delete(name)),
        ),
      )
      .then(() => self.clients.claim()),
  );
});

// A new edition waits until a person asks for it: nobody's page changes under her hands.
self.addEventListener('message', (event) => {
  if (event.data === 'begin') self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin || url.pathname.startsWith('/api/')) return;
  if (request.mode === 'navigate') {
    if (url.pathname === '/field' || url.pathname.startsWith('/field/')) event.respondWith(kept(page, request));
    return;
  }
  if (url.pathname.startsWith('/assets/') || files.includes(url.pathname)) event.respondWith(kept(url.pathname, request));
});

async function kept(path, request) {
  const cache = await caches.open(cacheName);
  return (await cache.match(path)) ?? (await caches.match(path)) ?? fetch(request);
}
