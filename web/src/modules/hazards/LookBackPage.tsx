import { useQuery } from '@tanstack/react-query';
import { Form, Input, InputNumber } from 'antd';
import { Link, useParams } from 'react-router';
import { api, ask } from '../../kernel/client';
import { useTexts, useWords } from '../../kernel/i18n';
import { fieldError, Refusal } from '../../kernel/problem';
import { useMay } from '../../kernel/session';
import { Act } from '../../ui/Act';
import { GradeMark, State, TimeText } from '../../ui/Marks';
import { Facts, Page, Section, Skeleton } from '../../ui/Page';
import { hazards, type LookBack, renew } from './queries';
import { texts } from './texts';
import './hazards.css';

/** One sample: what was published, what was drawn, what was found, and how sure that makes one of the rest. */
export function LookBackPage() {
  const { id = '' } = useParams();
  const t = useTexts(texts);
  const may = useMay();
  const found = useQuery(hazards.lookBack(id));
  const above = { to: '/hazards/look-backs', title: t('lookBacks') };
  const it = found.data;
  if (!it) {
    return (
      <Page title={t('lookBacks')} above={above}>
        {found.isError ? <Refusal of={found.error} onRetry={() => void found.refetch()} /> : <Skeleton />}
      </Page>
    );
  }
  return (
    <Page
      title={`${t('lookBacks')} · ${it.place.name}`}
      above={above}
      note={t('closedBetween', { from: it.closedFrom, until: it.closedUntil })}
      actions={may('hazards.look-back') && it.seed === null && <Draw of={it} />}
    >
      {it.rate && (
        <dl className="hazard-figures">
          <div>
            <dt>{t('rate')}</dt>
            <dd>{percent(it.rate.rate)}%</dd>
            <dd className="hazard-small">{t('interval', { low: percent(it.rate.low), high: percent(it.rate.high) })}</dd>
          </div>
          <div>
            <dt>{t('looked')}</dt>
            <dd>
              {it.looked} / {it.size}
            </dd>
          </div>
          <div>
            <dt>{t('rebounds')}</dt>
            <dd>{it.rebounds}</dd>
          </div>
        </dl>
      )}
      <Facts
        of={[
          [t('population'), it.population],
          [
            t('hash'),
            <code key="hash" className="hazard-hash">
              {it.hash}
            </code>,
          ],
          [
            t('frozenAt'),
            <span key="f">
              <TimeText at={it.frozenAt} /> · {it.frozenBy}
            </span>,
          ],
          [t('seed'), it.seed],
          [t('seedSource'), it.seedSource],
          [t('sampleSize'), it.seed ? it.size : t('notDrawn')],
          [
            t('drawnAt'),
            it.drawnAt && (
              <span key="d">
                <TimeText at={it.drawnAt} /> · {it.drawnBy}
              </span>
            ),
          ],
        ]}
      />
      {it.items.length > 0 && <Items of={it} />}
      <Recompute of={it} />
    </Page>
  );
}

const percent = (basis: number) => (basis / 100).toFixed(1);

function Draw({ of }: { of: LookBack }) {
  const t = useTexts(texts);
  const required = [{ required: true, message: t('required') }];
  return (
    <Act<{ seed: string; seedSource: string; size: number }>
      kind="primary"
      label={t('draw')}
      title={t('draw')}
      initial={{ size: Math.min(30, of.population) }}
      fields={(error) => (
        <>
          <Form.Item
            name="seed"
            label={t('seed')}
            extra={t('seedHelp')}
            rules={[...required, { min: 6 }]}
            {...fieldError(error, 'seed')}
          >
            <Input maxLength={100} />
          </Form.Item>
          <Form.Item name="seedSource" label={t('seedSource')} rules={required} {...fieldError(error, 'seedSource')}>
            <Input maxLength={200} />
          </Form.Item>
          <Form.Item name="size" label={t('sampleSize')} rules={required} {...fieldError(error, 'size')}>
            <InputNumber min={1} max={of.population} precision={0} />
          </Form.Item>
        </>
      )}
      act={async (values) => {
        await ask(
          api.POST('/api/look-backs/{id}/draw', { params: { path: { id: of.id } }, body: { ...values, version: of.version } }),
        );
        await renew();
      }}
    />
  );
}

function Items({ of }: { of: LookBack }) {
  const t = useTexts(texts);
  const words = useWords();
  return (
    <Section title={t('sampleSize')}>
      <table className="list" aria-label={t('sampleSize')}>
        <thead>
          <tr>
            {(['rank', 'what', 'subject', 'grade', 'state', 'chain'] as const).map((it) => (
              <th key={it} scope="col">
                {t(it)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {of.items.map((it) => (
            <tr key={it.hazard}>
              <td data-name={t('rank')} className="short">
                {it.rank}
              </td>
              <td data-name={t('what')}>
                <Link to={`/hazards/${it.hazard}`}>{words(it.what)}</Link>
              </td>
              <td data-name={t('subject')}>{it.subjectName}</td>
              <td data-name={t('grade')} className="short">
                <GradeMark grade={it.grade} />
              </td>
              <td data-name={t('state')} className="short">
                <State is={it.outcome === 'right' ? 'done' : it.outcome === 'rebound' ? 'open' : 'quiet'}>
                  {t(it.outcome ?? 'pending')}
                </State>
              </td>
              <td data-name={t('chain')}>
                {[it.submittedBy, it.verifiedBy, it.closedBy].map((name) => name ?? '—').join(' / ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

/** The same numbers from a shell, without this program. */
function Recompute({ of }: { of: LookBack }) {
  const t = useTexts(texts);
  const draw = `SEED='${(of.seed ?? '').replaceAll("'", "'\\''")}'
while read -r id; do printf '%s%s' "$SEED" "$id" | sha256sum | cut -d' ' -f1 | tr '\\n' ' '; echo "$id"; done < population.txt | sort | head -n ${of.size}`;
  return (
    <Section title={t('recompute')} actions={<a href={`/api/look-backs/${of.id}/population.txt`}>{t('download')}</a>}>
      <p>{t('recomputeText')}</p>
      <pre className="hazard-shell">{`sha256sum population.txt   # ${of.hash}${of.seed ? `\n${draw}` : ''}`}</pre>
    </Section>
  );
}
