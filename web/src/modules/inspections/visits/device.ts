import { api, ask } from '../../../kernel/client';
import { Refused } from '../../../kernel/problem';
import type { Item, Said } from './queries';

/** The browser at the desk is a device like a phone: what is done here is an operation too, with the same receipts (docs/sync.md). */
export interface Made {
  visit: string;
  kind: string;
  body: Record<string, unknown>;
}

const place = 'anran.visits.device';

/** A new version 7 id: ordered by time, as the phones make them. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  let at = Date.now();
  for (let i = 5; i >= 0; i--) {
    bytes[i] = at % 256;
    at = Math.floor(at / 256);
  }
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** Registered to whoever is signed in; another person at the same browser gets a device of their own. */
async function device(): Promise<{ id: string; next: number }> {
  const register = async (id: string) => {
    await ask(api.POST('/api/field/devices', { body: { id, name: 'desk', at: new Date().toISOString() } }));
    localStorage.setItem(place, id);
    const there = await ask(api.GET('/api/field/devices/{id}', { params: { path: { id } } }));
    return { id, next: Math.max(there.upTo, ...there.beyond) + 1 };
  };
  try {
    return await register(localStorage.getItem(place) ?? newId());
  } catch (error) {
    if (error instanceof Refused && error.problem.title === 'device.of-another') return register(newId());
    throw error;
  }
}

/** Sends in parts; the first refusal is thrown like every refusal of the server. */
export async function sendOperations(made: readonly Made[], ids: readonly string[]): Promise<void> {
  const { id, next } = await device();
  const at = new Date().toISOString();
  const operations = made.map((it, i) => ({ id: ids[i], n: next + i, at, ...it }));
  const { receipts } = await ask(api.POST('/api/field/operations', { body: { device: id, at, operations } }));
  const bad = receipts.find((it) => it.problem)?.problem;
  if (bad) throw new Refused({ type: bad.code, title: bad.code, status: 422, detail: bad.zh, detailEn: bad.en });
}

/** One value of an item holds: said once more, naming all that stand. */
export async function settle(visit: string, item: Item, said: Said): Promise<void> {
  const { result, values, note, measure, reason } = said.what;
  const body = {
    item: item.code,
    result,
    values: Object.fromEntries(values.map((it) => [it.field, it.value])),
    note,
    measure,
    reason,
    over: item.known,
  };
  await sendOperations([{ visit, kind: 'answer', body }], [newId()]);
}

export async function hashOf(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
