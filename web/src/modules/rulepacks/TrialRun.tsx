import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { api, ask } from '../../kernel/client';
import type { RuleOverrideForm } from '../../kernel/contract';
import { useTexts } from '../../kernel/i18n';
import { Refusal } from '../../kernel/problem';
import { TimeText } from '../../ui/Marks';
import { texts } from './texts';
import { VerdictMark } from './Verdicts';

/** The draft as if it had been in force when past answers were judged: what would have come out otherwise. */
export function TrialRun(props: { pack: string; place: string; rule: string; form: () => RuleOverrideForm }) {
  const { pack, place, rule, form } = props;
  const t = useTexts(texts);
  const trial = useMutation({
    mutationFn: () =>
      ask(api.POST('/api/rule-packs/{code}/trial', { params: { path: { code: pack } }, body: { rule, place, form: form() } })),
  });
  const found = trial.data;
  return (
    <>
      <p className="muted">{t('trialNote')}</p>
      <Button disabled={rule === ''} loading={trial.isPending} onClick={() => trial.mutate()}>
        {t('runTrial')}
      </Button>
      <Refusal of={trial.error} />
      {found && (
        <div role="status" className="trial">
          <p>{found.looked === 0 ? t('trialNothing') : t('trialSaid', { looked: found.looked, changed: found.changed })}</p>
          {found.rows.length > 0 && (
            <table className="list" aria-label={t('trial')}>
              <thead>
                <tr>
                  <th scope="col">{t('judgedOn')}</th>
                  <th scope="col">{t('place')}</th>
                  <th scope="col">{t('before')}</th>
                  <th scope="col">{t('after')}</th>
                  <th scope="col">{t('recorded')}</th>
                </tr>
              </thead>
              <tbody>
                {found.rows.map((row) => (
                  <tr key={row.judgement}>
                    <td>{row.day}</td>
                    <td data-name={t('place')}>{row.place.path || row.place.name}</td>
                    <td data-name={t('before')}>{row.before ? <VerdictMark state={row.before} /> : t('notApplied')}</td>
                    <td data-name={t('after')}>{row.after ? <VerdictMark state={row.after} /> : t('notApplied')}</td>
                    <td data-name={t('recorded')}>
                      <TimeText at={row.at} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </div>
      )}
    </>
  );
}
