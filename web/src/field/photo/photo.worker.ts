import { type Developed, develop, type Failure, type Order } from './develop';

// Off the main thread: a picture of twelve megapixels takes a second on a cheap phone, and the keys must not wait for it.
const scope = self as unknown as {
  onmessage: (event: MessageEvent<Order & { nth: number }>) => void;
  postMessage: (answer: Reply) => void;
};
export type Reply = { nth: number; made: Developed | Failure };

scope.onmessage = ({ data }) => {
  void develop(data, {
    canvas: (width, height) => new OffscreenCanvas(width, height),
    jpeg: (canvas, quality) => (canvas as OffscreenCanvas).convertToBlob({ type: 'image/jpeg', quality }),
  })
    .catch((): Failure => 'broken')
    .then((made) => scope.postMessage({ nth: data.nth, made }));
};
