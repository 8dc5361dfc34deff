import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { ImportDifference, TextPiece } from '../../kernel/contract';
import { useTexts } from '../../kernel/i18n';
import { Refusal } from '../../kernel/problem';
import { TimeText } from '../../ui/Marks';
import { Section, Skeleton } from '../../ui/Page';
import { fieldName } from './EditLog';
import { imports } from './queries';
import { texts } from './texts';
import { UnitTags } from './UnitTags';

/** What this version of the paper says otherwise than the one before. */
export function CompareImport({ id }: { id: string }) {
  const t = useTexts(texts);
  const found = useQuery(imports.difference(id));
  if (found.isError) return <Refusal of={found.error} onRetry={() => void found.refetch()} />;
  if (found.isPending) return <Skeleton />;
  const { previous, facts, added, removed, changed, unchanged } = found.data;
  return (
    <>
      <p>
        {t('comparedWith')} <Link to={`/plans/imports/${previous.id}`}>{previous.name}</Link> · {previous.by} ·{' '}
        <TimeText at={previous.at} />
      </p>
      <p className="muted">
        {t('difference', { added: added.length, removed: removed.length, changed: changed.length, unchanged })}
      </p>
      {facts.length > 0 && (
        <Section title={t('facts')}>
          <ul className="differences">
            {facts.map((fact) => (
              <li key={fact.field}>
                {fieldName(fact.field, t)}: <del>{fact.was ?? '—'}</del> <ins>{fact.now ?? '—'}</ins>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {changed.length > 0 && (
        <Section title={t('changedMeasures')}>
          <ul className="differences">
            {changed.map((change) => (
              <li key={change.now.id}>
                <strong>
                  {change.now.id} {change.now.heading}
                </strong>
                <Words of={change.words} />
                {!sameUnits(change.was, change.now) && (
                  <>
                    <del>
                      <UnitTags of={change.was} />
                    </del>
                    <ins>
                      <UnitTags of={change.now} />
                    </ins>
                  </>
                )}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Measures title={t('addedMeasures')} of={added} />
      <Measures title={t('removedMeasures')} of={removed} />
    </>
  );
}

type Said = ImportDifference['added'][number];

function Measures({ title, of }: { title: string; of: readonly Said[] }) {
  if (of.length === 0) return null;
  return (
    <Section title={title}>
      <ul className="differences">
        {of.map((measure) => (
          <li key={measure.id}>
            <strong>
              {measure.id} {measure.heading}
            </strong>
            <p>{measure.text}</p>
            <UnitTags of={measure} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Removed words struck out, added ones underlined: told by more than colour. */
function Words({ of }: { of: readonly TextPiece[] }) {
  const tags = { same: 'span', removed: 'del', added: 'ins' } as const;
  return (
    <p>
      {of.map((piece, nth) => {
        const Tag = tags[piece.kind];
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a text are told by their order
        return <Tag key={nth}>{piece.text}</Tag>;
      })}
    </p>
  );
}

const sameUnits = (was: Said, now: Said) =>
  [was, now]
    .map((it) => [it.lead, it.cooperate, it.territorial].map((units) => units.join()).join(';'))
    .every((it, _, [first]) => it === first);
