/** Whatever the cells hold: reading never throws, and a row has all its points or none and then a finding. */
import fc from '../support/fast-check';
import type { Assessment } from '../../src/check/assessment';
import type { CellValue } from '../../src/record/cell';
import { allFindings, assessSheets, codes, said } from '../support/assess';

const headers = [
  ...[
    'NIP',
    'NAMA',
    'UNIT KERJA',
    'JABATAN',
    'JENIS JABATAN',
    'ESELON',
    'PENDIDIKAN',
    'DIKLAT PIM',
    'DIKLAT FUNGSIONAL',
  ],
  ...['JP', 'DIKLAT TEKNIS', 'SEMINAR', 'NILAI SKP', 'PREDIKAT KINERJA', 'HUKDIS', 'STATUS', 'KEDUDUKAN HUKUM'],
  ...[
    'JENIS KELAMIN',
    'TANGGAL LAHIR',
    'TMT CPNS',
    'GOLONGAN',
    'TERAKHIR DIPERBARUI',
    'PENDIDIKAN TERTINGGI',
    'JP TERBESAR',
  ],
  ...['TANGGAL SEMINAR', 'TANGGAL DIKLAT TEKNIS', 'TANGGAL HUKDIS', 'Catatan'],
];

const anything: fc.Arbitrary<CellValue> = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom('1', '9', '.', ',', '-', '/', ' ', 'e', "'", '\u00a0', '\u200b', '\n') }),
  fc.double(),
  fc.integer(),
  fc.constantFrom<CellValue>(NaN, Infinity, -Infinity, -0, Number.MAX_VALUE, 1e21, true, false, null, ''),
  fc.constantFrom<CellValue>(
    'constructor',
    '__proto__',
    'toString',
    '[object Object]',
    '\u0000',
    '\ud800',
    '=1+1',
    '/',
    '//',
    "''",
  ),
  fc.record({ error: fc.oneof(fc.constantFrom('#N/A', '#REF!', 'formula', ''), fc.string()) }),
);
const likely: fc.Arbitrary<CellValue> = fc.constantFrom<CellValue>(
  ...[
    'S-1',
    'S-2',
    'SMA',
    'JFU',
    'struktural',
    'sudah',
    'belum',
    'PIM III',
    'Baik',
    'ringan',
    'PNS',
    'CPNS',
    'L',
    'III.a',
    'Jumlah',
  ],
  ...[20, 80, 1, 0, 43_000, '199001012015011001', '199208152024212001', 'Dinas Contoh', '01-01-1990', null],
);
const row = fc.array(fc.oneof(anything, likely, likely), { maxLength: headers.length + 2 });

/** What an assessment says, without what only tells where it came from. */
const outcome = (assessment: Assessment) => ({
  people: assessment.people,
  findings: allFindings(assessment).map((finding) => [finding.row, ...said([finding])]),
  summary: assessment.summary,
});

/** More than white space and a lone apostrophe. */
function holdsAnything(cell: CellValue): boolean {
  if (cell === null) return false;
  if (typeof cell === 'object') return true;
  const text = [...String(cell)].filter((sign) => !/[\s\u200b]/.test(sign)).join('');
  return text !== '' && text !== "'";
}

/** A NIP alone, beneath a row that has none. */
function isNipOfRowAbove(cells: readonly CellValue[], above: readonly CellValue[] | undefined): boolean {
  const held = cells.slice(0, headers.length - 1).filter(holdsAnything);
  const digits = (cell: CellValue | undefined) => (typeof cell === 'string' ? cell.replace(/\D/g, '').length : 0);
  const [nip] = above ?? [];
  if (above?.some(holdsAnything) !== true || digits(nip) >= 8 || typeof nip === 'number') return false;
  return held.length === 1 && cells.slice(0, 2).some((cell) => digits(cell) === 18);
}

describe('a sheet of any content', () => {
  test.each([
    ['bkn-8-2019', true],
    ['bkn-8-2019', false],
    ['bkn-4190-2024', true],
    [
      'bkn-8-2019; inactiveStatuses=counted; echelonV=asPelaksana; professionalEducation=notCounted; jpReachedBy=singleCourse',
      true,
    ],
  ])('is survived: by %s, typed: %s', async (by, typed) => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 8 }), async (rows) => {
        const person = headers.map((header) => ({ PENDIDIKAN: 'S-1', 'JENIS JABATAN': 'JFU' })[header] ?? null);
        const assessment = await assessSheets({ Data: [headers, ...rows, person] }, { by, typed });
        const { people, sheetFindings, summary } = assessment;
        for (const { kualifikasi, kompetensi, kinerja, disiplin, total, kategori, findings } of people) {
          const points = [kualifikasi, kompetensi, kinerja, disiplin];
          const stopped = codes(findings.filter(({ type }) => type.severity === 'error'));
          const apart = codes(findings).filter((code) => code === 'status-left-out' || code === 'nip-duplicate-same');
          if (total === null) {
            expect([...points, kategori]).toEqual([null, null, null, null, null]);
            expect([...stopped, ...apart]).not.toEqual([]);
          } else {
            expect(kategori).not.toBeNull();
            expect([...stopped, ...apart]).toEqual([]);
            expect(points.every((each) => each !== null && each >= 0 && each <= 40)).toBe(true);
            expect(total).toBe((kualifikasi ?? NaN) + (kompetensi ?? NaN) + (kinerja ?? NaN) + (disiplin ?? NaN));
            expect(total * 2).toBe(Math.round(total * 2));
          }
        }
        // Every row that holds anything is a person's, is told, or is the NIP of the person above; n + unscored = people.
        const filled = rows.filter((cells) => cells.some(holdsAnything));
        const aside = sheetFindings.filter((finding) => finding.row !== null).length;
        const rest = filled.length + 1 - people.length - aside;
        expect(rest).toBeGreaterThanOrEqual(0);
        expect(rest).toBeLessThanOrEqual(rows.filter((cells, at) => isNipOfRowAbove(cells, rows[at - 1])).length);
        expect(summary.all.n + summary.all.unscored).toBe(people.length);
        for (const language of ['id', 'en'] as const) {
          for (const sentence of said(allFindings(assessment), language)) {
            expect(sentence).not.toMatch(/\{\w+\}|undefined|\[object Object\]$/);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  test('gives the same when it is checked twice', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 6 }), async (rows) => {
        const sheets = { Data: [headers, ...rows, headers.map(() => 'S-1')] };
        expect(outcome(await assessSheets(sheets))).toEqual(outcome(await assessSheets(sheets)));
      }),
      { numRuns: 50 },
    );
  });

  test('has the same means in whatever order its rows stand', async () => {
    const cells = fc.array(likely, { minLength: headers.length, maxLength: headers.length });
    const shuffled = fc
      .array(cells, { minLength: 2, maxLength: 12 })
      .chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })));
    await fc.assert(
      fc.asyncProperty(shuffled, async ([rows, others]) => {
        const person = headers.map((header) => ({ PENDIDIKAN: 'S-1', 'JENIS JABATAN': 'JFU' })[header] ?? null);
        const of = async (each: readonly (readonly CellValue[])[]) =>
          (await assessSheets({ Data: [headers, ...each, person] })).summary;
        const [one, other] = [await of(rows), await of(others)];
        expect(other.all).toEqual(one.all);
        expect(other.categories).toEqual(one.categories);
        expect(other.by.positionType).toEqual(one.by.positionType);
        expect(other.by.education).toEqual(one.by.education);
      }),
      { numRuns: 100 },
    );
  });
});

const LONGEST_CELL = 32_767;

/** Text of exactly that length: `unit` again and again, with an end. */
const filled =
  (unit: string, end = '') =>
  (length: number) =>
    unit.repeat(Math.ceil(length / unit.length)).slice(0, length - end.length) + end;

/** The shortest of some runs, in milliseconds: the others waited for something else. */
async function readingTime(text: string): Promise<number> {
  const sheet = [headers, headers.map(() => text), headers.map(() => 'S-1')];
  let shortest = Infinity;
  for (let run = 0; run < 5; run += 1) {
    const start = performance.now();
    const { people, sheetFindings } = await assessSheets({ Data: sheet });
    shortest = Math.min(shortest, performance.now() - start);
    expect(people.length + sheetFindings.length).toBeGreaterThan(0);
  }
  return shortest;
}

describe('the longest cell that Excel holds', () => {
  it.each([
    ['spaces and a letter', filled(' ', 'x')],
    ['tabs and an apostrophe', filled('\t', "'")],
    ['digits', filled('1')],
    ['digits with points', filled('1.')],
    ['dashes', filled('-')],
    ['slashes', filled('/')],
    ['a word again and again', filled('diklat')],
    ['a total and spaces', (length: number) => `sub${filled(' ', 'x')(length - 3)}`],
    ['hours', filled('1 ', 'jp')],
  ])('is read in time that grows with its length only: %s', async (_what, textOf) => {
    await readingTime(textOf(100));
    const quarter = await readingTime(textOf(Math.floor(LONGEST_CELL / 4)));
    const whole = await readingTime(textOf(LONGEST_CELL));
    // Four times the text takes at most 4 times as long; quadratic reading would take 16 times as long.
    expect(whole / quarter).toBeLessThan(8);
  });
});
