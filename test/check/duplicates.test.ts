/** One NIP in several rows: the same person twice, or rows that contradict each other. */
import { assessPeople, assessSheets, codes, nipOf, pointsOf, said, type Cells } from '../support/assess';

const same = nipOf(7);

async function rows(...people: readonly Cells[]) {
  const assessment = await assessPeople(people.map((cells) => ({ NIP: same, ...cells })));
  return {
    outcome: assessment.people.map(({ total, findings }) => [total, ...codes(findings)]),
    said: assessment.people.map(({ findings }) => said(findings).join(' ')),
    n: assessment.summary.all.n,
    unscored: assessment.summary.all.unscored,
  };
}

describe('the same NIP again', () => {
  test('with the same data: the first counts, the other is left out with a warning', async () => {
    expect(await rows({}, {})).toEqual({
      outcome: [[45], [null, 'nip-duplicate-same']],
      said: [
        '',
        'Baris 3: pegawai yang sama sudah ada di baris 2 dengan isi yang sama; baris ini tidak dihitung lagi. Hapus salah satunya.',
      ],
      n: 1,
      unscored: 1,
    });
  });

  test('three times with the same data: one counts', async () => {
    const { outcome, n } = await rows({}, {}, {});
    expect(outcome).toEqual([[45], [null, 'nip-duplicate-same'], [null, 'nip-duplicate-same']]);
    expect(n).toBe(1);
  });

  test('with other data: none counts, and what differs is named', async () => {
    expect(await rows({}, { PENDIDIKAN: 'S-2', 'NILAI SKP': 90 })).toEqual({
      outcome: [
        [null, 'nip-duplicate-differs'],
        [null, 'nip-duplicate-differs'],
      ],
      said: [
        'Baris 2: NIP ini juga ada di baris 3 dengan isi berbeda (PENDIDIKAN, NILAI SKP). Pertahankan satu baris yang benar.',
        'Baris 3: NIP ini juga ada di baris 2 dengan isi berbeda (PENDIDIKAN, NILAI SKP). Pertahankan satu baris yang benar.',
      ],
      n: 0,
      unscored: 2,
    });
  });

  test('three times, one of them with other data: none counts', async () => {
    const { outcome, said: sentences } = await rows({}, {}, { 'UNIT KERJA': 'Dinas Lain' });
    expect(outcome.map(([total]) => total)).toEqual([null, null, null]);
    expect(sentences[0]).toContain('juga ada di baris 3, 4 dengan isi berbeda (UNIT KERJA)');
  });

  test.each([
    [{ NAMA: 'Pegawai Lain' }, 'NAMA'],
    [{ 'UNIT KERJA': 'Dinas Lain' }, 'UNIT KERJA'],
    [{ 'JENIS JABATAN': 'JFT' }, 'JENIS JABATAN'],
    [{ PENDIDIKAN: 'S-2' }, 'PENDIDIKAN'],
    [{ 'NILAI SKP': 81 }, 'NILAI SKP'],
    [{ HUKDIS: 'ringan' }, 'HUKDIS'],
    [{ JP: 20 }, 'JP'],
    [{ DIKLAT20JP: 'sudah' }, 'DIKLAT20JP'],
    [{ SEMINAR: 'sudah' }, 'SEMINAR'],
    [{ 'DIKLAT FUNGSIONAL': 1 }, 'DIKLAT FUNGSIONAL'],
    [{ 'DIKLAT PIM': 1 }, 'DIKLAT PIM'],
    [{ ESELON: 'III.a' }, 'ESELON'],
    [{ STATUS: 'CPNS' }, 'STATUS'],
    [{ 'KEDUDUKAN HUKUM': 'CLTN' }, 'KEDUDUKAN HUKUM'],
    [{ 'PENDIDIKAN TERTINGGI': 'S-3' }, 'PENDIDIKAN'],
  ])('%j beside a plain row is other data: %s', async (changes, field) => {
    const { outcome, said: sentences } = await rows({}, changes);
    expect(outcome.map(([total]) => total)).toEqual([null, null]);
    expect(sentences.join(' ')).toContain(`isi berbeda (${field})`);
  });

  test.each([
    ['TANGGAL SEMINAR', { SEMINAR: 1 }, 'SEMINAR'],
    ['TANGGAL DIKLAT TEKNIS', { JP: 20 }, 'JP'],
    ['TANGGAL HUKUMAN', { HUKDIS: 'berat' }, 'HUKDIS'],
  ])('with another %s is other data', async (header, changes, field) => {
    const { said: sentences } = await rows(
      { ...changes, [header]: '2019-05-01' },
      { ...changes, [header]: '2001-05-01' },
    );
    expect(sentences[0]).toContain(`isi berbeda (${field})`);
  });

  test.each([
    [{ NAMA: 'PEGAWAI CONTOH' }],
    [{ 'UNIT KERJA': 'DINAS CONTOH' }],
    [{ PENDIDIKAN: 'Sarjana' }],
    [{ 'NILAI SKP': '80' }],
    [{ HUKDIS: 'nihil' }],
    [{ NIP: `'${same.slice(0, 8)} ${same.slice(8)}` }],
  ])('%j is the same data in other words', async (changes) => {
    const { outcome } = await rows({}, changes);
    expect(outcome.map(([total]) => total)).toEqual([45, null]);
  });

  test('counts the first row that can be counted', async () => {
    const { outcome } = await rows({ JP: 'salah' }, { JP: null }, { JP: null });
    expect(outcome).toEqual([[null, 'number-unreadable', 'nip-duplicate-same'], [45], [null, 'nip-duplicate-same']]);
  });

  test('counts nobody where no row can be', async () => {
    const { outcome } = await rows({ PENDIDIKAN: 'S-4' }, { PENDIDIKAN: 'S-4' });
    expect(outcome).toEqual([
      [null, 'education-unknown'],
      [null, 'education-unknown', 'nip-duplicate-same'],
    ]);
  });

  test('does not spoil anybody else', async () => {
    const { people } = await assessPeople([{}, { NIP: same }, {}, { NIP: same, PENDIDIKAN: 'S-2' }, {}]);
    expect(people.map(({ total }) => total)).toEqual([45, null, 45, null, 45]);
  });

  test('empty or wrong NIPs are no duplicates of one another', async () => {
    const { people } = await assessPeople([{ NIP: null }, { NIP: null }, { NIP: 'x' }, { NIP: 'x' }]);
    expect(people.flatMap(({ findings }) => codes(findings))).toEqual([
      'nip-empty',
      'nip-empty',
      'nip-length',
      'nip-length',
    ]);
  });

  test('is found among thousands of rows', async () => {
    const header = ['NIP', 'PENDIDIKAN', 'JENIS JABATAN'];
    const people = Array.from({ length: 1900 }, (_, index) => [nipOf(index), 'S-1', 'JFU']);
    const { summary } = await assessSheets({ Data: [header, ...people, ...people, people[3] ?? []] });
    expect([summary.all.n, summary.all.unscored]).toEqual([1900, 1901]);
  });

  test('keeps points of the row that counts', async () => {
    const { people } = await assessPeople([{ NIP: same }, { NIP: same }]);
    expect(people.map(pointsOf)).toEqual([
      [15, 0, 25, 5],
      [null, null, null, null],
    ]);
  });
});
