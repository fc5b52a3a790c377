/** NIP: 18 digits, each with a meaning. Invented numbers throughout. */
import { readNip } from '../../src/record/nip';
import { assessOne, codes, said } from '../support/assess';

const parts = (cell: Parameters<typeof readNip>[0]) => {
  const reading = readNip(cell);
  return 'parts' in reading ? reading.parts : reading.problem;
};

describe('a NIP', () => {
  test('of a PNS tells birth date, year of appointment and sex', () => {
    // 1 January 1990
    expect(parts('199001012015011001')).toEqual({ birthDay: 32_874, appointmentYear: 2015, kind: 'PNS', sex: 'pria' });
  });

  test('of a PPPK has a code above 12 where the month would stand', () => {
    // 8 August 1992
    expect(parts('199208152024212001')).toEqual({
      birthDay: 33_831,
      appointmentYear: 2024,
      kind: 'PPPK',
      sex: 'wanita',
    });
    expect(parts('199208082024241001')).toMatchObject({ kind: 'PPPK', sex: 'pria' });
    expect(parts('199208082024131001')).toMatchObject({ kind: 'PPPK' });
    expect(parts('199208082024991001')).toMatchObject({ kind: 'PPPK' });
  });

  test.each(['01', '06', '12'])('with month %s is that of a PNS', (month) => {
    expect(parts(`199001012015${month}1001`)).toMatchObject({ kind: 'PNS' });
  });

  test.each([
    '19900101 201501 1 001',
    "'199001012015011001",
    '’199001012015011001',
    "' 19900101 201501 1 001 ",
    '19900101.201501.1.001',
    '19900101-201501-1-001',
    '1 9 9 0 0 1 0 1 2 0 1 5 0 1 1 0 0 1',
    '19900101\u00a0201501\u00a01\u00a0001',
    '19900101\n201501 1 001',
    '１９９００１０１２０１５０１１００１',
  ])('is read from %j', (cell) => {
    expect(readNip(cell)).toMatchObject({ nip: '199001012015011001', parts: { kind: 'PNS' } });
  });

  test.each([
    [null, 'nip-empty'],
    ['', 'nip-empty'],
    ['  ', 'nip-empty'],
    ["'", 'nip-empty'],
    ['-', 'nip-empty'],
    ['–', 'nip-empty'],
    ['0', 'nip-empty'],
    ['belum ada', 'nip-empty'],
    ['tidak ada', 'nip-empty'],
    ['nihil', 'nip-empty'],
    [199001012015011000, 'nip-numeric'],
    [1.99001e17, 'nip-numeric'],
    [0, 'nip-numeric'],
    [NaN, 'nip-numeric'],
    ['1.99001E+17', 'nip-numeric'],
    ['1,99001E+17', 'nip-numeric'],
    ["'1.99001E+17", 'nip-numeric'],
    ['1.99001012015011e17', 'nip-numeric'],
    ['19900101201501100', 'nip-length'],
    ['1990010120150110011', 'nip-length'],
    ['19900101201501100l', 'nip-length'],
    [true, 'nip-length'],
    ['199002302015011001', 'nip-birth-date'],
    ['199013012015011001', 'nip-birth-date'],
    ['199000002015011001', 'nip-birth-date'],
    ['190002292015011001', 'nip-birth-date'],
    ['201902292015011001', 'nip-birth-date'],
    ['000000000000000000', 'nip-birth-date'],
    ['199001012015001001', 'nip-month'],
    ['199001012015010001', 'nip-sex'],
    ['199001012015013001', 'nip-sex'],
    ['199001012015019001', 'nip-sex'],
    ['199001012015011000', 'nip-sequence'],
  ])('%j has the problem %s', (cell, problem) => {
    expect(parts(cell)).toBe(problem);
  });

  test.each([
    ['199001012015011999', 'PNS'],
    ['200002292019032001', 'PNS'],
  ])('%s is in order', (nip, kind) => {
    expect(parts(nip)).toMatchObject({ kind });
  });
});

describe('a NIP cell', () => {
  test('that is a number cannot be mended: the sentence says why', async () => {
    const person = await assessOne({ NIP: 199001012015011000 });
    expect([person.nip, person.total]).toEqual([null, null]);
    expect(said(person.findings)).toEqual([
      'Baris 2: NIP tersimpan sebagai angka, tiga digit terakhir sudah hilang. Salin ulang NIP sebagai teks dari sumbernya.',
    ]);
    expect(said(person.findings, 'en')).toEqual([
      'Row 2: the NIP is stored as a number and its last three digits are gone. Copy it again as text from its source.',
    ]);
    expect(person.findings.map(({ suggestion }) => suggestion)).toEqual([null]);
  });

  test('that is an Excel error is told as that', async () => {
    expect(codes((await assessOne({ NIP: { error: '#REF!' } })).findings)).toEqual(['cell-error']);
    expect(codes((await assessOne({ NIP: { error: 'formula' } })).findings)).toEqual(['formula-without-value']);
  });

  test('that lacks a digit says how many there are', async () => {
    const person = await assessOne({ NIP: '19900101201501100' });
    expect([person.total, said(person.findings)]).toEqual([
      null,
      ['Baris 2: NIP harus 18 angka; di sini 17 tanda. Salin ulang dari sumbernya.'],
    ]);
  });

  test('may be missing where the sheet has no such column', async () => {
    expect((await assessOne({ NIP: undefined })).total).toBe(45);
    expect((await assessOne({ NIP: null })).total).toBeNull();
  });

  test('gives status and sex where no column tells them', async () => {
    expect(await assessOne({ NIP: '199208152024212001' })).toMatchObject({ status: 'PPPK', sex: 'wanita', total: 45 });
  });
});
