/** `Aturan IPASN`: what a reader finds on top, and the table that formulas read below. */
import { chooseMethod } from '../../src/method/choice';
import { methodOfRuleTable } from '../../src/report/rule-table';
import { ruleSheet } from '../../src/report/rule-sheet';
import type { SheetData } from '../../src/workbook/sheet';
import { rowOf, rowValues, texts } from './sheet-view';

const sheetOf = (metode: string, language: 'id' | 'en' = 'id') => ruleSheet(chooseMethod(metode), language);

/** First and last row of the range that METODE_IPASN names. */
function namedRows(sheet: SheetData): readonly [number, number] {
  const [name] = sheet.namedRanges ?? [];
  expect(name?.name).toBe('METODE_IPASN');
  const [, first, last] = /^A(\d+):F(\d+)$/.exec(name!.range)!;
  return [Number(first), Number(last)];
}

const tableOf = (sheet: SheetData) => {
  const [first, last] = namedRows(sheet);
  return Array.from({ length: last - first + 1 }, (_, index) => rowValues(sheet, first + index));
};

/** The rows of a section, from below its header to the empty row after it. */
function section(sheet: SheetData, title: string): unknown[][] {
  const rows: unknown[][] = [];
  for (let row = rowOf(sheet, title) + 1; rowValues(sheet, row).length > 0; row += 1) rows.push(rowValues(sheet, row));
  return rows;
}

describe('The sheet of rules', () => {
  const sheet = sheetOf('bkn-8-2019');

  it('says whose rules they are, for which years, and how a formula uses them', () => {
    expect(sheet.role).toBe('aturan');
    expect(sheet.name).toBe('Aturan IPASN');
    expect(texts(sheet).slice(0, 5)).toEqual([
      'ATURAN INDEKS PROFESIONALITAS ASN',
      'Peraturan BKN 8/2019 (bkn-8-2019)',
      'Dasar: Permenpan RB 38/2018; Peraturan BKN 8/2019 (berlaku 15 Mei 2019) · Mengukur tahun 2018 sampai 2022',
      'Semua nilai diketahui.',
      'Rumus memakai aturan ini lewat argumen terakhir, misalnya =IPASN.KUALIFIKASI(A2;METODE_IPASN).',
    ]);
  });

  it('prints qualification from the highest level down, with the professional ones', () => {
    const rows = section(sheet, 'Kualifikasi · pendidikan formal terakhir · paling banyak 25');
    expect(rows.map(([name, points]) => [name, points])).toEqual([
      ['S-3', 25],
      ['S-2', 20],
      ['S-1', 15],
      ['D-IV', 15],
      ['D-III', 10],
      ['D-II', 5],
      ['D-I', 5],
      ['SLTA', 5],
      ['SLTP', 1],
      ['SD', 1],
      ['Profesi, dihitung sebagai S-1', 15],
      ['Spesialis, dihitung sebagai S-2', 20],
      ['Subspesialis, dihitung sebagai S-3', 25],
    ]);
    expect(rows[4]?.slice(3)).toEqual([
      'Permenpan RB 38/2018, dimensi kualifikasi (halaman dan formulir instansi)',
      'sumber sekunder',
      'termasuk Sarjana Muda',
    ]);
  });

  it('prints what each position type gets from each training, with article and certainty', () => {
    expect(section(sheet, 'Kompetensi · struktural · paling banyak 40')).toEqual([
      ['diklat kepemimpinan', 15, null, 'Pasal 8 ayat (4) Peraturan BKN 8/2019', 'peraturan', null],
      ['diklat fungsional', 0, null, 'Pasal 8 ayat (5) Peraturan BKN 8/2019', 'peraturan', null],
      ['diklat teknis ≥ 20 JP', 15, null, 'Pasal 8 ayat (6) Peraturan BKN 8/2019', 'peraturan', null],
      [
        'seminar dan sejenisnya',
        10,
        null,
        'Pasal 8 Peraturan BKN 8/2019, indikator d (formulir instansi)',
        'sumber sekunder',
        null,
      ],
    ]);
    expect(section(sheet, 'Kompetensi · pelaksana · paling banyak 40').map(([, points]) => points)).toEqual([
      0, 0, 22.5, 17.5,
    ]);
  });

  it('prints the bands of performance, discipline and categories in words', () => {
    const told = (title: string) => section(sheet, title).map(([name, points]) => [name, points]);
    expect(told('Kinerja · nilai SKP · paling banyak 30')).toEqual([
      ['Sangat Baik: di atas 90 sampai 100', 30],
      ['Baik: di atas 75 sampai 90', 25],
      ['Cukup: di atas 60 sampai 75', 15],
      ['Kurang: di atas 50 sampai 60', 5],
      ['Buruk: sampai 50', 1],
      ['tanpa penilaian', 0],
    ]);
    expect(told('Disiplin · hukuman terberat · paling banyak 5')).toEqual([
      ['tidak pernah', 5],
      ['ringan', 3],
      ['sedang', 2],
      ['berat', 1],
    ]);
    expect(told('Kategori').map(([name]) => name)).toEqual([
      'Sangat Tinggi: di atas 90 sampai 100',
      'Tinggi: di atas 80 sampai 90',
      'Sedang: di atas 70 sampai 80',
      'Rendah: di atas 60 sampai 70',
      'Sangat Rendah: sampai 60',
    ]);
  });

  it('tells each interpretation by its reading, with the other readings beside it', () => {
    const rows = section(sheet, 'Tafsir');
    expect(rows).toHaveLength(11);
    expect(rows[0]).toEqual([
      'Diklat teknis di bawah 20 JP: tidak mendapat poin',
      'nothing',
      null,
      'Pasal 8 ayat (6) Peraturan BKN 8/2019',
      'praktik instansi',
      'pilihan lain: inProportion (sebanding: JP/20 dari poinnya)',
    ]);
  });

  it('tells a reading that the agency chose, and what the default was', () => {
    const [row = []] = section(sheetOf('bkn-8-2019; jpBelowThreshold=inProportion'), 'Tafsir');
    expect(row.slice(0, 2)).toEqual(['Diklat teknis di bawah 20 JP: sebanding: JP/20 dari poinnya', 'inProportion']);
    expect(row[5]).toBe('dipilih instansi; baku: nothing · pilihan lain: nothing (tidak mendapat poin)');
  });

  it('fits the width of a landscape page', () => {
    expect(sheet.print).toEqual({ orientation: 'landscape', fitToWidth: 1, fitToHeight: 0 });
    expect(sheet.widths).toHaveLength(6);
  });
});

describe('What the method lacks', () => {
  const sheet = sheetOf('bkn-4190-2024');

  it('is counted at the top, and marked where it stands', () => {
    const marker = 'belum diketahui - isi di sini';
    const [first] = namedRows(sheet);
    expect(texts(sheet)[3]).toMatch(/^32 nilai belum diketahui\. Isi angkanya di kolom Nilai pada tabel METODE_IPASN/);
    expect(texts(sheet)[3]).toContain(`mulai baris ${first}`);
    expect(tableOf(sheet).filter(([, value]) => value === marker)).toHaveLength(32);
    expect(section(sheet, 'Disiplin · hukuman terberat · paling banyak 5').map(([, value]) => value)).toEqual(
      Array(4).fill(marker),
    );
  });

  it('leads from the readable part to the cell that is to be filled in', () => {
    const row = rowOf(sheet, 'Disiplin · hukuman terberat · paling banyak 5') + 2;
    const link = sheet.rows[row - 1]?.[1]?.link;
    expect(link?.sheet).toBe('Aturan IPASN');
    const target = Number(/^B(\d+)$/.exec(link!.cell)![1]);
    expect(rowValues(sheet, target)[0]).toBe('discipline.ringan');
  });

  it('prints the base of competence by predicate', () => {
    expect(
      section(sheet, 'Kompetensi · dasar dari predikat kinerja · paling banyak 40').map(([name, points]) => [
        name,
        points,
      ]),
    ).toEqual([
      ['Sangat Baik', 25],
      ['Baik', 20],
      ['Butuh Perbaikan', 15],
      ['Kurang', 10],
      ['Sangat Kurang', 5],
    ]);
  });
});

describe('The table METODE_IPASN', () => {
  it.each(['bkn-8-2019', 'bkn-4190-2024', 'bkn-8-2019; echelonV=asPelaksana'])(
    '%s comes back from it as it was, in both languages',
    (metode) => {
      const choice = chooseMethod(metode);
      for (const language of ['id', 'en'] as const) {
        expect(methodOfRuleTable(tableOf(ruleSheet(choice, language)))).toEqual(choice);
      }
    },
  );

  it('stands in a native table with its headers', () => {
    const sheet = sheetOf('bkn-8-2019');
    const [first, last] = namedRows(sheet);
    expect(sheet.tables).toEqual([
      {
        name: 'AturanIPASN',
        range: `A${first - 1}:F${last}`,
        headers: ['Kunci', 'Nilai', 'Di atas', 'Sumber', 'Kepastian', 'Catatan'],
      },
    ]);
    expect(rowValues(sheet, first - 1)).toEqual(['Kunci', 'Nilai', 'Di atas', 'Sumber', 'Kepastian', 'Catatan']);
    expect(sheet.rows).toHaveLength(last);
  });

  it('survives cells without text that Excel hands over as 0', () => {
    const choice = chooseMethod('bkn-8-2019');
    const cells = tableOf(ruleSheet(choice, 'id')).map(([key, value, above, ...rest]) => [
      key,
      value,
      above,
      ...rest.map((cell) => (cell === '-' ? 0 : cell)),
    ]);
    expect(methodOfRuleTable(cells)).toEqual(choice);
  });

  it('in English tells the same rules', () => {
    const sheet = sheetOf('bkn-4190-2024', 'en');
    expect(texts(sheet)[0]).toBe('RULES OF THE ASN PROFESSIONALISM INDEX');
    expect(tableOf(sheet).filter(([, value]) => value === 'not known - fill in here')).toHaveLength(32);
    expect(section(sheet, 'Discipline · heaviest punishment · at most 5')).toHaveLength(4);
  });
});

describe('The sheet of rules that native formulas read', () => {
  const sheet = ruleSheet(chooseMethod('bkn-8-2019; echelonV=asPelaksana'), 'id', { formulas: true });
  const place = (name: string) => sheet.namedRanges?.find((each) => each.name === name)?.range ?? '';

  it('names the columns in which a key is looked up, and tells how the formulas use them', () => {
    const [first, last] = namedRows(sheet);
    expect([place('METODE_KUNCI'), place('METODE_NILAI'), place('METODE_BATAS')]).toEqual(
      ['A', 'B', 'C'].map((column) => `${column}${first}:${column}${last}`),
    );
    expect(texts(sheet)[4]).toContain('lewat nama METODE_…');
  });

  it.each([
    ['METODE_hours', 'competence.hours', 20, '-'],
    ['METODE_most_kompetensi', 'most.kompetensi', 40, '-'],
    ['METODE_bands_Baik', 'performance.bands.Baik', 25, 75],
    ['METODE_categories_Sangat_Tinggi', 'categories.Sangat Tinggi', '-', 90],
    ['METODE_jpBelowThreshold', 'settings.jpBelowThreshold', 'nothing', '-'],
    ['METODE_echelonV', 'choices.echelonV', 'asPelaksana', '-'],
  ])('leads %s to the cell of %s', (name, key, value, bound) => {
    const [, column = '', row = ''] = /^([BC])(\d+)$/.exec(place(name)) ?? [];
    expect(rowValues(sheet, Number(row)).slice(0, 3)).toEqual([key, value, bound]);
    expect(column).toBe(/bands|categories/.test(name) ? 'C' : 'B');
  });

  it('has no name that begins with the namespace of the functions', () => {
    expect(sheet.namedRanges?.filter(({ name }) => /^ipasn/i.test(name))).toEqual([]);
  });
});
