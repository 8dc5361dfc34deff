import { liveQuery } from 'dexie';
import { useEffect, useState } from 'react';

/** What the store answers, and again whenever it changes, in this window or another. Undefined until the first answer. */
export function useLive<T>(ask: () => Promise<T>, key: string): T | undefined {
  const [answer, setAnswer] = useState<{ key: string; value: T } | undefined>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says what the question is
  useEffect(() => {
    const watch = liveQuery(ask).subscribe({
      next: (value) => setAnswer({ key, value }),
      error: (fault: unknown) => {
        throw fault;
      },
    });
    return () => watch.unsubscribe();
  }, [key]);
  return answer?.key === key ? answer.value : undefined;
}
