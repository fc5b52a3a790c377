/** `ipasn reconcile --with` points that another system states: beside ours, with causes, and who could not be known. */
import { placeWith } from './ipasn';

/** By the rule: Ratna 20 + 10 + 30 + 5 = 65 (JP 10 give nothing), Bagus 5 + 22,5 + 25 + 5 = 57,5, Sari 15 + 15 + 25 + 5 = 60. */
const roster = [
  'NIP;NAMA;UNIT KERJA;JENIS JABATAN;PENDIDIKAN;JP;SEMINAR;NILAI SKP',
  '196803121994031005;Ratna Wirasasmita;Bappeda;struktural;S-2;10;sudah;91',
  '199001152014021003;Bagus Pamungkas;Inspektorat;pelaksana;SLTA;20;belum;76',
  '198505052010012007;Sari Melati;Bappeda;fungsional;S-1;20;belum;76',
];

/** SIASN's own form: a title, the header in row 7, blank rows between, no NIP. */
const pipAsn = (...people: readonly string[]): string =>
  asText([
    'HASIL PENGUKURAN PIP ASN;;;;;;;',
    ...Array.from({ length: 5 }, () => ';;;;;;;'),
    'Nama;Nama Jabatan;Satuan Kerja;Kualifikasi;Kompetensi;Kinerja;Disiplin;Total',
    ...people.flatMap((line) => [line, ';;;;;;;']),
  ]);
const asText = (lines: readonly string[]): string => `${lines.join('\n')}\n`;

interface Document {
  readonly matched: number;
  readonly onlyHere: readonly string[];
  readonly differences: readonly Readonly<Record<string, unknown>>[];
  readonly causes: readonly { readonly source: string; readonly code: string; readonly explains: number }[];
  readonly unmatched: readonly { readonly row: number; readonly perhaps: readonly number[] }[];
}

async function compared(points: string, name = 'pip.csv') {
  const { ipasn, write } = placeWith();
  write('daftar.csv', asText(roster));
  write(name, points);
  const call = ['reconcile', 'daftar.csv', '--with', name, '--measured', '2019-12-31'];
  const json = await ipasn(...call, '--json');
  return { status: json.status, document: JSON.parse(json.stdout) as Document, text: await ipasn(...call) };
}

describe('Points that SIASN states, beside ours', () => {
  it('are matched by name and unit, and end with 0 where all agree', async () => {
    const { status, document, text } = await compared(
      pipAsn(
        'Dr. RATNA WIRASASMITA, M.Si.;Kepala Bidang;BAPPEDA;20;10;30;5;65',
        'Bagus Pamungkas;Staf;Inspektorat;5;22,5;25;5;57,5',
        'Sari Melati;Analis;Bappeda;15;15;25;5;60',
      ),
    );
    expect(document).toEqual({
      matched: 3,
      onlyHere: [],
      onlyThere: [],
      differences: [],
      causes: [],
      unmatched: [],
    });
    expect(status).toBe(0);
    expect(text.stdout).toContain('poin 3 pegawai dibandingkan (3 dicocokkan menurut nama dan unit); 0 berbeda');
  });

  it('that differ stand beside ours, with the cause that a review names', async () => {
    // SIASN counted the 10 JP in proportion: 15 x 10/20 = 7,5 more.
    const { status, document, text } = await compared(
      pipAsn(
        'Ratna Wirasasmita;Kepala Bidang;Bappeda;20;17,5;30;5;72,5',
        'Bagus Pamungkas;Staf;Inspektorat;5;22,5;25;5;57,5',
        'Sari Melati;Analis;Bappeda;15;15;25;5;60',
      ),
    );
    const cause = 'jpBelowThreshold=inProportion';
    const common = { nip: '196803121994031005', row: 2, source: 'pip.csv', authority: null, effect: null, cause };
    expect(document.differences).toEqual([
      { ...common, field: 'kompetensi', here: 10, there: 17.5 },
      { ...common, field: 'total', here: 65, there: 72.5 },
    ]);
    expect(document.causes).toEqual([
      { source: 'pip.csv', code: cause, explains: 1, message: expect.stringContaining('proporsional') },
    ]);
    expect(status).toBe(1);
    expect(text.stdout).toMatch(/Skor Kompetensi +2 +pip\.csv +8 +10 +17,5/);
  });

  it('whose person is unsure are named, never taken silently', async () => {
    const { status, document, text } = await compared(
      pipAsn(
        'Ratna Wirasasmita;Kepala Bidang;Dinas Kesehatan;20;10;30;5;65',
        'Bagus Pamungkas;Staf;Inspektorat;5;22,5;25;5;57,5',
        'Sari Melati;Analis;Bappeda;15;15;25;5;60',
        'Sari Melati;Analis;Bappeda;15;0;25;5;45',
        'Orang Lain;Analis;Bappeda;15;0;25;5;45',
      ),
    );
    expect(document.matched).toBe(1);
    expect(document.differences).toEqual([]);
    expect(document.unmatched.map(({ row, perhaps }) => [row, perhaps])).toEqual([
      [8, [2]],
      [12, [4]],
      [14, [4]],
      [16, []],
    ]);
    expect(document.onlyHere).toEqual(['196803121994031005', '198505052010012007']);
    expect(status).toBe(1);
    expect(text.stdout).toContain('4 baris tidak dapat dicocokkan (baris 8, 12, 14, 16); 3 di antaranya');
    expect(text.stdout).not.toMatch(/Ratna|Sari|\d{18}/i);
  });

  it('of another year are left out, and counted', async () => {
    const { document, text } = await compared(
      asText([
        'nip;nama;unor;kualifikasi;kompetensi;kinerja;disiplin;total;tahun;updated',
        "'196803121994031005;Ratna Wirasasmita;Bappeda;20;10;30;5;65;2019;2020-01-02",
        "'196803121994031005;Ratna Wirasasmita;Bappeda;15;10;30;5;60;2018;2019-01-02",
        "'199001152014021003;Bagus Pamungkas;Inspektorat;5;22,5;25;5;57,5;2019;2020-01-02",
        "'198505052010012999;Sari Melati;Bappeda;15;15;25;5;60;2019;2020-01-02",
      ]),
      'ipasn.csv',
    );
    expect(document.matched).toBe(2);
    expect(document.differences).toEqual([]);
    expect(document.unmatched.map(({ row, perhaps }) => [row, perhaps])).toEqual([[5, [4]]]);
    expect(text.stdout).toContain('1 baris tentang tahun lain');
  });

  it('go into the sheets of the comparison, beside differences of data', async () => {
    const { ipasn, write, files } = placeWith();
    write('daftar.csv', asText(roster));
    write('pip.csv', pipAsn('Ratna Wirasasmita;Kepala Bidang;Bappeda;20;17,5;30;5;72,5'));
    write('lain.csv', asText(roster).replace('SLTA', 'D-III'));
    const { status, stderr } = await ipasn(
      ...['reconcile', 'daftar.csv', '--with', 'pip.csv', '--with', 'lain.csv'],
      ...['--measured', '2019-12-31', '--out', 'banding.xlsx'],
    );
    expect(stderr).toBe('');
    expect(status).toBe(1);
    expect(files()).toContain('banding.xlsx');
    const again = await ipasn('reconcile', 'banding.xlsx', '--with', 'pip.csv', '--json');
    expect((JSON.parse(again.stdout) as Document).differences).toHaveLength(2);
  });
});
