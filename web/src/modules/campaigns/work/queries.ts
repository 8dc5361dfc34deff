import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, ask, client, upload } from '../../../kernel/client';
import type { DutyState, MeasurePage, UnitRole } from '../../../kernel/contract';

export interface DutyFilters {
  organisation?: string;
  plan?: string;
  place?: string;
  state?: DutyState | 'unfinished';
  role?: UnitRole;
  due?: string;
  day?: string;
  section?: string;
  unassigned?: boolean;
  q?: string;
  order?: string;
}

export const duties = {
  key: (filters: DutyFilters) => ['duties', 'list', filters],
  load: (filters: DutyFilters) => (after: string | undefined, signal: AbortSignal, limit?: number) =>
    ask(api.GET('/api/duties', { params: { query: { ...filters, after, limit } }, signal })),
};

export const measures = {
  one: (plan: string, id: string, duty?: string) =>
    queryOptions({
      queryKey: ['measures', id, 'page', duty],
      placeholderData: keepPreviousData,
      queryFn: async ({ signal }) =>
        // The typed client knows spans of lines only as lists of numbers.
        (await ask(
          api.GET('/api/plans/{id}/measures/{measure}', { params: { path: { id: plan, measure: id }, query: { duty } }, signal }),
        )) as MeasurePage,
    }),
  timeline: (plan: string, id: string) =>
    infiniteQueryOptions({
      queryKey: ['measures', id, 'timeline'],
      queryFn: ({ pageParam, signal }) =>
        ask(
          api.GET('/api/plans/{id}/measures/{measure}/timeline', {
            params: { path: { id: plan, measure: id }, query: { after: pageParam, limit: 30 } },
            signal,
          }),
        ),
      initialPageParam: undefined as string | undefined,
      getNextPageParam: (page) => page.next ?? undefined,
    }),
};

/** Who of an organisation can be named: those whose account works. */
export const colleagues = (organisation: string | undefined) =>
  queryOptions({
    queryKey: ['people', 'of', organisation],
    queryFn: async ({ signal }) => {
      const found = await ask(api.GET('/api/people', { params: { query: { organisation, limit: 200 } }, signal }));
      return found.items.filter((it) => it.state !== 'disabled');
    },
    enabled: organisation !== undefined,
    staleTime: 60_000,
  });

/** What changes something on these pages when somebody else does it. */
export const heard = [
  'duty.assigned',
  'duty.reported',
  'duty.blocked',
  'duty.unblocked',
  'duty.done',
  'duty.returned',
  'duty.extended',
  'duty.note-undone',
  'duty.task-added',
  'duty.task-changed',
  'duty.task-done',
  'duty.task-reopened',
  'duty.task-removed',
  'measure.taken-over',
  'plan.published',
  'plan.replaced',
  'plan.decided',
  'plan.decision-undone',
  'duty.amended',
] as const;

/** Everything that shows duties asks again. */
export const renew = () =>
  Promise.all(['measures', 'duties', 'inbox'].map((key) => client.invalidateQueries({ queryKey: [key] })));

/** Also a refusal means that something is otherwise than it stood here. */
async function renewing<T>(call: Promise<T>): Promise<T> {
  try {
    return await call;
  } finally {
    void renew();
  }
}

interface At {
  id: string;
  version: number;
}
const path = (it: At) => ({ path: { id: it.id } });

export const step = {
  assign: (person: string, of: readonly At[]) =>
    renewing(ask(api.POST('/api/duties/assign', { body: { person, duties: of.map(({ id, version }) => ({ id, version })) } }))),
  report: (it: At, values: { percent: number; text?: string; files?: { id: string }[] }) =>
    renewing(
      ask(
        api.POST('/api/duties/{id}/report', {
          params: path(it),
          body: {
            percent: values.percent,
            text: values.text ?? null,
            files: values.files?.map((file) => file.id) ?? [],
            version: it.version,
          },
        }),
      ),
    ),
  block: (it: At, because: string) =>
    renewing(ask(api.POST('/api/duties/{id}/block', { params: path(it), body: { because, version: it.version } }))),
  unblock: (it: At, text?: string) =>
    renewing(ask(api.POST('/api/duties/{id}/unblock', { params: path(it), body: { text: text ?? null, version: it.version } }))),
  giveBack: (it: At, because: string) =>
    renewing(ask(api.POST('/api/duties/{id}/return', { params: path(it), body: { because, version: it.version } }))),
  extend: (it: At, due: string, because: string) =>
    renewing(ask(api.POST('/api/duties/{id}/extend', { params: path(it), body: { due, because, version: it.version } }))),
  undo: (it: At, note: string) =>
    renewing(ask(api.POST('/api/duties/{id}/undo', { params: path(it), body: { note, version: it.version } }))),
};

export interface TaskValues {
  title: string;
  person?: string | null;
  due?: string | null;
  remark?: string | null;
}
const whole = ({ title, person, due, remark }: TaskValues, version: number) => ({
  title,
  person: person || null,
  due: due || null,
  remark: remark || null,
  version,
});
const inDuty = (duty: string, task: At) => ({ path: { id: duty, task: task.id } });

export const task = {
  add: (duty: string, values: TaskValues) =>
    renewing(ask(api.POST('/api/duties/{id}/tasks', { params: { path: { id: duty } }, body: whole(values, 0) }))),
  change: (duty: string, it: At, values: TaskValues) =>
    renewing(ask(api.PUT('/api/duties/{id}/tasks/{task}', { params: inDuty(duty, it), body: whole(values, it.version) }))),
  done: (duty: string, it: At, done: boolean) =>
    renewing(
      ask(api.PUT('/api/duties/{id}/tasks/{task}/done', { params: inDuty(duty, it), body: { done, version: it.version } })),
    ),
  remove: (duty: string, it: At) =>
    renewing(
      ask(
        api.DELETE('/api/duties/{id}/tasks/{task}', {
          params: { ...inDuty(duty, it), query: { version: it.version } },
        }),
      ),
    ),
};

export interface StoredFile {
  id: string;
  name: string;
}

export function store(file: File): Promise<StoredFile> {
  const form = new FormData();
  form.append('file', file);
  return upload<StoredFile>('/api/files', form);
}
