import { recapSheet, type RecapOptions } from '../../src/report/recap-sheet';
import type { Assessment } from '../../src/check/assessment';
import { bkn41902024 } from '../../src/method/bkn-4190-2024';
import { assessmentOf, finding, group, noSummary, person, rulesWith, small, unknownEducation } from './fixture';
import { at, rowOf, rowValues, texts, valueAt } from './sheet-view';

const options: RecapOptions = {
  language: 'id',
  agency: 'Provinsi Contoh',
  findingsSheet: 'Temuan IPASN',
  version: '0.1.0',
};
const recap = (assessment: Assessment, rest: Partial<RecapOptions> = {}) =>
  recapSheet(assessment, { ...options, ...rest });

describe('the head of the recap', () => {
  const sheet = recap(small);

  test('it says what, whose, which year, by which rule and with which interpretation', () => {
    expect([sheet.role, sheet.name]).toEqual(['rekap', 'Rekap IPASN']);
    expect(valueAt(sheet, 'A1')).toBe('INDEKS PROFESIONALITAS ASN');
    expect(valueAt(sheet, 'A2')).toBe('Provinsi Contoh');
    expect(valueAt(sheet, 'D1')).toBe('Tahun 2019 · Peraturan BKN 8/2019 · tafsir baku');
    expect(valueAt(sheet, 'D2')).toBe('dihitung per 31 Desember 2019 · IPASN for Excel 0.1.0');
  });

  test('the index stands large, exact, two decimals shown, its category beside it in the same colour', () => {
    const index = at(sheet, 'A5');
    expect(index?.value).toBe(192.5 / 3);
    expect(index?.format).toMatchObject({ number: '0.00', bold: true, fill: 'E0A458' });
    expect(index?.format?.size).toBeGreaterThan(40);
    expect(at(sheet, 'B5')).toMatchObject({ value: 'RENDAH', format: { fill: 'E0A458' } });
  });

  test('each dimension has its exact mean, its maximum, and a bar that ends at the maximum', () => {
    expect(['D6', 'E6', 'F6', 'G6'].map((place) => valueAt(sheet, place))).toEqual([50 / 3, 62.5 / 3, 65 / 3, 5]);
    expect(['D6', 'E6', 'F6', 'G6'].map((place) => at(sheet, place)?.format?.number)).toEqual([
      '0.00"/25"',
      '0.00"/40"',
      '0.00"/30"',
      '0.00"/5"',
    ]);
    expect(sheet.dataBars?.slice(0, 4).map(({ range, min, max }) => [range, min, max])).toEqual([
      ['D8:D8', 0, 25],
      ['E8:E8', 0, 40],
      ['F8:F8', 0, 30],
      ['G8:G8', 0, 5],
    ]);
  });

  test('head counts tell who is not counted and why, and lead to the findings', () => {
    expect([5, 6, 7, 8, 9].map((row) => [valueAt(sheet, `H${row}`), valueAt(sheet, `I${row}`)])).toEqual([
      [6, 'pegawai'],
      [3, 'dihitung'],
      [1, 'perlu diperbaiki (Temuan)'],
      [1, 'di luar ukur (status)'],
      [1, 'baris kembar'],
    ]);
    expect(at(sheet, 'I7')?.link).toEqual({ sheet: 'Temuan IPASN', cell: 'A1' });
  });

  test('the largest loss is said in points and in people', () => {
    // 40 - 62.5/3 = 19.1666...; two of the three counted people are below 40.
    expect(texts(sheet)).toContain(
      'Kehilangan terbesar: Kompetensi. Rata-rata 19,17 poin di bawah maksimum 40; 2 dari 3 pegawai belum mencapai maksimum.',
    );
  });

  test('the highest and the lowest unit are named with their people', () => {
    expect(texts(sheet)).toContain(
      'Unit kerja tertinggi: Sekretariat Daerah (67,50; 1 pegawai). Terendah: Dinas Kesehatan (62,50; 2 pegawai).',
    );
  });

  test('settings that differ are named in words', () => {
    const other = recap({ ...small, rules: rulesWith({ jpBelowThreshold: 'inProportion', echelonV: 'asPelaksana' }) });
    expect(valueAt(other, 'D1')).toBe('Tahun 2019 · Peraturan BKN 8/2019 · tafsir berbeda');
    expect(valueAt(other, 'A3')).toBe(
      'Tafsir yang berbeda dari baku: Diklat teknis di bawah 20 JP (sebanding: JP/20 dari poinnya); Eselon V (dihitung sebagai pelaksana).',
    );
  });

  test('values that the agency filled in without a source are declared', () => {
    const filled = {
      ...bkn41902024,
      noAssessment: { points: 0, source: 'diisi instansi', certainty: 'unknown' as const },
      education: {
        ...bkn41902024.education,
        'S-1': { points: 15, source: 'diisi instansi', certainty: 'unknown' as const },
        'S-2': { points: 20, source: 'Pasal 1', certainty: 'regulation' as const },
      },
    };
    const before = texts(recap({ ...small, rules: rulesWith({}, bkn41902024) })).join('\n');
    const after = texts(recap({ ...small, rules: rulesWith({}, filled) })).join('\n');
    expect(before).not.toContain('belum terverifikasi');
    expect(after).toContain('2 nilai metode belum terverifikasi (diisi instansi).');
  });

  test('in English the sentences change, the categories and the names stay', () => {
    const english = recap(small, { language: 'en' });
    expect(english.name).toBe('Rekap IPASN');
    expect(valueAt(english, 'D2')).toBe('measured on 31 December 2019 · IPASN for Excel 0.1.0');
    expect(valueAt(english, 'B5')).toBe('RENDAH');
    expect(texts(english)).toContain(
      'Largest loss: Competence. On average 19.17 points below the maximum of 40; 2 of 3 people are below it.',
    );
  });
});

describe('the tables of the recap', () => {
  const sheet = recap(small);

  test('units are one native table, highest index first, with exact means and the words of the categories', () => {
    const header = rowOf(sheet, 'Unit kerja');
    const headers = [
      'Unit kerja',
      'Pegawai dihitung',
      'Belum dihitung',
      'Kualifikasi',
      'Kompetensi',
      'Kinerja',
      'Disiplin',
      'Indeks',
      'Kategori',
    ];
    expect(rowValues(sheet, header)).toEqual(headers);
    expect(rowValues(sheet, header + 1)).toEqual(['Sekretariat Daerah', 1, 2, 15, 22.5, 25, 5, 67.5, 'Rendah']);
    expect(rowValues(sheet, header + 2)).toEqual(['Dinas Kesehatan', 2, 1, 17.5, 20, 20, 5, 62.5, 'Rendah']);
    expect(sheet.tables).toEqual([{ name: 'RekapUnitIPASN', range: `A${header}:I${header + 2}`, headers }]);
    expect(sheet.dataBars).toContainEqual({
      range: `H${header + 1}:H${header + 2}`,
      colour: 'B9D0E8',
      min: 0,
      max: 100,
    });
    expect(sheet.highlights).toContainEqual({
      range: `I${header + 1}:I${header + 2}`,
      text: 'Rendah',
      colour: '000000',
      fill: 'E0A458',
    });
    expect(sheet.print?.titleRows).toEqual([header, header]);
    expect(sheet.print?.area).toBe(`A1:I${header + 2}`);
  });

  test('people without a unit have a line that says so', () => {
    const { by } = small.summary;
    const unit = [...by.unit, group(null, 1, 0, [5, 0, 15, 5, 25], 'Sangat Rendah')];
    const withNull = recap({ ...small, summary: { ...small.summary, by: { ...by, unit } } });
    expect(rowValues(withNull, rowOf(withNull, '(tanpa unit kerja)')).slice(7)).toEqual([25, 'Sangat Rendah']);
  });

  test('a unit without a counted person says so where its category would stand', () => {
    const { by } = small.summary;
    const unit = [...by.unit, group('Inspektorat', 0, 4)];
    const sheetWith = recap({ ...small, summary: { ...small.summary, by: { ...by, unit } } });
    expect(rowValues(sheetWith, rowOf(sheetWith, 'Inspektorat'))).toEqual([
      ...['Inspektorat', 0, 4, null, null, null, null, null],
      'belum ada',
    ]);
  });

  test('categories are counted from the highest to the lowest, with a chart in their five colours', () => {
    const first = rowOf(sheet, 'Sangat Tinggi');
    expect([0, 1, 2, 3, 4].map((step) => rowValues(sheet, first + step))).toEqual([
      ['Sangat Tinggi', 0, 0],
      ['Tinggi', 1, 1 / 3],
      ['Sedang', 0, 0],
      ['Rendah', 1, 1 / 3],
      ['Sangat Rendah', 1, 1 / 3],
    ]);
    expect(sheet.charts).toHaveLength(1);
    expect(sheet.charts?.[0]).toMatchObject({
      kind: 'column',
      series: [
        {
          categories: `A${first}:A${first + 4}`,
          values: `B${first}:B${first + 4}`,
          pointColours: ['1B4F8A', '4A86C5', '9AA5B1', 'E0A458', 'B5541C'],
        },
      ],
    });
    expect(sheet.charts?.[0]?.description).toContain('Tinggi 1 pegawai');
  });

  test('position types, education, golongan, status and sex have their blocks', () => {
    expect(rowValues(sheet, rowOf(sheet, 'Pelaksana')).slice(1, 3)).toEqual([3, 3]);
    const blocks = rowOf(sheet, 'Pendidikan');
    expect(rowValues(sheet, blocks)).toEqual([
      ...['Pendidikan', 'Dihitung', 'Indeks'],
      ...['Golongan', 'Dihitung', 'Indeks'],
      ...['Status', 'Dihitung', 'Indeks'],
    ]);
    // The higher diploma stands first, whatever its index.
    expect(rowValues(sheet, blocks + 1)).toEqual(['S-2', 1, 40, 'III', 3, 192.5 / 3, 'PNS', 3, 192.5 / 3]);
    expect(rowValues(sheet, blocks + 2)).toEqual(['S-1', 2, 76.25, null, null, null, 'CPNS', 0, 'belum ada']);
    expect(rowValues(sheet, blocks + 4).slice(6)).toEqual(['Jenis kelamin', 'Dihitung', 'Indeks']);
    expect(rowValues(sheet, blocks + 5).slice(6)).toEqual(['Pria', 3, 192.5 / 3]);
  });

  test('a block of which the sheet knows nothing is left out, and the others move up', () => {
    const by = { ...small.summary.by, education: [group(null, 3, 3)], positionType: [group(null, 3, 3)] };
    const without = recap({ ...small, summary: { ...small.summary, by } });
    expect(texts(without)).not.toContain('Pendidikan');
    expect(texts(without)).not.toContain('Jenis jabatan');
    expect(rowValues(without, rowOf(without, 'Golongan'))).toEqual([
      ...['Golongan', 'Dihitung', 'Indeks'],
      ...['Status', 'Dihitung', 'Indeks'],
      ...['Jenis kelamin', 'Dihitung', 'Indeks'],
    ]);
  });

  test('golongan are put together, PPPK apart, the highest first', () => {
    const points = (total: number) => [0, 0, 0, 0, total];
    const people = [
      person(4, null, points(60), { rank: 'III/a' }),
      person(5, null, points(70.5), { rank: 'III/d' }),
      person(6, null, points(80), { rank: 'IV/a' }),
      person(7, null, points(50), { rank: 'IX', status: 'PPPK' }),
      person(8, null, points(40), { rank: 'IV', status: 'PPPK' }),
      person(9, null, points(30), { rank: null }),
      person(10, null, [], { rank: 'II/c' }),
    ];
    const rows = recap({ ...small, people });
    const blocks = rowOf(rows, 'Pendidikan');
    expect([1, 2, 3, 4, 5, 6].map((step) => rowValues(rows, blocks + step).slice(3, 6))).toEqual([
      ['IV', 1, 80],
      ['III', 2, 65.25],
      ['II', 0, 'belum ada'],
      ['PPPK IX', 1, 50],
      ['PPPK IV', 1, 40],
      ['(tidak diisi atau lain)', 1, 30],
    ]);
  });

  test('four hundred units run over pages, six stay on one', () => {
    const units = (count: number) =>
      Array.from({ length: count }, (_, index) => group(`Unit ${index}`, 1, 0, [1, 1, 1, 1, 4]));
    const printed = (count: number) =>
      recap({ ...small, summary: { ...small.summary, by: { ...small.summary.by, unit: units(count) } } }).print;
    expect(printed(6)).toMatchObject({ orientation: 'landscape', fitToWidth: 1, fitToHeight: 1 });
    expect(printed(400)).toMatchObject({ orientation: 'landscape', fitToWidth: 1, fitToHeight: 0 });
  });

  test('a long unit name gets a higher row, a short one does not', () => {
    const { by } = small.summary;
    const name =
      'BADAN PERENCANAAN PEMBANGUNAN, PENELITIAN DAN PENGEMBANGAN DAERAH BAGIAN PEREKONOMIAN DAN SUMBER DAYA ALAM PROVINSI CONTOH';
    const unit = [
      group(name, 1, 0, [1, 1, 1, 1, 4], 'Sangat Rendah'),
      group('RSUD', 1, 0, [1, 1, 1, 1, 4], 'Sangat Rendah'),
    ];
    const long = recap({ ...small, summary: { ...small.summary, by: { ...by, unit } } });
    expect(long.heights?.[rowOf(long, name)]).toBe(49);
    expect(long.heights?.[rowOf(long, 'RSUD')]).toBe(17);
    expect(at(long, `A${rowOf(long, name)}`)?.format?.wrap).toBe(true);
  });

  test('names that look like formulas or hold quotes stand as they are', () => {
    const { by } = small.summary;
    const unit = ['=SUM(A1)', 'Dinas "Kominfo"'].map((name) => group(name, 1, 0, [1, 1, 1, 1, 4], 'Sangat Rendah'));
    const odd = recap({ ...small, summary: { ...small.summary, by: { ...by, unit } } });
    expect(rowOf(odd, 'Dinas "Kominfo"')).toBe(rowOf(odd, '=SUM(A1)') + 1);
  });
});

describe('a recap of nobody', () => {
  const people = [person(4, 'Dinas Kesehatan', [], { findings: [finding(unknownEducation, 4)] })];
  const by = { ...noSummary().by, unit: [group('Dinas Kesehatan', 0, 1)] };
  const sheet = recap(assessmentOf({ people, summary: { ...noSummary(), all: group(null, 0, 1), by } }));

  test('it says plainly that there is no index, and what to do', () => {
    expect(valueAt(sheet, 'A5')).toBe('Belum ada indeks');
    expect(texts(sheet)).toContain('Belum ada pegawai yang dapat dihitung, jadi belum ada indeks.');
    expect(texts(sheet)).toContain('1 baris perlu diperbaiki dahulu: lihat lembar Temuan IPASN.');
    expect([valueAt(sheet, 'H5'), valueAt(sheet, 'H6'), valueAt(sheet, 'H7')]).toEqual([1, 0, 1]);
  });

  test('it has no chart and no distribution, and still its units', () => {
    expect(sheet.charts).toEqual([]);
    expect(texts(sheet)).not.toContain('Distribusi kategori');
    expect(rowValues(sheet, rowOf(sheet, 'Dinas Kesehatan')).slice(0, 3)).toEqual(['Dinas Kesehatan', 0, 1]);
  });

  test('a sheet without a single person has no table either', () => {
    const empty = recap(assessmentOf({}));
    expect(texts(empty)).toContain('Lembar data tidak berisi baris pegawai.');
    expect(empty.tables).toEqual([]);
    expect(empty.print?.titleRows).toBeUndefined();
  });
});

test('where every mean is at its maximum nothing is lost', () => {
  const all = group(null, 1, 0, [25, 40, 30, 5, 100], 'Sangat Tinggi');
  const best = assessmentOf({
    people: [person(4, 'RSUD', [25, 40, 30, 5, 100], { kategori: 'Sangat Tinggi' })],
    summary: { ...noSummary(), all },
  });
  expect(texts(recap(best))).toContain('Semua dimensi sudah mencapai maksimum.');
});

test('no value of any cell is lost in a merge', () => {
  for (const range of recap(small).merges ?? []) {
    const [first = '', last = ''] = range.split(':');
    const rows = [first, last].map((place) => Number(place.replace(/\D/g, '')));
    const columns = [first, last].map((place) => place.charCodeAt(0));
    for (let row = rows[0] ?? 0; row <= (rows[1] ?? 0); row += 1) {
      for (let column = columns[0] ?? 0; column <= (columns[1] ?? 0); column += 1) {
        const place = `${String.fromCharCode(column)}${row}`;
        if (place !== first) expect([place, valueAt(recap(small), place)]).toEqual([place, null]);
      }
    }
  }
});
