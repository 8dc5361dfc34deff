import type { Me } from '../../kernel/contract';
import { speak } from '../../kernel/i18n';
import { Refused } from '../../kernel/refused';
import { db, getMeta, setMeta } from '../store/db';
import { unsent } from '../store/outbox';
import { texts } from '../texts';
import { sendNow } from './send';
import { call, sessionEnded, talk } from './wire';

/** What the phone refuses by itself, in the form of the server's refusals. */
export function refusal(code: string, key: keyof typeof texts.all): Refused {
  const [zh, en] = texts.all[key];
  return new Refused({ type: 'about:blank', title: code, status: 409, detail: zh, detailEn: en });
}

export async function signIn(account: string, password: string, code: string | null): Promise<void> {
  const before = await getMeta('me');
  const me = await talk<Me>('POST', '/api/session', { account, password, ...(code === null ? {} : { code }) });
  // The store holds one person's work; somebody else's would be sent under a wrong name.
  if (before && before.person.id !== me.person.id) throw refusal('field.other-person', 'otherPerson');
  if (me.mustChangePassword) throw refusal('field.change-password', 'changePasswordFirst');
  await setMeta('me', me);
  sessionEnded.set(false);
  if (!before) speak(me.language === 'en' ? 'en' : 'zh');
  void navigator.storage?.persist?.();
  void sendNow();
}

/** Everything of one person leaves the phone with him, and nothing unsent ever does: then it is refused. */
export async function signOut(): Promise<void> {
  await navigator.locks.request('anran-field-send', async () => {
    const left = await unsent();
    if (left.operations + left.refused + left.photos + left.originals > 0) throw refusal('field.unsent', 'unsentStays');
    const open = await db.visits.where('state').equals('open').count();
    if (open > 0) throw refusal('field.open-visits', 'openVisitsStay');
    await call('/api/session', { method: 'DELETE' });
    await db.delete();
  });
  location.assign('/field/');
}
