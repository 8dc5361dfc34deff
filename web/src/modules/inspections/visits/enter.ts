import { hashOf, type Made, newId, sendOperations } from './device';
import type { Given } from './EnterAnswers';
import type { Offer, outcomes } from './queries';

export interface Paper {
  subject: string;
  offer: Offer | undefined;
  on: string;
  officers: string[];
  outcome: (typeof outcomes)[number];
  given: Given;
  remark?: string;
  inspected?: string;
  refusal?: string;
  title: string;
}

/** Words of the wire, where they differ from those of the contract. */
const wire: Record<string, string> = {
  selfCheck: 'self-check',
  userCheck: 'user-check',
  deliveryCheck: 'delivery-check',
  noAccess: 'no-access',
};

/** The operations that a paper record is: as a phone would have made them, with the day of the visit. Answers the visit's id. */
export async function write(paper: Paper): Promise<string> {
  const { offer, given } = paper;
  if (!offer) throw new Error('A checklist is chosen before it is saved.');
  const visit = newId();
  const made: Made[] = [];
  const ids: string[] = [];
  const say = (kind: string, body: Record<string, unknown>) => {
    made.push({ visit, kind, body });
    ids.push(newId());
  };
  say('begin', {
    subject: paper.subject,
    checklist: offer.name,
    activity: wire[offer.activity] ?? offer.activity,
    officers: paper.officers,
    on: paper.on,
  });
  for (const [item, it] of Object.entries(given))
    say('answer', { item, result: it.result ?? null, values: it.values, note: it.note || undefined, over: [] });
  if (paper.remark?.trim()) say('remark', { text: paper.remark.trim(), over: [] });
  const summary = `${paper.title} ${paper.on}\n${Object.entries(given)
    .map(([item, it]) => `${item}: ${it.result ?? '—'}`)
    .join('\n')}`;
  const shown = await hashOf(summary);
  // Who signed the paper; there are no strokes of it.
  for (const person of paper.officers) say('sign', { role: 'officer', person, name: '—', shown, strokes: [], over: [] });
  if (paper.inspected?.trim()) say('sign', { role: 'inspected', name: paper.inspected.trim(), shown, strokes: [], over: [] });
  else say('refuse', { reason: paper.refusal?.trim() || '—', shown });
  say('finish', { outcome: wire[paper.outcome] ?? paper.outcome, summary, shown, operations: [...ids] });
  await sendOperations(made, ids);
  return visit;
}
