import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useTexts, useWords } from '../../kernel/i18n';
import { Refusal } from '../../kernel/problem';
import { useMe } from '../../kernel/session';
import { GradeMark, gradeOf, State } from '../../ui/Marks';
import { Empty, Page, Section, Skeleton } from '../../ui/Page';
import { subjects } from './queries';
import { SubjectState } from './SubjectState';
import { Timeline } from './Timeline';
import { texts } from './texts';

/** An enterprise's own ledger: what is registered about it, and what wants doing. */
export function MyEnterprise() {
  const t = useTexts(texts);
  const words = useWords();
  const me = useMe();
  const found = useQuery(subjects.mine);
  return (
    <Page title={t('mine')} note={me?.person.organisation?.name}>
      <p>{t('mineNote')}</p>
      <Refusal of={found.error} onRetry={() => void found.refetch()} />
      {found.isPending && <Skeleton />}
      {found.data?.length === 0 && <Empty title={t('noneMine')} text={t('noneMineText')} />}
      {found.data && found.data.length > 0 && (
        <table className="list" aria-label={t('mine')}>
          <thead>
            <tr>
              <th scope="col">{t('name')}</th>
              <th scope="col">{t('kind')}</th>
              <th scope="col">{t('riskGrade')}</th>
              <th scope="col">{t('inspected')}</th>
              <th scope="col">{t('facilities')}</th>
              <th scope="col" className="figure">
                {t('staff')}
              </th>
              <th scope="col">{t('status')}</th>
            </tr>
          </thead>
          <tbody>
            {found.data.map((row) => (
              <tr key={row.id}>
                <td data-name={t('name')}>
                  <Link to={`/registry/${row.id}`}>{row.subject.name}</Link>
                </td>
                <td data-name={t('kind')}>{words(row.subject.kind)}</td>
                <td data-name={t('riskGrade')} className="short">
                  {row.subject.grade ? <GradeMark grade={gradeOf[row.subject.grade]} /> : '—'}
                </td>
                <td data-name={t('inspected')}>{row.months ? t('everyMonths', { count: row.months }) : '—'}</td>
                <td data-name={t('facilities')} className="short">
                  {row.facilities} {row.overdue > 0 && <State is="open">{t('overdueCount', { count: row.overdue })}</State>}
                </td>
                <td data-name={t('staff')} className="figure">
                  {row.staff}
                </td>
                <td data-name={t('status')} className="short">
                  <SubjectState of={row.subject.status} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {found.data?.slice(0, 3).map((row) => (
        <Section key={row.id} title={t('timelineOf', { name: row.subject.name })}>
          <Timeline of={row.id} />
        </Section>
      ))}
    </Page>
  );
}
