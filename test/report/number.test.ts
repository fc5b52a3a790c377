import { roundHalfUp, twoDecimals } from '../../src/report/number';

describe('numbers as people read them', () => {
  test.each([
    [78.245, 78.25],
    [78.244999, 78.24],
    [1.005, 1.01],
    [2.675, 2.68],
    [8.575, 8.58],
    [99.995, 100],
    [0.005, 0.01],
    [0.0049, 0],
    [78.2486, 78.25],
    [75, 75],
    [67.5, 67.5],
    [-1.005, -1.01],
    [-0.001, 0],
    [1e-7, 0],
    [1.5e-7, 0],
    [123456789.125, 123456789.13],
    [1e21, 1e21],
    [1.25e22, 1.25e22],
  ])('%d is shown as %d', (value, expected) => {
    expect(roundHalfUp(value, 2)).toBe(expected);
  });

  test('half up also holds for whole numbers and for one decimal', () => {
    expect(roundHalfUp(60.5, 0)).toBe(61);
    expect(roundHalfUp(60.49, 0)).toBe(60);
    expect(roundHalfUp(0.25, 1)).toBe(0.3);
    expect(roundHalfUp(0.5e-6, 6)).toBe(0.000001);
  });

  test('what is no finite number stays what it is', () => {
    expect(roundHalfUp(Number.NaN, 2)).toBeNaN();
    expect(roundHalfUp(Number.POSITIVE_INFINITY, 2)).toBe(Number.POSITIVE_INFINITY);
  });

  test('Indonesian shows a decimal comma and two decimals always, English a point', () => {
    expect(twoDecimals('id', 78.245)).toBe('78,25');
    expect(twoDecimals('id', 5)).toBe('5,00');
    expect(twoDecimals('en', 78.245)).toBe('78.25');
  });

  test('the index of Kota Bima 2023, two groups weighted by heads, is 78,25', () => {
    expect(twoDecimals('id', (3252 * 78.41 + 171 * 75.18) / 3423)).toBe('78,25');
  });
});
