/** Dimensions of the rule language and what their units hold in the base unit. */
const byDimension = {
  length: { mm: 1n, cm: 10n, m: 1_000n, km: 1_000_000n },
  mass: { g: 1n, kg: 1_000n, t: 1_000_000n },
  volume: { mL: 1n, L: 1_000n, m3: 1_000_000n },
  pressure: { Pa: 1n, kPa: 1_000n, MPa: 1_000_000n },
  money: { fen: 1n, yuan: 100n },
  duration: { s: 1n, min: 60n, h: 3_600n },
  days: { days: 1n, day: 1n },
  ratio: { bp: 1n, '%': 100n },
} as const;

export type Dimension = keyof typeof byDimension;

export const units: ReadonlyMap<string, { dimension: Dimension; size: bigint }> = new Map(
  Object.entries(byDimension).flatMap(([dimension, sizes]) =>
    Object.entries(sizes).map(([unit, size]) => [unit, { dimension: dimension as Dimension, size }] as const),
  ),
);

/** The units a quantity may be written in, smallest first; the first is the base unit. */
export const unitsOf = (dimension: string | undefined): readonly string[] =>
  dimension !== undefined && Object.hasOwn(byDimension, dimension) ? Object.keys(byDimension[dimension as Dimension]) : [];

export const isDimension = (word: string): word is Dimension => Object.hasOwn(byDimension, word);
