import type { Problem } from '../../kernel/contract';
import { Refused, Unreachable } from '../../kernel/refused';
import { store } from '../../kernel/store';

/** Whether the last word from the server was a word. The phone works the same either way; a quiet line tells. */
export const reachable = store<boolean>(navigator.onLine);
/** The server knows nobody: work goes on, and is sent after signing in again. */
export const sessionEnded = store<boolean>(false);
addEventListener('offline', () => reachable.set(false));

const patience = 30_000;

/** One request to the server: its answer, or a thrown refusal in both languages, or silence. */
export async function call(path: string, init: RequestInit & { patience?: number } = {}): Promise<Response> {
  const headers = new Headers(init.headers);
  if (init.method && init.method !== 'GET') headers.set('X-Anran', '1');
  const answer = await fetch(path, {
    ...init,
    headers,
    signal: init.signal ?? AbortSignal.timeout(init.patience ?? patience),
  }).catch((fault: unknown) => {
    reachable.set(false);
    throw new Unreachable(fault);
  });
  // A gateway that answers for a server which is not there says nothing about us.
  if (answer.status >= 502 && answer.status <= 504) {
    reachable.set(false);
    throw new Unreachable(answer.status);
  }
  reachable.set(true);
  if (answer.ok) return answer;
  if (answer.status === 401 && path !== '/api/session') sessionEnded.set(true);
  const problem = (await answer.json().catch(() => ({}))) as Partial<Problem>;
  throw new Refused({
    ...problem,
    type: 'about:blank',
    title: problem.title ?? 'unexplained',
    status: answer.status,
    detail: problem.detail ?? '',
    detailEn: problem.detailEn ?? '',
  });
}

/** JSON there and back. */
export async function talk<T>(method: string, path: string, body?: unknown): Promise<T> {
  const init: RequestInit =
    body === undefined ? { method } : { method, body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } };
  const answer = await call(path, init);
  try {
    return (await answer.json()) as T;
  } catch (fault) {
    throw new Unreachable(fault); // cut off in the middle of the answer
  }
}
