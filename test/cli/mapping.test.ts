/** Columns under headers that nobody foresaw: told once with --map, kept with --save-map, used with --map-file. */
import { readFileSync } from 'node:fs';
import { placeWith, roster } from './ipasn';

const own = roster.replace('Pendidikan', 'Ijazah = terakhir').replace('Unit Kerja', 'Penempatan');
const map = ['--map', 'ijazah = terakhir=education', '--map', 'Penempatan=unit'];
const json = ['--measured', '2019-12-31', '--json'];

describe('A column mapping', () => {
  it('makes of any header what a known one is', async () => {
    const { ipasn, write } = placeWith();
    write('baku.csv', roster);
    write('daftar.csv', own);
    const known = await ipasn('score', 'baku.csv', ...json);
    const mapped = await ipasn('score', 'daftar.csv', ...json, ...map);
    expect(mapped).toMatchObject({ status: 0, stderr: '' });
    expect(JSON.parse(mapped.stdout)).toEqual(JSON.parse(known.stdout));
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
    expect(next.stdout).toBe(first.stdout);
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
    write('daftar.csv', own);
    const { status } = await ipasn('score', 'daftar.csv', ...json, '--save-map', 'kolom.json');
    expect(status).toBe(2);
    expect(files()).toEqual(['daftar.csv']);
  });
});
