import { describe, expect, it } from 'vitest';
import { fromGcj02, type Point, toGcj02 } from './datum';

const metres = (a: Point, b: Point) =>
  Math.hypot((a[1] - b[1]) * 111_320, (a[0] - b[0]) * 111_320 * Math.cos((a[1] * Math.PI) / 180));

describe('The shifted system', () => {
  it.each<[string, Point, Point]>([
    ['Shanghai', [121.5272106, 31.1774276], [121.531541859215, 31.17530398364597]],
    ['Shenzhen', [113.912316, 22.543847], [113.9171764808363, 22.540796131694766]],
    ['Beijing', [116.377817, 39.911954], [116.38404722455657, 39.91334545536069]],
  ])('puts a known point of %s where public maps have it', (_, kept, shown) => {
    expect(metres(toGcj02(kept), shown)).toBeLessThan(0.01);
    expect(metres(fromGcj02(shown), kept)).toBeLessThan(0.01);
  });

  it('leads back to where it came from, anywhere in the country', () => {
    let farthest = 0;
    for (let east = 73; east <= 136; east += 1.37)
      for (let north = 3; north <= 54; north += 1.13)
        farthest = Math.max(farthest, metres(fromGcj02(toGcj02([east, north])), [east, north]));
    expect(farthest).toBeLessThan(0.001);
  });

  it('shifts by some hundred metres inside and not at all outside', () => {
    const moved = metres(toGcj02([117.2, 39.12]), [117.2, 39.12]);
    expect(moved).toBeGreaterThan(100);
    expect(moved).toBeLessThan(1000);
    expect(toGcj02([2.35, 48.85])).toEqual([2.35, 48.85]);
  });
});
