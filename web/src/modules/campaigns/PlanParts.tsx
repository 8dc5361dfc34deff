import type { Goal, Phase, Submission, Target, TaskForce } from '../../kernel/contract';
import { useTexts } from '../../kernel/i18n';
import { Facts, Section } from '../../ui/Page';
import { texts } from './texts';

function Nothing() {
  const t = useTexts(texts);
  return <p className="muted">{t('nothingSaid')}</p>;
}

export function Phases({ of }: { of: readonly Phase[] }) {
  const t = useTexts(texts);
  return (
    <Section title={t('phases')}>
      {of.length === 0 ? (
        <Nothing />
      ) : (
        <table className="list">
          <thead>
            <tr>
              <th scope="col">{t('phaseName')}</th>
              <th scope="col">{t('start')}</th>
              <th scope="col">{t('end')}</th>
            </tr>
          </thead>
          <tbody>
            {of.map((phase) => (
              <tr key={phase.name}>
                <td data-name={t('phaseName')}>{phase.name}</td>
                <td data-name={t('start')}>{phase.start ?? '—'}</td>
                <td data-name={t('end')}>{phase.end ?? t('openEnd')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}

export function Targets({ of }: { of: readonly Target[] }) {
  const t = useTexts(texts);
  return (
    <Section title={t('targets')}>
      {of.length === 0 ? (
        <Nothing />
      ) : (
        <table className="list">
          <thead>
            <tr>
              <th scope="col">{t('targetKey')}</th>
              <th scope="col" className="figure">
                {t('value')}
              </th>
              <th scope="col">{t('unit')}</th>
            </tr>
          </thead>
          <tbody>
            {of.map((target) => (
              <tr key={`${target.text_key} ${target.value} ${target.lines[0]}`}>
                <td data-name={t('targetKey')}>{target.text_key}</td>
                <td data-name={t('value')} className="figure">
                  {target.value.toLocaleString('en-US')}
                </td>
                <td data-name={t('unit')}>{target.unit}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}

export function Goals({ of }: { of: readonly Goal[] }) {
  const t = useTexts(texts);
  return (
    <Section title={t('goals')}>
      {of.length === 0 ? (
        <Nothing />
      ) : (
        <ul className="prose">
          {of.map((goal) => (
            <li key={`${goal.lines[0]} ${goal.text}`}>{goal.text}</li>
          ))}
        </ul>
      )}
    </Section>
  );
}

export function Submissions({ of }: { of: readonly Submission[] }) {
  const t = useTexts(texts);
  const due = (it: Submission) => {
    if (it.recurring) return it.day ? t('reportingOf', { day: it.day }) : t('monthly');
    return it.due ?? '—';
  };
  return (
    <Section title={t('submissions')}>
      {of.length === 0 ? (
        <Nothing />
      ) : (
        <table className="list">
          <thead>
            <tr>
              <th scope="col">{t('what')}</th>
              <th scope="col">{t('submitter')}</th>
              <th scope="col">{t('receiver')}</th>
              <th scope="col">{t('copyTo')}</th>
              <th scope="col">{t('due')}</th>
            </tr>
          </thead>
          <tbody>
            {of.map((it) => (
              <tr key={`${it.what} ${it.from} ${it.lines[0]}`}>
                <td data-name={t('what')}>{it.what}</td>
                <td data-name={t('submitter')}>{it.from ?? '—'}</td>
                <td data-name={t('receiver')}>{it.to ?? '—'}</td>
                <td data-name={t('copyTo')}>{it.copyTo ?? '—'}</td>
                <td data-name={t('due')}>{due(it)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}

export function TaskForceFacts({ of }: { of: TaskForce | null }) {
  const t = useTexts(texts);
  return (
    <Section title={t('taskForce')}>
      {of === null ? (
        <Nothing />
      ) : (
        <Facts
          of={[
            [t('head'), of.head.join(' · ')],
            [t('deputies'), of.deputies.join(' · ')],
            [t('office'), of.office],
            [t('members'), of.members.join(' · ')],
          ]}
        />
      )}
    </Section>
  );
}
