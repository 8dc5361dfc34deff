import { describe, expect, it } from 'vitest';
import type { Operation, Result } from '../contract';
import { fold } from './fold';

const answered = (id: string, result: Result | null, over: string[] = [], item = 'hose'): Operation => ({
  id,
  n: 1,
  visit: 'v',
  kind: 'answer',
  at: '2026-11-30T02:00:00.000Z',
  zone: 480,
  body: { item, result, values: {}, over },
});

function orders<T>(all: T[]): T[][] {
  if (all.length < 2) return [all];
  return all.flatMap((first, at) => orders(all.filter((_, nth) => nth !== at)).map((rest) => [first, ...rest]));
}

describe('A visit', () => {
  it('lets an answer stand until another names it', () => {
    const state = fold([answered('1', 'pass'), answered('2', 'fail', ['1'])]);
    expect(state.answers.get('hose')?.result).toBe('fail');
    expect(state.over('answer/hose')).toEqual(['2']);
    expect(state.conflicts).toEqual([]);
  });

  it('counts the graver of two answers that do not know of each other, and says so', () => {
    const state = fold([answered('2', 'pass'), answered('1', 'na'), answered('3', 'fail')]);
    expect(state.answers.get('hose')?.result).toBe('fail');
    expect(state.conflicts).toEqual(['hose']);
  });

  it('comes to the same in every order, however often anything is repeated', () => {
    const all = [
      answered('1', 'pass'),
      answered('2', 'na', ['1']),
      answered('3', 'fail', ['1']),
      answered('4', null, [], 'valve'),
    ];
    const outcomes = orders([...all, ...all.slice(0, 1)]).map((it) => {
      const state = fold(it);
      return JSON.stringify([[...state.answers].sort(), state.conflicts, state.over('answer/hose')]);
    });
    expect(new Set(outcomes).size).toBe(1);
  });

  it('forgets no photograph but those that were dropped, and shows no original twice', () => {
    const photo = (id: string, name: string, original?: string): Operation => ({
      ...answered(id, null),
      kind: 'photo',
      body: { photo: name, item: 'hose', sha256: '', bytes: 1, width: 1, height: 1, at: '', ...(original ? { original } : {}) },
    });
    const dropped: Operation = { ...answered('9', null), kind: 'drop-photo', body: { photo: 'b', reason: 'x' } };
    expect(fold([photo('1', 'a'), photo('2', 'b'), photo('3', 'c', 'a'), dropped]).photos.get('hose')).toEqual(['a']);
  });
});
