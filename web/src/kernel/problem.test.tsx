import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { speak } from './i18n';
import { explain, fieldError, Refusal, Refused, Unreachable } from './problem';

const refused = (status: number, rest: object = {}) =>
  new Refused({ type: '/problems/x', title: 'x', status, detail: '中文说明', detailEn: 'English words', ...rest });

it('tells a refusal in the language of the reader', () => {
  expect(explain(refused(409))).toBe('中文说明');
  speak('en');
  expect(explain(refused(409))).toBe('English words');
  speak('zh');
});

it('says what may be wrong when the server is silent, and that nothing is lost', () => {
  expect(explain(new Unreachable(new TypeError('Failed to fetch')))).toContain('没有丢失');
});

it('never shows the text of an exception', () => {
  expect(explain(new Error('undefined is not a function'))).not.toContain('undefined');
});

it('shows a field its own errors and no others', () => {
  const error = refused(400, { errors: { account: [{ zh: '账号已存在。', en: 'Taken.' }] } });
  expect(fieldError(error, 'account')).toEqual({ validateStatus: 'error', help: '账号已存在。' });
  expect(fieldError(error, 'name')).toEqual({});
});

it('gives the trace of a fault, so that it can be found', () => {
  render(<Refusal of={refused(500, { trace: '00-abc' })} />);
  expect(screen.getByRole('alert')).toHaveTextContent('00-abc');
});
