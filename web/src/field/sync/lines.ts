import { Unreachable } from '../../kernel/refused';

/** The lines of a stream as they come; the last one also without an end, so that the reader notices what was cut off. */
export async function* lines(stream: ReadableStream<Uint8Array>): AsyncGenerator<{ text: string; bytes: number }> {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read().catch((fault: unknown) => {
      throw new Unreachable(fault);
    });
    if (value) bytes += value.length;
    rest += done ? decoder.decode() : decoder.decode(value, { stream: true });
    const parts = rest.split('\n');
    rest = parts.pop() ?? '';
    for (const text of parts) if (text.trim() !== '') yield { text, bytes };
    if (done) break;
  }
  if (rest.trim() !== '') yield { text: rest, bytes };
}
