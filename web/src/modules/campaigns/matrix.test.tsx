import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Matrix, MatrixMeasure } from '../../kernel/contract';
import { MatrixTable } from './MatrixTable';
import { filtered } from './PlanMatrix';

const measure = (
  number: string,
  heading: string,
  cells: Pick<MatrixMeasure['cells'][number], 'unit' | 'role'>[],
): MatrixMeasure => ({
  id: number,
  number,
  heading,
  text: heading,
  lines: [1, 1],
  note: '',
  origin: 'paper',
  due: '2026-11-30',
  progress: { total: 4, done: 1, late: 2, percent: 40 },
  cells: cells.map((it) => ({ ...it, released: false, origin: 'paper' as const, progress: null })),
});
const matrix: Matrix = {
  whole: true,
  units: [
    { name: '区城管委', group: 'lead', organisations: [] },
    { name: '区应急局', group: 'cooperate', organisations: [] },
    { name: '各街道', group: 'territorial', organisations: [] },
  ],
  sections: [
    {
      title: '一、排查',
      measures: [
        measure('1', '餐饮', [
          { unit: '区城管委', role: 'lead' },
          { unit: '各街道', role: 'territorial' },
        ]),
      ],
    },
    { title: '二、整治', measures: [measure('2', '管网', [{ unit: '区应急局', role: 'cooperate' }])] },
  ],
};

it('shows each role with its own mark and its own word', () => {
  render(<MatrixTable of={matrix} ours={new Set()} at={null} onPoint={() => {}} />);
  const row = screen.getByRole('row', { name: /餐饮/ });
  expect(row).toHaveTextContent('●牵头');
  expect(row).toHaveTextContent('□属地');
});

it('tells the deadline, how far it is and that something is overdue, in words', () => {
  render(<MatrixTable of={matrix} ours={new Set()} at={null} onPoint={() => {}} />);
  const row = screen.getByRole('row', { name: /餐饮/ });
  expect(row).toHaveTextContent('2026-11-30');
  expect(row).toHaveTextContent('40% · 1/4');
  expect(row).toHaveTextContent('逾期 2');
});

it('keeps the sections and the columns that the filtered rows still use', () => {
  const found = filtered(matrix, { unit: '区应急局', mine: null });
  expect(found.sections.map((section) => section.title)).toEqual(['二、整治']);
  expect(found.units.map((unit) => unit.name)).toEqual(['区应急局']);
});

it('finds by number, heading and text', () => {
  expect(filtered(matrix, { q: '餐', mine: null }).sections).toHaveLength(1);
  expect(filtered(matrix, { q: '无此', mine: null }).sections).toHaveLength(0);
});

it('narrows to what names us', () => {
  expect(filtered(matrix, { mine: new Set(['各街道']) }).sections.map((it) => it.title)).toEqual(['一、排查']);
});
