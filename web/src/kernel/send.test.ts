import { afterEach, expect, it, vi } from 'vitest';
import { send, whenSessionEnds } from './send';

const answers = (...statuses: number[]) => {
  const seen: { url: string; body: string; headers: Headers }[] = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    seen.push({ url: request.url, body: await request.text(), headers: request.headers });
    return new Response('{}', { status: statuses[seen.length - 1] ?? 200 });
  });
  return seen;
};
const post = (path: string, body = '{"text":"typed"}') => new Request(`http://localhost${path}`, { method: 'POST', body });

afterEach(() => {
  vi.unstubAllGlobals();
  whenSessionEnds(null);
});

it('sends what was typed once more, under the same key, after signing in again', async () => {
  const seen = answers(401, 200);
  const signIn = vi.fn(() => Promise.resolve());
  whenSessionEnds(signIn);
  const answer = await send(post('/api/plan-imports'));
  expect(answer.status).toBe(200);
  expect(signIn).toHaveBeenCalledOnce();
  expect(seen.map((it) => it.body)).toEqual(['{"text":"typed"}', '{"text":"typed"}']);
  expect(seen[0]?.headers.get('Idempotency-Key')).toBe(seen[1]?.headers.get('Idempotency-Key'));
});

it('asks once when several requests find the session ended', async () => {
  answers(401, 401, 200, 200);
  let open = () => {};
  const signIn = vi.fn(() => new Promise<void>((resolve) => (open = resolve)));
  whenSessionEnds(signIn);
  const both = Promise.all([send(post('/api/a')), send(post('/api/b'))]);
  await vi.waitFor(() => expect(signIn).toHaveBeenCalledOnce());
  open();
  expect((await both).map((answer) => answer.status)).toEqual([200, 200]);
});

it('does not ask anybody to sign in because signing in was refused', async () => {
  answers(401);
  const signIn = vi.fn(() => Promise.resolve());
  whenSessionEnds(signIn);
  expect((await send(post('/api/session'))).status).toBe(401);
  expect(signIn).not.toHaveBeenCalled();
});

it('marks what changes something, and leaves reading unmarked', async () => {
  const seen = answers(200, 200);
  await send(post('/api/a'));
  await send(new Request('http://localhost/api/a'));
  expect(seen[0]?.headers.get('X-Anran')).toBe('1');
  expect(seen[1]?.headers.get('X-Anran')).toBeNull();
});
