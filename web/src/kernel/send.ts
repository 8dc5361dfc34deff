/**
 * When the session ends while somebody works, the page asks here to sign in again.
 * Nothing the person typed is lost: the request waits, and is sent once more afterwards.
 */
type SignInAgain = () => Promise<void>;
let signInAgain: SignInAgain | null = null;
let underWay: Promise<void> | null = null;

export function whenSessionEnds(handler: SignInAgain | null): void {
  signInAgain = handler;
}

// These answer 401 as a matter of course: nobody is asked to sign in because of them.
const opens = (request: Request) => ['/api/session', '/api/sign-in-ways', '/api/about'].includes(new URL(request.url).pathname);

export async function send(request: Request): Promise<Response> {
  if (request.method !== 'GET') request.headers.set('X-Anran', '1');
  if (request.method === 'POST' && !request.headers.has('Idempotency-Key')) {
    request.headers.set('Idempotency-Key', uuid());
  }
  if (opens(request)) return await fetch(request);

  // A body can be read once; the copy is what is sent again.
  const again = request.clone();
  const answer = await fetch(request);
  if (answer.status !== 401 || signInAgain === null) return answer;
  underWay ??= signInAgain().finally(() => {
    underWay = null;
  });
  await underWay;
  return await fetch(again);
}

// randomUUID exists only on HTTPS and localhost; the very first visit of a new deployment may be neither.
function uuid(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
