import { useCallback, useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';

/** Filters live in the address, so a link shows the same list to whoever may see it. */
export function useFilters<K extends string>(
  ...names: K[]
): [Record<K, string | undefined>, (name: K, value: string | undefined) => void] {
  const [params, setParams] = useSearchParams();
  const values = Object.fromEntries(names.map((name) => [name, params.get(name) || undefined])) as Record<K, string | undefined>;
  const set = useCallback(
    (name: K, value: string | undefined) =>
      setParams(
        (now) => {
          const next = new URLSearchParams(now);
          if (value) next.set(name, value);
          else next.delete(name);
          return next;
        },
        { replace: true },
      ),
    [setParams],
  );
  return [values, set];
}

/** The value once it has stood still, so that a request is not sent for every letter. */
export function useSettled<T>(value: T, milliseconds = 250): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return settled;
}
