import { QueryClient } from '@tanstack/react-query';
import createClient from 'openapi-fetch';
import type { paths } from './api';
import type { Problem } from './contract';
import { Refused, Unreachable } from './refused';
import { send } from './send';

const origin = typeof location === 'undefined' ? 'http://localhost' : location.origin;
export const api = createClient<paths>({ baseUrl: origin, fetch: send });

/** What the server answered, or a thrown refusal: `ask(api.GET('/api/plans/{id}', …))`. */
export async function ask<T>(call: Promise<{ data?: T; error?: unknown; response: Response }>): Promise<T> {
  const { data, error, response } = await call.catch((fault: unknown) => {
    throw fault instanceof Refused ? fault : new Unreachable(fault);
  });
  if (!response.ok) throw new Refused(asProblem(error, response));
  return data as T;
}

/** Files go as multipart, which the generated client does not describe. */
export async function upload<T>(path: string, form: FormData): Promise<T> {
  const response = await send(new Request(origin + path, { method: 'POST', body: form })).catch((fault: unknown) => {
    throw new Unreachable(fault);
  });
  const body: unknown = await response.json().catch(() => undefined);
  if (!response.ok) throw new Refused(asProblem(body, response));
  return body as T;
}

/** A file made from a file: handed to the browser to keep. */
export async function exchange(path: string, form: FormData, name: string): Promise<void> {
  const response = await send(new Request(origin + path, { method: 'POST', body: form })).catch((fault: unknown) => {
    throw new Unreachable(fault);
  });
  if (!response.ok) throw new Refused(asProblem(await response.json().catch(() => undefined), response));
  const address = URL.createObjectURL(await response.blob());
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
}

function asProblem(body: unknown, response: Response): Problem {
  if (typeof body === 'object' && body !== null && 'title' in body) {
    return { ...(body as Problem), status: response.status };
  }
  return { type: 'about:blank', title: 'unexplained', status: response.status, detail: '', detailEn: '' };
}

export const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      // A refusal is an answer; only silence is worth asking again.
      retry: (count, error) => error instanceof Unreachable && count < 1,
      refetchOnWindowFocus: true,
    },
  },
});
