import type { ComparedSide, ComparedRow as Row, Verdict } from '../../../kernel/contract';
import { useTexts, useWords } from '../../../kernel/i18n';
import { NoteOf } from './NoteDifference';
import { texts } from './texts';

/** Each verdict has its sign besides its word. */
const signs: Record<Verdict, string> = { inherited: '＝', tightened: '↑', loosened: '↓', omitted: '✕', added: '＋' };

export function ComparedRow(props: { of: Row; section: string | null | undefined; here: boolean; lower: string | null }) {
  const { of, section, here, lower } = props;
  const t = useTexts(texts);
  const words = useWords();
  return (
    <li tabIndex={-1} data-here={here || undefined} data-change={of.change}>
      {section && <h2 className="compared-section">{section}</h2>}
      <div className="compared-row">
        <Side of={of.upper} name={t('upper')} nothing={t('notAbove')} />
        <div className="compared-verdict">
          <p className="verdict">
            <span aria-hidden="true">{signs[of.change]}</span> {t(of.change)}
          </p>
          {of.upper && of.lower && <p className="muted">{words(of.why)}</p>}
          {of.reworded && <p className="verdict-doubt">{t('reworded')}</p>}
          {!of.binds && <p className="muted">{t('unbound')}</p>}
          <NoteOf row={of} lower={lower} />
        </div>
        <Side of={of.lower} name={t('lower')} nothing={t('noCounterpart')} />
      </div>
    </li>
  );
}

function Side({ of, name, nothing }: { of: ComparedSide | null; name: string; nothing: string }) {
  const t = useTexts(texts);
  if (!of) return <p className="compared-side compared-nothing">{nothing}</p>;
  const [first, last] = of.lines as unknown as [number, number];
  const units = (title: string, all: readonly string[]) => all.length > 0 && `${title}：${all.join('、')}`;
  return (
    <section className="compared-side" aria-label={`${name} ${of.number}`}>
      <p className="compared-number">
        <span className="compared-name">{name}</span> <strong>{of.number}</strong>{' '}
        {first > 0 && <span className="muted">{first === last ? t('line', { first }) : t('lines', { first, last })}</span>}
      </p>
      <p className="compared-text">
        {of.words.map((run, nth) => {
          const Tag = ({ same: 'span', removed: 'del', added: 'ins' } as const)[run.kind];
          // biome-ignore lint/suspicious/noArrayIndexKey: runs of a text are told by their order
          return <Tag key={nth}>{run.text}</Tag>;
        })}
      </p>
      <p className="muted">
        {[units(t('leads'), of.lead), units(t('cooperates'), of.cooperate), units(t('territory'), of.territorial)]
          .filter(Boolean)
          .join('　')}
      </p>
    </section>
  );
}
