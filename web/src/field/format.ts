import { moment, today } from '../kernel/time';

/** 17:42, with the day before it when it is not today; Beijing time. */
export function clock(at: string): string {
  const said = moment(at);
  return said.startsWith(today()) ? said.slice(11) : said;
}

/** Sizes as a person reads them: 812 kB, 3.4 MB. */
export function size(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.ceil(bytes / 1000)} kB`;
  if (bytes < 1_000_000_000) return `${(bytes / 1_000_000).toFixed(1)} MB`;
  return `${(bytes / 1_000_000_000).toFixed(1)} GB`;
}

export function distance(metres: number): string {
  if (metres < 1000) return `${Math.round(metres / 10) * 10} m`;
  return `${(metres / 1000).toFixed(metres < 10_000 ? 1 : 0)} km`;
}
