import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { db, type KeptSubject } from './db';
import { byCode, near, search } from './find';

const subject = (nth: number, more: Partial<KeptSubject>): KeptSubject => ({
  id: `018f0000-0000-7000-8000-${String(nth).padStart(12, '0')}`,
  name: '',
  kind: 'restaurant',
  address: '',
  place: 'p',
  ...more,
});

beforeEach(async () => {
  await db.subjects.clear();
  await db.subjects.bulkAdd([
    subject(1, {
      name: '津味饺子馆',
      spelling: 'jwjzg jinweijiaoziguan',
      address: '东马路 1 号',
      latitude: 39.14,
      longitude: 117.18,
    }),
    subject(2, { name: '老城厢火锅店', spelling: 'lcxhgd laochengxianghuoguodian', latitude: 39.15, longitude: 117.18 }),
    subject(3, {
      name: '学府小学食堂',
      address: '学府路（东门）',
      creditCode: '91120104MA05TEXT0X',
      latitude: 39.9,
      longitude: 116.4,
    }),
  ]);
});
const names = (found: KeptSubject[]) => found.map((it) => it.name);

it.each([
  ['饺子', '津味饺子馆'],
  ['jwj', '津味饺子馆'],
  ['huoguo', '老城厢火锅店'],
  ['学府路(东门)', '学府小学食堂'],
  ['马路 饺子', '津味饺子馆'],
  ['91120104ma05text0x', '学府小学食堂'],
])('“%s” finds %s', async (words, name) => expect(names(await search(words, words))).toEqual([name]));

it('The nearest come first, with their distance', async () => {
  const found = await near({ lat: 39.1495, lon: 117.18 });
  expect(found.map((it) => it.subject.name)).toEqual(['老城厢火锅店', '津味饺子馆', '学府小学食堂']);
  expect(found[0]?.away).toBeGreaterThan(50);
  expect(found[0]?.away).toBeLessThan(60);
});

it('A scanned address, a credit code or a bare id lead to their subject; anything else to none', async () => {
  const id = '018f0000-0000-7000-8000-000000000003';
  expect((await byCode(`https://anran.example/s/${id.toUpperCase()}?x=1`))?.id).toBe(id);
  expect((await byCode('91120104ma05text0x'))?.id).toBe(id);
  expect(await byCode('javascript:alert(1)')).toBeNull();
  expect(await byCode('018f0000-0000-7000-8000-00000000ffff')).toBeNull();
});
