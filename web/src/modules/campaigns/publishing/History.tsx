import type { components } from '../../../kernel/api';
import { api, ask } from '../../../kernel/client';
import { useTexts, useWords } from '../../../kernel/i18n';
import { moment } from '../../../kernel/time';
import { Act } from '../../../ui/Act';
import { List } from '../../../ui/List';
import { State, TimeText } from '../../../ui/Marks';
import { Empty } from '../../../ui/Page';
import { Reason } from './DecideFields';
import { type Gate, gates, renew, renewing } from './queries';
import { texts } from './texts';

type Row = components['schemas']['ListDecisionsRow'];

/** Everything that was decided about the plan, whoever decided it and whatever became of it. */
export function History({ of, frozen }: { of: Gate; frozen: boolean }) {
  const t = useTexts(texts);
  const words = useWords();
  return (
    <List<Row>
      name={t('history')}
      queryKey={gates.decisions(of.plan)}
      load={gates.loadDecisions(of.plan)}
      empty={<Empty title={t('noDecisions')} text={t('noDecisionsText')} />}
      columns={[
        {
          key: 'decision',
          title: t('decision'),
          of: (row) => (
            <>
              {row.words.map((it) => words(it)).join(' · ')}
              {row.reason && <small className="gate-reason">{row.reason}</small>}
            </>
          ),
        },
        {
          key: 'about',
          title: t('about'),
          of: (row) => (
            <>
              {row.numbers.join(' · ')}
              {row.count > row.numbers.length && ` ${t('andMore', { count: row.count })}`}
            </>
          ),
        },
        { key: 'by', title: t('by'), of: (row) => row.by, short: true },
        {
          key: 'state',
          title: t('state'),
          of: (row) => (
            <>
              <TimeText at={row.at} /> {row.amends && <State is="open">{t('amendment')}</State>}
              {row.carried != null && <State is="quiet">{t('carried', { edition: row.carried })}</State>}
              {row.undone && (
                <State is="quiet">
                  {t(row.undone.replaced ? 'replacedBy' : 'undoneBy', { by: row.undone.by, at: moment(row.undone.at) })}
                </State>
              )}
            </>
          ),
        },
        { key: 'undo', title: '', of: (row) => (row.standing > 0 && !frozen ? <Undo of={of} row={row} /> : null) },
      ]}
    />
  );
}

function Undo({ of, row }: { of: Gate; row: Row }) {
  const t = useTexts(texts);
  return (
    <Act<{ reason?: string }>
      small
      kind="link"
      label={t('undo')}
      title={t('undo')}
      text={t('undoText')}
      fields={(error) => of.state === 'published' && <Reason error={error} />}
      act={async ({ reason }) => {
        const params = { path: { id: of.plan, batch: row.id } };
        const body = { reason: reason ?? null, version: of.version };
        await renewing(of.plan, ask(api.POST('/api/plans/{id}/decisions/{batch}/undo', { params, body })));
        await renew(of.plan);
      }}
    />
  );
}
