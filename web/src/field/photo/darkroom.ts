import { type Developed, develop, type Failure, type Order } from './develop';
import type { Reply } from './photo.worker';
// Inside the script itself: a worker's own file is not everywhere handed out by a service worker when there is no network.
import PhotoWorker from './photo.worker?worker&inline';

let worker: Worker | undefined;
let count = 0;
const waiting = new Map<number, (made: Developed | Failure) => void>();

/** In the worker where the phone has one with a canvas, otherwise here. */
export function inDarkroom(order: Order): Promise<Developed | Failure> {
  if (typeof OffscreenCanvas === 'undefined' || typeof Worker === 'undefined') return here(order);
  worker ??= open();
  count += 1;
  const nth = count;
  return new Promise((done) => {
    waiting.set(nth, done);
    worker?.postMessage({ ...order, nth });
  });
}

function open(): Worker {
  const made = new PhotoWorker();
  made.onmessage = ({ data }: MessageEvent<Reply>) => {
    waiting.get(data.nth)?.(data.made);
    waiting.delete(data.nth);
  };
  made.onerror = () => {
    for (const done of waiting.values()) done('broken');
    waiting.clear();
    worker = undefined;
  };
  return made;
}

function here(order: Order): Promise<Developed | Failure> {
  return develop(order, {
    canvas: (width, height) => Object.assign(document.createElement('canvas'), { width, height }),
    jpeg: (canvas, quality) =>
      new Promise((done, fail) =>
        (canvas as HTMLCanvasElement).toBlob((blob) => (blob ? done(blob) : fail(new Error('no blob'))), 'image/jpeg', quality),
      ),
  });
}
