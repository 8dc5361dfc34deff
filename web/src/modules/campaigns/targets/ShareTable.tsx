import { useTexts } from '../../../kernel/i18n';
import { List } from '../../../ui/List';
import { ProgressBar } from './ProgressBar';
import { figure, type Share, type Target, targets } from './queries';
import { ReportAct } from './ReportAct';
import { SplitAct } from './SplitAct';
import { texts } from './texts';

/** Who has which part. The sum stands against the whole, whether it adds up or not. */
export function ShareTable(props: { plan: string; of: Target; start: string; report: boolean; manage: boolean }) {
  const { plan, of, start, report, manage } = props;
  const t = useTexts(texts);
  const { shares } = of;
  const sum = shares?.sum;
  return (
    <>
      {sum && (
        <p className="muted" role="status">
          {t(shares.difference === '0' ? 'adds' : 'differs', {
            sum: figure(sum, of.unit),
            planned: figure(of.value, of.unit),
            difference: figure(shares.difference ?? '', of.unit),
          })}
        </p>
      )}
      {shares && (
        <List<Share>
          name={t('shares')}
          queryKey={['targets', plan, of.id, 'shares']}
          load={targets.shares(plan, of.id)}
          empty={null}
          columns={[
            { key: 'owner', title: t('share'), of: (it) => it.owner.name },
            { key: 'planned', title: t('planned'), figure: true, of: (it) => figure(it.value, of.unit) },
            {
              key: 'reached',
              title: t('reached'),
              figure: true,
              of: (it) => (it.reached === null ? '—' : figure(it.reached, of.unit)),
            },
            { key: 'bar', title: t('progress'), of: (it) => <ProgressBar {...it} unit={of.unit} /> },
            { key: 'on', title: t('asOf'), short: true, of: (it) => it.reachedOn ?? '—' },
            ...(report
              ? [
                  {
                    key: 'act',
                    title: t('report'),
                    of: (it: Share) => <ReportAct plan={plan} target={of} share={it.id} start={start} kind="link" />,
                  },
                ]
              : []),
          ]}
        />
      )}
      {manage && <SplitAct plan={plan} of={of} />}
    </>
  );
}
