/** An agency's yearly history: a row for each person and year, of which only the year measured counts. */
import { linesOf, placeWith } from './ipasn';

const header =
  'nip,tahun,golru,jns_kelamin,jns_jabatan,jabatan,unit_kerja,tingkat_pendidikan,diklat_pim,diklat_fung,diklat_teknis,seminar,nilai_kinerja,riwayat_disiplin,skor_kualifikasi,nilai_pip,kategori_pip';
const ani = '199001012015011001';
const rows = [
  `${ani},2018,III/a,L,PELAKSANA,Pengelola,Inspektorat,SLTA,BELUM,BELUM,SUDAH,SUDAH,91,TIDAK PERNAH,5,80,TINGGI`,
  `${ani},2019,III/a,L,PELAKSANA,Pengelola,Inspektorat,S-1,BELUM,BELUM,SUDAH,SUDAH,91,TIDAK PERNAH,15,90,TINGGI`,
  '198203032006042002,2018,III/c,P,FUNGSIONAL,Perawat,Bappeda,D-III,BELUM,SUDAH,BELUM,BELUM,80,TIDAK PERNAH,10,55,RENDAH',
];
const measured = ['--measured', '2019-12-31'];

function placeOfHistory() {
  const place = placeWith();
  place.write('riwayat.csv', `${[header, ...rows].join('\n')}\n`);
  return place;
}

interface Told {
  readonly rows: readonly { readonly row: number; readonly total: number | null }[];
  readonly findings: readonly { readonly code: string; readonly severity: string; readonly message: string }[];
}

describe('A yearly history of several years', () => {
  it('is scored by the rows of the year measured, and says how many others there are', async () => {
    const { ipasn } = placeOfHistory();
    const { status, stdout } = await ipasn('score', 'riwayat.csv', ...measured, '--json');
    const told = JSON.parse(stdout) as Told;
    // 15 + 40 + 30 + 5: S-1, 20 JP and seminar of a pelaksana, Sangat Baik, never punished.
    expect(told.rows.map(({ row, total }) => [row, total])).toEqual([[3, 90]]);
    expect(told.findings.filter(({ code }) => code === 'history-other-years')).toMatchObject([
      { severity: 'notice', message: '2 baris untuk tahun selain 2019 tidak dihitung.' },
    ]);
    expect(status).toBe(0);
  });

  it('is merged and compared by those rows, too', async () => {
    const { ipasn, write } = placeOfHistory();
    const merged = JSON.parse((await ipasn('merge', 'riwayat.csv', ...measured, '--json')).stdout) as object;
    expect(merged).toMatchObject({ people: 1, duplicates: [], files: [{ rows: 1, people: 1 }] });
    write('daftar.csv', `NIP;NAMA;UNIT KERJA;JENIS JABATAN;PENDIDIKAN\n${ani};Ani;Inspektorat;pelaksana;SLTA\n`);
    const { stdout } = await ipasn('reconcile', 'daftar.csv', '--with', 'riwayat.csv', ...measured, '--json');
    // What the roster has no column for is scored as none, and stands in the history.
    expect(JSON.parse(stdout)).toMatchObject({
      matched: 1,
      onlyThere: [],
      differences: [
        { field: 'nilaiKinerja', here: null, there: 91, effect: 30 },
        { field: 'jpDiklatTeknis', here: null, there: 20, effect: 22.5 },
        { field: 'seminar', here: null, there: 'Sudah', effect: 17.5 },
        { field: 'pendidikan', here: 'SLTA', there: 'S-1', effect: 10 },
      ],
    });
  });

  it('is refused in one line where no row is of the year measured', async () => {
    const { ipasn, files } = placeOfHistory();
    const asked = ['--measured', '2021-12-31', '--method', 'bkn-8-2019'];
    const { status, stdout, stderr } = await ipasn('score', 'riwayat.csv', ...asked);
    expect([status, stdout, linesOf(stderr).length, files()]).toEqual([2, '', 1, ['riwayat.csv']]);
    expect(stderr).toContain('2018, 2019');
    expect(stderr).toContain('--measured 2019-12-31');
  });
});
