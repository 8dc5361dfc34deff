import { Alert } from 'antd';
import { language } from './i18n';
import { explain, Refused } from './refused';
import { texts } from './texts';

export * from './refused';

/** `<Form.Item name="measures" {...fieldError(rectify.error, 'measures')}>` */
export function fieldError(error: unknown, field: string): { validateStatus?: 'error'; help?: string } {
  const told = error instanceof Refused ? error.problem.errors?.[field] : undefined;
  if (!told?.length) return {};
  return { validateStatus: 'error', help: told.map((words) => words[language()]).join(' ') };
}

/** `<Refusal of={rectify.error} />` stands where the action was tried. Fields show their own errors. */
export function Refusal({ of, onRetry }: { of: unknown; onRetry?: () => void }) {
  if (of === null || of === undefined) return null;
  const trace = of instanceof Refused && of.problem.status >= 500 ? of.problem.trace : undefined;
  return (
    <Alert
      className="refusal"
      type="error"
      role="alert"
      title={explain(of)}
      description={trace ? texts.say('trace', { trace }) : undefined}
      action={
        onRetry && (
          <button type="button" className="link" onClick={onRetry}>
            {texts.say('retry')}
          </button>
        )
      }
    />
  );
}
