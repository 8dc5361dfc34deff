import { Form, Input } from 'antd';
import { useState } from 'react';
import type { components } from '../../../kernel/api';
import { api, ask } from '../../../kernel/client';
import { useTexts } from '../../../kernel/i18n';
import { fieldError } from '../../../kernel/problem';
import { useMay } from '../../../kernel/session';
import { moment } from '../../../kernel/time';
import { Act } from '../../../ui/Act';
import { texts as ui } from '../../../ui/texts';
import type { Visit } from './queries';
import { texts } from './texts';

type Opened = components['schemas']['RevealVisitAnswer'];

/** Who signed; the strokes and the text only to who says what for. */
export function Signatures({ of }: { of: Visit }) {
  const t = useTexts(texts);
  const u = useTexts(ui);
  const may = useMay();
  const [open, setOpen] = useState<Opened | null>(null);
  if (of.signatures.length === 0 && !of.refusal) return <p>{t('noSignatures')}</p>;
  return (
    <>
      <ul className="plain">
        {of.signatures.map((it) => (
          <li key={`${it.role}${it.name}${it.at}`}>
            {t(it.role)} {it.name} · {moment(it.at)}
            {!it.same && <strong> · {t('notSame')}</strong>}
          </li>
        ))}
        {of.refusal && <li>{t('refusedToSign', { reason: of.refusal.reason })}</li>}
      </ul>
      {open && <Signed of={open} />}
      {may('people.reveal') && !open && (
        <Act<{ purpose: string }>
          small
          label={t('reveal')}
          title={t('reveal')}
          text={t('revealText')}
          fields={(error) => (
            <Form.Item
              name="purpose"
              label={t('purpose')}
              rules={[{ required: true, message: u('required') }]}
              {...fieldError(error, 'purpose')}
            >
              <Input maxLength={200} autoFocus />
            </Form.Item>
          )}
          act={async (body) => {
            setOpen(await ask(api.POST('/api/visits/{id}/reveal', { params: { path: { id: of.id } }, body })));
          }}
        />
      )}
    </>
  );
}

function Signed({ of }: { of: Opened }) {
  const t = useTexts(texts);
  return (
    <>
      {of.summary && <pre className="signed-text">{of.summary}</pre>}
      <div className="signed">
        {of.signatures.map((it) => (
          <figure key={`${it.role}${it.name}${it.at}`}>
            <Strokes of={it.strokes} />
            <figcaption>
              {t(it.role)} {it.name}
            </figcaption>
          </figure>
        ))}
      </div>
    </>
  );
}

/** Lines of x, y, x, y …, in whatever size the pad had. */
function Strokes({ of }: { of: readonly (readonly number[])[] }) {
  const all = of.flat();
  const [xs, ys] = [all.filter((_, i) => i % 2 === 0), all.filter((_, i) => i % 2 === 1)];
  if (xs.length === 0) return null;
  const [left, top] = [Math.min(...xs) - 8, Math.min(...ys) - 8];
  const [width, height] = [Math.max(...xs) - left + 8, Math.max(...ys) - top + 8];
  return (
    <svg viewBox={`${left} ${top} ${width} ${height}`} role="img" aria-hidden="true">
      {of.map((line) => (
        <polyline
          key={line.join()}
          points={line.join(' ')}
          fill="none"
          stroke="currentColor"
          strokeWidth={Math.max(width, height) / 80}
          strokeLinecap="round"
        />
      ))}
    </svg>
  );
}
