// Positions are kept in WGS-84/CGCS2000. Public maps of the mainland are drawn in GCJ-02, which shifts every point by a smooth
// function of itself; so what is laid on such a map is shifted alike, and what is picked from it is shifted back. Display only.

/** Degrees. */
export type Point = readonly [longitude: number, latitude: number];
export type System = 'wgs84' | 'gcj02';

// The ellipsoid on which the shift is defined (Krassowsky 1940).
const axis = 6378245;
const eccentricity = 0.006693421622965943;
const radians = Math.PI / 180;

/** The shift is defined for a rectangle around the mainland; outside, both systems are one. */
const shifted = ([east, north]: Point) => east >= 72.004 && east <= 137.8347 && north >= 0.8293 && north <= 55.8271;

const waves = (of: number, by: readonly (readonly [amplitude: number, frequency: number])[]) =>
  by.reduce((sum, [amplitude, frequency]) => sum + amplitude * Math.sin(frequency * Math.PI * of), 0) * (2 / 3);
const short = (x: number) =>
  waves(x, [
    [20, 6],
    [20, 2],
  ]);

function offset([east, north]: Point): [number, number] {
  const [x, y] = [east - 105, north - 35];
  const root = Math.sqrt(Math.abs(x));
  const eastward =
    300 +
    x +
    2 * y +
    0.1 * x * x +
    0.1 * x * y +
    0.1 * root +
    short(x) +
    waves(x, [
      [20, 1],
      [40, 1 / 3],
      [150, 1 / 12],
      [300, 1 / 30],
    ]);
  const northward =
    -100 +
    2 * x +
    3 * y +
    0.2 * y * y +
    0.1 * x * y +
    0.2 * root +
    short(x) +
    waves(y, [
      [20, 1],
      [40, 1 / 3],
      [160, 1 / 12],
      [320, 1 / 30],
    ]);
  const sine = Math.sin(north * radians);
  const flat = 1 - eccentricity * sine * sine;
  const meridian = (axis * (1 - eccentricity)) / flat ** 1.5;
  const parallel = (axis / Math.sqrt(flat)) * Math.cos(north * radians);
  return [eastward / (parallel * radians), northward / (meridian * radians)];
}

export function toGcj02(point: Point): Point {
  if (!shifted(point)) return point;
  const [east, north] = offset(point);
  return [point[0] + east, point[1] + north];
}

/** Looks for the point whose shift leads here; four steps are exact to less than a millimetre. */
export function fromGcj02(point: Point): Point {
  if (!shifted(point)) return point;
  let guess = point;
  for (let step = 0; step < 4; step++) {
    const [east, north] = offset(guess);
    guess = [point[0] - east, point[1] - north];
  }
  return guess;
}

export const shownIn = (system: System, point: Point) => (system === 'gcj02' ? toGcj02(point) : point);
export const keptFrom = (system: System, point: Point) => (system === 'gcj02' ? fromGcj02(point) : point);
