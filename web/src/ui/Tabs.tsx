import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';

/** Panels one behind the other. All stay alive, so that nothing typed in one is lost by looking at another. */
export function Tabs(props: {
  name: string;
  /** The one to begin with, if not the first. */
  first?: string;
  of: readonly { key: string; title: string; panel: ReactNode }[];
}) {
  const { name, first, of } = props;
  const id = useId();
  const [shown, setShown] = useState(first ?? of[0]?.key);
  const move = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const now = of.findIndex((it) => it.key === shown);
    const next = step && of[(now + step + of.length) % of.length];
    if (!next) return;
    setShown(next.key);
    document.getElementById(`${id}${next.key}`)?.focus();
  };
  return (
    <>
      <div className="subnav tabs" role="tablist" aria-label={name} onKeyDown={move}>
        {of.map(({ key, title }) => (
          <button
            key={key}
            type="button"
            role="tab"
            id={`${id}${key}`}
            aria-selected={key === shown}
            aria-controls={`${id}${key}-panel`}
            tabIndex={key === shown ? 0 : -1}
            onClick={() => setShown(key)}
          >
            {title}
          </button>
        ))}
      </div>
      {of.map(({ key, panel }) => (
        <div key={key} role="tabpanel" id={`${id}${key}-panel`} aria-labelledby={`${id}${key}`} hidden={key !== shown}>
          {panel}
        </div>
      ))}
    </>
  );
}
