import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter } from 'react-router';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { client } from '../kernel/client';
import type { Me, PlanImport } from '../kernel/contract';
import { expiry } from '../kernel/session';
import { inside } from '../modules/authority/SignIn';
import { App } from './App';
import { routes } from './routes';

const me: Me = {
  person: { id: 'p1', name: '甲', account: 'jia', organisation: null },
  mustChangePassword: false,
  twoFactor: false,
  permissions: ['plans.read', 'plans.import', 'plans.confirm'],
  grants: [],
  language: 'zh',
  expiresAt: '2026-11-21T12:00:00Z',
};
const draft: PlanImport = {
  id: 'i1',
  name: 'a.txt',
  state: 'draft',
  version: 3,
  place: { id: 'x', name: '某区' },
  lines: ['标题', '1.检查餐饮场所。（区城管委牵头）'],
  plan: {
    title: '某区方案',
    document_number: null,
    issuer: null,
    date: null,
    level: 'district',
    reporting: null,
    phases: [],
    goals: [],
    targets: [],
    submissions: [],
    taskForce: null,
    diagnostics: [],
    measures: [
      {
        id: '1',
        section_path: ['重点任务'],
        heading: '检查餐饮场所',
        text: '检查餐饮场所。',
        lead: ['区城管委'],
        cooperate: [],
        territorial: [],
        responsible_all: ['区城管委'],
        note: '',
        lines: [2, 2],
        responsibilityLines: [2, 2],
      },
    ],
  },
  doubts: [
    {
      index: 0,
      code: 'ambiguous-lead',
      severity: 'warning',
      lines: [2, 2],
      otherLines: null,
      zh: '牵头不明',
      en: 'Unclear',
      settled: null,
    },
  ],
  units: [{ name: '区城管委', organisations: [], proposed: [], how: null, uses: 1 }],
  edits: [],
  canUndo: false,
  by: '甲',
  at: '2026-11-21T01:00:00Z',
  previous: null,
  confirmedBy: null,
  confirmedAt: null,
  planId: null,
};

type Answer = { status?: number; body?: unknown };
let answer: (request: Request) => Answer | undefined;
const problem = (status: number, title: string, detail = '') => ({
  status,
  body: { type: '', title, status, detail, detailEn: detail },
});
const path = (request: Request) => `${request.method} ${new URL(request.url).pathname}`;

function open(at: string) {
  const router = createMemoryRouter(routes, { initialEntries: [at] });
  render(<App of={router} />);
  return router;
}

beforeEach(() => {
  client.clear();
  expiry.set({ state: 'valid' });
  vi.stubGlobal('fetch', async (request: Request) => {
    const { status = 200, body = { items: [], next: null, total: 0 } } = answer(request) ?? {};
    return new Response(status === 204 ? null : JSON.stringify(body), { status });
  });
});
afterEach(() => vi.unstubAllGlobals());

const signedIn = (request: Request): Answer | undefined => {
  if (path(request) === 'GET /api/session') return { body: me };
  if (path(request).startsWith('GET /api/places/')) return { body: [] };
  return undefined;
};

it('Who is not signed in comes to the sign-in page and then back to where he was', async () => {
  let known = false;
  answer = (request) => {
    if (path(request) === 'GET /api/session') return known ? { body: me } : problem(401, 'sign-in.needed');
    if (path(request) === 'POST /api/session') {
      known = true;
      return { body: me };
    }
    if (path(request) === 'GET /api/sign-in-ways') return { body: [] };
    return signedIn(request);
  };
  const router = open('/plans?q=abc');
  await userEvent.type(await screen.findByLabelText('账号'), 'jia');
  await userEvent.type(screen.getByLabelText('密码'), 'secret');
  await userEvent.click(screen.getByRole('button', { name: '登录' }));
  await screen.findByRole('heading', { name: '整治方案' });
  expect(router.state.location.pathname + router.state.location.search).toBe('/plans?q=abc');
});

it('The way back never leads to another site', () => {
  expect(inside('/plans')).toBe('/plans');
  for (const evil of ['https://evil.example', '//evil.example', '/\\evil.example', '/sign-in', null])
    expect(inside(evil)).toBe('/');
});

it('Asks for the second factor only of those who have one', async () => {
  answer = (request) => {
    if (path(request) === 'POST /api/session') return problem(401, 'sign-in.code-needed', '请输入验证码');
    if (path(request) === 'GET /api/sign-in-ways') return { body: [] };
    return problem(401, 'sign-in.needed');
  };
  open('/sign-in');
  await userEvent.type(await screen.findByLabelText('账号'), 'jia');
  await userEvent.type(screen.getByLabelText('密码'), 'secret');
  expect(screen.queryByLabelText('动态验证码')).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: '登录' }));
  expect(await screen.findByLabelText('动态验证码')).toBeVisible();
});

it('What I may not do is not shown, and its address says so', async () => {
  answer = signedIn;
  open('/system/people');
  expect(await screen.findByRole('heading', { name: '没有权限' })).toBeInTheDocument();
  expect(screen.queryByRole('link', { name: '人员' })).not.toBeInTheDocument();
});

it('An import is confirmed only when nothing doubtful is left', async () => {
  let settled = false;
  answer = (request) => {
    if (path(request) === 'PUT /api/plan-imports/i1/doubts/0') {
      settled = true;
      return { body: { version: 4 } };
    }
    if (path(request) === 'GET /api/plan-imports/i1') {
      const how = settled ? { how: 'accepted', note: null, by: '甲', at: '2026-11-21T01:00:00Z' } : null;
      return { body: { ...draft, doubts: [{ ...draft.doubts[0], settled: how }] } };
    }
    return signedIn(request);
  };
  open('/plans/imports/i1');
  expect(await screen.findByText('存疑处已核对 0 / 1')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: '确认' })).toBeDisabled();
  await userEvent.click(screen.getByRole('button', { name: '接受' }));
  await waitFor(() => expect(screen.getByRole('button', { name: '确认' })).toBeEnabled());
});

it('A session that ends in the middle of an edit is renewed over the page, and the edit goes through', async () => {
  let valid = true;
  const saved: string[] = [];
  answer = (request) => {
    if (path(request) === 'POST /api/session') {
      valid = true;
      return { body: me };
    }
    if (path(request) === 'GET /api/plan-imports/i1') return { body: draft };
    if (path(request) === 'PUT /api/plan-imports/i1/measures/1') {
      if (!valid) return problem(401, 'sign-in.needed');
      saved.push(path(request));
      return { body: { version: 4 } };
    }
    return signedIn(request);
  };
  open('/plans/imports/i1');
  await userEvent.click(await screen.findByLabelText('修改措施 1', { selector: 'button' }));
  await userEvent.type(screen.getByLabelText('标题'), '等场所');
  valid = false;
  await userEvent.click(screen.getByText('保存'));
  const sheet = (await screen.findByText('登录已过期')).closest<HTMLElement>('[role="dialog"]') ?? document.body;
  expect(screen.getByLabelText('标题')).toHaveValue('检查餐饮场所等场所');
  expect(saved).toEqual([]);
  await userEvent.type(within(sheet).getByLabelText('密码'), 'secret');
  await userEvent.click(within(sheet).getByText('登录'));
  await waitFor(() => expect(saved).toHaveLength(1));
});

it('Somebody else was faster: it is told, and what I typed is still there', async () => {
  answer = (request) => {
    if (path(request) === 'GET /api/plan-imports/i1') return { body: draft };
    if (path(request) === 'PUT /api/plan-imports/i1/measures/1') return problem(409, 'changed-meanwhile', '他人刚刚修改');
    return signedIn(request);
  };
  open('/plans/imports/i1');
  await userEvent.click(await screen.findByLabelText('修改措施 1', { selector: 'button' }));
  await userEvent.type(screen.getByLabelText('标题'), '等');
  await userEvent.click(screen.getByText('保存'));
  expect(await screen.findByRole('alert')).toHaveTextContent('他人刚刚修改');
  expect(screen.getByLabelText('标题')).toHaveValue('检查餐饮场所等');
});

it('A list that cannot be had says why and can be asked again', async () => {
  let broken = true;
  answer = (request) => {
    if (path(request) === 'GET /api/plans' && broken) return problem(500, 'fault', '服务器内部错误');
    return signedIn(request);
  };
  open('/plans');
  expect(await screen.findByRole('alert')).toHaveTextContent('服务器内部错误');
  broken = false;
  await userEvent.click(screen.getByRole('button', { name: '重试' }));
  expect(await screen.findByText('还没有已发布的方案')).toBeInTheDocument();
});
