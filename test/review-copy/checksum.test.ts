/** Codes: what is read over the telephone, and the canonical form that they are taken over. */
import { createHash } from 'node:crypto';
import { assessCopy } from '../../src/review-copy/assess-copy';
import { canonicalCell, columnChecksum, canonicalLine, rowChecksum } from '../../src/review-copy/checksum';
import { encodeBase32, decodeBase32, groupedCode, sha256Of, sameCode } from '../../src/review-copy/checksum';
import { canonicalForm, fingerprintOf, unitFingerprints } from '../../src/review-copy/fingerprint';
import fc from '../support/fast-check';
import { inputOf, people } from './people';

test('any bytes come back from their letters, and letters that look like digits are never used', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      const text = encodeBase32(bytes);
      expect(text).not.toMatch(/[ILOU]/);
      expect(decodeBase32(text)).toEqual(bytes);
    }),
  );
});

test('a code is the same however it is typed', () => {
  expect(sameCode('7K3M-0QX1', '7k3m oqxl')).toBe(true);
  expect(sameCode('7K3M-0QX1', '7K3M-0QX2')).toBe(false);
});

test('a text with a letter that no code has is none', () => {
  expect(decodeBase32('ABCU')).toBeNull();
});

test('a digest is SHA-256 over the texts, however they are cut', () => {
  const known = createHash('sha256').update('Baris satu\nBaris dua\n').digest();
  expect(Buffer.from(sha256Of(['Baris satu\n', 'Baris dua\n']))).toEqual(known);
  expect(Buffer.from(sha256Of(['Baris satu\nBaris ', 'dua\n']))).toEqual(known);
  const long = 'x'.repeat(100_000);
  const twice = createHash('sha256').update(long + long);
  expect(Buffer.from(sha256Of([long, long]))).toEqual(twice.digest());
});

test('cells are written as short as they can be, and nothing in one can pass for the next', () => {
  expect([22.5, 20, '20', null, true, 'a\tb\n\\'].map(canonicalCell)).toEqual([
    '22.5',
    '20',
    '20',
    '',
    'TRUE',
    'a\\tb\\n\\\\',
  ]);
  expect(canonicalLine(['a', null, 7])).toBe('a\t\t7\n');
});

test('a column keeps its code when its rows are sorted, and loses it when one cell changes', () => {
  const code = columnChecksum('SEMINAR', ['sudah', 'belum', 'sudah']);
  expect(columnChecksum('SEMINAR', ['belum', 'sudah', 'sudah'])).toBe(code);
  expect(columnChecksum('SEMINAR', ['belum', 'belum', 'sudah'])).not.toBe(code);
  expect(rowChecksum(['a', 1])).not.toBe(rowChecksum(['a', 2]));
});

test('a code is the head of the digest in groups of four', () => {
  // SHA-256 of nothing: e3b0c442 98fc1c14 9afb...
  expect(groupedCode(sha256Of([]), 16)).toBe('WERC-8GMR-ZGE1-96QV');
});

describe('the fingerprint', () => {
  const input = inputOf();
  const told = fingerprintOf(input, assessCopy(input));

  it('is SHA-256 over the lines that docs/sidik.md describes', () => {
    const lines = [...canonicalForm(input, assessCopy(input), null)].join('');
    expect(createHash('sha256').update(lines).digest('hex')).toBe(told.sha256);
    expect(lines.split('\n').slice(0, 5)).toEqual([
      'IPASN 1',
      'INSTANSI\tProvinsi Contoh',
      'DIUKUR\t2019-12-31',
      'METODE\t147',
      'id\tbkn-8-2019\t\t\t\t',
    ]);
    expect(lines.split('\n').slice(-6, -4)).toEqual([
      'BARIS ASAL\tNIP\tNAMA\tUNIT KERJA\tJABATAN\tSTATUS PEGAWAI\tKEDUDUKAN HUKUM\tJENIS JABATAN\tESELON\tPENDIDIKAN\t' +
        'DIKLAT KEPEMIMPINAN\tDIKLAT FUNGSIONAL\tJP DIKLAT TEKNIS\tSEMINAR\tNILAI KINERJA\tHUKUMAN DISIPLIN\t' +
        'KODE TIDAK DIHITUNG\tKUALIFIKASI\tKOMPETENSI\tKINERJA\tDISIPLIN\tTOTAL\tKATEGORI',
      '5\t199001012015011001\tPegawai Satu\tDinas Contoh\tPengadministrasi Umum\tPNS\taktif\tpelaksana\t\tS-1\t' +
        'belum\tbelum\t24\tsudah\t80\ttidak pernah\t\t15\t40\t25\t5\t85\tTinggi',
    ]);
  });

  it('stays when the copy is sorted, and when another version of the program computes it', () => {
    const sorted = inputOf({ rows: [...input.rows].reverse(), version: '9.9.9' });
    expect(fingerprintOf(sorted, assessCopy(sorted))).toEqual(told);
  });

  it('changes with any datum, with the agency, with the day and with the method', () => {
    const others = [
      inputOf({}, [{ ...people[0]!, performance: 81 }, ...people.slice(1)]),
      inputOf({ agency: 'Provinsi Lain' }),
      inputOf({ measured: 43_829 }),
      inputOf({ choice: { ...input.choice, choices: { jpBelowThreshold: 'inProportion' } } }),
    ];
    const codes = others.map((other) => fingerprintOf(other, assessCopy(other)).code);
    expect(new Set([told.code, ...codes]).size).toBe(5);
  });

  it('of a unit stays when another unit changes', () => {
    const before = unitFingerprints(input, assessCopy(input));
    const other = inputOf(
      {},
      people.map((person) => (person.source === 7 ? { ...person, seminar: false } : person)),
    );
    const after = unitFingerprints(other, assessCopy(other));
    expect(before.map(({ unit, people: n }) => [unit, n])).toEqual([
      ['Dinas Contoh', 3],
      ['Badan Contoh', 1],
    ]);
    expect(after[0]).toEqual(before[0]);
    expect(after[1]?.code).not.toBe(before[1]?.code);
  });
});
