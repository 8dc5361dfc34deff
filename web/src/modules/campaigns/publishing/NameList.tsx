import { useMutation } from '@tanstack/react-query';
import { Button, Form } from 'antd';
import { api, ask } from '../../../kernel/client';
import { useTexts } from '../../../kernel/i18n';
import { fieldError, Refusal } from '../../../kernel/problem';
import { Act } from '../../../ui/Act';
import { State } from '../../../ui/Marks';
import { Empty } from '../../../ui/Page';
import { OrganisationPicker, OrganisationsPicker } from '../../../ui/Pickers';
import { texts as ui } from '../../../ui/texts';
import { CreateOrganisation } from './CreateOrganisation';
import { Reason } from './DecideFields';
import { type Gate, type GateName, renew, renewing } from './queries';
import { texts } from './texts';

/** Names that mean nobody, or somebody who is no more: mapped, created, handed over, or left open with a reason. */
export function NameList({ of, frozen }: { of: Gate; frozen: boolean }) {
  const t = useTexts(texts);
  if (of.names.length === 0) return <Empty title={t('nothingHangs')} text={t('nothingHangsText')} />;
  return (
    <>
      <p className="muted">{t('namesNote')}</p>
      <ul className="gate-names">
        {of.names.map((it) => (
          <Name key={`${it.name} ${it.closed?.id}`} of={of} name={it} frozen={frozen} />
        ))}
      </ul>
    </>
  );
}

function Name({ of, name, frozen }: { of: Gate; name: GateName; frozen: boolean }) {
  const t = useTexts(texts);
  const params = { params: { path: { id: of.plan } } };
  const put = async (organisations: string[]) => {
    await renewing(of.plan, ask(api.PUT('/api/plans/{id}/units', { ...params, body: { name: name.name, organisations } })));
    await renew(of.plan);
  };
  const map = useMutation({ mutationFn: put });
  return (
    <li data-waived={name.waived ? true : undefined}>
      <div>
        <strong>{name.name}</strong> <span className="muted">{t('uses', { count: name.uses })}</span>
        <div>
          {name.waived ? (
            <State is="quiet">{t('waivedBy', { by: name.waived.by, reason: name.waived.reason })}</State>
          ) : (
            <State is="doubt">{name.closed ? t('closed', { name: name.closed.name }) : t('unmapped')}</State>
          )}
        </div>
      </div>
      <div className="gate-name-acts">
        {!frozen && name.proposed.length > 0 && (
          <span className="proposed">
            {t('proposals')}
            {name.proposed.slice(0, 3).map((it) => (
              <Button key={it.id} size="small" loading={map.isPending} onClick={() => map.mutate([it.id])}>
                {it.name}
              </Button>
            ))}
          </span>
        )}
        {!frozen && (name.closed ? <TakeOver of={of} name={name} /> : <MapName name={name} put={put} />)}
        {!frozen && !name.closed && (
          <CreateOrganisation name={name.name} place={of.place} onCreated={(organisation) => put([organisation])} />
        )}
        {!frozen && !name.waived && <Waive of={of} name={name} />}
        <Refusal of={map.error} />
      </div>
    </li>
  );
}

function MapName({ name, put }: { name: GateName; put: (organisations: string[]) => Promise<unknown> }) {
  const t = useTexts(texts);
  const u = useTexts(ui);
  return (
    <Act<{ organisations: string[] }>
      kind="link"
      label={t('map')}
      title={t('mapTitle', { name: name.name })}
      fields={(error) => (
        <Form.Item
          name="organisations"
          label={t('organisations')}
          rules={[{ required: true, message: u('required') }]}
          {...fieldError(error, 'organisations')}
        >
          <OrganisationsPicker known={name.proposed} />
        </Form.Item>
      )}
      act={({ organisations }) => put(organisations)}
    />
  );
}

function TakeOver({ of, name }: { of: Gate; name: GateName }) {
  const t = useTexts(texts);
  const u = useTexts(ui);
  return (
    <Act<{ to: string; reason: string }>
      kind="link"
      label={t('handOver')}
      title={t('handOverTitle', { name: name.closed?.name ?? '' })}
      text={t('handOverText')}
      fields={(error) => (
        <>
          <Form.Item
            name="to"
            label={t('successor')}
            rules={[{ required: true, message: u('required') }]}
            {...fieldError(error, 'organisations')}
          >
            <OrganisationPicker />
          </Form.Item>
          <Reason error={error} />
        </>
      )}
      act={async ({ to, reason }) => {
        const body = { from: name.closed?.id ?? '', to, reason, version: of.version, preview: false };
        await renewing(
          of.plan,
          ask(api.POST('/api/plans/{id}/decisions/hand-over', { params: { path: { id: of.plan } }, body })),
        );
        await renew(of.plan);
      }}
    />
  );
}

function Waive({ of, name }: { of: Gate; name: GateName }) {
  const t = useTexts(texts);
  return (
    <Act<{ reason: string }>
      kind="link"
      label={t('waive')}
      title={`${t('waive')} · ${name.name}`}
      fields={(error) => <Reason error={error} />}
      act={async ({ reason }) => {
        const body = { gaps: [name.kind], measures: null, names: [name.name], reason, version: of.version, preview: false };
        await renewing(of.plan, ask(api.POST('/api/plans/{id}/decisions/waivers', { params: { path: { id: of.plan } }, body })));
        await renew(of.plan);
      }}
    />
  );
}
