/**
 * Excel's calls of the functions, through Microsoft's unmodified custom functions runtime, on the built page in Chromium.
 * What Excel does with the results (spilling, error cards) is not tested here.
 */
import type { Browser } from 'playwright-core';
import { launch, openPane, type PanePage } from './pane-page';

let browser: Browser;
let pane: PanePage;
beforeAll(async () => {
  browser = await launch();
  pane = await openPane(browser);
});
afterAll(async () => {
  await browser.close();
});

/** Several calls in one message, as a recalculation sends them; results in the same order. */
async function call(...calls: readonly (readonly [name: string, ...args: unknown[]])[]): Promise<unknown[]> {
  const results = await pane.host.functions.callAll(calls.map(([name, ...args]) => ({ name, args })));
  return results.map((result) => (result.ok ? result.value : result));
}

const cell = (value: unknown) => [[value]];
const column = (...values: readonly unknown[]) => values.map((value) => [value]);

/** A pelaksana with an S-1, 24 JP, a seminar, SKP 80 and no sanction: 15 + 22.5 + 17.5 + 25 + 5. */
const person = ['S-1', 'pelaksana', '', '', 24, 'sudah', 80, 'tidak pernah'].map(cell);
/** Excel passes an omitted parameter as null. */
const leftOut = null;

/** An error value with its message. */
const error = (code: string, says: string) => [
  expect.objectContaining({ valueType: 'CustomFunctionError', code, message: expect.stringContaining(says) }),
];

describe('custom functions in the page', () => {
  it('SCORE gives one person’s score', async () => {
    expect(await call(['SCORE', ...person, leftOut])).toEqual([[[85]]]);
  });

  it('RINCIAN over columns gives a row of six for each person', async () => {
    const facts = [column('S-1', 'S-3', 'SD'), ...person.slice(1)];
    expect(await call(['RINCIAN', ...facts, leftOut])).toEqual([
      [
        [15, 40, 25, 5, 85, 'Tinggi'],
        [25, 40, 25, 5, 95, 'Sangat Tinggi'],
        [1, 40, 25, 5, 71, 'Sedang'],
      ],
    ]);
  });

  it('a bad row is an error with a message in its own cell, and the others keep their scores', async () => {
    const facts = [column('S-1', 'S-9', ''), ...person.slice(1)];
    expect(await call(['SCORE', ...facts, leftOut])).toEqual([
      [[85], error('#VALUE!', '"S-9" tidak dikenal'), error('#N/A', 'pendidikan kosong')],
    ]);
  });

  it('omitted parameters count as empty cells: no training, no sanction, the default method', async () => {
    const facts = [cell('S-1'), cell('pelaksana'), leftOut, leftOut, leftOut, leftOut, cell(80), leftOut, leftOut];
    expect(await call(['RINCIAN', ...facts])).toEqual([[[15, 0, 25, 5, 45, 'Sangat Rendah']]]);
  });

  it('the method can be a year, and an unknown one fails the whole call with a message', async () => {
    const [known, unknown] = await call(['SCORE', ...person, cell(2019)], ['SCORE', ...person, cell('bkn-1-1900')]);
    expect(known).toEqual([[85]]);
    expect(unknown).toEqual([error('#VALUE!', 'Argumen metode')]);
  });

  it('the other functions are called by name, all in one recalculation', async () => {
    const results = await call(
      ['KUALIFIKASI', column('S-2', 'D-III'), leftOut],
      ['KOMPETENSI', ...person.slice(1, 6), leftOut],
      ['KINERJA', cell(80), leftOut],
      ['DISIPLIN', cell('berat'), leftOut],
      ['KATEGORI', column(85, 60), leftOut],
      ['INDEKS', column(85, '', 60)],
      ['NIP', cell('199001012015011001'), leftOut, leftOut, leftOut],
      ['PENJELASAN', ...person, leftOut],
    );
    expect(results).toEqual([
      [[20], [10]],
      [[40]],
      [[25]],
      [[1]],
      [['Tinggi'], ['Sangat Rendah']],
      72.5,
      [['OK']],
      [[expect.stringMatching(/^Skor 85 · Tinggi .*Pasal 8/s)]],
    ]);
  });

  it('a column of 10,000 rows is returned whole', async () => {
    const facts = [column(...Array<string>(10_000).fill('S-1')), ...person.slice(1)];
    expect(await call(['SCORE', ...facts, leftOut])).toEqual([Array<number[]>(10_000).fill([85])]);
  });

  it('no other machine is contacted, no script fails, and the policy blocks nothing of ours', () => {
    const ours = pane.problems.filter((trouble) => !trouble.includes('in https://appsforoffice.microsoft.com/'));
    expect(ours).toEqual([]);
  });
});
