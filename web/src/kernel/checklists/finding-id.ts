/** The id of a finding follows from its visit and item, as `FindingId.Of` of the server: version 8 of RFC 9562 from SHA-256 of `visit/item`. */
export async function findingId(visit: string, item: string): Promise<string> {
  const text = new TextEncoder().encode(`${visit.toLowerCase()}/${item}`);
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', text)).slice(0, 16);
  const set = (at: number, keep: number, mark: number) => bytes.fill(((bytes[at] ?? 0) & keep) | mark, at, at + 1);
  set(6, 0x0f, 0x80);
  set(8, 0x3f, 0x80);
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
