import { api, ask, client } from '../../kernel/client';
import type { FactsChange, MeasureChange, NewMeasure, PlanImport, Settling } from '../../kernel/contract';
import { codeOf } from '../../kernel/problem';

/**
 * Every change of an import names the version it was made on. When somebody else was faster, the newest
 * version is fetched and the refusal is told; what was typed stays in its fields.
 */
async function renewing<T>(of: PlanImport, call: Promise<T>): Promise<T> {
  try {
    return await call;
  } catch (error) {
    const code = codeOf(error);
    if (code !== 'changed-meanwhile' && code !== 'plan.confirmed-already') throw error;
    await renew(of);
    throw error;
  } finally {
    void renew(of);
  }
}
const renew = (of: PlanImport) => client.invalidateQueries({ queryKey: ['plan-imports', of.id] });

export const change = {
  settle: (of: PlanImport, index: number, how: Settling | null, note?: string) =>
    renewing(
      of,
      ask(
        api.PUT('/api/plan-imports/{id}/doubts/{index}', {
          params: { path: { id: of.id, index } },
          body: { how, note, version: of.version },
        }),
      ),
    ),
  measure: (of: PlanImport, measure: string, values: MeasureChange) =>
    renewing(
      of,
      ask(
        api.PUT('/api/plan-imports/{id}/measures/{measureId}', {
          params: { path: { id: of.id, measureId: measure } },
          body: { ...values, version: of.version },
        }),
      ),
    ),
  add: (of: PlanImport, added: NewMeasure) =>
    renewing(
      of,
      ask(
        api.POST('/api/plan-imports/{id}/measures', {
          params: { path: { id: of.id } },
          body: { ...added, version: of.version },
        }),
      ),
    ),
  remove: (of: PlanImport, measure: string) =>
    renewing(
      of,
      ask(
        api.DELETE('/api/plan-imports/{id}/measures/{measureId}', {
          params: { path: { id: of.id, measureId: measure }, query: { version: of.version } },
        }),
      ),
    ),
  facts: (of: PlanImport, facts: FactsChange) =>
    renewing(
      of,
      ask(api.PUT('/api/plan-imports/{id}/facts', { params: { path: { id: of.id } }, body: { ...facts, version: of.version } })),
    ),
  unit: (of: PlanImport, name: string, organisations: string[]) =>
    renewing(
      of,
      ask(
        api.PUT('/api/plan-imports/{id}/units', {
          params: { path: { id: of.id } },
          body: { name, organisations, version: of.version },
        }),
      ),
    ),
  undo: (of: PlanImport) =>
    renewing(
      of,
      ask(api.POST('/api/plan-imports/{id}/undo', { params: { path: { id: of.id } }, body: { version: of.version } })),
    ),
  confirm: (of: PlanImport) =>
    renewing(
      of,
      ask(api.POST('/api/plan-imports/{id}/confirm', { params: { path: { id: of.id } }, body: { version: of.version } })),
    ),
  discard: (of: PlanImport) => renewing(of, ask(api.DELETE('/api/plan-imports/{id}', { params: { path: { id: of.id } } }))),
  restore: (of: PlanImport) => renewing(of, ask(api.POST('/api/plan-imports/{id}/restore', { params: { path: { id: of.id } } }))),
};
