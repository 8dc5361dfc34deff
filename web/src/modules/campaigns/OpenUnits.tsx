import { useQuery } from '@tanstack/react-query';
import { Form } from 'antd';
import { api, ask, client } from '../../kernel/client';
import { useTexts } from '../../kernel/i18n';
import { fieldError } from '../../kernel/problem';
import { useMay } from '../../kernel/session';
import { Act } from '../../ui/Act';
import { Section } from '../../ui/Page';
import { OrganisationsPicker } from '../../ui/Pickers';
import { texts as ui } from '../../ui/texts';
import { plans } from './queries';
import { texts } from './texts';

/** Names nobody answered to when the plan was confirmed: they get their organisations here, and see their duties from then on. */
export function OpenUnits({ plan }: { plan: string }) {
  const t = useTexts(texts);
  const u = useTexts(ui);
  const may = useMay();
  const matrix = useQuery(plans.matrix(plan));
  const open = matrix.data?.units.filter((unit) => unit.organisations.length === 0) ?? [];
  if (open.length === 0 || !may('plans.confirm')) return null;
  return (
    <Section title={t('openUnits')}>
      <p className="muted">{t('openUnitsNote')}</p>
      <ul className="inbox">
        {open.map((unit) => (
          <li key={unit.name}>
            <span>{unit.name}</span>
            <span />
            <Act<{ organisations: string[] }>
              kind="link"
              label={t('assign')}
              title={t('assignTo', { name: unit.name })}
              submit={t('assign')}
              fields={(error) => (
                <Form.Item
                  name="organisations"
                  label={t('organisations')}
                  rules={[{ required: true, message: u('required') }]}
                  {...fieldError(error, 'organisations')}
                >
                  <OrganisationsPicker />
                </Form.Item>
              )}
              act={async ({ organisations }) => {
                const body = { name: unit.name, organisations };
                await ask(api.PUT('/api/plans/{id}/units', { params: { path: { id: plan } }, body }));
                await client.invalidateQueries({ queryKey: ['plans'] });
              }}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}
