/** What a message never holds: a NIP, a name, a birth date or a sanction, in whatever column it has come to stand. */
import fc from '../support/fast-check';
import type { CellValue } from '../../src/record/cell';
import { messageOf } from '../../src/record/finding';
import { formatMessage } from '../../src/text/core/translate';
import { allFindings, assessSheets, said, assessOne } from '../support/assess';

const headers = [
  ...[
    'NIP',
    'NAMA',
    'UNIT KERJA',
    'JABATAN',
    'JENIS JABATAN',
    'ESELON',
    'PENDIDIKAN',
    'DIKLAT PIM',
    'DIKLAT FUNGSIONAL',
  ],
  ...['JP', 'DIKLAT TEKNIS', 'SEMINAR', 'NILAI SKP', 'PREDIKAT KINERJA', 'HUKDIS', 'STATUS', 'KEDUDUKAN HUKUM'],
  ...[
    'JENIS KELAMIN',
    'TANGGAL LAHIR',
    'TMT CPNS',
    'GOLONGAN',
    'TERAKHIR DIPERBARUI',
    'PENDIDIKAN TERTINGGI',
    'JP TERBESAR',
  ],
];

/** What must not be repeated, each with the texts that would give it away. */
const secrets: readonly (readonly [CellValue, readonly string[]])[] = [
  ['199001012015011001', ['19900101', '199001012015011001']],
  ["'19900101 201501 1 001", ['19900101', '201501']],
  [199001012015011000, ['19900101', '199.001', '199,001']],
  ['1.99001E+17', ['99001']],
  ['Siti Nurhaliza', ['Siti', 'Nurhaliza']],
  ['SUTRISNO', ['SUTRISNO', 'Sutrisno']],
  ['Dr. Adi Wijaya, S.Pd.', ['Adi', 'Wijaya']],
  ['Ida', ['Ida']],
  ['Adi', ['Adi']],
  ['Pia', ['Pia']],
  ['Budi', ['Budi']],
  ['01-02-1990', ['01-02', '1990']],
  ['1990-02-01', ['1990']],
  ['1/2/1990', ['1/2/', '1990']],
  // 1 February 1990 as a serial
  [32_905, ['32905', '32.905', '32,905']],
  ['32905', ['32905', '32.905', '32,905']],
  ['Teguran tertulis', ['Teguran']],
  ['Hukuman disiplin berat 2017', ['berat 2017', 'Hukuman disiplin berat']],
  ['Pemberhentian tidak hormat', ['hormat']],
  ['rimgan', ['rimgan']],
  ['B', ['"B"']],
];

const secret = fc.constantFrom(...secrets);
const cell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constant(null),
  fc.constantFrom<CellValue>(
    'S-1',
    'pelaksana',
    'sudah',
    'belum',
    80,
    20,
    1,
    0,
    'PNS',
    'L',
    '-',
    'Dinas Contoh',
    43_830,
  ),
);

describe('a message', () => {
  test('repeats nothing of a person, whatever stands in whatever column', async () => {
    const row = fc.array(cell, { minLength: headers.length, maxLength: headers.length });
    const planted = fc.tuple(row, secret, fc.integer({ min: 0, max: headers.length - 1 }));
    await fc.assert(
      fc.asyncProperty(fc.array(planted, { minLength: 1, maxLength: 4 }), async (rows) => {
        const cells = rows.map(([values, [value], at]) => values.map((other, index) => (index === at ? value : other)));
        // A row that tells position type and education, so that there is a person whatever the others are.
        const person = headers.map((header) => ({ PENDIDIKAN: 'S-1', 'JENIS JABATAN': 'JFU' })[header] ?? null);
        const sheet = [headers, ...cells, person];
        const findings = allFindings(await assessSheets({ Data: sheet }));
        for (const language of ['id', 'en'] as const) {
          const messages = findings.map((finding) => formatMessage(language, messageOf(finding)));
          for (const [, [, traces]] of rows) {
            for (const trace of traces) for (const message of messages) expect(message).not.toContain(trace);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  test.each(headers.flatMap((header) => secrets.map(([value, traces]) => [header, value, traces] as const)))(
    'about %s holds nothing of %j',
    async (header, value, traces) => {
      const { findings } = await assessOne({ [header]: value });
      for (const language of ['id', 'en'] as const) {
        for (const message of said(findings, language)) {
          for (const trace of traces) expect(message).not.toContain(trace);
        }
      }
    },
  );

  test('does not repeat a name that is like a known word', async () => {
    const { findings } = await assessOne({ NAMA: 'Sarjanna', PENDIDIKAN: 'SARJANNA' });
    expect(said(findings)).toEqual(['Baris 2, kolom PENDIDIKAN: isi sel tidak dikenal. Mungkin S-1 (salah ketik)?']);
  });

  test('repeats what a clerk needs to see, where it can be nobody’s', async () => {
    const repeats = async (header: string, value: CellValue) =>
      said((await assessOne({ [header]: value })).findings)[0];
    expect(await repeats('PENDIDIKAN', 'S-4')).toContain('"S-4"');
    expect(await repeats('PENDIDIKAN', 'Sarjanna')).toContain('"Sarjanna"');
    expect(await repeats('JENIS JABATAN', 'Strukturall')).toContain('"Strukturall"');
    expect(await repeats('NILAI SKP', 854)).toContain('854');
    expect(await repeats('JP', '1.234')).toContain('"1.234"');
  });

  test('does not repeat an error’s text that is none of Excel’s', async () => {
    const { findings } = await assessOne({ PENDIDIKAN: { error: 'Siti Nurhaliza' } });
    expect(said(findings)).toEqual([
      'Baris 2, kolom PENDIDIKAN: sel berisi galat #. Perbaiki rumusnya atau isi nilainya.',
    ]);
  });
});
