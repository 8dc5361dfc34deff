import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from './check';
import { dayOf, writeDay } from './days';
import { evaluate } from './evaluate';
import { Fault } from './fault';
import { type Answers, lookupIn, read } from './judge';
import { type PackField, readPack } from './pack';
import { parse } from './parse';

interface Vector {
  name: string;
  fields: PackField[];
  when: string;
  today: string;
  answers: Record<string, boolean | number | string | null>;
  expect: boolean | number | string | null;
  fault?: string;
  error?: { code: string; at: number };
  missing?: string[];
}

// The same file is read by the tests of the server's evaluator: both must agree on every case.
const vectors = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../../tests/Tests/Rules/vectors.json'), 'utf8'),
) as Vector[];

/** Integers that JSON cannot hold exactly stand in quotes. */
function answersOf({ fields, answers }: Vector): Answers {
  const isInteger = (code: string) => fields.find((field) => field.code === code)?.type === 'integer';
  return Object.fromEntries(
    Object.entries(answers).map(([code, value]) => [code, typeof value === 'string' && isInteger(code) ? BigInt(value) : value]),
  );
}

function outcome(vector: Vector) {
  const { pack } = readPack({ code: 'test', fields: vector.fields, rules: [] });
  const today = dayOf(vector.today);
  if (today === null) throw new Error(`no such day: ${vector.today}`);
  try {
    const tree = parse(vector.when);
    const type = check(tree, pack.types);
    const { values, errors } = read(pack, answersOf(vector));
    if (Object.keys(errors).length > 0) throw new Error(JSON.stringify(errors));
    const result = evaluate(tree, lookupIn(pack, values, today), today);
    const value = type.kind === 'date' && typeof result.value === 'bigint' ? writeDay(result.value) : result.value;
    return { value: typeof value === 'bigint' ? value.toString() : value, fault: result.fault, missing: result.missing };
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    return { error: { code: fault.code, at: fault.at } };
  }
}

describe('Both evaluators', () => {
  it('know at least a thousand cases', () => expect(vectors.length).toBeGreaterThanOrEqual(1_000));

  it('agree on every one of them', () => {
    const wrong = vectors.flatMap((vector) => {
      const wanted = vector.error
        ? { error: vector.error }
        : {
            value: typeof vector.expect === 'number' ? String(vector.expect) : vector.expect,
            fault: vector.fault,
            missing: vector.missing ?? [],
          };
      const found = outcome(vector);
      const same = JSON.stringify(found) === JSON.stringify(wanted);
      return same ? [] : [`${vector.name} | ${vector.when.slice(0, 80)} | ${JSON.stringify(found)} ≠ ${JSON.stringify(wanted)}`];
    });
    expect(wrong).toEqual([]);
  });
});
