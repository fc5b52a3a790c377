/** Columns under headers that nobody foresaw: told once with --map, kept with --save-map, used with --map-file. */
import { readFileSync } from 'node:fs';
import { placeWith, roster } from './ipasn';

const own = roster.replace('Pendidikan', 'Ijazah = terakhir').replace('Unit Kerja', 'Penempatan');
const map = ['--map', 'ijazah = terakhir=education', '--map', 'Penempatan=unit'];
const json = ['--measured', '2019-12-31', '--json'];

interface UsedColumn {
  readonly header: string;
  readonly column: string;
  readonly reason: string;
}

const columnsOf = (stdout: string): readonly UsedColumn[] =>
  Object.values((JSON.parse(stdout) as { columns: Record<string, UsedColumn | null> }).columns).flatMap((column) =>
    column === null ? [] : [column],
  );

/** A document without what tells how its columns were found: only where they stand. */
const withoutHeaders = (stdout: string): object => ({
  ...(JSON.parse(stdout) as object),
  columns: columnsOf(stdout).map(({ column }) => column),
});

describe('A column mapping', () => {
  it('makes of any header what a known one is', async () => {
    const { ipasn, write } = placeWith();
    write('baku.csv', roster);
    write('daftar.csv', own);
    const known = await ipasn('score', 'baku.csv', ...json);
    const mapped = await ipasn('score', 'daftar.csv', ...json, ...map);
    expect(mapped).toMatchObject({ status: 0, stderr: '' });
    expect(withoutHeaders(mapped.stdout)).toEqual(withoutHeaders(known.stdout));
  });

  it('is kept whole, and gives the same next month', async () => {
    const { ipasn, write, path } = placeWith();
    write('daftar.csv', own);
    const first = await ipasn('score', 'daftar.csv', ...json, ...map, '--save-map', 'kolom.json');
    expect(first.stderr).toBe('Pemetaan kolom disimpan di kolom.json\n');
    expect(JSON.parse(readFileSync(path('kolom.json'), 'utf8'))).toEqual({
      columns: {
        NIP: 'nip',
        Nama: 'nama',
        Penempatan: 'unit',
        'Jenis Jabatan': 'jenisJabatan',
        'Ijazah = terakhir': 'pendidikan',
        'Diklat PIM': 'diklatKepemimpinan',
        'Diklat Fungsional': 'diklatFungsional',
        JP: 'jpDiklatTeknis',
        Seminar: 'seminar',
        'Nilai SKP': 'nilaiKinerja',
        'Hukuman Disiplin': 'hukumanDisiplin',
      },
    });
    const next = await ipasn('score', 'daftar.csv', ...json, '--map-file', 'kolom.json');
    expect(withoutHeaders(next.stdout)).toEqual(withoutHeaders(first.stdout));
    expect(columnsOf(next.stdout).map(({ reason }) => reason)).toEqual(Array(11).fill('dipilih pengguna'));
  });

  it('is not needed where cells show what a column holds, and the column is told', async () => {
    const { ipasn, write } = placeWith();
    write('daftar.csv', own.replace('Ijazah = terakhir', 'Kolom E'));
    const { stdout } = await ipasn('score', 'daftar.csv', ...json);
    expect(columnsOf(stdout)).toContainEqual({
      header: 'Kolom E',
      column: 'E',
      level: 1,
      degree: 'probable',
      reason: 'isi selnya menunjukkan demikian',
    });
    const { findings } = JSON.parse(stdout) as { findings: readonly { code: string; column: string | null }[] };
    expect(findings).toContainEqual(expect.objectContaining({ code: 'column-probable', column: 'Kolom E' }));
  });

  it('in a file gives way to what --map says', async () => {
    const { ipasn, write } = placeWith();
    write('daftar.csv', own.replace('Seminar', 'Ijazah lama'));
    write('kolom.json', '{ "columns": { "Ijazah lama": "pendidikan", "Penempatan": "nama", "NAMA": "abaikan" } }');
    const { status, stdout } = await ipasn('score', 'daftar.csv', ...json, ...map, '--map-file', 'kolom.json');
    expect(status).toBe(0);
    const { rows } = JSON.parse(stdout) as { rows: object[] };
    expect(rows[0]).toMatchObject({ unit: 'Bappeda', nama: null, kualifikasi: 20 });
  });

  it('takes the place of an earlier one', async () => {
    const { ipasn, write, files, path } = placeWith();
    write('daftar.csv', own);
    write('kolom.json', '{ "columns": {} }');
    const { status } = await ipasn(
      'check',
      'daftar.csv',
      '--measured',
      '2019-12-31',
      ...map,
      '--save-map',
      'kolom.json',
    );
    expect(status).toBe(0);
    expect(readFileSync(path('kolom.json'), 'utf8')).toContain('"Penempatan": "unit"');
    expect(files()).toEqual(['daftar.csv', 'kolom.json']);
  });

  it('is not kept where the job could not be done', async () => {
    const { ipasn, write, files } = placeWith();
    write('daftar.csv', roster.replace('Pendidikan', 'Agama').replaceAll('S-2', 'x').replaceAll('SLTA', 'x'));
    const { status } = await ipasn('score', 'daftar.csv', ...json, '--save-map', 'kolom.json');
    expect(status).toBe(2);
    expect(files()).toEqual(['daftar.csv']);
  });
});
