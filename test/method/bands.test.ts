/** Bands of values and categories: every value from 0 to 100 lies in exactly one. */
import type { Method } from '../../src/method/method';
import { methodById, methods } from '../../src/method/registry';

interface Band {
  readonly label: string;
  readonly above: number | null;
}

/** Read independently of the scorer: above its own bound, and not above the bound of the band before it. */
function bandsHolding(value: number, bands: readonly Band[]): string[] {
  return bands
    .filter(({ above }, index) => {
      const end = bands[index - 1]?.above ?? 100;
      return (above === null || value > above) && value <= end;
    })
    .map(({ label }) => label);
}

/** 0, 0.01, 0.02, ... 100. */
const hundredths = Array.from({ length: 10_001 }, (_, index) => index / 100);

function valueBands(method: Method): readonly Band[] {
  if (method.performance.scale !== 'value') throw new Error(`${method.id} has no value bands`);
  return method.performance.bands;
}

describe('Performance bands of Peraturan BKN 8/2019', () => {
  const bands = valueBands(methodById('bkn-8-2019'));

  it('neither gap nor overlap, from 0 to 100 in steps of 0.01', () => {
    expect(hundredths.filter((value) => bandsHolding(value, bands).length !== 1)).toEqual([]);
  });

  it.each([
    ['Buruk', 0, 50],
    ['Kurang', 50.01, 60],
    ['Cukup', 60.01, 75],
    ['Baik', 75.01, 90],
    ['Sangat Baik', 90.01, 100],
  ])('%s reaches from %d to %d', (label, first, last) => {
    const held = hundredths.filter((value) => bandsHolding(value, bands).includes(label));
    expect([held[0], held.at(-1), held.length]).toEqual([first, last, Math.round((last - first) * 100) + 1]);
  });

  it('end at 100', () => {
    const { performance } = methodById('bkn-8-2019');
    expect(performance).toMatchObject({ scale: 'value', upTo: 100 });
  });
});

describe.each(methods.map((method) => [method.id, method.categories] as const))('Categories of %s', (_id, bands) => {
  it('neither gap nor overlap, from 0 to 100 in steps of 0.01', () => {
    expect(hundredths.filter((value) => bandsHolding(value, bands).length !== 1)).toEqual([]);
  });

  it.each([
    ['Sangat Rendah', 0, 60],
    ['Rendah', 60.01, 70],
    ['Sedang', 70.01, 80],
    ['Tinggi', 80.01, 90],
    ['Sangat Tinggi', 90.01, 100],
  ])('%s reaches from %d to %d', (label, first, last) => {
    const held = hundredths.filter((value) => bandsHolding(value, bands).includes(label));
    expect([held[0], held.at(-1), held.length]).toEqual([first, last, Math.round((last - first) * 100) + 1]);
  });
});
