/** References that move with their formula, and formulas as their neighbours see them. */
import { moveFormula, relativeFormula } from '../../src/workbook/references';

it.each([
  ['=A1+B1', 2, 1, '=B3+C3'],
  ['=$A1+A$1+$A$1', 3, 2, '=$A4+C$1+$A$1'],
  ['=SUM(A:A)+SUM(2:2)+SUM($B:C)', 1, 1, '=SUM(B:B)+SUM(3:3)+SUM($B:D)'],
  [`='Data A1'!A1&"A1"&LOG10(A1)`, 1, 0, `='Data A1'!A2&"A1"&LOG10(A2)`],
  ['=Tabel1[Kolom A1]+Tabel1[[#Headers],[B2]]+C3', 1, 1, '=Tabel1[Kolom A1]+Tabel1[[#Headers],[B2]]+D4'],
  ['=Skor_A1+A1B+rata.A1', 1, 1, '=Skor_A1+A1B+rata.A1'],
])('%s moved by %i rows and %i columns is %s', (formula, rows, columns, moved) => {
  expect(moveFormula(formula, rows, columns)).toBe(moved);
});

it('shows formulas of neighbours that compute alike as alike', () => {
  expect(relativeFormula('=D2+E2*$B$1', 2, 5)).toBe('=RC[-2]+RC[-1]*R1C2');
  expect(relativeFormula('=D9+E9*$B$1', 9, 5)).toBe('=RC[-2]+RC[-1]*R1C2');
});

it('shows a formula that reads another row as another formula', () => {
  expect(relativeFormula('=D8+E9', 9, 5)).toBe('=R[-1]C[-2]+RC[-1]');
});
