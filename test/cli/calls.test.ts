/** How the program is called: help in both languages, and one line for a call that cannot be read. */
import { linesOf, placeWith } from './ipasn';

const { ipasn } = placeWith();

describe('Help', () => {
  it.each([
    ['score', 'Hitung skor setiap pegawai', 'Score each person'],
    ['check', 'Periksa data dan tampilkan', 'Check the data and show'],
    ['method', 'Tampilkan metode yang ada', 'Show which methods there are'],
    ['sample', 'Buat buku kerja contoh', 'Make a sample workbook'],
  ])('of %s speaks Indonesian first, and English when asked', async (command, indonesian, english) => {
    const own = await ipasn(command, '--help');
    expect(own).toMatchObject({ status: 0, stderr: '' });
    expect(own.stdout).toContain(indonesian);
    expect(own.stdout).toMatch(/^Cara pakai: ipasn \w+ \[pilihan\]/);
    expect(own.stdout).toMatch(/\nPilihan:\n/);
    expect(own.stdout).toMatch(/\nContoh:\n {2}ipasn /);
    expect(own.stdout).not.toMatch(/Usage|Options|Examples|\{\w+\}/);

    const other = await ipasn(command, '--help', '--lang', 'en');
    expect(other.stdout).toContain(english);
    expect(other.stdout).toMatch(/^Usage: ipasn \w+ \[options\]/);
    expect(other.stdout).not.toMatch(/Cara pakai|Pilihan|Contoh:|\{\w+\}/);
  });

  it('names all commands when called without one', async () => {
    for (const args of [[], ['--help'], ['help'], ['--lang', 'id']]) {
      const { status, stdout, stderr } = await ipasn(...args);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      for (const command of ['score <file>', 'check <file>', 'method [', 'sample ']) expect(stdout).toContain(command);
    }
  });

  it('stays within 100 columns', async () => {
    for (const command of ['score', 'check', 'review', 'method', 'sample']) {
      for (const language of ['id', 'en']) {
        const { stdout } = await ipasn(command, '--help', '--lang', language);
        expect(linesOf(stdout).filter((line) => line.length > 100)).toEqual([]);
      }
    }
  });

  it('tells the version', async () => {
    expect(await ipasn('--version')).toEqual({ status: 0, stdout: '1.2.3\n', stderr: '' });
  });
});

describe('A call that cannot be read', () => {
  it.each([
    [
      ['skor', 'a.xlsx'],
      'Perintah "skor" tidak dikenal. Mungkin score?',
      'Command "skor" is not known. Perhaps score?',
    ],
    [['hapus'], 'Perintah "hapus" tidak dikenal. Yang ada: score', 'Command "hapus" is not known. There are: score'],
    [['score'], 'Berkasnya belum disebut', 'No file was named'],
    [['check'], 'ipasn check data/daftar.xlsx', 'ipasn check data/daftar.xlsx'],
    [['score', 'a.xlsx', 'b.xlsx'], 'Terlalu banyak argumen', 'Too many arguments'],
    [
      ['score', 'a.xlsx', '--sheat', 'x'],
      'Pilihan --sheat tidak dikenal. Mungkin --sheet?',
      'Option --sheat is not known. Perhaps --sheet?',
    ],
    [['score', 'a.xlsx', '--measured'], 'Pilihan --measured perlu nilai', 'Option --measured needs a value'],
    [
      ['sample', '--rows', 'banyak'],
      'bukan bilangan bulat dari 1 sampai 1.000.000',
      'no whole number from 1 to 1,000,000',
    ],
    [['sample', '--dirt', '2'], 'bukan angka dari 0 sampai 1', 'no number from 0 to 1'],
    [['sample', '--out', 'a.pdf'], 'sebagai .xlsx atau .csv', 'as .xlsx or .csv'],
    [['method', 'bkn-9'], 'Metode "bkn-9" tidak dikenal', 'Method "bkn-9" is not known'],
    [['method', '1999'], 'tahun 1999', 'year 1999'],
  ])('%j is answered in one line', async (args, indonesian, english) => {
    for (const [language, says] of [
      ['id', indonesian],
      ['en', english],
    ] as const) {
      const { status, stdout, stderr } = await ipasn(...args, `--lang=${language}`);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(linesOf(stderr)).toHaveLength(1);
      expect(stderr).toContain(says);
    }
  });

  it('in a language that is not there is answered in Indonesian', async () => {
    const { status, stderr } = await ipasn('method', '--lang', 'fr');
    expect(status).toBe(2);
    expect(stderr).toBe('Bahasa "fr" tidak ada. Pilih id atau en.\n');
  });

  it('knows the language wherever it stands', async () => {
    expect((await ipasn('--lang', 'en', 'method')).stdout).toMatch(/^Methods:/);
    expect((await ipasn('method', '--lang', 'EN')).stdout).toMatch(/^Methods:/);
    expect((await ipasn('method')).stdout).toMatch(/^Metode yang ada:/);
  });
});
