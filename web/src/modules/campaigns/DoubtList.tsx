import { useMutation } from '@tanstack/react-query';
import { Button, Checkbox, Form, Input } from 'antd';
import { useState } from 'react';
import type { Doubt, PlanImport, Settling } from '../../kernel/contract';
import { useTexts, useWords } from '../../kernel/i18n';
import { Refusal } from '../../kernel/problem';
import { Act } from '../../ui/Act';
import { State } from '../../ui/Marks';
import { texts as ui } from '../../ui/texts';
import { change } from './change';
import { LinesText } from './LinesText';
import { spansOf, useLamp, useLit } from './lit';
import { texts } from './texts';

/** Everything the compiler was not sure of, to be settled one by one. */
export function DoubtList({ of }: { of: PlanImport }) {
  const t = useTexts(texts);
  const [all, setAll] = useState(false);
  const settled = of.doubts.filter((it) => it.settled !== null).length;
  const shown = all ? of.doubts : of.doubts.filter((it) => it.settled === null);
  return (
    <section className="doubts" aria-label={t('doubts')}>
      <header>
        <p role="status">
          {of.doubts.length === 0
            ? t('noDoubts')
            : settled === of.doubts.length
              ? t('allSettled')
              : t('settled', { n: settled, m: of.doubts.length })}
        </p>
        {settled > 0 && (
          <Checkbox checked={all} onChange={(event) => setAll(event.target.checked)}>
            {t('showSettled')}
          </Checkbox>
        )}
      </header>
      {shown.length > 0 && (
        <ol>
          {shown.map((doubt) => (
            <Row key={doubt.index} doubt={doubt} of={of} />
          ))}
        </ol>
      )}
    </section>
  );
}

function Row({ doubt, of }: { doubt: Doubt; of: PlanImport }) {
  const t = useTexts(texts);
  const words = useWords();
  const lamp = useLamp();
  const key = `d:${doubt.index}`;
  const lit = useLit(key);
  const light = () => {
    const lines = spansOf(doubt.lines, doubt.otherLines);
    const touched = of.plan.measures.filter((it) => lines.some(([first, last]) => it.lines[0] <= last && it.lines[1] >= first));
    lamp.light({ from: 'result', lines, items: [key, ...touched.map((it) => `m:${it.id}`)] });
  };
  return (
    <li
      data-lit={lit || undefined}
      data-open={doubt.settled === null || undefined}
      data-key={key}
      onMouseEnter={light}
      onMouseLeave={lamp.out}
      onFocus={light}
      onBlur={lamp.out}
    >
      <span className="doubt-where">
        <LinesText of={doubt.lines} />
        {doubt.otherLines && doubt.otherLines.join() !== doubt.lines.join() && (
          <>
            {' '}
            {t('andLines', { other: '' })}
            <LinesText of={doubt.otherLines} />
          </>
        )}
      </span>
      <span className="doubt-what">{words(doubt)}</span>
      {doubt.settled ? (
        <Settled of={doubt.settled} open={of.state === 'draft' ? () => change.settle(of, doubt.index, null) : null} />
      ) : (
        of.state === 'draft' && <Settle doubt={doubt} of={of} />
      )}
    </li>
  );
}

function Settled({ of, open }: { of: NonNullable<Doubt['settled']>; open: (() => Promise<unknown>) | null }) {
  const t = useTexts(texts);
  const reopen = useMutation({ mutationFn: async () => open?.() });
  const how = { accepted: t('howAccepted'), fixed: t('howFixed'), dismissed: t('howDismissed') }[of.how];
  return (
    <span className="doubt-do">
      <State is="done">
        {t('settledBy', { how, by: of.by })}
        {of.note && ` · ${of.note}`}
      </State>
      {open && (
        <Button size="small" onClick={() => reopen.mutate()} loading={reopen.isPending}>
          {t('reopen')}
        </Button>
      )}
      <Refusal of={reopen.error} />
    </span>
  );
}

function Settle({ doubt, of }: { doubt: Doubt; of: PlanImport }) {
  const t = useTexts(texts);
  const u = useTexts(ui);
  const settle = useMutation({
    mutationFn: ({ how, note }: { how: Settling; note?: string }) => change.settle(of, doubt.index, how, note),
  });
  return (
    <span className="doubt-do">
      <Button size="small" onClick={() => settle.mutate({ how: 'accepted' })} loading={settle.isPending}>
        {t('accept')}
      </Button>
      <Button size="small" onClick={() => settle.mutate({ how: 'fixed' })} disabled={settle.isPending}>
        {t('fixed')}
      </Button>
      <Act<{ note: string }>
        small
        label={t('dismiss')}
        title={t('dismissTitle')}
        text={t('dismissText')}
        submit={t('dismissSubmit')}
        fields={() => (
          <Form.Item name="note" label={t('note')} rules={[{ required: true, whitespace: true, message: u('required') }]}>
            <Input.TextArea rows={2} maxLength={500} />
          </Form.Item>
        )}
        act={({ note }) => change.settle(of, doubt.index, 'dismissed', note)}
      />
      <Refusal of={settle.error} />
    </span>
  );
}
