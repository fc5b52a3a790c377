/** `ipasn merge`: many units' files into one roster, in a folder of its own. */
import { linesOf, placeWith } from './ipasn';

const education = [
  'NIP;NAMA;UNIT KERJA;JENIS JABATAN;PENDIDIKAN;JP;NILAI SKP;TANGGAL PEMUTAKHIRAN;TOTAL',
  '196803121994031005;Ratna Wirasasmita;Dinas Pendidikan;pelaksana;S-2;24;91;01/10/2019;77,5',
  '199001152014021003;Bagus Pamungkas;Dinas Pendidikan;pelaksana;SLTA;20;76;01/10/2019;57,5',
];
/** The same people in other words and columns; Bagus Pamungkas has moved here since. */
const health = [
  'DAFTAR PEGAWAI DINAS KESEHATAN,,,,',
  'NIPPPK,NAMA PEGAWAI,OPD,KELOMPOK JABATAN,JENJANG,TERAKHIR DIPERBARUI',
  '\'19900115 201402 1 003,"BAGUS PAMUNGKAS, S.Kom.",Dinas Kesehatan,staf,Sarjana,2019-12-01',
  '198505052010012007,Sari Melati,Dinas Kesehatan,JFT,D-III,2019-11-20',
];
const asText = (lines: readonly string[]): string => `${lines.join('\n')}\n`;

interface Document {
  readonly files: readonly { file: string; rows: number; people: number; findings: readonly { code: string }[] }[];
  readonly people: number;
  readonly duplicates: readonly { nip: string; files: readonly string[]; kept: string; why: string }[];
  readonly missingUnits: readonly string[];
}

function placeOfUnits() {
  const place = placeWith();
  place.write('pendidikan.csv', asText(education));
  place.write('kesehatan.csv', asText(health));
  return place;
}

const measured = ['--measured', '2019-12-31'];

describe('ipasn merge', () => {
  it('puts people of files with different columns into one document, each once', async () => {
    const { ipasn } = placeOfUnits();
    const { status, stdout, stderr } = await ipasn('merge', 'pendidikan.csv', 'kesehatan.csv', ...measured, '--json');
    const document = JSON.parse(stdout) as Document;
    expect(Object.keys(document)).toEqual(['files', 'people', 'duplicates', 'missingUnits']);
    expect(document.people).toBe(3);
    expect(document.files.map(({ file, rows, people }) => ({ file, rows, people }))).toEqual([
      { file: 'kesehatan.csv', rows: 2, people: 2 },
      { file: 'pendidikan.csv', rows: 2, people: 2 },
    ]);
    expect(document.duplicates).toEqual([
      {
        nip: '199001152014021003',
        files: ['kesehatan.csv', 'pendidikan.csv'],
        kept: 'kesehatan.csv',
        why: 'Tanggal pemutakhirannya paling baru.',
      },
    ]);
    expect(document.missingUnits).toEqual([]);
    expect(stderr).toBe('');
    expect(status).toBe(1);
  });

  it('gives the same document whatever the order of the files', async () => {
    const { ipasn } = placeOfUnits();
    const one = await ipasn('merge', 'pendidikan.csv', 'kesehatan.csv', ...measured, '--json');
    const other = await ipasn('merge', 'kesehatan.csv', 'pendidikan.csv', ...measured, '--json');
    expect(other.stdout).toBe(one.stdout);
  });

  it('names the units of a list that have sent nothing', async () => {
    const { ipasn, write } = placeOfUnits();
    write('unit.csv', 'No;Unit Kerja\n1;DINAS PENDIDIKAN\n2;Dinas Kesehatan\n3;Inspektorat\n');
    const { stdout, status } = await ipasn(
      'merge',
      'pendidikan.csv',
      'kesehatan.csv',
      ...measured,
      '--units',
      'unit.csv',
      '--json',
    );
    expect((JSON.parse(stdout) as Document).missingUnits).toEqual(['Inspektorat']);
    expect(status).toBe(1);
  });

  it.each([['Nama Unit'], ['NAMA OPD'], ['Unit']])(
    'takes %s at the head of a list of units for its header',
    async (head) => {
      const { ipasn, write } = placeOfUnits();
      write('unit.csv', `${head}\nDinas Pendidikan\nInspektorat\n`);
      const asked = ['merge', 'pendidikan.csv', ...measured, '--units', 'unit.csv', '--json'];
      expect((JSON.parse((await ipasn(...asked)).stdout) as Document).missingUnits).toEqual(['Inspektorat']);
    },
  );

  it('does not miss a unit all of whose people have newer rows in another’s file', async () => {
    const { ipasn, write } = placeOfUnits();
    write('pindah.csv', asText(education.slice(0, 1).concat(education[2] ?? '')));
    write('unit.csv', 'Unit Kerja\nDinas Pendidikan\nDinas Kesehatan\n');
    const asked = ['merge', 'pindah.csv', 'kesehatan.csv', ...measured, '--units', 'unit.csv', '--json'];
    expect((JSON.parse((await ipasn(...asked)).stdout) as Document).missingUnits).toEqual([]);
  });

  describe('where one file knows the old NIP of a person, another both', () => {
    const head = 'NAMA;UNIT KERJA;JENIS JABATAN;PENDIDIKAN;JP;NILAI SKP;TANGGAL PEMUTAKHIRAN';
    const place = () => {
      const made = placeWith();
      made.write('lama.csv', `NIP;${head}\n490012345;Budi;Dinas A;JFT;S-1;20;76;01/10/2019\n`);
      made.write(
        'baru.csv',
        `NIP BARU;NIP LAMA;${head}\n198203032006041002;490012345;Budi;Dinas B;JFT;S-2;20;76;01/05/2019\n`,
      );
      return made;
    };
    const rowsOf = async ({ ipasn }: ReturnType<typeof place>, file: string) =>
      (
        JSON.parse((await ipasn('score', file, ...measured, '--json')).stdout) as {
          rows: { nip: string; unit: string; total: number }[];
        }
      ).rows.map(({ nip, unit, total }) => [nip, unit, total]);
    // 15 + 15 + 25 + 5: S-1, 20 JP of a jabatan fungsional, Baik, never punished.
    const scored = [['198203032006041002', 'Dinas A', 60]];

    it('the newest row stays, under the new NIP, and can be scored', async () => {
      const made = place();
      await made.ipasn('merge', 'lama.csv', 'baru.csv', ...measured, '--out', 'gabungan.xlsx');
      expect(await rowsOf(made, 'gabungan.xlsx')).toEqual(scored);
    });

    it('so it does when the file with the old NIP comes later', async () => {
      const made = place();
      await made.ipasn('merge', 'baru.csv', ...measured, '--out', 'sebagian.xlsx');
      await made.ipasn('merge', 'sebagian.xlsx', 'lama.csv', ...measured, '--out', 'gabungan.xlsx');
      expect(await rowsOf(made, 'gabungan.xlsx')).toEqual(scored);
    });

    it('an old NIP of two people is nobody’s, whichever file comes first', async () => {
      const made = place();
      made.write(
        'lain.csv',
        `NIP BARU;NIP LAMA;${head}\n198001012005011001;490012345;Cici;Dinas B;JFT;S-2;20;76;01/05/2019\n`,
      );
      const told = await made.ipasn('merge', 'lama.csv', 'baru.csv', 'lain.csv', ...measured, '--json');
      expect(JSON.parse(told.stdout)).toMatchObject({ people: 3, duplicates: [] });
      const turned = await made.ipasn('merge', 'lain.csv', 'baru.csv', 'lama.csv', ...measured, '--json');
      expect(turned.stdout).toBe(told.stdout);
    });
  });

  it('shows each file’s own stated mean beside the computed one', async () => {
    const { ipasn } = placeOfUnits();
    const { stdout } = await ipasn('merge', 'pendidikan.csv', ...measured);
    expect(stdout).toContain('1 berkas');
    // (77,5 + 57,5) / 2 as stated; by the rule 20 + 22,5 + 30 + 5 and 5 + 22,5 + 25 + 5.
    expect(stdout).toMatch(/pendidikan\.csv +2 +2 +0 +67,50 +67,50/);
  });

  it('writes a roster that scores as the files do, and can be merged again with one more file', async () => {
    const { ipasn, files } = placeOfUnits();
    await ipasn('merge', 'pendidikan.csv', 'kesehatan.csv', ...measured, '--out', 'gabungan.xlsx');
    expect(files()).toContain('gabungan.xlsx');
    const scored = JSON.parse((await ipasn('score', 'gabungan.xlsx', '--json')).stdout) as {
      rows: { nama: string; unit: string; total: number }[];
    };
    expect(scored.rows.map(({ nama, unit, total }) => [nama, unit, total])).toEqual([
      ['BAGUS PAMUNGKAS, S.Kom.', 'Dinas Kesehatan', 20],
      ['Sari Melati', 'Dinas Kesehatan', 15],
      ['Ratna Wirasasmita', 'Dinas Pendidikan', 77.5],
    ]);
    const again = await ipasn('merge', 'gabungan.xlsx', 'pendidikan.csv', '--json');
    expect((JSON.parse(again.stdout) as Document).people).toBe(3);
    expect((JSON.parse(again.stdout) as Document).duplicates.map(({ kept }) => kept)).toEqual([
      'pendidikan.csv',
      'kesehatan.csv',
    ]);
  });

  it.each([
    ['a file that is not there', ['merge', 'pendidikan.csv', 'tidak-ada.xlsx'], 'tidak-ada.xlsx'],
    ['a file without a header', ['merge', 'pendidikan.csv', 'kosong.csv'], 'kosong.csv'],
    ['stated points alone', ['merge', 'pendidikan.csv', 'poin.csv'], 'poin.csv'],
    ['an empty list of units', ['merge', 'pendidikan.csv', '--units', 'unit.csv'], 'unit.csv'],
    ['no file at all', ['merge'], 'ipasn merge'],
  ])('refuses %s in one line, and writes nothing', async (_what, args, named) => {
    const { ipasn, write, files } = placeOfUnits();
    write('kosong.csv', 'catatan\nrapat hari Senin\n');
    write('poin.csv', 'NIP;NAMA;KUALIFIKASI;KOMPETENSI;KINERJA;DISIPLIN\n196803121994031005;A;20;22,5;30;5\n');
    write('unit.csv', 'Unit Kerja\n');
    const before = files();
    const { status, stdout, stderr } = await ipasn(...args, ...measured, '--out', 'hasil.xlsx');
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(linesOf(stderr)).toHaveLength(1);
    expect(stderr).toContain(named);
    expect(stderr).not.toMatch(/\d{18}/);
    expect(files()).toEqual(before);
  });
});
