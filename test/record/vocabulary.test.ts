/** The words and codes that offices write; a word that is not known is an error, never a score. */
import type { CellValue } from '../../src/record/cell';
import { assessOne, assessPeople, codes, said, type Cells } from '../support/assess';

/** A word as it is written here and there. */
const spelled = (word: string): readonly string[] => [
  word,
  word.toUpperCase(),
  word.toLowerCase(),
  ` ${word}  `,
  word.replaceAll(' ', '  '),
  word.replaceAll(' ', '_'),
  word.replaceAll(' ', '\n'),
  word.replaceAll(' ', '\u00a0'),
  word.replaceAll('-', ' '),
  word.replaceAll('-', '.'),
  word.replaceAll('-', '–'),
  word.replaceAll('-', ''),
  word.replaceAll('/', ' / '),
  `(${word})`,
  `'${word}`,
];

/** What becomes of each cell in a column, in one sheet. */
async function read<Value>(header: string, cells: readonly CellValue[], of: (row: RowOf) => Value): Promise<Value[]> {
  const base: Cells = header.startsWith('JENIS JABATAN') ? { 'JENIS JABATAN': undefined } : { PENDIDIKAN: undefined };
  const removed = header.startsWith('TINGKAT') || header.startsWith('JENIS JABATAN') ? base : {};
  const { people } = await assessPeople(cells.map((cell) => ({ ...removed, [header]: cell })));
  return people.map(of);
}
type RowOf = Awaited<ReturnType<typeof assessPeople>>['people'][number];

const errors = ({ findings }: RowOf) => codes(findings.filter(({ type }) => type.severity === 'error'));

describe('education', () => {
  const words: readonly (readonly [string, readonly string[]])[] = [
    ['S-3', ['S-3', 'S3', 'Doktor', 'Strata 3']],
    ['S-2', ['S-2', 'S2', 'Magister', 'Pasca Sarjana', 'Pascasarjana', 'Strata 2']],
    ['S-1', ['S-1', 'S1', 'S 1', 'Sarjana', 'Strata 1', 'S1/D4', 'S-1/Sarjana', 'S-1/D-IV', 'Sarjana/S1']],
    ['D-IV', ['D-IV', 'DIV', 'D4', 'D-4', 'Diploma IV', 'Sarjana Terapan', 'D.IV', 'Diploma IV/Sarjana Terapan']],
    [
      'D-III',
      ['D-III', 'D.III', 'D3', 'Sarjana Muda', 'Akademi', 'Ahli Madya', 'Diploma III/Sarjana Muda', 'D3/Akademi'],
    ],
    ['D-II', ['D-II', 'D2', 'Diploma II']],
    ['D-I', ['D-I', 'D1', 'Diploma I']],
    [
      'SLTA',
      [
        ...['SLTA', 'SMA', 'SMK', 'SMU', 'STM', 'MA', 'Paket C', 'SLTA Kejuruan', 'SLTA Keguruan'],
        ...['SMA/SLTA', 'SLTA/SMA', 'SMA/SMK', 'SMU/SMA/MA', 'SMA sederajat', 'SMA/sederajat', 'SLTA / Sederajat'],
        ...['Pendidikan SMA', 'Tingkat SMA', 'Tingkat Pendidikan SLTA', 'SMA/SMK/sederajat'],
      ],
    ],
    ['SLTP', ['SLTP', 'SMP', 'MTs', 'Paket B', 'SLTP Kejuruan', 'SMP/MTs', 'SMP/sederajat']],
    ['SD', ['SD', 'MI', 'Paket A', 'Sekolah Dasar', 'SD/MI', 'SD sederajat']],
    ['Profesi', ['Profesi']],
    ['Spesialis', ['Spesialis']],
    ['Subspesialis', ['Subspesialis', 'Sub Spesialis']],
  ];

  test.each(words.flatMap(([level, spellings]) => spellings.map((word) => [word, level] as const)))(
    '"%s" is %s, however it is written',
    async (word, level) => {
      const cells = spelled(word);
      expect(await read('PENDIDIKAN', cells, ({ education }) => education)).toEqual(cells.map(() => level));
    },
  );

  test.each([
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
    ['Profesi', 15],
    ['Spesialis', 20],
    ['Subspesialis', 25],
  ])('%s gives %i points', async (word, points) => {
    expect((await assessOne({ PENDIDIKAN: word })).kualifikasi).toBe(points);
  });

  const ids: readonly (readonly [string, string])[] = [
    ['05', 'SD'],
    ['10', 'SLTP'],
    ['12', 'SLTP'],
    ['15', 'SLTA'],
    ['17', 'SLTA'],
    ['18', 'SLTA'],
    ['20', 'D-I'],
    ['25', 'D-II'],
    ['30', 'D-III'],
    ['35', 'D-IV'],
    ['40', 'S-1'],
    ['42', 'Profesi'],
    ['45', 'S-2'],
    ['47', 'Spesialis'],
    ['49', 'Subspesialis'],
    ['50', 'S-3'],
  ];

  test.each(ids)('code %s is %s in a column of ids', async (code, level) => {
    const cells = [code, `'${code}`, Number(code), ` ${code} `];
    expect(await read('TINGKAT PENDIDIKAN ID', cells, ({ education }) => education)).toEqual(cells.map(() => level));
  });

  test.each(['00', '1', '11', '60', '99', '400', '-40', '4.5'])('code %s is none', async (code) => {
    expect(await read('TINGKAT PENDIDIKAN ID', [code, '40'], errors)).toEqual([['education-unknown'], []]);
  });

  test.each([
    ...['S-4', 'D-V', 'S', 'Teknik', 'TK', 'Kursus', '-', 'tidak ada', 'nihil', '?', 'Hukum', 'SMA/S-1', 'D-I/D-II'],
    ...['/', 'SMA/SMA/S-2', 'Pendidikan', 'Tingkat', 'sederajat', 'Paket D', '40', '2019', 'constructor'],
    ...[true, 3.5, NaN, -1],
  ])('%j is not known', async (cell) => {
    expect(await read('PENDIDIKAN', [cell, 'S-1', 'S-1'], errors)).toEqual([['education-unknown'], [], []]);
  });
});

describe('a word that is not known', () => {
  const suggestionOf = async (changes: Cells) =>
    (await assessOne(changes)).findings.map(({ suggestion }) => suggestion);

  test('is told with the one word that it misspells', async () => {
    const { findings } = await assessOne({ PENDIDIKAN: 'Magistir' });
    expect(said(findings)).toEqual(['Baris 2, kolom PENDIDIKAN: "Magistir" tidak dikenal. Mungkin S-2 (salah ketik)?']);
    expect(said(findings, 'en')).toEqual([
      'Row 2, column PENDIDIKAN: "Magistir" is not known. Perhaps S-2 (misspelled)?',
    ]);
    expect(findings.map(({ suggestion }) => suggestion)).toEqual(['S-2']);
  });

  test('is told with the diploma of its profession', async () => {
    const { findings } = await assessOne({ PENDIDIKAN: 'Ners' });
    expect(said(findings)).toEqual([
      'Baris 2, kolom PENDIDIKAN: isi sel tidak dikenal. Mungkin Profesi, bila ijazah profesinya sudah ada?',
    ]);
    expect(findings.map(({ suggestion }) => suggestion)).toEqual(['Profesi']);
  });

  test.each([
    [{ PENDIDIKAN: 'Magistir' }, 'S-2'],
    [{ PENDIDIKAN: 'Sarjanna' }, 'S-1'],
    [{ PENDIDIKAN: 'Pendidikan Sarjanna' }, 'S-1'],
    [{ 'JENIS JABATAN': 'Strukturral' }, 'struktural'],
    [{ 'JENIS JABATAN': 'Fungsionl' }, 'fungsional'],
    [{ 'JENIS JABATAN': 'pelaksanna' }, 'pelaksana'],
    [{ 'NILAI SKP': 'Sangat Baikk' }, 'Sangat Baik'],
    [{ SEMINAR: 'sudahh' }, 'sudah'],
    [{ 'HUKUMAN DISIPLIN': 'rinngan' }, 'ringan'],
  ])('%j is mended by %s', async (changes, suggestion) => {
    expect(await suggestionOf(changes)).toEqual([suggestion]);
  });

  // Another degree, post or sex lies one letter away: a short word's neighbour is no evidence of what was meant.
  test.each([
    [{ PENDIDIKAN: 'S-4' }],
    [{ PENDIDIKAN: 'D-V' }],
    [{ PENDIDIKAN: 'Diploma 33' }],
    [{ PENDIDIKAN: 'SMB' }],
    [{ PENDIDIKAN: 'SLTE' }],
    [{ 'JENIS JABATAN': 'JFK' }],
    [{ 'JENIS JABATAN': 'staff ahli' }],
    [{ ESELON: 'III.c', 'JENIS JABATAN': 'struktural' }],
    [{ STATUS: 'PPPPK' }],
    [{ 'JENIS KELAMIN': 'X' }],
    [{ 'DIKLAT PIM': 'PIM VI' }],
    [{ SEMINAR: 'adaa' }],
    [{ HUKDIS: 'rnigaan' }],
  ])('%j is mended by nothing', async (changes) => {
    expect(await suggestionOf(changes)).toEqual([null]);
  });

  test('that is near to nothing is told with all that are known', async () => {
    const { findings } = await assessOne({ PENDIDIKAN: 'lulusan luar negeri' });
    expect(said(findings)).toEqual([
      'Baris 2, kolom PENDIDIKAN: isi sel tidak dikenal. Yang dikenal: S-3, S-2, S-1, D-IV, D-III, D-II, D-I, SLTA, SLTP, SD, Profesi, Spesialis, Subspesialis.',
    ]);
    expect(findings.map(({ suggestion }) => suggestion)).toEqual([null]);
  });
});

describe('position type', () => {
  const words: readonly (readonly [string, readonly string[]])[] = [
    [
      'struktural',
      [
        ...[
          'struktural',
          'Jabatan Struktural',
          'eselon 2',
          'eselon 3',
          'eselon 4',
          'Eselon II',
          'Eselon III.a',
          'JPT pratama',
        ],
        ...['Pimpinan Tinggi Pratama', 'Jabatan Pimpinan Tinggi Pratama', 'administrator', 'Jabatan Administrator'],
        ...['pengawas', 'Jabatan Pengawas', 'kepala dinas', 'kabid', 'kasi', 'kasubbag', 'JA', 'JPT madya', 'kasubbid'],
        ...['lurah', 'camat', 'JPT', 'Struktural/Administrator'],
      ],
    ],
    [
      'fungsional',
      ['fungsional', 'Jabatan Fungsional', 'JFT', 'JF', 'fungsional tertentu', 'Jabatan Fungsional Tertentu', 'JFT/JF'],
    ],
    [
      'pelaksana',
      [
        ...[
          'pelaksana',
          'Jabatan Pelaksana',
          'JFU',
          'fungsional umum',
          'Jabatan Fungsional Umum',
          'staf',
          'staf pelaksana',
        ],
        ...['Pelaksana/JFU', 'JFU/Staf'],
      ],
    ],
  ];

  test.each(words.flatMap(([group, spellings]) => spellings.map((word) => [word, group] as const)))(
    '"%s" is %s, however it is written',
    async (word, group) => {
      const cells = spelled(word);
      expect(await read('JENIS JABATAN', cells, ({ positionType }) => positionType)).toEqual(cells.map(() => group));
    },
  );

  test.each([
    [1, 'struktural'],
    [2, 'fungsional'],
    [4, 'pelaksana'],
  ])('code %i is %s', async (code, group) => {
    const cells = [code, String(code), `'${String(code)}`];
    expect(await read('JENIS JABATAN ID', cells, ({ positionType }) => positionType)).toEqual(cells.map(() => group));
    expect(await read('JENIS JABATAN', cells, ({ positionType }) => positionType)).toEqual(cells.map(() => group));
  });

  test.each(['honorer', 'Guru', 'JFT/JFU', 'struktural/fungsional', 'Jabatan', '5', '-', 'eselon 6'])(
    '"%s" is not known',
    async (word) => {
      expect(await read('JENIS JABATAN', [word, 'JFT', 'JFU'], errors)).toEqual([['post-group-unknown'], [], []]);
    },
  );

  test('codes among words are not known', async () => {
    expect(await read('JENIS JABATAN', ['1', 'JFT', 'JFU'], errors)).toEqual([['post-group-unknown'], [], []]);
  });
});

describe('echelon', () => {
  /** PIM IV counts for eselon IV and V, and is below all others: so the course tells what was read. */
  const course = async (echelon: CellValue, name: string) => {
    const person = await assessOne({ 'JENIS JABATAN': 'struktural', ESELON: echelon, 'DIKLAT PIM': name });
    return codes(person.findings).join(' ') || person.kompetensi;
  };

  test.each([
    [['I.a', 'I.b', '10', '11', '12', 11, 'I', '1', 'Eselon I'], 'PIM I', 'PIM II'],
    [['II.a', 'II.b', 'IIa', 'II', '21', 22, 'eselon 2', 'Eselon II.b', '2'], 'PIM II', 'PIM III'],
    [
      ['III.a', 'III.b', 'iii b', 'III/b', 'Es. III-a', 'Esl. III.b', '31', 32, 'III', 'Eselon III', '3'],
      'PIM III',
      'PIM IV',
    ],
  ])('%j matches %s and asks for more than %s', async (spellings, matching, below) => {
    for (const spelling of spellings) {
      expect([spelling, await course(spelling, matching)]).toEqual([spelling, 15]);
      expect([spelling, await course(spelling, below)]).toEqual([spelling, 'course-below-post']);
    }
  });

  test.each(['IV.a', 'IV.b', '41', 42, 'V.a', '51', 52, '99', 99, '-', '', 'non eselon', 'Bukan eselon'])(
    '%j takes PIM IV',
    async (cell) => {
      expect(await course(cell, 'PIM IV')).toBe(15);
    },
  );

  test.each(['VI', 'III.c', 'III/c', '13', '61', 'kabid', '0.5'])('%j is not known', async (cell) => {
    expect(errors(await assessOne({ 'JENIS JABATAN': 'struktural', ESELON: cell }))).toEqual(['echelon-unknown']);
  });

  test.each([
    ['pengawas', 40],
    ['pelaksana', 40],
  ])('V counts as the setting says: as %s', async (as, most) => {
    const settings = as === 'pelaksana' ? ['echelonV=asPelaksana'] : [];
    const changes = { 'JENIS JABATAN': 'struktural', ESELON: 'V.a', JP: 20, SEMINAR: 1 };
    const person = await assessOne(changes, { settings });
    expect(person.kompetensi).toBe(as === 'pelaksana' ? most : 25);
  });
});

describe('yes and no', () => {
  const yes = ['sudah', 'SUDAH', 'ya', 'Ya', 1, '1', "'1", 'ada', 'v', 'V', true, 'iya', '✓', '√'];
  const no = ['belum', 'Belum', 'tidak', 0, '0', "'0", '-', '–', 'tidak ada', false, null, '', ' '];

  test.each(yes)('%j is yes', async (cell) => {
    expect((await assessOne({ SEMINAR: cell })).kompetensi).toBe(17.5);
    expect((await assessOne({ DIKLAT20JP: cell })).kompetensi).toBe(22.5);
    const structural = await assessOne({ 'JENIS JABATAN': 'struktural', 'DIKLAT PIM': cell });
    expect(structural.kompetensi).toBe(15);
    const functional = await assessOne({ 'JENIS JABATAN': 'JFT', 'DIKLAT FUNGSIONAL': cell });
    expect(functional.kompetensi).toBe(15);
  });

  test.each(no)('%j is no', async (cell) => {
    const changes = { SEMINAR: cell, DIKLAT20JP: cell, 'DIKLAT PIM': cell, 'DIKLAT FUNGSIONAL': cell };
    for (const position of ['struktural', 'JFT', 'JFU']) {
      const person = await assessOne({ 'JENIS JABATAN': position, ...changes });
      expect([person.kompetensi, person.findings]).toEqual([0, []]);
    }
  });

  test.each(['mungkin', 2, '2', 'x', 'sudah/belum', 'PIM III', 'iya tidak'])('%j is asked back', async (cell) => {
    expect(errors(await assessOne({ SEMINAR: cell }))).toEqual(['training-unknown']);
    expect(errors(await assessOne({ 'DIKLAT FUNGSIONAL': cell }))).toEqual(['training-unknown']);
  });
});

describe('performance', () => {
  test.each([
    [1, 'Sangat Baik'],
    [2, 'Baik'],
    [4, 'Kurang'],
  ])('code %i is %s in a column of ids', async (code, label) => {
    const points = { 'Sangat Baik': 30, Baik: 25, Kurang: 5 }[label];
    const person = await assessOne({ 'NILAI SKP': undefined, 'PREDIKAT KINERJA ID': code });
    expect([person.kinerja, person.findings]).toEqual([points, []]);
  });

  test.each([3, 5])('code %i in a column of ids is a predicate of the other method', async (code) => {
    const person = await assessOne({ 'NILAI SKP': undefined, 'PREDIKAT KINERJA ID': code });
    expect(errors(person)).toEqual(['performance-other-method']);
  });

  test('of a column PREDIKAT KINERJA alone may be a value', async () => {
    const person = await assessOne({ 'NILAI SKP': undefined, 'PREDIKAT KINERJA': 85.5 });
    expect([person.kinerja, person.findings]).toEqual([25, []]);
    expect((await assessOne({ 'NILAI SKP': undefined, 'PREDIKAT KINERJA': 'Sangat Baik' })).kinerja).toBe(30);
  });

  test.each([1, '3', 5])('%j under PREDIKAT KINERJA may be a code or a value, and is asked back', async (cell) => {
    expect(errors(await assessOne({ 'NILAI SKP': undefined, 'PREDIKAT KINERJA': cell }))).toEqual([
      'performance-unknown',
    ]);
  });

  test('value and predicate side by side: the value counts, and they must agree', async () => {
    const both = async (value: CellValue, predicate: CellValue) => {
      const person = await assessOne({ 'NILAI SKP': value, 'PREDIKAT KINERJA': predicate });
      return [person.kinerja, codes(person.findings)];
    };
    expect(await both(85, 'Baik')).toEqual([25, []]);
    expect(await both(95, 'Baik')).toEqual([30, ['performance-predicate-differs']]);
    expect(await both(null, 'Baik')).toEqual([25, []]);
    expect(await both(85, null)).toEqual([25, []]);
    expect(await both(null, null)).toEqual([0, ['performance-empty']]);
    // A predicate of the other method says nothing about a value of this one.
    expect(await both(85, 'Butuh Perbaikan')).toEqual([25, []]);
    expect(await both(null, 'Butuh Perbaikan')).toEqual([null, ['performance-other-method']]);
    expect(await both(85, 'Lumayan')).toEqual([null, ['performance-unknown']]);
  });
});

describe('sanction', () => {
  test.each([
    ['tidak pernah', 5],
    ['Tidak Pernah', 5],
    ['nihil', 5],
    ['-', 5],
    ['0', 5],
    [0, 5],
    ['', 5],
    [null, 5],
    ['ringan', 3],
    ['RINGAN', 3],
    ['R', 3],
    ['Hukuman Disiplin Ringan', 3],
    ['Tingkat Ringan', 3],
    ['Hukuman Disiplin Tingkat Sedang', 2],
    ['sedang', 2],
    ['hukuman sedang', 2],
    ['berat', 1],
    ['Tingkat Berat', 1],
  ])('%j gives %i points', async (cell, points) => {
    const person = await assessOne({ HUKDIS: cell });
    expect([person.disiplin, person.findings]).toEqual([points, []]);
  });

  test.each([
    [[1, 2, 3], 3],
    [[4, 5, 6, 7, 8, 23, 24, 25], 2],
    [[9, 10, 11, 13, 14, 27, 28], 1],
    [[12, 21, 22], 5],
  ])('codes %j give %i points in a column of ids', async (codes_, points) => {
    const cells = codes_.flatMap((code) => [code, String(code)]);
    expect(await read('JENIS HUKUMAN ID', cells, ({ disiplin }) => disiplin)).toEqual(cells.map(() => points));
  });

  test.each([1, '9', 'pernah', 'teguran', 'ya', 'beratt', 'ringan/sedang'])(
    '%j is asked back in a column of words',
    async (cell) => {
      expect(errors(await assessOne({ HUKDIS: cell }))).toEqual(['punishment-unknown']);
    },
  );

  test.each([15, 26, 29])('code %i is none', async (code) => {
    expect(errors(await assessOne({ 'JENIS HUKUMAN ID': code }))).toEqual(['punishment-unknown']);
  });
});

describe('status and legal standing', () => {
  test.each([
    ['PNS', 'PNS'],
    ['pns', 'PNS'],
    ['P', 'PNS'],
    ['PNS Aktif', 'PNS'],
    ['CPNS', 'CPNS'],
    ['C', 'CPNS'],
    ['PPPK', 'PPPK'],
    ['P3K', 'PPPK'],
    ['p.p.p.k', 'PPPK'],
  ])('STATUS "%s" is %s', async (word, status) => {
    expect((await assessOne({ NIP: undefined, STATUS: word })).status).toBe(status);
  });

  test.each([
    ['01', null],
    ['02', 'CLTN'],
    ['03', 'tugas belajar'],
    ['04', 'pemberhentian sementara'],
    ['05', 'uang tunggu'],
    ['13', 'CLTN'],
    ['15', null],
    ['20', 'MPP'],
    ['51', 'CPNS'],
    ['66', 'diberhentikan'],
    ['98', 'pensiun'],
    ['99', 'pensiun'],
    ['71', null],
    ['72', null],
    ['73', null],
    ['101', null],
    ['Aktif', null],
    ['CLTN', 'CLTN'],
    ['Tugas Belajar', 'tugas belajar'],
    ['Pemberhentian Sementara', 'pemberhentian sementara'],
    ['Uang Tunggu', 'uang tunggu'],
    ['Perpanjangan CLTN', 'CLTN'],
    ['MPP', 'MPP'],
    ['Diberhentikan', 'diberhentikan'],
    ['BUP', 'pensiun'],
    ['Pensiun', 'pensiun'],
    ['', null],
  ])('KEDUDUKAN HUKUM "%s" leaves out as %p', async (cell, as) => {
    for (const header of ['KEDUDUKAN HUKUM', 'KEDUDUKAN HUKUM ID']) {
      const person = await assessOne({ NIP: undefined, [header]: cell });
      const told = person.findings.map(({ params }) => params['status']);
      expect([person.total, told]).toEqual(as === null ? [45, []] : [null, [as]]);
    }
  });

  test.each([71, 72, 73, 101])('KEDUDUKAN HUKUM %i is PPPK', async (code) => {
    expect((await assessOne({ NIP: undefined, 'KEDUDUKAN HUKUM': code })).status).toBe('PPPK');
  });

  test('an unknown status is a warning, since no score depends on it', async () => {
    const person = await assessOne({ STATUS: 'honorer' });
    expect([person.total, codes(person.findings), errors(person)]).toEqual([45, ['status-unknown'], []]);
  });

  test('an unknown legal status is asked back', async () => {
    expect(errors(await assessOne({ 'KEDUDUKAN HUKUM': 'hilang' }))).toEqual(['standing-unknown']);
    expect(errors(await assessOne({ 'KEDUDUKAN HUKUM': '55' }))).toEqual(['standing-unknown']);
  });
});

describe('sex', () => {
  test.each([
    ['L', 'pria'],
    ['M', 'pria'],
    ['Laki-laki', 'pria'],
    ['pria', 'pria'],
    [1, 'pria'],
    ['P', 'wanita'],
    ['F', 'wanita'],
    ['Perempuan', 'wanita'],
    ['Wanita', 'wanita'],
    ['2', 'wanita'],
  ])('%j is %s', async (cell, sex) => {
    expect((await assessOne({ NIP: undefined, 'JENIS KELAMIN': cell })).sex).toBe(sex);
  });

  test.each(['X', 3, 'L/P'])('%j is not known, which is a warning', async (cell) => {
    const person = await assessOne({ 'JENIS KELAMIN': cell });
    expect([person.total, codes(person.findings), errors(person)]).toEqual([45, ['sex-unknown'], []]);
  });
});
