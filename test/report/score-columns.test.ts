import { scoreTable } from '../../src/report/score-columns';
import { assessmentOf, finding, kind, leftOut, person, sameAgain, small } from './fixture';

describe('the score columns', () => {
  test('they stand beside the data sheet, under these headers', () => {
    const table = scoreTable(small, 'id');
    expect([table.sheet, table.headerRow]).toEqual(['Data ASN', 3]);
    expect(table.identity.map((column) => column.header)).toEqual(['NIP', 'Nama', 'Unit kerja']);
    expect(table.scores.map((column) => column.header)).toEqual([
      'Skor Kualifikasi',
      'Skor Kompetensi',
      'Skor Kinerja',
      'Skor Disiplin',
      'Skor IP ASN',
      'Kategori IP ASN',
      'Keterangan IP ASN',
    ]);
  });

  test('column names are the same in English', () => {
    const headers = (language: 'id' | 'en') => scoreTable(small, language).scores.map((column) => column.header);
    expect(headers('en')).toEqual(headers('id'));
  });

  test('a counted person has numbers, a category and no remark', () => {
    const [first] = scoreTable(small, 'id').rows();
    expect(first).toEqual({
      row: 4,
      identity: ['198501012010011004', 'Pegawai 4', 'Dinas Kesehatan'],
      scores: [15, 40, 25, 5, 85, 'Tinggi', null],
    });
  });

  test('a person who is not counted has empty points and the reason, whatever else was found', () => {
    const empty = kind('unit-empty', 'warning', 'Unit kerja kosong');
    const unknown = kind('education-unknown', 'error', 'Pendidikan tak dikenal');
    const people = [
      person(4, null, [], { findings: [finding(empty, 4), finding(unknown, 4, { header: 'Pendidikan' })] }),
      person(5, null, [], { findings: [finding(empty, 5), finding(leftOut, 5)] }),
      person(6, null, [], {
        findings: [finding(kind('training-not-counted', 'notice', 'Diklat'), 6), finding(sameAgain, 6)],
      }),
      person(7, null, []),
    ];
    expect([...scoreTable(assessmentOf({ people }), 'id').rows()].map((row) => row.scores)).toEqual([
      [null, null, null, null, null, null, 'Baris 4, kolom Pendidikan: Pendidikan tak dikenal.'],
      [null, null, null, null, null, null, 'Baris 5, kolom -: Status yang tidak diukur.'],
      [null, null, null, null, null, null, 'Baris 6, kolom -: NIP sama, isi sama.'],
      [null, null, null, null, null, null, null],
    ]);
  });

  test('the rows can be asked for twice', () => {
    const table = scoreTable(small, 'id');
    expect([...table.rows()]).toHaveLength(6);
    expect([...table.rows()]).toHaveLength(6);
  });

  test('a score of 0 is a number, not an empty cell', () => {
    const [row] = scoreTable(assessmentOf({ people: [person(4, null, [1, 0, 0, 1, 2])] }), 'id').rows();
    expect(row?.scores.slice(0, 5)).toEqual([1, 0, 0, 1, 2]);
  });
});
