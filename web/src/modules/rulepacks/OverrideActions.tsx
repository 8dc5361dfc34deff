import { Form, Input } from 'antd';
import { Link, useNavigate } from 'react-router';
import { api, ask, client } from '../../kernel/client';
import type { RuleOverride } from '../../kernel/contract';
import { useTexts } from '../../kernel/i18n';
import { fieldError } from '../../kernel/problem';
import { today } from '../../kernel/time';
import { Act } from '../../ui/Act';
import { texts as ui } from '../../ui/texts';
import { texts } from './texts';

/** What may be done with a local rule next, by its state. */
export function OverrideActions({ it }: { it: RuleOverride }) {
  const t = useTexts(texts);
  const u = useTexts(ui);
  const go = useNavigate();
  const { id, version, pack, rule, from, to, state } = it;
  const changed = () =>
    Promise.all([
      client.invalidateQueries({ queryKey: ['rule-overrides'] }),
      client.invalidateQueries({ queryKey: ['rule-packs'] }),
    ]);
  const begun = from <= today();
  return (
    <>
      {state !== 'withdrawn' && !(state === 'inForce' && begun) && (
        <Act
          label={t('withdraw')}
          title={t('withdraw')}
          text={t('withdrawText')}
          act={async () => {
            await ask(api.DELETE('/api/rule-overrides/{id}', { params: { path: { id }, query: { version } } }));
            await changed();
          }}
        />
      )}
      {state === 'inForce' && begun && (to === null || to >= today()) && (
        <>
          <Act<{ to: string }>
            label={t('end')}
            title={t('end')}
            text={t('endText')}
            initial={{ to: today() }}
            fields={(error) => (
              <Form.Item
                name="to"
                label={t('to')}
                rules={[{ required: true, message: u('required') }]}
                {...fieldError(error, 'to')}
              >
                <Input type="date" min={today()} />
              </Form.Item>
            )}
            act={async ({ to: last }) => {
              await ask(api.POST('/api/rule-overrides/{id}/end', { params: { path: { id } }, body: { to: last, version } }));
              await changed();
            }}
          />
          <Link to={`/system/local-rules/new?pack=${pack}&rule=${rule}&place=${it.place.id}&replaces=${id}`}>
            {t('nextVersion')}
          </Link>
        </>
      )}
      {state === 'draft' && (
        <Act
          kind="primary"
          label={t('putInForce')}
          title={t('putInForce')}
          text={t('putInForceText', { from, place: it.place.name })}
          act={async () => {
            await ask(api.POST('/api/rule-overrides/{id}/in-force', { params: { path: { id } }, body: { version } }));
            await changed();
            go(`/system/rules/${pack}?on=${from}&place=${it.place.id}`);
          }}
        />
      )}
    </>
  );
}
