import { methods } from '../../src/method/registry';
import { isMethodTable, methodOfTable, methodRows } from '../../src/method/table';
import { UserError } from '../../src/text/core/user-error';

const cellsOf = (id: string, choices = {}) => {
  const method = methods.find((each) => each.id === id);
  if (method === undefined) throw new Error(`no method ${id}`);
  const rows = methodRows({ method, choices }).map((row) => row.map((cell) => cell ?? ''));
  return { method, rows };
};

describe('a method as rows of a sheet', () => {
  test.each(['bkn-8-2019', 'bkn-4190-2024'])('%s comes back from its rows as it was', (id) => {
    const { method, rows } = cellsOf(id, { jpBelowThreshold: 'inProportion' });
    const header = ['Kunci', 'Nilai', 'Di atas', 'Sumber', 'Kepastian', 'Catatan'];
    expect(methodOfTable([header, ...rows])).toEqual({ method, choices: { jpBelowThreshold: 'inProportion' } });
  });

  test('a number stands beside its key and its article', () => {
    const { rows } = cellsOf('bkn-8-2019');
    expect(rows).toContainEqual([
      'competence.struktural.leadershipTraining',
      15,
      '',
      'Pasal 8 ayat (4) Peraturan BKN 8/2019',
      'regulation',
      '',
    ]);
    expect(rows.find(([key]) => key === 'performance.bands.Baik')?.slice(0, 3)).toEqual([
      'performance.bands.Baik',
      25,
      75,
    ]);
  });

  test('a value that the agency fills in, with a decimal comma as text too, becomes the number', () => {
    const { rows } = cellsOf('bkn-4190-2024');
    const filled = rows.map((row) => (row[0] === 'education.S-1' ? [row[0], '22,5', ...row.slice(2)] : row));
    expect(methodOfTable(filled).method.education['S-1'].points).toBe(22.5);
  });

  test('a table is told from other ranges by its keys', () => {
    expect(isMethodTable(cellsOf('bkn-8-2019').rows)).toBe(true);
    expect(isMethodTable([['bkn-8-2019']])).toBe(false);
    expect(isMethodTable([['NIP', 'NAMA']])).toBe(false);
  });

  test('a wrong value is refused with its path', () => {
    const { rows } = cellsOf('bkn-8-2019');
    const wrong = rows.map((row) => (row[0] === 'discipline.ringan' ? [row[0], 'tiga', ...row.slice(2)] : row));
    expect(() => methodOfTable(wrong)).toThrow(UserError);
    expect(() => methodOfTable(wrong)).toThrow(/discipline\.ringan\.points/);
  });

  test('a table that lacks rows is refused, never completed by guesses', () => {
    const { rows } = cellsOf('bkn-8-2019');
    expect(() => methodOfTable(rows.filter(([key]) => key !== 'education.S-2'))).toThrow(/education\.S-2/);
  });
});
