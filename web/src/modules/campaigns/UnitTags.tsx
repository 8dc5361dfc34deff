import type { UnitRole } from '../../kernel/contract';
import { useTexts } from '../../kernel/i18n';
import { texts } from './texts';

export const roles: readonly UnitRole[] = ['lead', 'cooperate', 'territorial'];
export const marks: Record<UnitRole, string> = { lead: '●', cooperate: '○', territorial: '□' };

/** Who carries a measure: each role with its mark, each unit by its name. */
export function UnitTags({ of }: { of: Record<UnitRole, readonly string[]> }) {
  const t = useTexts(texts);
  if (roles.every((role) => of[role].length === 0)) return <p className="muted">{t('noUnits')}</p>;
  return (
    <ul className="unit-tags">
      {roles.flatMap((role) =>
        of[role].map((unit) => (
          <li key={`${role} ${unit}`} data-role={role} title={`${t(role)} ${unit}`}>
            <span aria-hidden="true">{marks[role]}</span>
            <span className="sr-only">{t(role)}</span> {unit}
          </li>
        )),
      )}
    </ul>
  );
}
