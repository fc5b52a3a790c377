/** Folders, .ods files and an agency's own layouts, where many files are merged or compared. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { linesOf, placeWith, roster } from './ipasn';

/** SIMADIG's columns are not public: these are invented. */
const simadig = 'No Induk;Nama;OPD;Ijazah;Klp;Jam\n198505052010012007;Sari Melati;Bappeda;S-1;B;20\n';
const layout = JSON.stringify({
  columns: { 'No Induk': 'nip', Ijazah: 'pendidikan', Klp: 'jenisJabatan', Jam: 'jpDiklatTeknis' },
  codes: { jenisJabatan: { A: 'struktural', B: 'fungsional', C: 'pelaksana' } },
});
const ods = join(__dirname, '..', 'golden', 'merge-folder', 'kiriman', 'inspektorat.ods');

function placeOfFolder() {
  const place = placeWith();
  mkdirSync(join(place.folder, 'kiriman'));
  place.write('kiriman/dinas.csv', roster);
  place.write('kiriman/simadig.csv', simadig);
  place.write('kiriman/catatan.md', 'x');
  place.write('simadig.json', layout);
  return place;
}

const measured = ['--measured', '2019-12-31'];

interface Merged {
  readonly files: readonly { readonly file: string; readonly findings: readonly unknown[] }[];
  readonly people: number;
}

describe('A folder of files', () => {
  it('is merged, each file by the layout that knows it', async () => {
    const { ipasn } = placeOfFolder();
    const { stdout } = await ipasn('merge', 'kiriman', '--map-file', 'simadig.json', ...measured, '--json');
    const merged = JSON.parse(stdout) as Merged;
    expect(merged.files.map(({ file }) => file)).toEqual(['dinas.csv', 'simadig.csv']);
    expect(merged.people).toBe(3);
  });

  it('reads the codes of a layout of one’s own in the files that it fits, and in no other', async () => {
    const { ipasn } = placeOfFolder();
    await ipasn('merge', 'kiriman', '--layout', 'simadig.json', ...measured, '--out', 'gabungan.xlsx');
    const scored = JSON.parse((await ipasn('score', 'gabungan.xlsx', '--json')).stdout) as {
      readonly rows: readonly { readonly nama: string; readonly kompetensi: number }[];
    };
    // A jabatan fungsional of 20 JP gets 15 points, a pelaksana 22.5.
    expect(scored.rows.map(({ nama, kompetensi }) => [nama, kompetensi])).toEqual([
      ['Ratna Wirasasmita', 40],
      ['Sari Melati', 15],
      ['Bagus Pamungkas', 22.5],
    ]);
  });

  it('is compared with a roster, which does not stand beside itself', async () => {
    const { ipasn } = placeOfFolder();
    const asked = ['--with', 'kiriman', '--map-file', 'simadig.json', ...measured, '--json'];
    const { stdout } = await ipasn('reconcile', 'kiriman/dinas.csv', ...asked);
    const found = JSON.parse(stdout) as { readonly onlyHere: readonly string[]; readonly onlyThere: readonly string[] };
    expect(found.onlyThere).toEqual(['198505052010012007']);
    expect(found.onlyHere).toEqual(['196803121994031005', '199001152014021003']);
  });

  it('may be named by a pattern that no shell has opened, for merging and for comparing', async () => {
    const { ipasn, write } = placeOfFolder();
    write('kiriman/Dinas-2.CSV', roster.replaceAll('199001152014021003', '199001152014021004'));
    write('kiriman/~$dinas-3.xlsx', 'x');
    const merged = await ipasn('merge', 'kiriman/dinas*.csv', ...measured, '--json');
    expect((JSON.parse(merged.stdout) as Merged).files.map(({ file }) => file)).toEqual(['Dinas-2.CSV', 'dinas.csv']);
    const compared = await ipasn(
      'reconcile',
      'kiriman/dinas.csv',
      '--with',
      'kiriman/Dinas-?.csv',
      ...measured,
      '--json',
    );
    expect(JSON.parse(compared.stdout)).toMatchObject({ matched: 1, onlyThere: ['199001152014021004'] });
  });

  it('heeds a column named for all files where it stands', async () => {
    const { ipasn, write } = placeOfFolder();
    const map = ['No Induk=nip', 'Ijazah=pendidikan', 'Klp=jenisJabatan'].flatMap((each) => ['--map', each]);
    const { stdout } = await ipasn('merge', 'kiriman', ...map, ...measured, '--json');
    expect((JSON.parse(stdout) as Merged).people).toBe(3);
    write('tua.csv', roster.replace('196803121994031005', '198505052010012007'));
    const compared = await ipasn(
      'reconcile',
      'tua.csv',
      '--with',
      'kiriman/simadig.csv',
      ...map,
      ...measured,
      '--json',
    );
    expect(JSON.parse(compared.stdout)).toMatchObject({ matched: 1, onlyThere: [] });
  });

  it.each([
    ['a layout that fits none of the files', ['merge', 'kiriman/dinas.csv', '--map-file', 'simadig.json'], 'simadig'],
    ['a column that no file has', ['merge', 'kiriman/dinas.csv', '--map', 'Ijazah=pendidikan'], 'Ijazah'],
    ['a folder without a file', ['merge', 'kosong'], 'kosong'],
    ['a pattern that fits no file', ['merge', 'kiriman/badan-*.xlsx'], 'badan-*.xlsx'],
    ['a pattern in a folder that is not there', ['merge', 'lain/*.xlsx'], '*.xlsx'],
    ['a roster that is to be compared with itself', ['reconcile', 'r.csv', '--with', 'r.csv'], '--with'],
    ['a layout that is none', ['reconcile', 'r.csv', '--with', 'kiriman', '--layout', 'r.csv'], 'r.csv'],
  ])('refuses %s in one line', async (_what, args, named) => {
    const { ipasn, folder, write, files } = placeOfFolder();
    mkdirSync(join(folder, 'kosong'));
    write('r.csv', roster);
    const before = files();
    const { status, stdout, stderr } = await ipasn(...args, ...measured, '--out', 'hasil.xlsx');
    expect([status, stdout, linesOf(stderr).length]).toEqual([2, '', 1]);
    expect(stderr).toContain(named);
    expect(files()).toEqual(before);
  });
});

describe('An .ods file', () => {
  it('is merged and compared as any other', async () => {
    const { ipasn, write } = placeWith(ods);
    write('dinas.csv', roster);
    const merged = await ipasn('merge', 'inspektorat.ods', 'dinas.csv', ...measured, '--json');
    expect((JSON.parse(merged.stdout) as Merged).people).toBe(3);
    const { stdout } = await ipasn('reconcile', 'dinas.csv', '--with', 'inspektorat.ods', ...measured, '--json');
    // Bagus Pamungkas, pelaksana: D-III brings 10 points where SLTA brings 5.
    expect(JSON.parse(stdout)).toMatchObject({
      matched: 1,
      differences: [{ nip: '199001152014021003', field: 'pendidikan', here: 'SLTA', there: 'D-III', effect: 5 }],
    });
  });
});
