import { Button } from 'antd';
import { type ChangeEvent, useId, useMemo, useRef } from 'react';
import { useTexts, useWords } from '../../kernel/i18n';
import { Fault } from '../../kernel/rules/fault';
import { checked, type Pack } from '../../kernel/rules/pack';
import { unitsOf } from '../../kernel/rules/units';
import type { PackDetails } from './pack';
import { texts } from './texts';

/** The first thing that is wrong with a condition; null when it is right. */
export function faultOf(when: string, pack: Pack): Fault | null {
  try {
    checked(when, pack.types);
    return null;
  } catch (fault) {
    if (fault instanceof Fault) return fault;
    throw fault;
  }
}

/** A condition, checked at every letter: what is wrong is underlined where it stands and said in words below. */
export function ExpressionField(props: {
  id?: string;
  value?: string;
  onChange?: (value: string) => void;
  details: PackDetails;
  disabled?: boolean;
}) {
  const { id, value = '', onChange, details, disabled } = props;
  const t = useTexts(texts);
  const words = useWords();
  const said = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const fault = useMemo(() => faultOf(value, details.pack), [value, details.pack]);
  const insert = (word: string) => {
    const area = field.current;
    const [from, to] = [area?.selectionStart ?? value.length, area?.selectionEnd ?? value.length];
    const before = from > 0 && !/[\s(]$/.test(value.slice(0, from)) ? ' ' : '';
    onChange?.(value.slice(0, from) + before + word + value.slice(to));
    requestAnimationFrame(() => {
      area?.focus();
      area?.setSelectionRange(from + before.length + word.length, from + before.length + word.length);
    });
  };
  return (
    <div className="expression">
      <div className="expression-paper">
        <pre aria-hidden="true">
          {fault ? (
            <>
              {value.slice(0, fault.at)}
              <mark>{value.slice(fault.at, fault.at + fault.length) || ' '}</mark>
              {value.slice(fault.at + fault.length)}
            </>
          ) : (
            value
          )}{' '}
        </pre>
        <textarea
          ref={field}
          id={id}
          value={value}
          rows={3}
          maxLength={4000}
          spellCheck={false}
          autoCapitalize="off"
          autoComplete="off"
          disabled={disabled}
          aria-invalid={fault !== null}
          aria-describedby={said}
          onChange={(event: ChangeEvent<HTMLTextAreaElement>) => onChange?.(event.target.value)}
        />
      </div>
      <p id={said} role="status" className="expression-said" data-wrong={fault ? true : undefined}>
        {fault ? t('faultAt', { at: fault.at + 1, what: words(fault.words) }) : t('conditionRight')}
      </p>
      {!disabled && <KnownNames details={details} onInsert={insert} />}
    </div>
  );
}

/** What a condition may speak of; a press puts it where the caret stands. */
function KnownNames({ details, onInsert }: { details: PackDetails; onInsert: (word: string) => void }) {
  const t = useTexts(texts);
  const words = useWords();
  return (
    <details className="known">
      <summary>{t('knownNames')}</summary>
      <p className="muted">{t('grammarHelp')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="known-table" tabIndex={0} aria-label={t('knownNames')}>
        <table className="list" aria-label={t('knownNames')}>
          <thead>
            <tr>
              <th scope="col">{t('insert')}</th>
              <th scope="col">{t('meaning')}</th>
              <th scope="col">{t('kind')}</th>
              <th scope="col">{t('writtenAs')}</th>
            </tr>
          </thead>
          <tbody>
            {details.fields.map((field) => (
              <tr key={field.code}>
                <td>
                  <Button size="small" onClick={() => onInsert(field.code)}>
                    <code>{field.code}</code>
                  </Button>
                </td>
                <td data-name={t('meaning')}>{words(field.label)}</td>
                <td data-name={t('kind')}>{t(field.dimension ?? field.type)}</td>
                <td data-name={t('writtenAs')}>
                  {field.type === 'choice' &&
                    field.options.map((option) => (
                      <Button key={option.code} size="small" type="link" onClick={() => onInsert(`'${option.code}'`)}>
                        {`'${option.code}' ${words(option)}`}
                      </Button>
                    ))}
                  {field.type === 'integer' && unitsOf(field.dimension).join(' · ')}
                  {field.type === 'date' && 'yyyy-MM-dd · today'}
                  {field.type === 'boolean' && 'true · false'}
                </td>
              </tr>
            ))}
            {details.derived.map((it) => (
              <tr key={it.code}>
                <td>
                  <Button size="small" onClick={() => onInsert(it.code)}>
                    <code>{it.code}</code>
                  </Button>
                </td>
                <td data-name={t('meaning')}>{words(it.label)}</td>
                <td data-name={t('kind')}>{t('derived')}</td>
                <td data-name={t('writtenAs')}>
                  <code>{it.is}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}

/** A condition that is only read. */
export const Condition = ({ of }: { of: string }) => <code className="condition">{of}</code>;
