import type { ReactNode } from 'react';
import { explain } from '../../kernel/refused';

/** What went wrong or wants to be known, where it was tried. */
export function Told({ of, children }: { of?: unknown; children?: ReactNode }) {
  if (!children && (of === null || of === undefined)) return null;
  return (
    <div className="told" role="alert">
      {of !== null && of !== undefined && <p>{explain(of)}</p>}
      {children}
    </div>
  );
}
