/** A method by value: the range METODE_IPASN of the sheet `Aturan IPASN`, whole or completed by the agency. */
import { chooseMethod } from '../../../src/method/choice';
import { ruleSheet } from '../../../src/report/rule-sheet';
import type { Language } from '../../../src/text/core/translate';
import { cell, column } from './fake-runtime';

/** The cells of the named item, as Excel passes them to a function. */
function methodRange(metode: string, language: Language = 'id'): unknown[][] {
  const sheet = ruleSheet(chooseMethod(metode), language);
  const [name] = sheet.namedRanges ?? [];
  const [, first, last] = /^A(\d+):F(\d+)$/.exec(name?.range ?? '') ?? [];
  return sheet.rows.slice(Number(first) - 1, Number(last)).map((row) => (row ?? []).map((each) => each?.value ?? null));
}

const filledIn = (table: unknown[][], values: Readonly<Record<string, unknown>>) =>
  table.map((row) => (String(row[0]) in values ? [row[0], values[String(row[0])], ...row.slice(2)] : row));

describe('The range METODE_IPASN as the argument metode', () => {
  it.each(['id', 'en'] as const)('gives what the method itself gives (%s)', (language) => {
    const table = methodRange('bkn-8-2019', language);
    expect(cell('SCORE', 'S-1', 'pelaksana', '', '', 24, 'sudah', 80, '', table)).toBe(85);
    expect(column('KINERJA', [90.5, 90, 50], table)).toEqual([30, 25, 1]);
    expect(cell('KATEGORI', 80.5, table)).toBe('Tinggi');
  });

  it('carries the readings that the agency chose', () => {
    const table = methodRange('bkn-8-2019; jpBelowThreshold=inProportion');
    expect(cell('KOMPETENSI', 'pelaksana', '', '', 10, '', table)).toBe(11.25);
  });

  it('an incomplete method stays incomplete', () => {
    expect(cell('DISIPLIN', 'ringan', methodRange('bkn-4190-2024'))).toMatchObject({
      code: '#N/A',
      message: expect.stringContaining('poin disiplin ringan'),
    });
  });

  it('the letter 4190 completed by an agency scores', () => {
    const table = filledIn(methodRange('bkn-4190-2024'), {
      'education.S-1': 20,
      'discipline.tidak pernah': '5',
      'competence.pelaksana.technicalTraining': '7,5',
    });
    // 20 + (20 + 7.5) + 25 + 5
    expect(cell('SCORE', 'S-1', 'pelaksana', '', '', 20, '', 'Baik', '', table)).toBe(77.5);
    expect(cell('SCORE', 'S-2', 'pelaksana', '', '', 20, '', 'Baik', '', table)).toMatchObject({ code: '#N/A' });
  });

  it('has no empty cell, so that one which Excel hands over as 0 is never taken for 0 points', () => {
    for (const language of ['id', 'en'] as const) {
      for (const metode of ['bkn-8-2019', 'bkn-4190-2024']) {
        const empty = methodRange(metode, language).filter(
          (row) => row.length !== 6 || row.includes(null) || row.includes(''),
        );
        expect(empty).toEqual([]);
      }
    }
  });

  it('a wrong value, or a row that is gone, makes the whole call #VALUE! and names the place', () => {
    const table = methodRange('bkn-8-2019');
    expect(cell('DISIPLIN', ['ringan', 'berat'], filledIn(table, { 'discipline.ringan': 'tiga' }))).toEqual({
      code: '#VALUE!',
      message: expect.stringMatching(/^Argumen metode: .*discipline\.ringan/),
    });
    expect(
      cell(
        'DISIPLIN',
        'ringan',
        table.filter(([key]) => key !== 'education.S-2'),
      ),
    ).toEqual({
      code: '#VALUE!',
      message: expect.stringMatching(/^Argumen metode: .*education\.S-2/),
    });
  });
});
