import { useMutation } from '@tanstack/react-query';
import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import type { PlanImport, UnitMapping as Unit } from '../../kernel/contract';
import { useTexts } from '../../kernel/i18n';
import { Refusal } from '../../kernel/problem';
import { State } from '../../ui/Marks';
import { OrganisationsPicker } from '../../ui/Pickers';
import { change } from './change';
import { CreateOrganisation } from './publishing/CreateOrganisation';
import { texts } from './texts';

/** Names in the plan on the left, organisations of the place on the right. */
export function UnitMapping({ of }: { of: PlanImport }) {
  const t = useTexts(texts);
  const [open, setOpen] = useState(false);
  const unmapped = of.units.filter((unit) => unit.organisations.length === 0).length;
  const shown = open ? of.units.filter((unit) => unit.organisations.length === 0) : of.units;
  return (
    <>
      <p className="muted">{t('unitsNote')}</p>
      {unmapped > 0 && (
        <Checkbox checked={open} onChange={(event) => setOpen(event.target.checked)}>
          {t('unmappedOnly', { count: unmapped })}
        </Checkbox>
      )}
      <table className="list units">
        <thead>
          <tr>
            <th scope="col">{t('unitName')}</th>
            <th scope="col" className="figure">
              {t('uses')}
            </th>
            <th scope="col">{t('organisations')}</th>
            <th scope="col">{t('how')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((unit) => (
            <Row key={unit.name} unit={unit} of={of} />
          ))}
        </tbody>
      </table>
    </>
  );
}

function Row({ unit, of }: { unit: Unit; of: PlanImport }) {
  const t = useTexts(texts);
  const map = useMutation({ mutationFn: (organisations: string[]) => change.unit(of, unit.name, organisations) });
  const how = { name: t('byName'), alias: t('byAlias'), territory: t('byTerritory'), chosen: t('byChosen') };
  return (
    <tr>
      <td data-name={t('unitName')}>{unit.name}</td>
      <td data-name={t('uses')} className="figure">
        {unit.uses}
      </td>
      <td data-name={t('organisations')}>
        {of.state === 'draft' ? (
          <OrganisationsPicker
            aria-label={`${t('organisations')} ${unit.name}`}
            known={unit.organisations}
            value={map.isPending ? map.variables : unit.organisations.map((it) => it.id)}
            onChange={(ids) => map.mutate(ids)}
          />
        ) : (
          unit.organisations.map((it) => it.name).join(' · ') || '—'
        )}
        {of.state === 'draft' && unit.organisations.length === 0 && unit.proposed.length > 0 && (
          <p className="proposed">
            {t('mayBe')}
            {unit.proposed.slice(0, 3).map((it) => (
              <Button key={it.id} size="small" onClick={() => map.mutate([it.id])}>
                {it.name}
              </Button>
            ))}
          </p>
        )}
        {of.state === 'draft' && unit.organisations.length === 0 && (
          <CreateOrganisation name={unit.name} place={of.place} onCreated={(organisation) => map.mutateAsync([organisation])} />
        )}
        <Refusal of={map.error} />
      </td>
      <td data-name={t('how')}>
        {unit.organisations.length === 0 ? (
          <State is="doubt">{t('unmapped')}</State>
        ) : (
          <State is="quiet">{unit.how ? how[unit.how] : '—'}</State>
        )}
      </td>
    </tr>
  );
}
