/** Checks of one person: cells against one another, against the NIP, and against the measuring date. */
import type { CellValue } from '../../src/record/cell';
import { assessOne, assessPeople, codes, said, type Assessing, type Cells } from '../support/assess';

const found = async (changes: Cells, assessing: Assessing = {}) => {
  const { total, findings } = await assessOne(changes, assessing);
  return [total !== null, ...codes(findings)];
};

/** Born 1 January 1990, PNS since January 2015, a man. */
const pns = '199001012015011001';
/** Born 15 August 1992, PPPK since 2024, a woman. */
const pppk = '199208152024212001';

describe('the NIP against the other columns', () => {
  test.each([
    [{ NIP: pns, 'TANGGAL LAHIR': '01-01-1990' }, []],
    [{ NIP: pns, 'TANGGAL LAHIR': 32_874 }, []],
    [{ NIP: pns, 'TANGGAL LAHIR': '1990-01-02' }, ['nip-birth-date-differs']],
    [{ NIP: pns, 'JENIS KELAMIN': 'L' }, []],
    [{ NIP: pns, 'JENIS KELAMIN': 'F' }, ['nip-sex-differs']],
    [{ NIP: pppk, 'JENIS KELAMIN': 'M' }, ['nip-sex-differs']],
    [{ NIP: pns, 'TMT CPNS': '31/12/2015' }, []],
    [{ NIP: pns, 'TMT CPNS': '31/12/2014' }, ['nip-appointment-differs']],
    [{ NIP: pns, STATUS: 'PNS' }, []],
    [{ NIP: pns, STATUS: 'PPPK' }, ['nip-status-differs']],
    [{ NIP: pppk, STATUS: 'P3K' }, []],
    [{ NIP: pppk, STATUS: 'PNS' }, ['nip-status-differs']],
    [{ NIP: pppk, 'KEDUDUKAN HUKUM': '71' }, []],
    [{ NIP: pns, 'KEDUDUKAN HUKUM': '71' }, ['nip-status-differs']],
    [{ NIP: pns, 'TANGGAL LAHIR': null, 'JENIS KELAMIN': '', 'TMT CPNS': '-', STATUS: null }, []],
  ])('%j: warnings %j, and the row counts', async (changes, expected) => {
    expect(await found(changes)).toEqual([true, ...expected]);
  });

  test('names the column that tells the status', async () => {
    const { findings } = await assessOne({ NIP: pns, 'KEDUDUKAN HUKUM': '71' });
    expect(said(findings)).toEqual([
      'Baris 2: NIP berpola PNS, sedangkan kolom KEDUDUKAN HUKUM menyebut lain. Periksa mana yang benar.',
    ]);
  });

  test('says nothing where the NIP itself is wrong', async () => {
    expect(await found({ NIP: '199001012015013001', 'JENIS KELAMIN': 'F', STATUS: 'PPPK' })).toEqual([
      false,
      'nip-sex',
    ]);
  });
});

describe('training that the position type does not count', () => {
  test.each([
    [{ 'JENIS JABATAN': 'JFT', 'DIKLAT PIM': 'sudah' }, ['training-not-counted']],
    [{ 'JENIS JABATAN': 'JFU', 'DIKLAT PIM': 'sudah' }, ['training-not-counted']],
    [{ 'JENIS JABATAN': 'JFU', 'DIKLAT FUNGSIONAL': 'sudah' }, ['training-not-counted']],
    [{ 'JENIS JABATAN': 'struktural', 'DIKLAT FUNGSIONAL': 'sudah' }, ['training-not-counted']],
    [
      { 'JENIS JABATAN': 'JFU', 'DIKLAT PIM': 1, 'DIKLAT FUNGSIONAL': 1 },
      ['training-not-counted', 'training-not-counted'],
    ],
    [{ 'JENIS JABATAN': 'struktural', 'DIKLAT PIM': 'sudah' }, []],
    [{ 'JENIS JABATAN': 'JFT', 'DIKLAT FUNGSIONAL': 'sudah' }, []],
    [{ 'JENIS JABATAN': 'JFU', 'DIKLAT PIM': 'belum', SEMINAR: 1, JP: 20 }, []],
  ])('%j: notices %j', async (changes, expected) => {
    expect(await found(changes)).toEqual([true, ...expected]);
  });
});

describe('an echelon', () => {
  test.each([
    [{ 'JENIS JABATAN': 'JFT', ESELON: 'III.a' }, ['echelon-against-group']],
    [{ 'JENIS JABATAN': 'pelaksana', ESELON: '42' }, ['echelon-against-group']],
    [{ 'JENIS JABATAN': 'pelaksana', ESELON: '99' }, []],
    [{ 'JENIS JABATAN': 'JFT', ESELON: '-' }, []],
    [{ 'JENIS JABATAN': 'struktural', ESELON: 'II.a' }, []],
  ])('%j: warnings %j', async (changes, expected) => {
    expect(await found(changes)).toEqual([true, ...expected]);
  });

  test('V that counts as pelaksana is no contradiction', async () => {
    const settings = ['echelonV=asPelaksana'];
    expect(await found({ 'JENIS JABATAN': 'struktural', ESELON: 'V' }, { settings })).toEqual([true]);
  });
});

describe('value and predicate that disagree', () => {
  test('are told with the predicate that the value means', async () => {
    const { findings } = await assessOne({ 'NILAI SKP': 95, 'PREDIKAT KINERJA': 'Baik' });
    expect(said(findings)).toEqual([
      'Baris 2: nilai 95 berarti Sangat Baik, tetapi predikat tertulis Baik; yang dihitung adalah nilai. Samakan keduanya.',
    ]);
    expect(findings.map(({ suggestion }) => suggestion)).toEqual(['Sangat Baik']);
  });

  test('agree under the setting that rounds first', async () => {
    const changes = { 'NILAI SKP': 90.4, 'PREDIKAT KINERJA': 'Baik' };
    expect(await found(changes)).toEqual([true, 'performance-predicate-differs']);
    expect(await found(changes, { settings: ['performanceDecimals=rounded'] })).toEqual([true]);
  });
});

describe('updated since', () => {
  const updated = (cell: CellValue, assessing: Assessing = {}) => found({ 'TANGGAL PEMUTAKHIRAN': cell }, assessing);

  test('twelve months before the measuring date, unless another date is asked for', async () => {
    expect(await updated('2018-12-31')).toEqual([true]);
    expect(await updated('2018-12-30')).toEqual([true, 'not-updated']);
    // 1 July 2019
    const updatedSince = 43_647;
    expect(await updated('2019-06-30', { updatedSince })).toEqual([true, 'not-updated']);
    expect(await updated('2019-07-01', { updatedSince })).toEqual([true]);
    expect(await updated(null)).toEqual([true]);
  });

  test('goes with the measuring date', async () => {
    // 30 June 2020
    const measured = 44_012;
    expect(await updated('2019-06-29', { measured })).toEqual([true, 'not-updated']);
    expect(await updated('2019-06-30', { measured })).toEqual([true]);
  });
});

describe('past retirement age', () => {
  const retired = async (changes: Cells) => {
    const { findings } = await assessOne({ NIP: undefined, ...changes });
    return findings.map(({ params }) => params['age']);
  };
  /** Measured on 31 December 2019. */
  const cases: readonly (readonly [string, Cells, string, string])[] = [
    ['a pelaksana at 58', { 'JENIS JABATAN': 'pelaksana' }, '30/11/1961', '01/12/1961'],
    ['an administrator at 58', { 'JENIS JABATAN': 'administrator' }, '30/11/1961', '01/12/1961'],
    ['a pengawas at 58', { 'JENIS JABATAN': 'struktural', ESELON: 'IV.a' }, '30/11/1961', '01/12/1961'],
    ['a JPT at 60', { 'JENIS JABATAN': 'JPT pratama' }, '30/11/1959', '01/12/1959'],
    ['a structural position of unknown echelon at 60', { 'JENIS JABATAN': 'struktural' }, '30/11/1959', '01/12/1959'],
    ['an ahli muda at 58', { 'JENIS JABATAN': 'JFT', JABATAN: 'Auditor Ahli Muda' }, '30/11/1961', '01/12/1961'],
    ['a teacher at 60', { 'JENIS JABATAN': 'JFT', JABATAN: 'Guru Ahli Pertama' }, '30/11/1959', '01/12/1959'],
    ['an ahli madya at 60', { 'JENIS JABATAN': 'JFT', JABATAN: 'Auditor Ahli Madya' }, '30/11/1959', '01/12/1959'],
    ['an ahli utama at 65', { 'JENIS JABATAN': 'JFT', JABATAN: 'Auditor Ahli Utama' }, '30/11/1954', '01/12/1954'],
    ['a professor at 70', { 'JENIS JABATAN': 'JFT', JABATAN: 'Guru Besar' }, '30/11/1949', '01/12/1949'],
    ['a jabatan fungsional of unknown name at 65', { 'JENIS JABATAN': 'JFT' }, '30/11/1954', '01/12/1954'],
  ];

  test.each(cases)('%s', async (_who, changes, past, notYet) => {
    expect(await retired({ ...changes, 'TANGGAL LAHIR': past })).toHaveLength(1);
    expect(await retired({ ...changes, 'TANGGAL LAHIR': notYet })).toEqual([]);
  });

  test('is told from the NIP where no column tells the birth date', async () => {
    expect(await found({ NIP: '195001011980011001' })).toEqual([true, 'past-retirement']);
    expect(await found({ NIP: '195001011980011001', 'TANGGAL LAHIR': '01-01-1970' })).toEqual([
      true,
      'nip-birth-date-differs',
    ]);
  });

  test('says nothing of people who are not in service', async () => {
    expect(await found({ NIP: '195001011980011001', 'KEDUDUKAN HUKUM': 'MPP' })).toEqual([false, 'status-left-out']);
  });
});

describe('CPNS for more than a year', () => {
  const asCpns = { settings: ['inactiveStatuses=counted'] };

  test.each([
    ['2018-12-30', ['cpns-too-long']],
    ['2018-12-31', []],
    ['2019-12-01', []],
    [null, []],
  ])('since %s: %j', async (since, expected) => {
    expect(await found({ NIP: undefined, STATUS: 'CPNS', 'TMT CPNS': since }, asCpns)).toEqual([true, ...expected]);
    expect(await found({ NIP: undefined, 'KEDUDUKAN HUKUM': '51', 'TMT CPNS': since }, asCpns)).toEqual([
      true,
      ...expected,
    ]);
  });

  test('says nothing of PNS', async () => {
    expect(await found({ NIP: undefined, STATUS: 'PNS', 'TMT CPNS': '2010-01-01' }, asCpns)).toEqual([true]);
  });
});

describe('units spelled in several ways', () => {
  const spellings = async (...units: readonly CellValue[]) => {
    const { people } = await assessPeople(units.map((unit) => ({ 'UNIT KERJA': unit })));
    return people.map(({ findings }) => findings.map(({ suggestion }) => suggestion).join());
  };

  test('are told the spelling that most rows have', async () => {
    const units = ['Dinas Kesehatan', 'DINAS KESEHATAN', 'dinas  kesehatan', 'Dinas Kesehatan', 'Dinas-Kesehatan'];
    expect(await spellings(...units)).toEqual(
      ['', 'Dinas Kesehatan', '', '', 'Dinas Kesehatan'].map((keep, index) => (index === 2 ? 'Dinas Kesehatan' : keep)),
    );
  });

  test('of equally many keep the one that does not shout', async () => {
    expect(await spellings('DINAS SOSIAL', 'Dinas Sosial')).toEqual(['Dinas Sosial', '']);
    expect(await spellings('Dinas Sosial', 'DINAS SOSIAL')).toEqual(['', 'Dinas Sosial']);
  });

  test('shouting is kept where most do', async () => {
    expect(await spellings('DINAS SOSIAL', 'DINAS SOSIAL', 'Dinas Sosial')).toEqual(['', '', 'DINAS SOSIAL']);
  });

  test.each([
    ['Dinas Perumahan & Permukiman', 'Dinas Perumahan dan Permukiman'],
    ['Bagian Umum/Protokol', 'Bagian Umum Protokol'],
    ['UPTD. Balai Benih', 'UPTD Balai Benih'],
    ['Dinas (Sosial)', 'Dinas Sosial'],
  ])('"%s" and "%s" are one', async (one, other) => {
    expect((await spellings(one, other)).filter((keep) => keep !== '')).toHaveLength(1);
  });

  test.each([
    ['SMPN 1 Contoh', 'SMPN 2 Contoh'],
    ['Dinas Sosial', 'Dinas Sosial dan Tenaga Kerja'],
    ['Puskesmas Air Anyir', 'Puskesmas Air Anyer'],
    ['Dinas Sosial', ' Dinas  Sosial '],
  ])('"%s" and "%s" are told nothing', async (one, other) => {
    expect(await spellings(one, other)).toEqual(['', '']);
  });

  test('keep their rows counted', async () => {
    const { summary, people } = await assessPeople([{ 'UNIT KERJA': 'Dinas A' }, { 'UNIT KERJA': 'DINAS A' }]);
    expect(summary.all.n).toBe(2);
    expect(people.map(({ findings }) => codes(findings))).toEqual([[], ['unit-spelling']]);
  });
});

describe('professional education that the setting does not count', () => {
  const notCounted = { settings: ['professionalEducation=notCounted'] };

  test.each(['Profesi', 'Spesialis', 'Subspesialis'])('%s asks for the formal level', async (level) => {
    const person = await assessOne({ PENDIDIKAN: level }, notCounted);
    expect([person.total, said(person.findings)]).toEqual([
      null,
      [
        `Baris 2, kolom PENDIDIKAN: ${level} tidak dihitung menurut tafsir professionalEducation. Tulis jenjang formalnya, misalnya S-1.`,
      ],
    ]);
  });

  test('is told at the column that holds it', async () => {
    const changes = { PENDIDIKAN: undefined, 'PENDIDIKAN TERTINGGI': 'Profesi' };
    const { findings } = await assessOne(changes, notCounted);
    expect(findings.map(({ header }) => header)).toEqual(['PENDIDIKAN TERTINGGI']);
  });

  test('says nothing of formal levels', async () => {
    expect(await found({ PENDIDIKAN: 'S-2' }, notCounted)).toEqual([true]);
  });
});
