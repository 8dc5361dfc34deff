import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Radio } from 'antd';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { api, ask } from '../../kernel/client';
import type { Subject } from '../../kernel/contract';
import { useTexts, useWords } from '../../kernel/i18n';
import { Refusal } from '../../kernel/problem';
import { Page, Skeleton } from '../../ui/Page';
import { renew, subjects } from './queries';
import { texts } from './texts';

/** Two subjects side by side: which stays, and what it takes from the other. */
export function MergeSubjects() {
  const { id = '', other = '' } = useParams();
  const t = useTexts(texts);
  const [left, right] = [useQuery(subjects.one(id)), useQuery(subjects.one(other))];
  const above = { to: `/registry/${id}`, title: left.data?.name ?? t('subject') };
  return (
    <Page title={t('mergeTitle')} above={above} note={t('mergeNote')}>
      <Refusal of={left.error ?? right.error} />
      {left.data && right.data ? <Compare left={left.data} right={right.data} /> : <Skeleton />}
    </Page>
  );
}

const codes = [
  'name',
  'kind',
  'place',
  'address',
  'position',
  'creditCode',
  'licenceCode',
  'gas',
  'basement',
  'users',
  'inUseSince',
  'contact',
  'organisation',
  'rowKey',
] as const;
type Code = (typeof codes)[number];

function Compare({ left, right }: { left: Subject; right: Subject }) {
  const t = useTexts(texts);
  const go = useNavigate();
  const value = useValue();
  // What one lacks and the other has is taken over, unless somebody decides otherwise.
  const [taken, setTaken] = useState<ReadonlySet<Code>>(
    () => new Set(codes.filter((code) => value(left, code) === '' && value(right, code) !== '')),
  );
  const merge = useMutation({
    mutationFn: () =>
      ask(
        api.POST('/api/subjects/{id}/merge', {
          params: { path: { id: left.id } },
          body: { other: right.id, take: [...taken], version: left.version, otherVersion: right.version },
        }),
      ),
    onSuccess: async () => {
      await renew();
      go(`/registry/${left.id}`);
    },
  });
  const apart = useMutation({
    mutationFn: () =>
      ask(api.POST('/api/subjects/{id}/distinct', { params: { path: { id: left.id } }, body: { other: right.id } })),
    onSuccess: async () => {
      await renew();
      go(`/registry/${left.id}`);
    },
  });
  const choose = (code: Code, take: boolean) => {
    const next = new Set(taken);
    if (take) next.add(code);
    else next.delete(code);
    setTaken(next);
  };
  return (
    <>
      <table className="list">
        <thead>
          <tr>
            <th scope="col">{t('field')}</th>
            <th scope="col">{t('stays')}</th>
            <th scope="col">
              {t('goes')} <Link to={`/registry/${right.id}/merge/${left.id}`}>{t('swap')}</Link>
            </th>
          </tr>
        </thead>
        <tbody>
          {codes
            .filter((code) => value(left, code) !== '' || value(right, code) !== '')
            .map((code) => (
              <tr key={code}>
                <td data-name={t('field')}>{t(labels[code])}</td>
                {[left, right].map((side) => (
                  <td key={side.id} data-name={t(side === left ? 'stays' : 'goes')}>
                    {value(left, code) === value(right, code) ? (
                      value(side, code)
                    ) : (
                      <Radio checked={taken.has(code) === (side === right)} onChange={() => choose(code, side === right)}>
                        {value(side, code) || t('nothing')}
                      </Radio>
                    )}
                  </td>
                ))}
              </tr>
            ))}
        </tbody>
      </table>
      <Refusal of={merge.error ?? apart.error} />
      <p className="button-row">
        <Button type="primary" loading={merge.isPending} onClick={() => merge.mutate()}>
          {t('merge')}
        </Button>
        <Button loading={apart.isPending} onClick={() => apart.mutate()}>
          {t('notTheSame')}
        </Button>
        <Link to={`/registry/${left.id}`}>{t('back')}</Link>
      </p>
    </>
  );
}

const labels = {
  name: 'name',
  kind: 'kind',
  place: 'place',
  address: 'address',
  position: 'position',
  creditCode: 'creditCode',
  licenceCode: 'licenceCode',
  gas: 'gas',
  basement: 'basement',
  users: 'users',
  inUseSince: 'inUseSince',
  contact: 'contact',
  organisation: 'account',
  rowKey: 'rowKey',
} as const;

function useValue() {
  const words = useWords();
  const t = useTexts(texts);
  return (of: Subject, code: Code): string => {
    if (code === 'kind') return words(of.kind);
    if (code === 'place') return of.place.path;
    if (code === 'position') return of.latitude === null ? '' : `${of.latitude}, ${of.longitude}`;
    if (code === 'gas') return words(of.gas);
    if (code === 'contact') return [of.contact, of.phone].filter(Boolean).join(' · ');
    if (code === 'organisation') return of.organisation?.name ?? '';
    if (code === 'basement') return of.basement === null ? '' : t(of.basement ? 'yes' : 'no');
    return of[code]?.toString() ?? '';
  };
}
