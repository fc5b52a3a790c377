import { findingsSheet } from '../../src/report/findings-sheet';
import { assessmentOf, emptyUnit, finding, person, small, unknownEducation } from './fixture';
import { at, rowOf, rowValues, texts, valueAt } from './sheet-view';

const headers = ['No', 'Keparahan', 'Keluarga', 'Temuan', 'Baris', 'Kolom', 'Penjelasan', 'Saran', 'Kode'];

describe('the sheet of findings', () => {
  const sheet = findingsSheet(small, { language: 'id' });
  const header = rowOf(sheet, 'No');

  test('it says of which sheet and day it speaks, and how many there are', () => {
    expect([sheet.role, sheet.name]).toEqual(['temuan', 'Temuan IPASN']);
    expect(valueAt(sheet, 'A2')).toBe('Lembar Data ASN · dihitung per 31 Desember 2019');
    expect(valueAt(sheet, 'A3')).toBe('1 kesalahan · 1 peringatan · 2 catatan');
  });

  test('on top each kind is one line with its count, severity as an icon and a word', () => {
    expect(rowValues(sheet, 6)).toEqual([null, 'Keparahan', 'Keluarga', 'Temuan', 'Jumlah']);
    expect([7, 8, 9, 10].map((row) => rowValues(sheet, row).slice(1))).toEqual([
      ['✖ Kesalahan', 'akurasi', 'Pendidikan tak dikenal', 1],
      ['⚠ Peringatan', 'konsistensi', 'NIP sama, isi sama', 1],
      ['ℹ Catatan', 'kelengkapan', 'Lembar lain juga berisi data', 1],
      ['ℹ Catatan', 'konsistensi', 'Status yang tidak diukur', 1],
    ]);
  });

  test('below is one native table of all findings, in the order of the lines above', () => {
    expect(rowValues(sheet, header)).toEqual(headers);
    expect(rowValues(sheet, header + 1)).toEqual([
      1,
      '✖ Kesalahan',
      'akurasi',
      'Pendidikan tak dikenal',
      7,
      'Pendidikan',
      'Baris 7, kolom Pendidikan: Pendidikan tak dikenal.',
      'S-3',
      'education-unknown',
    ]);
    expect(sheet.tables).toEqual([{ name: 'TemuanIPASN', range: `A${header}:I${header + 4}`, headers }]);
    expect(sheet.print).toMatchObject({ fitToWidth: 1, fitToHeight: 0, titleRows: [header, header] });
  });

  test('a row number leads to its cell, a line on top to its first finding', () => {
    expect(at(sheet, `E${header + 1}`)?.link).toEqual({ sheet: 'Data ASN', cell: 'E7' });
    expect(at(sheet, `E${header + 2}`)?.link).toEqual({ sheet: 'Data ASN', cell: 'A9' });
    expect(at(sheet, 'D8')?.link).toEqual({ sheet: 'Temuan IPASN', cell: `A${header + 2}` });
  });

  test('a finding about the sheet has no row and leads nowhere', () => {
    expect(at(sheet, `E${header + 3}`)).toEqual({ value: null, format: expect.anything() });
  });

  test('no NIP and no name stand anywhere', () => {
    const all = texts(sheet).join('\n');
    for (const { nip, name } of small.people) {
      expect(all).not.toContain(nip);
      expect(all).not.toContain(name);
    }
  });

  test('where the data sheet is not in the workbook nothing leads there', () => {
    const apart = findingsSheet(small, { language: 'id', links: false });
    expect(at(apart, `E${header + 1}`)?.link).toBeUndefined();
    expect(texts(apart).join('\n')).not.toContain('Klik nomor baris');
  });

  test('in English the words change, the codes stay', () => {
    const english = findingsSheet(small, { language: 'en' });
    expect(rowValues(english, rowOf(english, 'No') + 1)).toEqual([
      1,
      '✖ Error',
      'accuracy',
      'Pendidikan tak dikenal (en)',
      7,
      'Pendidikan',
      'Row 7, column Pendidikan: Pendidikan tak dikenal.',
      'S-3',
      'education-unknown',
    ]);
  });

  test('a suggested number stays a number', () => {
    const assessment = assessmentOf({ sheetFindings: [finding(unknownEducation, 4, { suggestion: 22.5 })] });
    const numbers = findingsSheet(assessment, { language: 'id' });
    expect(valueAt(numbers, `H${rowOf(numbers, 'No') + 1}`)).toBe(22.5);
  });

  test('five thousand equal findings are one line on top and five thousand rows below', () => {
    const people = Array.from({ length: 5000 }, (_, index) =>
      person(index + 4, null, [], { findings: [finding(emptyUnit, index + 4)] }),
    );
    const many = findingsSheet(assessmentOf({ people }), { language: 'id' });
    expect(rowValues(many, 7)).toEqual([null, '⚠ Peringatan', 'kelengkapan', 'Unit kerja kosong', 5000]);
    expect(rowOf(many, 'No')).toBe(9);
    expect(many.tables?.[0]?.range).toBe('A9:I5009');
    expect(rowValues(many, 5009).slice(0, 5)).toEqual([5000, '⚠ Peringatan', 'kelengkapan', 'Unit kerja kosong', 5003]);
  });

  test('beyond a hundred thousand a last line says how many more there are', () => {
    const sheetFindings = Array.from({ length: 100_007 }, (_, index) => finding(emptyUnit, index + 4));
    const many = findingsSheet(assessmentOf({ sheetFindings }), { language: 'id' });
    expect(many.tables?.[0]?.range).toBe('A9:I100009');
    expect(rowValues(many, 100_009)[0]).toBe(100_000);
    expect(rowValues(many, 100_010)).toEqual([
      'Masih ada 7 temuan lain yang tidak dimuat di lembar ini. Perbaiki yang di atas dahulu, lalu periksa lagi.',
    ]);
    // Excel opens a sheet with at most 65,530 links.
    const links = many.rows.reduce(
      (sum, row) => sum + (row ?? []).filter((cell) => cell?.link !== undefined).length,
      0,
    );
    expect(links).toBeGreaterThan(50_000);
    expect(links).toBeLessThan(65_530);
  });

  test('where nothing was found it says so, without a table', () => {
    const clean = findingsSheet(assessmentOf({}), { language: 'id' });
    expect(texts(clean)).toContain('Tidak ada temuan. Data siap dihitung.');
    expect(clean.tables).toBeUndefined();
  });
});
