/** The sheets of a review copy: every formula in them gives the value that stands in the file. */
import { copySheets } from '../../src/review-copy/build';
import type { CopyInput, CopySheet } from '../../src/review-copy/input';
import type { PlainValue, SheetCell } from '../../src/workbook/sheet';
import { calculator } from '../formula/ironcalc';
import { inputOf, people, plainPerson } from './people';

interface Place {
  readonly sheet: string;
  readonly cell: string;
  readonly stated: PlainValue;
  readonly given: PlainValue;
}

/** The formula cells of a copy: what the file says of them, and what IronCalc works out. */
function formulaCells(input: CopyInput): readonly Place[] {
  const sheets = copySheets(input).map((sheet) => ({ ...sheet, rows: [...sheet.rows] }));
  const { read } = calculator(sheets);
  return sheets.flatMap(({ name, rows }) =>
    rows.flatMap((row, above) =>
      (row ?? []).flatMap((cell, before): Place[] => {
        if (typeof cell !== 'object' || cell?.formula === undefined) return [];
        const given = read(name, above + 1, before + 1);
        return [{ sheet: name, cell: `R${String(above + 1)}C${String(before + 1)}`, stated: cell.value, given }];
      }),
    ),
  );
}

/** What differs by more than binary fractions of one number may; empty cells come as nothing or as an empty text. */
function differing(places: readonly Place[]): readonly Place[] {
  return places.filter(({ stated, given }) => {
    if (typeof stated === 'number' && typeof given === 'number') return Math.abs(stated - given) > 1e-9;
    return (stated ?? '') !== (given ?? '');
  });
}

function sheetOf(input: CopyInput, name: string): CopySheet {
  return copySheets(input).find((sheet) => sheet.name === name)!;
}

function valuesOf({ rows }: CopySheet): readonly (readonly PlainValue[])[] {
  const value = (cell: SheetCell | PlainValue) => (typeof cell === 'object' && cell !== null ? cell.value : cell);
  return [...rows].map((row) => (row ?? []).map(value));
}

describe('every formula gives what the file says', () => {
  it('for people who are counted and people who are not', () => {
    const places = formulaCells(inputOf());
    expect(differing(places)).toEqual([]);
    // Seven in each of four rows, the count of disagreeing rows, three head counts and a reason, and the recap's own.
    expect(places.filter(({ sheet }) => sheet === 'Data ASN')).toHaveLength(4 * 7 + 1);
    expect(places.filter(({ sheet }) => sheet === 'Keterangan IPASN')).toHaveLength(4);
    expect(places.filter(({ sheet }) => sheet === 'Rekap IPASN').length).toBeGreaterThan(60);
  });

  it('with two diplomas, days of trainings and sanctions, and hours in proportion', () => {
    const dated = [
      { ...plainPerson, highestEducation: 'S-2' as const, technicalTrainingDay: 43_800, seminarDay: 42_000 },
      { ...plainPerson, source: 6, unit: null, technicalHours: 7, sanction: 'berat' as const, sanctionDay: 43_000 },
      { ...plainPerson, source: 7, unit: 'DINAS CONTOH', sanction: 'sedang' as const, sanctionDay: 30_000 },
      { ...plainPerson, source: 8, unit: 'Dinas *?~"', performance: null, status: null, longestCourseHours: 22 },
    ];
    for (const choices of [{}, { jpBelowThreshold: 'inProportion', diplomaThatCounts: 'latest' } as const]) {
      const input = inputOf({}, dated);
      expect(differing(formulaCells({ ...input, choice: { ...input.choice, choices } }))).toEqual([]);
    }
  });

  it('where nobody is counted', () => {
    const nobody = people.map((person) => ({ ...person, reason: 'education-unknown' }));
    expect(differing(formulaCells(inputOf({}, nobody)))).toEqual([]);
  });
});

test('the points of a person stand as values beside the formulas', () => {
  const [, , , , , header, first, , third, last] = valuesOf(sheetOf(inputOf(), 'Data ASN'));
  const from = header!.indexOf('Skor Kualifikasi');
  expect(header!.slice(from, from + 6)).toEqual([
    'Skor Kualifikasi',
    'Skor Kompetensi',
    'Skor Kinerja',
    'Skor Disiplin',
    'Skor IP ASN',
    'Kategori IP ASN',
  ]);
  expect(first!.slice(from, from + 6)).toEqual([15, 40, 25, 5, 85, 'Tinggi']);
  expect(third!.slice(from, from + 6)).toEqual([15, 40, 30, 5, 90, 'Tinggi']);
  expect(last!.slice(from, from + 6)).toEqual([null, null, null, null, null, null]);
  expect(last!.slice(from - 2, from)).toEqual(['education-unknown', 'Pendidikan tak dikenal']);
});

test('no name and no table of a copy begins with IPASN', () => {
  for (const { namedRanges: names = [], tables = [] } of copySheets(inputOf())) {
    for (const { name } of [...names, ...tables]) expect(name).not.toMatch(/^IPASN/i);
  }
});

test('the same input gives the same sheets', () => {
  const told = (input: CopyInput) =>
    JSON.stringify(copySheets(input).map((sheet) => ({ ...sheet, rows: [...sheet.rows] })));
  expect(told(inputOf())).toBe(told(inputOf()));
});

test('what a copy says of itself: whose it is, how it was computed, who is not counted, its fingerprint', () => {
  const rows = valuesOf(sheetOf(inputOf(), 'Keterangan IPASN'));
  const line = (label: string) => rows.find(([name]) => name === label)?.[1];
  expect(line('Instansi')).toBe('Provinsi Contoh');
  expect(line('Tanggal pengukuran')).toBe('2019-12-31');
  expect(line('Metode')).toBe('Peraturan BKN 8/2019 (bkn-8-2019)');
  expect(line('Tafsir')).toBe('semua baku');
  expect(line('Versi program')).toBe('1.2.3');
  expect(line('Pegawai dalam daftar')).toBe(4);
  expect(line('Dihitung')).toBe(3);
  expect(line('karena: Pendidikan tak dikenal')).toBe(1);
  expect(line('Seluruh salinan')).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/);
  expect(rows.flat().join(' ')).toContain('bukti perubahan, bukan tanda tangan');
});

test('an accepted error stands with its reason, and every setting other than the default is told', () => {
  const input = inputOf();
  const findings = valuesOf(sheetOf(input, 'Temuan IPASN'));
  expect(findings[5]!.slice(1, 9)).toEqual([
    '✖ Kesalahan',
    'akurasi',
    'Pendidikan tak dikenal',
    9,
    'PENDIDIKAN',
    'Baris 9, kolom PENDIDIKAN: "S-4" tidak dikenal. Mungkin S-3 atau S-2?',
    'education-unknown',
    'Ijazah sedang disahkan',
  ]);
  const choice = { ...input.choice, choices: { jpBelowThreshold: 'inProportion' } as const };
  const about = valuesOf(sheetOf({ ...input, choice }, 'Keterangan IPASN'));
  expect(about.find(([name]) => name === 'Tafsir')?.[1]).toContain('sebanding');
});
