import { useEffect, useRef } from 'react';
import { client } from './client';

/** What happened, as the journal holds it: ids and counts. */
export interface Fact {
  seq?: number;
  body?: Record<string, unknown>;
}

let source: EventSource | null = null;
let users = 0;

/**
 * Hears what the server tells to whom it may concern. One connection serves the page; the browser reconnects
 * by itself and says what it heard last.
 */
export function useLive(names: readonly string[], heard: (fact: Fact) => void): void {
  const handler = useRef(heard);
  handler.current = heard;
  const wanted = names.join(' ');
  useEffect(() => {
    if (typeof EventSource === 'undefined') return;
    source ??= open();
    users += 1;
    const here = source;
    const listen = (event: MessageEvent<string>) => handler.current(parse(event.data));
    for (const name of wanted.split(' ')) here.addEventListener(name, listen);
    return () => {
      for (const name of wanted.split(' ')) here.removeEventListener(name, listen);
      users -= 1;
      if (users === 0) {
        here.close();
        source = null;
      }
    };
  }, [wanted]);
}

function open(): EventSource {
  const opened = new EventSource('/api/live');
  // So much was missed that telling it would take longer than asking again.
  opened.addEventListener('reset', () => void client.invalidateQueries());
  return opened;
}

function parse(data: string): Fact {
  try {
    return JSON.parse(data) as Fact;
  } catch {
    return {};
  }
}
