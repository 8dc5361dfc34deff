import type { Dimension } from './units';

export type Comparison = '=' | '!=' | '<' | '<=' | '>' | '>=';
export type Call = 'min' | 'max' | 'count' | 'if';
interface Spot {
  at: number;
  length: number;
}

/** An expression as it was read. Every node knows where it stands, so that what is wrong with it can be shown there. */
export type Node = Spot &
  (
    | { kind: 'boolean'; value: boolean }
    | { kind: 'integer'; value: bigint; dimension: Dimension | null }
    | { kind: 'text'; value: string }
    | { kind: 'date'; value: bigint }
    | { kind: 'name'; name: string }
    | { kind: 'and' | 'or'; of: Node[] }
    | { kind: 'not' | 'minus'; of: Node }
    | { kind: 'compare'; op: Comparison; left: Node; right: Node }
    | {
        kind: 'sum' | 'difference';
        left: Node;
        right: Node /** Found by the checker: what comes out is a date. */;
        isDay?: boolean;
      }
    | { kind: 'product'; left: Node; right: Node }
    | { kind: 'in'; of: Node; among: Node[]; not: boolean }
    | { kind: 'answered'; of: Node; not: boolean }
    | { kind: 'call'; name: Call; of: Node[] }
  );
