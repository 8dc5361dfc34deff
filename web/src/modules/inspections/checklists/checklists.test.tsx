import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { ChecklistView } from '../../../kernel/contract';
import { PenaltyTable } from './PenaltyTable';
import { sheetOf } from './queries';
import { rangesOf } from './ranges';
import { rulesIn } from './rules';
import { TryChecklist } from './TryChecklist';

const root = join(import.meta.dirname, '../../../../..');
const read = (file: string) => JSON.parse(readFileSync(join(root, 'data', file), 'utf8'));

/** As the server answers for Nankai. */
function sheet(code: string) {
  const document = read(`checklists/${code}.json`);
  const packs = [...document.packs, 'penalties'].map((it: string) => read(`rules/${it}.json`));
  const view = {
    code,
    on: '2026-11-21',
    version: `${code}@${document.versions[0].from}`,
    document,
    law: {
      packs,
      locals: read('rules/local/nankai.json').overrides,
      path: ['100000000000', '120104000000'],
      places: [{ key: '120104000000', name: '南开区' }],
    },
    kinds: [],
  };
  return sheetOf(view as unknown as ChecklistView);
}

function open(code: string) {
  const it = sheet(code);
  if (!it.list || !it.version) throw new Error('no version');
  render(<TryChecklist sheet={it} list={it.list} version={it.version} />);
  return within(screen.getByRole('complementary'));
}
const item = (text: RegExp) => within(screen.getByText(text).closest('li') as HTMLElement);

it('A failed item is a finding at once, with its local clause and the range of its penalty', async () => {
  const found = open('catering-bottled');
  await userEvent.click(item(/高层建筑内未使用瓶装液化石油气/).getByLabelText('不合格'));
  expect(found.getByText(/餐饮用户亦同/)).toBeInTheDocument();
  expect(found.getByText(/南开区燃气安全专项整治工作方案/)).toBeInTheDocument();
  expect(found.getByText(/X1 1,000–5,000 元/)).toBeInTheDocument();
});

it('Danger of mass casualties is major only by a named officer’s reason', async () => {
  const found = open('household-piped');
  const danger = item(/无其他可能导致群死群伤/);
  await userEvent.click(danger.getByLabelText('不合格'));
  expect(found.getByText('major-hazards/MH-10-1')).toBeInTheDocument();
  expect(found.queryByText(/判定条款/)).toBeNull();
  await userEvent.type(danger.getByLabelText(/具名人员的理由/), '楼道内燃气积聚');
  expect(found.getByText('判定条款 MH-10-1')).toBeInTheDocument();
});

it('All others pass answers what can be presumed, and leaves open what must be said', async () => {
  const found = open('household-piped');
  await userEvent.click(screen.getByRole('button', { name: '其余均合格' }));
  expect(found.getByText('暂无问题')).toBeInTheDocument();
  const [, done, all] = /已答 (\d+) \/ (\d+) 项/.exec(found.getByRole('status').textContent ?? '') ?? [];
  expect(done).toBe(all);
});

it('A penalty of several stages shows each, and the law of special equipment by the act shows all of it', () => {
  const it = sheet('catering-bottled');
  expect(rangesOf(it, 'W2').map((range) => range.id)).toEqual(['W2.1', 'W2.2', 'W2.3', 'W2.4']);
  expect(rangesOf(it, 'E').map((range) => range.code)).toEqual(['E1', 'E2', 'E3', 'E4', 'E5', 'E5', 'E5']);
  render(<PenaltyTable sheet={it} rules={[...rulesIn(it).values()]} />);
  expect(screen.getByRole('table', { name: '处罚幅度' })).toHaveTextContent('50,000–200,000 元');
});
