/** What a file is by its first bytes, whatever its name says. */
export type Format = 'jpeg' | 'png' | 'webp' | 'heic' | 'none';

export function formatOf(head: Uint8Array): Format {
  const word = (from: number, to: number) => String.fromCharCode(...head.subarray(from, to));
  if (head[0] === 0xff && head[1] === 0xd8 && head[2] === 0xff) return 'jpeg';
  if (word(1, 4) === 'PNG' && head[0] === 0x89) return 'png';
  if (word(0, 4) === 'RIFF' && word(8, 12) === 'WEBP') return 'webp';
  if (word(4, 8) === 'ftyp' && /^(hei[cxsm]|hev[cxm]|mif1|msf1)$/.test(word(8, 12))) return 'heic';
  return 'none';
}

export const largestFile = 50_000_000;
export const largestOriginal = 25_000_000;
const longestEdge = 1_600;
const quality = 0.82;

export interface Order {
  file: Blob;
  /** Lines of the strip below the picture; `{hash}` stands for the first letters of the original's SHA-256. */
  lines: string[];
}
export interface Developed {
  data: Blob;
  width: number;
  height: number;
  sha256: string;
  thumb: Blob;
  original: { sha256: string; width: number; height: number; keep: boolean };
}
/** Why a file became no photograph; the screen says it in words. */
export type Failure = 'no-picture' | 'heic' | 'too-large' | 'broken';

type Canvas = OffscreenCanvas | HTMLCanvasElement;
export interface Bench {
  canvas: (width: number, height: number) => Canvas;
  jpeg: (canvas: Canvas, quality: number) => Promise<Blob>;
}

/** From the camera's file to the bytes that are uploaded: made smaller, the strip below the picture, hashed as they are sent. */
export async function develop({ file, lines }: Order, bench: Bench): Promise<Developed | Failure> {
  if (file.size > largestFile) return 'too-large';
  const bytes = await file.arrayBuffer();
  const format = formatOf(new Uint8Array(bytes, 0, Math.min(32, bytes.byteLength)));
  if (format === 'none') return 'no-picture';
  const hash = await sum(bytes);
  const picture = await createImageBitmap(new Blob([bytes])).catch(() => null);
  if (picture === null) return format === 'heic' ? 'heic' : 'broken';
  const scale = Math.min(1, longestEdge / Math.max(picture.width, picture.height));
  const [width, height] = [Math.max(1, Math.round(picture.width * scale)), Math.max(1, Math.round(picture.height * scale))];
  const type = Math.max(14, Math.round(width / 46));
  const row = Math.round(type * 1.45);
  const told = lines.map((line) => line.replace('{hash}', hash.slice(0, 12)));
  const strip = row * told.length + type;
  const canvas = bench.canvas(width, height + strip);
  const pen = canvas.getContext('2d') as CanvasRenderingContext2D;
  pen.drawImage(picture, 0, 0, width, height);
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, height, width, strip);
  pen.fillStyle = '#1a2226';
  pen.font = `${type}px "PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif`;
  pen.textBaseline = 'top';
  for (const [nth, line] of told.entries()) pen.fillText(line, type, height + type / 2 + nth * row, width - 2 * type);
  const data = await bench.jpeg(canvas, quality);
  const small = Math.min(1, 264 / Math.min(width, height));
  const little = bench.canvas(Math.round(width * small), Math.round(height * small));
  (little.getContext('2d') as CanvasRenderingContext2D).drawImage(picture, 0, 0, little.width, little.height);
  const thumb = await bench.jpeg(little, 0.7);
  const original = {
    sha256: hash,
    width: picture.width,
    height: picture.height,
    keep: format !== 'heic' && file.size <= largestOriginal,
  };
  picture.close();
  return { data, width, height: height + strip, sha256: await sum(await data.arrayBuffer()), thumb, original };
}

async function sum(bytes: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
