import type { AnswerBody, Operation, Result, SignBody } from '../contract';

interface Standing<T> {
  id: string;
  body: T;
}

/** What the operations of a visit come to. The order they are given in does not matter. */
export interface VisitState {
  begun: boolean;
  answers: Map<string, AnswerBody>;
  /** Ids of all answers that stand for an item: whoever writes next names them. */
  over: (field: string) => string[];
  /** Items two people answered without knowing of each other. */
  conflicts: string[];
  /** Photographs by item; the empty word is the visit itself. */
  photos: Map<string, string[]>;
  remark: string;
  signs: SignBody[];
  refusal: { reason: string; shown: string } | null;
  finished: boolean;
}

const gravity: Record<Result, number> = { fail: 3, pass: 2, na: 1 };
const signer = (body: SignBody) => (body.role === 'officer' ? `sign/officer/${body.person ?? body.name}` : 'sign/inspected');

export function fieldOf(operation: Operation): string | null {
  switch (operation.kind) {
    case 'answer':
      return `answer/${operation.body.item}`;
    case 'remark':
      return 'remark';
    case 'lower':
      return `lower/${operation.body.item}`;
    case 'sign':
      return signer(operation.body);
    case 'begin':
    case 'photo':
    case 'drop-photo':
    case 'refuse':
    case 'finish':
      return null;
  }
}

/** The state of a visit is a function of the set of its operations (docs/sync.md). */
export function fold(operations: readonly Operation[]): VisitState {
  const once = [...new Map(operations.map((it) => [it.id, it])).values()].sort((one, other) => (one.id < other.id ? -1 : 1));
  const fields = new Map<string, Operation[]>();
  for (const it of once) {
    const field = fieldOf(it);
    if (field !== null) fields.set(field, [...(fields.get(field) ?? []), it]);
  }
  const standing = (field: string) => {
    const all = fields.get(field) ?? [];
    const named = new Set(all.flatMap((it) => ('over' in it.body ? (it.body.over ?? []) : [])));
    return all.filter((it) => !named.has(it.id));
  };
  const answers = new Map<string, AnswerBody>();
  const conflicts: string[] = [];
  for (const field of fields.keys()) {
    if (!field.startsWith('answer/')) continue;
    const values = standing(field) as (Operation & { kind: 'answer' })[];
    const item = field.slice('answer/'.length);
    if (values.length > 1) conflicts.push(item);
    const chosen = gravest(values.map(({ id, body }) => ({ id, body })));
    if (chosen) answers.set(item, chosen.body);
  }
  const signs = [...fields.keys()]
    .filter((field) => field.startsWith('sign/'))
    .flatMap((field) => standing(field).slice(0, 1))
    .flatMap((it) => (it.kind === 'sign' ? [it.body] : []));
  const refusal = once.find((it) => it.kind === 'refuse');
  return {
    begun: once.some((it) => it.kind === 'begin'),
    answers,
    over: (field) => standing(field).map((it) => it.id),
    conflicts,
    photos: photosOf(once),
    remark: standing('remark').flatMap((it) => (it.kind === 'remark' ? [it.body.text] : []))[0] ?? '',
    signs,
    refusal: refusal?.kind === 'refuse' ? refusal.body : null,
    finished: once.some((it) => it.kind === 'finish'),
  };
}

function gravest(values: Standing<AnswerBody>[]): Standing<AnswerBody> | undefined {
  const weight = (it: Standing<AnswerBody>) => (it.body.result === null ? 0 : gravity[it.body.result]);
  return values.reduce<Standing<AnswerBody> | undefined>(
    (best, it) => (best === undefined || weight(it) > weight(best) ? it : best),
    undefined,
  );
}

function photosOf(operations: Operation[]): Map<string, string[]> {
  const dropped = new Set(operations.flatMap((it) => (it.kind === 'drop-photo' ? [it.body.photo] : [])));
  const photos = new Map<string, string[]>();
  for (const it of operations) {
    if (it.kind !== 'photo' || it.body.original || dropped.has(it.body.photo)) continue;
    const item = it.body.item ?? '';
    photos.set(item, [...(photos.get(item) ?? []), it.body.photo]);
  }
  return photos;
}
