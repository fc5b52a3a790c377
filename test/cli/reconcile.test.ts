/** `ipasn reconcile`: a roster beside the exports of other systems, in a folder of its own. */
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { linesOf, placeWith } from './ipasn';

const roster = [
  'NIP;NAMA;UNIT KERJA;JENIS JABATAN;PENDIDIKAN;JP;SEMINAR;NILAI SKP;TANGGAL LAHIR',
  '197403101999031006;Hendra Kusuma;Dinas Pertanian;struktural;S-1;24;sudah;91;10/03/1974',
  '198811252014032007;Nurhaliza;Dinas Pertanian;fungsional;S-1;20;belum;91;25/11/1988',
  '199001012015011001;Orang Sendiri;Dinas Pertanian;pelaksana;SLTA;0;belum;76;01/01/1990',
];
const lines = (rows: readonly string[]): string => `${rows.join('\n')}\n`;

function placeOfRoster() {
  const place = placeWith(join(__dirname, '..', 'golden', 'profile-export', 'input.csv'));
  place.write('daftar.csv', lines(roster));
  return place;
}

interface Document {
  readonly matched: number;
  readonly onlyHere: readonly string[];
  readonly onlyThere: readonly string[];
  readonly differences: readonly Readonly<Record<string, unknown>>[];
}

const call = ['reconcile', 'daftar.csv', '--with', 'input.csv', '--measured', '2019-12-31'];

describe('ipasn reconcile', () => {
  it('gives one document with what differs, by which authority, and what it does to the score', async () => {
    const { ipasn } = placeOfRoster();
    const { status, stdout, stderr } = await ipasn(...call, '--json');
    const document = JSON.parse(stdout) as Document;
    expect(Object.keys(document)).toEqual(['matched', 'onlyHere', 'onlyThere', 'differences']);
    expect(document.matched).toBe(2);
    expect(document.onlyHere).toEqual(['199001012015011001']);
    expect(document.onlyThere).not.toContain('197403101999031006');
    // S-2 brings 20 points where S-1 brings 15.
    expect(document.differences).toContainEqual({
      nip: '197403101999031006',
      row: 2,
      field: 'pendidikan',
      here: 'S-1',
      there: 'S-2',
      source: 'input.csv',
      authority: 'SAPK/SIASN',
      effect: 5,
    });
    expect(stderr).toBe('');
    expect(status).toBe(1);
  });

  it('follows a table of authority that the agency has changed', async () => {
    const { ipasn, write } = placeOfRoster();
    write('kewenangan.csv', 'Data;Urutan sumber;Alasan\npendidikan;Daftar, SAPK/SIASN;Ijazah diperiksa unit\n');
    const { stdout } = await ipasn(...call, '--authority', 'kewenangan.csv', '--json');
    const [education] = (JSON.parse(stdout) as Document).differences.filter(({ field }) => field === 'pendidikan');
    expect(education?.['authority']).toBe('Daftar');
  });

  it('names what the roster has no column for where it changes a score, and only there', async () => {
    const { ipasn, write } = placeWith();
    write('r.csv', 'NIP;NAMA;UNIT KERJA;JENIS JABATAN;PENDIDIKAN\n199001012015011001;Ani;Dinas A;pelaksana;S-1\n');
    write(
      'simpeg.csv',
      'NIP;NAMA;JENIS JABATAN;PENDIDIKAN;DIKLAT PIM;SEMINAR;NILAI SKP;HUKUMAN DISIPLIN;KEDUDUKAN HUKUM;GOLONGAN\n' +
        '199001012015011001;Ani;pelaksana;S-1;sudah;sudah;91;ringan;Aktif;III/a\n',
    );
    const asked = ['reconcile', 'r.csv', '--with', 'simpeg.csv', '--measured', '2019-12-31', '--json'];
    const { differences } = JSON.parse((await ipasn(...asked)).stdout) as Document;
    // Leadership training counts nothing for a pelaksana; never punished brings 5, ringan 3.
    expect(differences.map(({ field, here, there, effect }) => [field, here, there, effect])).toEqual([
      ['nilaiKinerja', null, 91, 30],
      ['seminar', null, 'Sudah', 17.5],
      ['hukumanDisiplin', null, 'Ringan', -2],
    ]);
  });

  describe('where several sources have authority over a field', () => {
    const place = (education: string) => {
      const made = placeWith();
      made.write(
        'r.csv',
        `${roster[0] ?? ''}\n199001012015011001;Ani;Dinas A;pelaksana;${education};20;sudah;80,5;01/01/1990\n`,
      );
      made.write(
        'profil.csv',
        'PNS ID;NIP BARU;NAMA;KEDUDUKAN HUKUM ID;JENIS JABATAN ID;TINGKAT PENDIDIKAN ID;TINGKAT PENDIDIKAN NAMA\n' +
          "x;'199001012015011001;Ani;01;4;40;S-1\n",
      );
      made.write('ijazah.csv', 'NIP;TINGKAT PENDIDIKAN;TAHUN LULUS\n199001012015011001;S-2;2018\n');
      return made;
    };
    const both = ['--with', 'profil.csv', '--with', 'ijazah.csv', '--measured', '2019-12-31'];
    const cellsOf = async (file: string, name: string) => {
      const book = new ExcelJS.Workbook();
      await book.xlsx.readFile(file);
      return book.getWorksheet(name)!.getSheetValues() as (readonly unknown[] | undefined)[];
    };

    it('takes the value of the first of them alone, and proposes to correct the others', async () => {
      const { ipasn, path } = place('SLTA');
      const { stdout } = await ipasn('reconcile', 'r.csv', ...both, '--out', 'banding.xlsx');
      // 75 of SLTA, 85 of the S-1 of SAPK/SIASN; the S-2 of the history would make 90.
      expect(stdout).toContain('Indeks sekarang 75,00; bila semua nilai yang berwenang dipakai 85,00.');
      const table = (await cellsOf(path('banding.xlsx'), 'Rekonsiliasi IPASN')).filter(
        (row) => row?.[2] === 'Pendidikan',
      );
      expect(table.map((row) => [row?.[8], row?.[11], row?.[12], row?.[13]])).toEqual([
        ['SLTA', 'S-2', 'SAPK/SIASN', 'S-1'],
        ['SLTA', 'S-1', 'SAPK/SIASN', 'S-1'],
      ]);
      const forms = (await cellsOf(path('banding.xlsx'), 'Usulan Pemutakhiran')).filter(
        (row) => row?.[1] === 'Pendidikan',
      );
      expect(forms.map((row) => row?.slice(2, 6))).toEqual([
        ['Riwayat', 'S-2', 'S-1', 'profil.csv, baris 2'],
        ['Daftar', 'SLTA', 'S-1', 'profil.csv, baris 2'],
      ]);
    });

    it('leaves the roster as it is where the first of them says the same', async () => {
      const { ipasn } = place('S-1');
      const { stdout } = await ipasn('reconcile', 'r.csv', ...both);
      expect(stdout).toContain('Indeks sekarang 85,00; bila semua nilai yang berwenang dipakai 85,00.');
    });

    it('asks for no correction of one that says the same as the first', async () => {
      const { ipasn, path, write } = place('SLTA');
      write('ijazah.csv', 'NIP;TINGKAT PENDIDIKAN;TAHUN LULUS\n199001012015011001;S-1;2018\n');
      await ipasn('reconcile', 'r.csv', ...both, '--out', 'banding.xlsx');
      const forms = (await cellsOf(path('banding.xlsx'), 'Usulan Pemutakhiran')).filter(
        (row) => row?.[1] === 'Pendidikan',
      );
      expect(forms.map((row) => row?.slice(2, 5))).toEqual([['Daftar', 'SLTA', 'S-1']]);
    });

    it('says the same whatever the order of the sources', async () => {
      const { ipasn } = place('SLTA');
      const turned = ['--with', 'ijazah.csv', '--with', 'profil.csv', '--measured', '2019-12-31'];
      const { stdout } = await ipasn('reconcile', 'r.csv', ...both, '--json');
      expect((await ipasn('reconcile', 'r.csv', ...turned, '--json')).stdout).toBe(stdout);
      expect(JSON.parse(stdout)).toMatchObject({
        differences: [
          { there: 'S-2', source: 'ijazah.csv', authority: 'SAPK/SIASN', effect: 15 },
          { there: 'S-1', source: 'profil.csv', authority: 'SAPK/SIASN', effect: 10 },
        ],
      });
    });
  });

  it('heeds the table as edited in the workbook, even where the program that saved it dropped our marks', async () => {
    const { ipasn, path } = placeOfRoster();
    await ipasn(...call, '--out', 'banding.xlsx');
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(path('banding.xlsx'));
    const sheet = book.getWorksheet('Kewenangan IPASN')!;
    const cell = sheet.getColumn(1).values.findIndex((value) => value === 'pendidikan');
    sheet.getCell(cell, 2).value = 'Daftar; SAPK/SIASN';
    // ExcelJS writes no custom properties, in which the mark stands.
    await book.xlsx.writeFile(path('diubah.xlsx'));
    const { stdout } = await ipasn('reconcile', 'diubah.xlsx', ...call.slice(2), '--json');
    const [education] = (JSON.parse(stdout) as Document).differences.filter(({ field }) => field === 'pendidikan');
    expect(education?.['authority']).toBe('Daftar');
  });

  it('reads the table of authority back from a workbook that it wrote', async () => {
    const { ipasn, write } = placeOfRoster();
    write('kewenangan.csv', 'Data;Urutan sumber;Alasan\nPendidikan;Daftar;Ijazah diperiksa unit\n');
    await ipasn(...call, '--authority', 'kewenangan.csv', '--out', 'banding.xlsx');
    const { stdout } = await ipasn('reconcile', 'banding.xlsx', '--with', 'input.csv', '--json');
    const [education] = (JSON.parse(stdout) as Document).differences.filter(({ field }) => field === 'pendidikan');
    expect(education?.['authority']).toBe('Daftar');
  });

  it('ends with 0 where all agree, and says so', async () => {
    const { ipasn, write } = placeOfRoster();
    write('sama.csv', lines(roster).replace('S-1', 'Sarjana').replace('sudah', 'ya'));
    const { status, stdout } = await ipasn('reconcile', 'daftar.csv', '--with', 'sama.csv', '--measured', '2019-12-31');
    expect(status).toBe(0);
    expect(stdout).toContain('3 dari 3 pegawai ditemukan');
    expect(stdout).toContain('0 berbeda');
  });

  it('names nobody in a terminal: rows tell who it is', async () => {
    const { ipasn } = placeOfRoster();
    const { stdout, stderr } = await ipasn(...call);
    expect(stdout).toContain('2 dari 3 pegawai');
    expect(`${stdout}${stderr}`).not.toMatch(/\d{18}|Hendra|Nurhaliza/i);
  });

  it.each([
    ['a source that is not there', ['--with', 'tidak-ada.csv'], 'tidak-ada.csv'],
    ['no source', [], '--with'],
    ['a source in which nobody can be known', ['--with', 'tanpa.csv'], 'tanpa.csv'],
    ['a sheet of points without a row', ['--with', 'poin.csv'], 'poin.csv'],
    ['a history without a row', ['--with', 'diklat.csv'], 'diklat.csv'],
    ['a table of authority that is none', ['--with', 'input.csv', '--authority', 'daftar.csv'], 'daftar.csv'],
    ['a table of authority with an unknown field', ['--with', 'input.csv', '--authority', 'salah.csv'], 'Hobi'],
  ])('refuses %s in one line, and writes nothing', async (_what, args, named) => {
    const { ipasn, write, files } = placeOfRoster();
    write('tanpa.csv', 'NAMA;PENDIDIKAN;JENIS JABATAN\nHendra Kusuma;S-1;struktural\n');
    write('poin.csv', 'NO;NAMA;NIP;KINERJA;DISIPLIN;KOMPETENSI;KUALIFIKASI;TOTAL\n');
    write('diklat.csv', 'NIP;NAMA DIKLAT;TANGGAL MULAI;TANGGAL SELESAI;JP\n');
    write('salah.csv', 'Data;Urutan sumber\nHobi;Daftar\n');
    const before = files();
    const { status, stdout, stderr } = await ipasn('reconcile', 'daftar.csv', ...args, '--out', 'hasil.xlsx');
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(linesOf(stderr)).toHaveLength(1);
    expect(stderr).toContain(named);
    expect(stderr).not.toMatch(/\d{18}|Hendra/);
    expect(files()).toEqual(before);
  });
});
