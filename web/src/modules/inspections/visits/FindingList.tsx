import { Form, Input } from 'antd';
import { api, ask } from '../../../kernel/client';
import { useTexts, useWords } from '../../../kernel/i18n';
import { fieldError } from '../../../kernel/problem';
import { useMay, useMe } from '../../../kernel/session';
import { Act } from '../../../ui/Act';
import { GradeMark } from '../../../ui/Marks';
import { texts as ui } from '../../../ui/texts';
import { PhotoWall } from './PhotoWall';
import { type Finding, renew, type Visit } from './queries';
import { texts } from './texts';

export function FindingList({ of }: { of: Visit }) {
  const t = useTexts(texts);
  if (of.standing !== 'whole') return <p>{t(of.standing)}</p>;
  if (of.findings.length === 0) return <p>{of.outcome === 'done' ? t('nothingWrongText') : of.outcome && t(of.outcome)}</p>;
  return (
    <ol className="finding-list">
      {of.findings.map((it) => (
        <li key={it.id}>
          <One of={it} visit={of} />
        </li>
      ))}
    </ol>
  );
}

function One({ of, visit }: { of: Finding; visit: Visit }) {
  const t = useTexts(texts);
  const words = useWords();
  const differs = visit.differs.includes(of.item);
  return (
    <>
      <p className="finding-what">
        <GradeMark grade={of.grade} /> {words(of.what)}
        {of.grade !== of.judged && <small> · {t('judgedMajor')}</small>}
      </p>
      <dl className="finding-facts">
        {of.note && <Fact name={t('note')} value={of.note} />}
        {of.measure && <Fact name={t('measure')} value={of.measure} />}
        {of.criterion && <Fact name={t('criterion')} value={of.criterion} />}
        {of.clauses.length > 0 && <Fact name={t('clauses')} value={of.clauses.join('；')} />}
        {of.penalties.length > 0 && <Fact name={t('penalties')} value={of.penalties.join('、')} />}
      </dl>
      {differs && <p className="finding-differs">{of.phone ? t('phoneSaid', { grade: t(of.phone) }) : t('phoneNothing')}</p>}
      <PhotoWall of={visit.photos.filter((it) => of.photos.includes(it.id))} small />
      <Lowering of={of} />
    </>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

/** One asks, another decides; what was asked and decided stays. */
function Lowering({ of }: { of: Finding }) {
  const t = useTexts(texts);
  const may = useMay();
  const me = useMe();
  const { lowering } = of;
  if (of.judged !== 'major') return null;
  if (!lowering) return may('visits.work') ? <Decide of={of} label={t('lower')} /> : null;
  return (
    <>
      <p>{t('asked', { who: lowering.by, reason: lowering.reason })}</p>
      {lowering.agreed === null && may('visits.settle') && me?.person.name !== lowering.by && (
        <>
          <Decide of={of} label={t('agree')} agree /> <Decide of={of} label={t('disagree')} agree={false} />
        </>
      )}
      {lowering.agreed !== null && (
        <p>
          {t(lowering.agreed ? 'agreed' : 'disagreed', { who: lowering.decidedBy ?? '', reason: lowering.decidedReason ?? '' })}
        </p>
      )}
    </>
  );
}

function Decide({ of, label, agree }: { of: Finding; label: string; agree?: boolean }) {
  const t = useTexts(texts);
  const u = useTexts(ui);
  return (
    <Act<{ reason: string }>
      small
      label={label}
      title={label}
      text={t('lowerText')}
      fields={(error) => (
        <Form.Item
          name="reason"
          label={t('reason')}
          rules={[{ required: true, message: u('required') }]}
          {...fieldError(error, 'reason')}
        >
          <Input.TextArea maxLength={2000} autoSize={{ minRows: 2 }} autoFocus />
        </Form.Item>
      )}
      act={async ({ reason }) => {
        const params = { path: { id: of.id } };
        if (agree === undefined)
          await ask(api.POST('/api/findings/{id}/lowering', { params, body: { reason, version: of.version } }));
        else
          await ask(api.POST('/api/findings/{id}/lowering/decision', { params, body: { agree, reason, version: of.version } }));
        await renew();
      }}
    />
  );
}
