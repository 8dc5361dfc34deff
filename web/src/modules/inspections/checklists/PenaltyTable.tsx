import { useLanguage, useTexts, useWords } from '../../../kernel/i18n';
import { CertaintyMark } from '../../../ui/Marks';
import { Section } from '../../../ui/Page';
import type { Sheet } from './queries';
import { type Range, rangesOf, useRange } from './ranges';
import { penaltiesIn, type SheetRule } from './rules';
import { texts } from './texts';

const further = ['confiscate', 'revoke', 'stop'] as const;

/** The range behind each code that the rules of a sheet name: law, clause, who, at which stage. */
export function PenaltyTable({ sheet, rules }: { sheet: Sheet; rules: readonly SheetRule[] }) {
  const t = useTexts(texts);
  const words = useWords();
  const spoken = useLanguage();
  const range = useRange();
  const ids = new Map(
    penaltiesIn(rules)
      .flatMap((code) => rangesOf(sheet, code))
      .map((it) => [it.id, it]),
  );
  if (ids.size === 0) return null;
  const outcome = sheet.packs.find((it) => it.code === 'penalties')?.outcome ?? [];
  const word = (field: string, code: unknown) =>
    words(outcome.find((it) => it.code === field)?.options?.find((it) => it.code === code));
  const also = ({ outcome: said }: Range) => {
    const note = said[spoken === 'zh' ? 'note_zh' : 'note_en'];
    return [...further.filter((it) => said[it] === true).map((it) => t(it)), ...(typeof note === 'string' ? [note] : [])].join(
      '，',
    );
  };
  return (
    <Section title={t('penalties')}>
      <p className="muted">{t('penaltiesNote')}</p>
      <table className="list penalties" aria-label={t('penalties')}>
        <thead>
          <tr>
            {(['code', 'act', 'who', 'stage', 'range', 'further', 'ground'] as const).map((name) => (
              <th key={name} scope="col">
                {t(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...ids.values()].map((it) => (
            <tr key={it.id}>
              <td>{it.code}</td>
              <td data-name={t('act')}>{words(it.act)}</td>
              <td data-name={t('who')}>{word('party', it.outcome.party)}</td>
              <td data-name={t('stage')}>{word('stage', it.outcome.stage)}</td>
              <td data-name={t('range')}>{range(it)}</td>
              <td data-name={t('further')}>{also(it)}</td>
              <td data-name={t('ground')}>
                {it.source} {it.clause} <CertaintyMark of={it.certainty} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
