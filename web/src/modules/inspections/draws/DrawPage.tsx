import { useQuery } from '@tanstack/react-query';
import { Form, Input, Select } from 'antd';
import { Link, useNavigate, useParams } from 'react-router';
import { api, ask } from '../../../kernel/client';
import { useTexts, useWords } from '../../../kernel/i18n';
import { fieldError, Refusal } from '../../../kernel/problem';
import { useMay } from '../../../kernel/session';
import { Act } from '../../../ui/Act';
import { State, TimeText } from '../../../ui/Marks';
import { Facts, Page, Section, Skeleton } from '../../../ui/Page';
import { texts as ui } from '../../../ui/texts';
import { kinds, procedures, renew } from '../tasks/queries';
import { texts } from '../tasks/texts';
import { type Draw, type DrawDetail, draws, renewDraws } from './queries';
import './draws.css';

export function DrawPage() {
  const { id = '' } = useParams();
  const t = useTexts(texts);
  const found = useQuery(draws.one(id));
  const above = { to: '/inspections/draws', title: t('draws') };
  if (!found.data) {
    return (
      <Page title={t('draws')} above={above}>
        {found.isError ? <Refusal of={found.error} onRetry={() => void found.refetch()} /> : <Skeleton />}
      </Page>
    );
  }
  const { draw } = found.data;
  return (
    <Page
      title={draw.title}
      above={above}
      note={<State is={draw.seed ? 'open' : 'doubt'}>{t(draw.seed ? 'drawn' : 'frozen')}</State>}
      actions={<Actions of={draw} />}
    >
      <About of={found.data} />
      {draw.seed && <Result of={found.data} />}
      <Check of={found.data} />
    </Page>
  );
}

function About({ of }: { of: DrawDetail }) {
  const t = useTexts(texts);
  const words = useWords();
  const known = useQuery(kinds).data;
  const { draw, strata } = of;
  const name = (code: string) => {
    const group = known?.groups.find((it) => it.code === code);
    return group ? words(group) : t('allGroups');
  };
  return (
    <Facts
      of={[
        [t('organisation'), draw.organisation],
        [t('placeOfPlan'), draw.place.path],
        [t('days'), `${draw.firstDay} – ${draw.lastDay}`],
        [t('population'), t('populationOf', { units: draw.units, officers: draw.officers })],
        [t('drawCount'), strata.map((it) => `${name(it.code)} ${it.count} / ${it.units}`).join(' · ')],
        [t('officersEach'), of.officersEach],
        [
          t('frozenAt'),
          <span key="at">
            {draw.frozenBy} · <TimeText at={draw.frozenAt} />
          </span>,
        ],
        [
          t('populationHash'),
          <code key="hash" className="hash">
            {draw.populationSha256}
          </code>,
        ],
        [t('seedSource'), draw.seedSource],
        [t('seed'), draw.seed && <code className="hash">{draw.seed}</code>],
        [t('drawnAt'), draw.drawnAt && <TimeText at={draw.drawnAt} />],
      ]}
    />
  );
}

function Actions({ of }: { of: Draw }) {
  const t = useTexts(texts);
  const u = useTexts(ui);
  const go = useNavigate();
  const may = useMay();
  const path = { id: of.id };
  const required = [{ required: true, message: u('required') }];
  return (
    <>
      <a href={`/api/draws/${of.id}/file.json`}>{t('file')}</a>
      {of.plan && <Link to={`/inspections/plans/${of.plan}`}>{t('toPlan')}</Link>}
      {may('draws.run') && !of.seed && (
        <Act<{ seed?: string }>
          kind="primary"
          label={t('drawNow')}
          title={t('drawNow')}
          text={`${of.seedSource} · ${t('drawNowText')}`}
          fields={(error) =>
            of.ownSeed ? (
              <Refusal of={null} />
            ) : (
              <Form.Item name="seed" label={t('seed')} rules={required} {...fieldError(error, 'seed')}>
                <Input maxLength={128} autoComplete="off" />
              </Form.Item>
            )
          }
          act={async ({ seed }) => {
            await ask(api.POST('/api/draws/{id}/draw', { params: { path }, body: { seed: seed || null, version: of.version } }));
            await renewDraws();
          }}
        />
      )}
      {may('draws.run') && of.seed && !of.plan && (
        <Act<{ procedure: (typeof procedures)[number]; procedureReason?: string }>
          kind="primary"
          label={t('planDraw')}
          title={t('planDraw')}
          initial={{ procedure: 'announced' }}
          fields={(error) => (
            <>
              <Form.Item name="procedure" label={t('procedure')} extra={t('procedureHelp')} {...fieldError(error, 'procedure')}>
                <Select options={procedures.map((it) => ({ value: it, label: t(it) }))} />
              </Form.Item>
              <Form.Item name="procedureReason" label={t('procedureReason')} {...fieldError(error, 'procedureReason')}>
                <Input.TextArea maxLength={500} autoSize={{ minRows: 2 }} />
              </Form.Item>
            </>
          )}
          act={async ({ procedure, procedureReason }) => {
            const body = { procedure, procedureReason: procedureReason || null, checklist: null, version: of.version };
            const made = await ask(api.POST('/api/draws/{id}/plan', { params: { path }, body }));
            await renewDraws();
            await renew();
            go(`/inspections/plans/${made.id}?job=${made.job}`);
          }}
        />
      )}
    </>
  );
}

function Result({ of }: { of: DrawDetail }) {
  const t = useTexts(texts);
  return (
    <Section title={t('results')}>
      <p role="status">{t(of.recomputed ? 'recomputed' : 'notRecomputed')}</p>
      <table className="list" aria-label={t('results')}>
        <thead>
          <tr>
            <th scope="col">{t('subject')}</th>
            <th scope="col">{t('people')}</th>
            <th scope="col">{t('rank')}</th>
          </tr>
        </thead>
        <tbody>
          {of.drawn.map((it) => (
            <tr key={it.unit}>
              <td data-name={t('subject')}>{it.name}</td>
              <td data-name={t('people')}>{it.officers.join(' · ')}</td>
              <td data-name={t('rank')}>
                <code className="hash">{it.rank.slice(0, 16)}…</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

/** How anyone draws again what was drawn here. */
function Check({ of }: { of: DrawDetail }) {
  const t = useTexts(texts);
  return (
    <Section title={t('howTo')}>
      <p>{t('howToText')}</p>
      <pre className="hash">anran draw verify draw-{of.draw.id.replaceAll('-', '')}.json</pre>
      <p className="muted">{t('populationLines', { shown: of.populationLines.length, all: of.allLines })}</p>
      <pre className="hash">{of.populationLines.join('\n')}</pre>
    </Section>
  );
}
