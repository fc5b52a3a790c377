/** The contract of the ten functions, with expected values from the rule. */
import { readFileSync } from 'node:fs';
import { cell, cells, column, errorValue, ids, isError, plain } from './fake-runtime';

const [header = '', ...lines] = readFileSync(`${__dirname}/../../cases/bkn-8-2019.csv`, 'utf8').trim().split(/\r?\n/);
const names = header.split(',');
const cases = lines.map((line) => {
  const values = line.split(',');
  return Object.fromEntries(names.map((name, index) => [name, values[index] ?? '']));
});
const stated = (name: string, read: (text: string) => unknown = String) => cases.map((row) => read(row[name] ?? ''));
const facts = [
  stated('pendidikan'),
  stated('jenis_jabatan'),
  stated('diklat_pim'),
  stated('diklat_fungsional'),
  stated('jp_teknis', Number),
  stated('seminar'),
  stated('kinerja', Number),
  stated('hukdis'),
];

/** A pelaksana with an S-1, 24 JP, a seminar, SKP 80 and no sanction: 15 + 22.5 + 17.5 + 25 + 5. */
const person = ['S-1', 'pelaksana', '', '', 24, 'sudah', 80, 'tidak pernah'];
const personWith = (changes: Readonly<Record<number, unknown>>) =>
  person.map((value, index) => (index in changes ? changes[index] : value));

const invalid = (message: string) => ({ code: '#VALUE!', message });
const unavailable = (message: string) => ({ code: '#N/A', message });

describe('The twenty cases of the rule, in columns', () => {
  it('spill their totals from SCORE', () => {
    expect(column('SCORE', ...facts)).toEqual(stated('total', Number));
  });

  it('spill six columns from RINCIAN', () => {
    expect(cells('RINCIAN', ...facts)).toEqual(
      cases.map((row) => [
        ...['kualifikasi', 'kompetensi', 'kinerja_poin', 'disiplin', 'total'].map((name) => Number(row[name])),
        row['kategori'],
      ]),
    );
  });

  it('agree with the four functions of one dimension', () => {
    expect(column('KUALIFIKASI', facts[0])).toEqual(stated('kualifikasi', Number));
    expect(column('KOMPETENSI', ...facts.slice(1, 6))).toEqual(stated('kompetensi', Number));
    expect(column('KINERJA', facts[6])).toEqual(stated('kinerja_poin', Number));
    expect(column('DISIPLIN', facts[7])).toEqual(stated('disiplin', Number));
    expect(column('KATEGORI', stated('total', Number))).toEqual(stated('kategori'));
  });
});

describe('Arguments', () => {
  it('the functions are the ten of the contract', () => {
    expect(ids).toEqual(
      'SCORE RINCIAN PENJELASAN KUALIFIKASI KOMPETENSI KINERJA DISIPLIN KATEGORI INDEKS NIP'.split(' '),
    );
  });

  it('a single cell holds for every row of the columns beside it', () => {
    expect(column('SCORE', ...personWith({ 0: ['S-3', 'S-1', 'SD'] }))).toEqual([95, 85, 71]);
    expect(column('KOMPETENSI', ['struktural', 'fungsional', 'pelaksana'], 'sudah', 'sudah', 20, 'sudah')).toEqual([
      40, 40, 40,
    ]);
  });

  it('columns of different lengths make the whole call an error that names them and their lengths', () => {
    expect(cell('SCORE', ...personWith({ 0: ['S-1', 'S-2'], 6: [80, 80, 80] }))).toEqual(
      invalid(
        'Panjang argumen berbeda (dalam baris): pendidikan 2, nilaiKinerja 3. ' +
          'Pilih kolom yang sama panjang, atau satu sel yang berlaku untuk semua baris.',
      ),
    );
  });

  it('several columns in one argument make the whole call an error that names it', () => {
    const wide = [
      ['S-1', 'S-2'],
      ['S-1', 'S-3'],
    ];
    const sentence = 'Argumen pendidikan berisi 2 kolom. Pilih satu sel, atau satu kolom saja.';
    expect(cell('KUALIFIKASI', wide)).toEqual(invalid(sentence));
    expect(cell('SCORE', ...personWith({ 0: wide }))).toEqual(invalid(sentence));
  });

  it('a row that is wholly blank gives an empty text, in each of its columns', () => {
    const blanks = Array<unknown>(8).fill(['', null, ' ']);
    expect(column('SCORE', ...blanks)).toEqual(['', '', '']);
    expect(cells('RINCIAN', ...blanks)[1]).toEqual(['', '', '', '', '', '']);
    expect(column('PENJELASAN', ...blanks)).toEqual(['', '', '']);
    expect(column('KOMPETENSI', ...blanks.slice(0, 5))).toEqual(['', '', '']);
    expect(column('KATEGORI', ['', null])).toEqual(['', '']);
    expect(column('NIP', ['', null])).toEqual(['', '']);
  });

  it('a blank row is blank too where Excel hands empty cells over as 0', () => {
    expect(column('SCORE', ...Array<unknown>(8).fill([0, 0]))).toEqual(['', '']);
  });

  it('blank training, hours and seminar count as none, a blank sanction as never', () => {
    expect(cells('RINCIAN', 'S-1', 'pelaksana', '', null, '', undefined, 80, '')).toEqual([
      [15, 0, 25, 5, 45, 'Sangat Rendah'],
    ]);
    expect(cell('DISIPLIN', '')).toBe(5);
  });

  it('a blank performance value gives 0 points', () => {
    expect(cells('RINCIAN', ...personWith({ 6: '' }))).toEqual([[15, 40, 0, 5, 60, 'Sangat Rendah']]);
    expect(cell('KINERJA', '')).toBe(0);
    expect(cell('KINERJA', 0)).toBe(1);
  });

  it.each([
    [
      0,
      unavailable(
        'Argumen pendidikan: pendidikan kosong. Isi jenjang terakhir, misalnya S-1; baris ini belum dihitung.',
      ),
    ],
    [
      1,
      unavailable(
        'Argumen jenisJabatan: jenis jabatan kosong. Isi struktural, fungsional, atau pelaksana; baris ini belum dihitung.',
      ),
    ],
  ])('a blank argument %s is #N/A and says what was expected', (index, expected) => {
    expect(cell('SCORE', ...personWith({ [index]: '' }))).toEqual(expected);
    expect(cell('SCORE', ...personWith({ [index]: 0 }))).toEqual(expected);
  });

  it('KUALIFIKASI of an empty cell is #N/A, since the qualification is what is missing', () => {
    expect(cell('KUALIFIKASI', '')).toMatchObject({ code: '#N/A' });
  });

  it.each([
    [0, 'Magistir', 'Argumen pendidikan: "Magistir" tidak dikenal. Mungkin S-2 (salah ketik)?'],
    [0, 'S-4', /^Argumen pendidikan: "S-4" tidak dikenal\. Yang dikenal: S-3, S-2, S-1, D-IV/],
    [1, 'honorer', /^Argumen jenisJabatan: .* tidak dikenal\. Yang dikenal: struktural, fungsional, pelaksana/],
    [2, 'mungkin', /^Argumen diklatKepemimpinan: .* tidak dikenal\./],
    [4, 'banyak', /^Argumen jpDiklatTeknis: .* bukan angka\. Isi angka saja/],
    [6, 101, 'Argumen nilaiKinerja: nilai 101 di luar 0 sampai 100. Periksa tanda desimalnya.'],
    [7, 'parah', /^Argumen hukumanDisiplin: .*Yang dikenal: tidak pernah, ringan, sedang, berat\.$/],
  ])('an unknown word in argument %s is #VALUE! and says what was expected', (index, value, message) => {
    const result = cell('SCORE', ...personWith({ [index]: value }));
    expect(result).toEqual({
      code: '#VALUE!',
      message: typeof message === 'string' ? message : expect.stringMatching(message),
    });
  });

  it('one bad row spoils its own element alone', () => {
    expect(column('SCORE', ...personWith({ 0: ['S-1', 'S-4', '', 'S-2'] }))).toEqual([
      85,
      expect.objectContaining({ code: '#VALUE!' }),
      expect.objectContaining({ code: '#N/A' }),
      90,
    ]);
    expect(cells('RINCIAN', ...personWith({ 0: ['S-4', 'S-1'] })).map((row) => row.map(isError))).toEqual([
      Array(6).fill(true),
      Array(6).fill(false),
    ]);
  });

  it('all that is wrong with a row is said at once', () => {
    expect(cell('SCORE', ...personWith({ 0: '', 6: 101 }))).toEqual(
      invalid(
        'Argumen pendidikan: pendidikan kosong. Isi jenjang terakhir, misalnya S-1; baris ini belum dihitung. ' +
          'Argumen nilaiKinerja: nilai 101 di luar 0 sampai 100. Periksa tanda desimalnya.',
      ),
    );
  });

  it('an error in a cell spoils its row alone; #N/A stays #N/A', () => {
    const column0 = ['S-1', errorValue('#N/A'), { type: 'Error', basicType: 'Error', basicValue: '#REF!' }];
    expect(column('SCORE', ...personWith({ 0: column0 }))).toEqual([
      85,
      unavailable('Argumen pendidikan: sel berisi galat #N/A. Perbaiki rumusnya atau isi nilainya.'),
      invalid('Argumen pendidikan: sel berisi galat #REF!. Perbaiki rumusnya atau isi nilainya.'),
    ]);
  });

  it('a value with a number format of its own counts as the number', () => {
    expect(
      cell('KINERJA', { type: 'FormattedNumber', basicType: 'Double', basicValue: 91, numberFormat: '0.00' }),
    ).toBe(30);
  });

  it('1 in jpDiklatTeknis is one hour, not a yes', () => {
    expect(cell('KOMPETENSI', 'pelaksana', '', '', 1, '')).toBe(0);
  });

  it('SAPK codes are read where a whole column holds them', () => {
    expect(column('KUALIFIKASI', [40, 50, 5])).toEqual([15, 25, 1]);
    expect(cell('KUALIFIKASI', 5)).toMatchObject({ code: '#VALUE!' });
  });

  it('a leadership course by name counts where it matches the position', () => {
    expect(
      column(
        'KOMPETENSI',
        ['administrator', 'administrator', 'JPT pratama'],
        ['PIM III', 'PIM IV', 'PIM III'],
        '',
        '',
        '',
      ),
    ).toEqual([15, 0, 0]);
  });
});

describe('metode', () => {
  const scoreBy = (metode: unknown, changes: Readonly<Record<number, unknown>> = {}) =>
    cell('SCORE', ...personWith(changes), metode);

  it('left out it is bkn-8-2019, which an id or a measured year names too', () => {
    for (const metode of [undefined, '', 'bkn-8-2019', 2018, 2019, '2022', ' BKN-8-2019 ']) {
      expect(scoreBy(metode)).toBe(85);
    }
  });

  it('settings alone, or after an id, replace the readings', () => {
    // 10 of 20 JP: half of 22.5.
    expect(scoreBy('jpBelowThreshold=inProportion', { 4: 10 })).toBe(73.75);
    expect(scoreBy('bkn-8-2019; jpBelowThreshold=inProportion', { 4: 10 })).toBe(73.75);
    expect(scoreBy(undefined, { 4: 10 })).toBe(62.5);
    expect(cell('KATEGORI', 90.5, 'categoryDecimals=wholeNumber')).toBe('Tinggi');
  });

  it.each([
    ['bkn-9-2019', /^Argumen metode: Metode "bkn-9-2019" tidak dikenal\. Pilih bkn-8-2019, bkn-4190-2024/],
    [2017, /^Argumen metode: Tidak ada metode untuk tahun 2017/],
    ['bkn-8-2019; jp=1', /^Argumen metode: Tafsir "jp" tidak dikenal/],
    [true, /^Argumen metode: isinya bukan metode/],
    [errorValue('#NAME?'), /^Argumen metode: isinya bukan metode/],
    [['bkn-8-2019', 'bkn-4190-2024'], /^Argumen metode: rentang ini bukan tabel metode\. Pilih METODE_IPASN/],
  ])('%s makes the whole call #VALUE!', (metode, message) => {
    const expected = { code: '#VALUE!', message: expect.stringMatching(message) };
    expect(cell('SCORE', ...personWith({ 0: ['S-1', 'S-2'] }), metode)).toEqual(expected);
    expect(cell('KATEGORI', 80, metode)).toEqual(expected);
  });

  it('a value that the method lacks is #N/A and named', () => {
    expect(scoreBy('bkn-4190-2024', { 4: '', 5: '', 6: 'Baik' })).toEqual(
      unavailable(
        'Metode bkn-4190-2024 belum memuat poin kualifikasi S-1, poin disiplin tidak pernah. ' +
          'Isi nilainya di lembar Aturan IPASN, lalu pakai METODE_IPASN sebagai argumen metode.',
      ),
    );
    expect(cell('KUALIFIKASI', 'S-2', 2024)).toMatchObject({
      code: '#N/A',
      message: expect.stringContaining('belum memuat poin kualifikasi S-2. Isi'),
    });
    expect(cell('DISIPLIN', 'ringan', 2024)).toMatchObject({
      code: '#N/A',
      message: expect.stringContaining('belum memuat poin disiplin ringan. Isi'),
    });
    expect(column('KINERJA', ['Sangat Baik', 'Baik', 'Kurang'], 2024)).toEqual([
      30,
      25,
      expect.objectContaining({ code: '#N/A', message: expect.stringContaining('belum memuat poin kinerja Kurang.') }),
    ]);
  });

  it('RINCIAN tells the dimensions that the method knows, and names what it lacks in the others', () => {
    const [row = []] = cells('RINCIAN', 'S-1', 'pelaksana', '', '', '', '', 'Baik', '', 2024);
    expect(row.map(plain)).toEqual([
      expect.objectContaining({ code: '#N/A' }),
      20,
      25,
      ...Array(3).fill(expect.objectContaining({ code: '#N/A' })),
    ]);
  });

  it('KOMPETENSI needs the predicate under bkn-4190-2024, and says so', () => {
    expect(cell('KOMPETENSI', 'pelaksana', '', '', 24, 'sudah', 2023)).toEqual(
      unavailable(
        'Metode bkn-4190-2024 menghitung kompetensi juga dari predikat kinerja, yang tidak menjadi argumen KOMPETENSI. ' +
          'Gunakan RINCIAN dengan nilaiKinerja.',
      ),
    );
  });

  it('a number where the method asks for a predicate, or a predicate of the other method, is #VALUE!', () => {
    expect(cell('KINERJA', 80, 2024)).toMatchObject({ code: '#VALUE!', message: expect.stringContaining('predikat') });
    expect(cell('KINERJA', 'Butuh Perbaikan')).toMatchObject({
      code: '#VALUE!',
      message: expect.stringMatching(
        /^Argumen nilaiKinerja: .*Yang dikenal: Sangat Baik, Baik, Cukup, Kurang, Buruk\.$/,
      ),
    });
  });

  it('a level that a setting does not count is #N/A and says what to write', () => {
    expect(cell('KUALIFIKASI', 'Profesi')).toBe(15);
    expect(cell('KUALIFIKASI', 'Profesi', 'professionalEducation=notCounted')).toEqual(
      unavailable(
        'Argumen pendidikan: Profesi tidak dihitung menurut tafsir professionalEducation. Tulis jenjang formalnya, misalnya S-1.',
      ),
    );
  });
});

describe('PENJELASAN', () => {
  it('tells how each point came about, with its article', () => {
    const lines = String(cell('PENJELASAN', ...person)).split('\n');
    expect(lines[0]).toBe('Skor 85 · Tinggi (Peraturan BKN 8/2019)');
    expect(lines[1]).toMatch(/^Kualifikasi 15\/25 +S-1 → 15 +\(Permenpan RB 38\/2018/);
    expect(lines[2]).toMatch(
      /^Kompetensi 40\/40 .*diklat teknis 24 JP \(≥ 20\) → 22,5 .*seminar → 17,5 .*Pasal 8 ayat \(6\)/,
    );
    expect(lines[3]).toMatch(/^Kinerja 25\/30 +80 → Baik \(di atas 75 sampai 90\)/);
    expect(lines[4]).toMatch(/^Disiplin 5\/5 +tidak pernah dihukum/);
  });
});

describe('KATEGORI', () => {
  it('of numbers, and of numbers kept as text with a comma or a point', () => {
    expect(column('KATEGORI', [100, 90.5, 90, '80,5', '70.5', 60, 0])).toEqual([
      'Sangat Tinggi',
      'Sangat Tinggi',
      'Tinggi',
      'Tinggi',
      'Sedang',
      'Sangat Rendah',
      'Sangat Rendah',
    ]);
  });

  it.each([
    [-0.5, 'Argumen skor: -0,5 di luar 0 sampai 100.'],
    [100.5, 'Argumen skor: 100,5 di luar 0 sampai 100.'],
    ['tinggi', 'Argumen skor: isinya bukan angka. Isi skor 0 sampai 100, misalnya 78,5.'],
    [true, 'Argumen skor: isinya bukan angka. Isi skor 0 sampai 100, misalnya 78,5.'],
  ])('%s is #VALUE!', (value, message) => {
    expect(cell('KATEGORI', value)).toEqual(invalid(message));
  });

  it('an error is handed on with a sentence', () => {
    expect(column('KATEGORI', [errorValue('#N/A'), errorValue('#DIV/0!')])).toEqual([
      unavailable('Argumen skor: sel berisi galat #N/A. Perbaiki rumusnya dahulu.'),
      invalid('Argumen skor: sel berisi galat #DIV/0!. Perbaiki rumusnya dahulu.'),
    ]);
  });
});

describe('INDEKS', () => {
  it('is the mean of the numbers; blanks, texts and truth values are passed over', () => {
    expect(cell('INDEKS', [85, '', null, 'belum', true, 62.5, '100'])).toBe(73.75);
  });

  it('takes a range of several columns', () => {
    expect(
      cell('INDEKS', [
        [85, 90],
        [62.5, ''],
      ]),
    ).toBeCloseTo(79.1666667, 6);
  });

  it('hands the first error on, as AVERAGE does', () => {
    expect(cell('INDEKS', [85, errorValue('#N/A'), errorValue('#VALUE!')])).toEqual({ code: '#N/A', message: '' });
  });

  it('without any number it is #DIV/0!', () => {
    expect(cell('INDEKS', ['', 'belum'])).toEqual({ code: '#DIV/0!', message: '' });
  });

  it('of numbers whose sum no cell can hold is #NUM!', () => {
    expect(cell('INDEKS', [1e308, 1e308])).toEqual({ code: '#NUM!', message: '' });
  });
});

describe('NIP', () => {
  const pns = '199001012015011001';
  const pppk = '199208152024212001';

  it('is OK where nothing is wrong, with spaces and an apostrophe too', () => {
    expect(column('NIP', [pns, pppk, '19900101 201501 1 001', `'${pns}`])).toEqual(['OK', 'OK', 'OK', 'OK']);
    expect(cell('NIP', pns, '1990-01-01', 'L', '2015-01-01')).toBe('OK');
    expect(cell('NIP', pns, 32874, 'pria', '01/01/2015')).toBe('OK');
  });

  it('says what is wrong with each', () => {
    const bad = ['1990', '199013012015011001', '199001012015001001', '199001012015013001', '199001012015011000'];
    expect(column('NIP', bad)).toEqual([
      expect.stringContaining('NIP harus 18 angka; di sini 4 tanda'),
      expect.stringContaining('delapan angka pertama NIP bukan tanggal'),
      expect.stringContaining('angka ke-13 dan 14'),
      expect.stringContaining('angka ke-15 NIP harus 1 atau 2'),
      expect.stringContaining('tiga angka terakhir NIP tidak boleh 000'),
    ]);
    expect(cell('NIP', 1.99001e17)).toMatch(/NIP tersimpan sebagai angka, tiga digit terakhir sudah hilang/);
  });

  it('compares it with what else is told, and joins what differs', () => {
    expect(cell('NIP', pns, '1991-02-03', 'P', '2016-03-01')).toBe(
      'Argumen tanggalLahir: tanggal lahir pada NIP berbeda dengan kolom tanggalLahir. Periksa mana yang benar; ' +
        'Argumen jenisKelamin: jenis kelamin pada NIP berbeda dengan kolom jenisKelamin. Periksa mana yang benar; ' +
        'Argumen tmt: tahun pengangkatan pada NIP berbeda dengan kolom tmt. Periksa mana yang benar.',
    );
  });

  it('an unreadable date is told', () => {
    expect(cell('NIP', pns, 'kemarin')).toBe(
      'Argumen tanggalLahir: isi sel tidak terbaca, jadi dianggap kosong. Skor tidak terpengaruh; perbaiki agar pemeriksaan silang lengkap.',
    );
  });

  it('never repeats the NIP, wherever it stands', () => {
    for (const digits of [pns, `${pns}1`, pns.slice(0, 17), '199001012015013001']) {
      const told = [cell('NIP', digits, digits, digits, digits), cell('NIP', '', digits, digits, '')];
      for (const text of told) expect(JSON.stringify(text)).not.toMatch(/\d{5}/);
    }
  });
});
