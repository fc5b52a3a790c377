/** `ipasn prepare`: a review copy, or one line that says what stands in its way. */
import { readFileSync, statSync } from 'node:fs';
import { unzipSync, strFromU8 } from 'fflate';
import { openFile } from '../../src/workbook/file';
import { allValues } from '../workbook/support';
import { placeWith, roster, rosterWithError, type Place } from './ipasn';

const people = roster;
const wrong = rosterWithError;

function placeOf(text: string): Place {
  const place = placeWith();
  place.write('daftar.csv', text);
  return place;
}

test('a roster without faults becomes a copy beside it, and stays as it was', async () => {
  const place = placeOf(people);
  const { status, stdout, stderr } = await place.ipasn('prepare', 'daftar.csv', '--agency', 'Provinsi Contoh');
  expect([status, stderr]).toEqual([0, '']);
  // 20 + 40 + 30 + 5 = 95 and 5 + 22,5 + 25 + 5 = 57,5: 76,25 on average.
  expect(stdout).toContain('2 dari 2 pegawai dihitung; indeks 76,25 (Sedang).');
  expect(stdout).toMatch(/Sidik: [0-9A-Z]{4}(-[0-9A-Z]{4}){3}\n/);
  expect(stdout).toContain('Salinan untuk BKN ditulis ke daftar-bkn.xlsx');
  expect(place.files()).toEqual(['daftar-bkn.xlsx', 'daftar.csv']);
  expect(readFileSync(place.path('daftar.csv'), 'utf8')).toBe(people);
  const copy = await openFile(place.path('daftar-bkn.xlsx'));
  expect((await copy.sheets()).map(({ name }) => name)).toEqual([
    'Rekap IPASN',
    'Keterangan IPASN',
    'Data ASN',
    'Aturan IPASN',
    'Temuan IPASN',
  ]);
});

test('the copy can be scored again, and comes to the same', async () => {
  const place = placeOf(people);
  await place.ipasn('prepare', 'daftar.csv');
  const { status, stdout } = await place.ipasn('score', 'daftar-bkn.xlsx', '--json');
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ summary: { all: { n: 2, total: 76.25 } } });
});

test('an error that stands open stops it: one line, and nothing is written', async () => {
  const place = placeOf(wrong);
  const { status, stdout, stderr } = await place.ipasn('prepare', 'daftar.csv');
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toBe(
    '1 kesalahan belum diperbaiki dan belum diterima (education-unknown 1). Perbaiki, atau terima dengan alasan: ' +
      'ipasn prepare ... --accept-form terima.csv, isi kolom alasan, lalu tambahkan --accept terima.csv\n',
  );
  expect(place.files()).toEqual(['daftar.csv']);
});

describe('an error accepted with a reason', () => {
  async function formIn(place: Place, row: 'semua' | '3'): Promise<void> {
    const { status, stdout } = await place.ipasn('prepare', 'daftar.csv', '--accept-form', 'terima.csv');
    expect([status, stdout]).toEqual([
      1,
      'Formulir penerimaan ditulis ke terima.csv: 1 kesalahan. Isi kolom alasan, lalu: ipasn prepare daftar.csv --accept terima.csv\n',
    ]);
    const form = readFileSync(place.path('terima.csv'), 'utf8');
    const filled = form.split('\r\n').map((line) => (line.includes(`;${row};`) ? `${line}Ijazah disahkan` : line));
    place.write('terima.csv', filled.join('\r\n'));
  }

  it.each(['semua', '3'] as const)(
    'by a line of the form for %s lets the copy be made, and stands in it',
    async (row) => {
      const place = placeOf(wrong);
      await formIn(place, row);
      const { status, stdout } = await place.ipasn('prepare', 'daftar.csv', '--accept', 'terima.csv');
      expect(status).toBe(0);
      expect(stdout).toContain('1 dari 2 pegawai dihitung');
      expect(stdout).toContain('1 kesalahan diterima dengan alasan.');
      const findings = await allValues(await openFile(place.path('daftar-bkn.xlsx')), 'Temuan IPASN');
      expect(findings.flat()).toContain('Ijazah disahkan');
    },
  );

  it('for one row holds no longer when that row has changed', async () => {
    const place = placeOf(wrong);
    await formIn(place, '3');
    place.write('daftar.csv', wrong.replace('S-9', 'S-8'));
    const { status, stderr } = await place.ipasn('prepare', 'daftar.csv', '--accept', 'terima.csv');
    expect(status).toBe(2);
    expect(stderr).toContain('1 penerimaan tidak berlaku lagi karena datanya berubah (baris 3)');
    expect(place.files()).toEqual(['daftar.csv', 'terima.csv']);
  });

  it('for a kind holds no longer when there are more of the kind', async () => {
    const place = placeOf(wrong);
    await formIn(place, 'semua');
    place.write('daftar.csv', wrong.replace('S-2', 'S-8'));
    const { status, stderr } = await place.ipasn('prepare', 'daftar.csv', '--accept', 'terima.csv');
    expect(status).toBe(2);
    expect(stderr).toContain('(baris education-unknown)');
  });

  it('may be told in JSON, too', async () => {
    const place = placeOf(wrong);
    place.write('terima.json', JSON.stringify([{ kode: 'education-unknown', baris: 3, alasan: 'Ijazah disahkan' }]));
    const { status, stdout } = await place.ipasn('prepare', 'daftar.csv', '--accept', 'terima.json', '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      file: 'daftar-bkn.xlsx',
      people: 2,
      counted: 1,
      leftOut: [{ code: 'education-unknown', count: 1 }],
      accepted: 1,
      masked: false,
    });
  });
});

test.each([
  ['a list that is none', ['--accept', 'daftar.csv'], /^Berkas daftar\.csv bukan daftar penerimaan\./],
  ['a list that is not there', ['--accept', 'x.json'], /^Berkas x\.json tidak ditemukan\./],
  ['a mask without a key', ['--masked'], /^Pilihan --masked perlu berkas kunci/],
  ['a key without a mask', ['--key', 'k.json'], /^Pilihan --key hanya berarti bersama --masked\./],
  ['a key file that holds something else', ['--masked', '--key', 'daftar.csv'], /^Berkas daftar\.csv bukan kunci/],
])('%s is refused in one line, and nothing is written', async (_what, args, line) => {
  const place = placeOf(people);
  const { status, stdout, stderr } = await place.ipasn('prepare', 'daftar.csv', ...args);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(line);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  expect(place.files()).toEqual(['daftar.csv']);
});

test('a copy never takes the place of another file', async () => {
  const place = placeOf(people);
  place.write('salinan.xlsx', 'milik orang lain');
  const { stdout } = await place.ipasn('prepare', 'daftar.csv', '--out', 'salinan.xlsx');
  expect(stdout).toContain('salinan-2.xlsx');
  expect(readFileSync(place.path('salinan.xlsx'), 'utf8')).toBe('milik orang lain');
});

describe('a masked copy', () => {
  /** Every part of the file as text, its name before it. */
  const partsOf = (path: string): string =>
    Object.entries(unzipSync(readFileSync(path)))
      .map(([name, bytes]) => `${name}\n${strFromU8(bytes)}`)
      .join('\n');

  it('holds no name and no NIP in any part of the file, and the same people', async () => {
    const place = placeOf(people);
    const { status, stderr } = await place.ipasn('prepare', 'daftar.csv', '--masked', '--key', 'kunci.json');
    expect(status).toBe(0);
    expect(stderr).toBe('Kunci samaran dibuat di kunci.json. Simpan, dan jangan ikut dikirim.\n');
    const text = partsOf(place.path('daftar-bkn.xlsx'));
    for (const told of ['196803121994031005', '199001152014021003', '19680312', '19900115', 'Ratna', 'Pamungkas']) {
      expect(text).not.toContain(told);
    }
    const again = await place.ipasn('score', 'daftar-bkn.xlsx', '--json');
    expect(JSON.parse(again.stdout)).toMatchObject({ summary: { all: { n: 2, total: 76.25 } } });
  });

  it('of a whole roster tells nobody: no name, no NIP and no birth date of two hundred and fifty people', async () => {
    const place = placeWith('assets/contoh-ip-asn.xlsx');
    const form = await place.ipasn('prepare', 'contoh-ip-asn.xlsx', '--accept-form', 'terima.csv');
    expect(form.status).toBe(1);
    const filled = readFileSync(place.path('terima.csv'), 'utf8').replaceAll(/(;semua;.*)(?=\r\n)/g, '$1Diperbaiki');
    place.write('terima.csv', filled);
    const args = ['--accept', 'terima.csv', '--masked', '--key', 'kunci.json', '--out', 'salinan.xlsx'];
    expect((await place.ipasn('prepare', 'contoh-ip-asn.xlsx', ...args)).status).toBe(0);
    const text = partsOf(place.path('salinan.xlsx'));
    const people = await allValues(await openFile(place.path('contoh-ip-asn.xlsx')), 'Data ASN');
    const told = people.flatMap((cells) => {
      const [, nip, name] = cells;
      if (typeof nip !== 'string' || !/^\d{18}$/.test(nip) || typeof name !== 'string') return [];
      const [year, month, date] = [nip.slice(0, 4), nip.slice(4, 6), nip.slice(6, 8)];
      return [nip, name, `${year}${month}${date}`, `${year}-${month}-${date}`, `${date}/${month}/${year}`];
    });
    expect(told.length).toBeGreaterThan(1000);
    expect(told.filter((each) => text.includes(each))).toEqual([]);
  });

  it('has a key that nobody else can read, that is never shown, and that serves again', async () => {
    const place = placeOf(people);
    const first = await place.ipasn('prepare', 'daftar.csv', '--masked', '--key', 'kunci.json');
    const key = readFileSync(place.path('kunci.json'), 'utf8');
    expect(statSync(place.path('kunci.json')).mode & 0o777).toBe(0o600);
    expect(first.stdout + first.stderr).not.toContain(/"kunci": "(\w{52})"/.exec(key)![1]);
    const second = await place.ipasn('prepare', 'daftar.csv', '--masked', '--key', 'kunci.json');
    expect(second.stderr).toBe('');
    expect(readFileSync(place.path('kunci.json'), 'utf8')).toBe(key);
    const sidik = /Sidik: (\S+)/;
    expect(sidik.exec(second.stdout)?.[1]).toBe(sidik.exec(first.stdout)?.[1]);
  });

  it('is not made where a unit or a reason would tell a person', async () => {
    const place = placeOf(people.replace('Inspektorat', 'Inspektorat (Bagus Pamungkas)'));
    const { status, stderr } = await place.ipasn('prepare', 'daftar.csv', '--masked', '--key', 'kunci.json');
    expect([status, place.files()]).toEqual([2, ['daftar.csv']]);
    expect(stderr).toMatch(/^Baris 3: kolom unit kerja memuat nama atau NIP/);
    expect(stderr).not.toContain('Bagus');

    const other = placeOf(wrong);
    const reason = { kode: 'education-unknown', alasan: 'Menunggu ijazah bagus pamungkas' };
    other.write('terima.json', JSON.stringify([reason]));
    const args = ['--accept', 'terima.json', '--masked', '--key', 'kunci.json'];
    const refused = await other.ipasn('prepare', 'daftar.csv', ...args);
    expect(refused.stderr).toMatch(/^Alasan untuk education-unknown memuat nama atau NIP/);
    expect(other.files()).toEqual(['daftar.csv', 'terima.json']);
  });
});

describe('the way back', () => {
  async function maskedIn(): Promise<Place> {
    const place = placeOf(people);
    await place.ipasn('prepare', 'daftar.csv', '--masked', '--key', 'kunci.json');
    return place;
  }

  it('puts each NIP beside its row, with the key alone', async () => {
    const place = await maskedIn();
    const { status, stdout } = await place.ipasn('unmask', 'daftar-bkn.xlsx', '--key', 'kunci.json');
    expect([status, stdout.trim()]).toEqual([0, 'NIP dikembalikan di daftar-bkn-nip.xlsx']);
    const workbook = await openFile(place.path('daftar-bkn-nip.xlsx'));
    const nips: unknown[] = [];
    for await (const block of workbook.rowsWithScores('Data ASN'))
      nips.push(...block.map(({ values }) => values.at(-1)));
    expect(nips.slice(-3)).toEqual(['NIP', '196803121994031005', '199001152014021003']);
  });

  it('is closed to another key, and to what is no masked copy', async () => {
    const place = await maskedIn();
    await place.ipasn('prepare', 'daftar.csv', '--masked', '--key', 'lain.json', '--out', 'lain.xlsx');
    await place.ipasn('prepare', 'daftar.csv', '--out', 'terbuka.xlsx');
    const files = place.files();
    const wrongKey = await place.ipasn('unmask', 'daftar-bkn.xlsx', '--key', 'lain.json');
    expect([wrongKey.status, wrongKey.stderr]).toEqual([
      2,
      'Kunci ini bukan kunci salinan itu: 2 samaran tidak dapat dikembalikan (baris 7, 8). Pakai berkas kunci yang dipakai saat menyiapkan.\n',
    ]);
    const open = await place.ipasn('unmask', 'terbuka.xlsx', '--key', 'kunci.json');
    expect(open.stderr).toMatch(/^terbuka\.xlsx bukan salinan tersamar/);
    const none = await place.ipasn('unmask', 'daftar-bkn.xlsx', '--key', 'tidak-ada.json');
    expect(none.stderr).toMatch(/^Berkas kunci tidak-ada\.json tidak ditemukan\./);
    const unnamed = await place.ipasn('unmask', 'daftar-bkn.xlsx');
    expect(unnamed.stderr).toMatch(/^Berkas kuncinya belum disebut\./);
    expect(place.files()).toEqual(files);
  });
});
