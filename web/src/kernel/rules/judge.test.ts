import { describe, expect, it } from 'vitest';
import { judge, type LocalRule } from './judge';
import { type PackDocument, readPack } from './pack';

const said = { zh: '软管', en: 'hose' };
const document: PackDocument = {
  code: 'test',
  fields: [
    { code: 'hose', type: 'integer', dimension: 'length', min: 0, max: 100_000, label: said },
    { code: 'joints', type: 'boolean', label: said },
    { code: 'room', type: 'choice', label: said, options: [{ code: 'kitchen', zh: '厨房', en: 'kitchen' }] },
    { code: 'day', type: 'date', label: said },
  ],
  derived: [{ code: 'long', is: 'hose > 2 m', label: said }],
  rules: [
    {
      id: 'A',
      versions: [
        { from: '2020-01-01', to: '2024-12-31', when: 'hose > 3 m', outcome: { grade: 'general' } },
        { from: '2025-01-01', when: 'long or joints', outcome: { grade: 'general' } },
      ],
    },
    { id: 'B', versions: [{ from: '2020-01-01', when: 'joints', outcome: {}, officer: true }] },
  ],
};
const { pack, faults } = readPack(document);
const local = (rule: string, place: string, more: Partial<LocalRule> = {}): LocalRule => ({
  rule,
  place,
  mode: 'replace',
  from: '2026-01-01',
  when: 'hose > 1 m',
  outcome: { grade: 'major' },
  ...more,
});
const at = (locals: LocalRule[], path: string[], day: string, answers: Record<string, boolean | number | string>) =>
  judge(pack, locals, path, day, answers).verdicts.map(({ rule, version, state }) => `${rule} ${state} ${version}`);

describe('A pack', () => {
  it('reads without fault', () => expect(faults).toEqual([]));

  it('is judged by the law of the day', () => {
    expect(at([], [], '2024-12-31', { hose: 2500, joints: false })).toEqual([
      'A not test/A@2020-01-01',
      'B not test/B@2020-01-01',
    ]);
    expect(at([], [], '2025-01-01', { hose: 2500 })).toEqual(['A holds test/A@2025-01-01', 'B open test/B@2020-01-01']);
    expect(at([], [], '2019-12-31', { hose: 2500 })).toEqual([]);
  });

  it('takes the deepest place that says something', () => {
    const locals = [
      local('A', 'city'),
      local('A', 'town', { mode: 'suspend', when: null }),
      local('X', 'city', { mode: 'add', when: 'joints' }),
    ];
    expect(at(locals, ['city'], '2026-01-01', { hose: 1500, joints: false })[0]).toBe('A holds test/A@2026-01-01#city');
    expect(at(locals, ['city', 'town'], '2026-01-01', { joints: true })).toEqual([
      'B open test/B@2020-01-01',
      'X holds test/X@2026-01-01#city',
    ]);
    expect(at(locals, ['city', 'village'], '2025-12-31', { hose: 1500, joints: false })[0]).toBe('A not test/A@2025-01-01');
    expect(at(locals, ['elsewhere'], '2026-01-01', { hose: 1500, joints: false })).toHaveLength(2);
  });

  it('leaves to an officer what is an officer’s, also where a place forgot to say so', () => {
    const told = judge(pack, [local('B', 'city', { when: 'joints', officer: false })], ['city'], '2026-01-01', { joints: true });
    expect(told.verdicts.find((it) => it.rule === 'B')).toMatchObject({ state: 'open', awaitsOfficer: true });
  });

  it('names what is missing through what is derived, and no more', () => {
    const { verdicts } = judge(pack, [], [], '2026-01-01', { joints: false });
    expect(verdicts[0]?.missing).toEqual(['hose']);
  });

  it('tells each answer that cannot be, and counts it as not answered', () => {
    const { verdicts, errors } = judge(pack, [], [], '2026-01-01', {
      hose: -1,
      joints: 'yes',
      room: 'attic',
      day: '2026-02-30',
      name: 1,
    });
    expect(errors).toEqual({
      hose: 'out-of-range',
      joints: 'wrong-type',
      room: 'unknown-option',
      day: 'wrong-type',
      name: 'unknown-field',
    });
    expect(verdicts.every((it) => it.state === 'open')).toBe(true);
    expect(judge(pack, [], [], '2026-01-01', { hose: '2500' }).verdicts[0]?.state).toBe('holds');
  });

  it('tells a circle by its members', () => {
    const label = said;
    const round = readPack({
      ...document,
      derived: [
        { code: 'a', is: 'not b', label },
        { code: 'b', is: 'a or long2', label },
        { code: 'long2', is: 'joints', label },
      ],
    });
    expect(round.faults.map((it) => it.fault.code)).toContain('cycle');
    expect(round.faults.find((it) => it.fault.code === 'cycle')?.fault.words.en).toMatch(/a → b → a|b → a → b/);
  });

  it('survives what is far too large', () => {
    const hostile = ['('.repeat(4000), 'x'.repeat(100_000), 'not '.repeat(900), '-'.repeat(3999), '\ud800', "'".repeat(3999)];
    for (const when of hostile) {
      const read = readPack({ ...document, derived: [], rules: [{ id: 'H', versions: [{ from: '2020-01-01', when }] }] });
      expect(read.faults).toHaveLength(1);
    }
  });
});
