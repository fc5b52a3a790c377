/** The words of a header: abbreviations written out, years and windows and explanations set aside. */
import { fieldsByWords, turnsAway } from '../../src/record/header-patterns';
import { headerWords } from '../../src/record/header-words';

describe('the words of a header', () => {
  test.each([
    ['NIP', ['nip']],
    ['N I P', ['nip']],
    ['N.I.P.', ['nip']],
    ['Jns Jabatan', ['jenis', 'jabatan']],
    ['JNS_JAB', ['jenis', 'jabatan']],
    ['jenisJabatan', ['jenis', 'jabatan']],
    ['Tk. Pend.', ['tingkat', 'pendidikan']],
    ['GOL.', ['golongan']],
    ['Golru', ['golongan', 'ruang']],
    ['HUKDIS', ['hukuman', 'disiplin']],
    ['Diklat PIM', ['diklat', 'kepemimpinan']],
    ['Pelatihan Struktural', ['diklat', 'struktural']],
    ['Jml Jam Pelajaran', ['jumlah', 'jp']],
    ['DIKLAT TEKNIS (JP)', ['diklat', 'teknis', 'jp']],
    ['Diklat 20 JP', ['diklat', 'jp20']],
    ['DIKLAT20JP', ['diklat', 'jp20']],
    ['UKER', ['unit', 'kerja']],
    ['Satker', ['satuan', 'kerja']],
    ['JK', ['jenis', 'kelamin']],
    ['', []],
    ['///', []],
  ])('of "%s" are %j', (text, words) => {
    expect(headerWords(text).words).toEqual(words);
  });

  test.each([
    ['NILAI SKP 2019', ['nilai', 'skp'], ['2019'], [2019]],
    ['NILAI SKP TAHUN 2019', ['nilai', 'skp'], ['TAHUN 2019'], [2019]],
    ['Hukuman Disiplin (5 Tahun Terakhir)', ['hukuman', 'disiplin'], ['(5 Tahun Terakhir)'], []],
    ['Hukuman Disiplin 5 tahun terakhir', ['hukuman', 'disiplin'], ['5 tahun terakhir'], []],
    ['Seminar dalam 2 (dua) tahun terakhir', ['seminar'], ['(dua)', 'dalam 2 tahun terakhir'], []],
    ['SKP Semester II 2021', ['skp'], ['Semester II', '2021'], [2021]],
    ['Data per 31 Desember 2019', ['data'], ['per 31 Desember 2019'], [2019]],
    ['SKP 2019/2020', ['skp'], ['2019/2020'], [2019, 2020]],
    ['PENDIDIKAN (sesuai ijazah)', ['pendidikan'], ['(sesuai ijazah)'], []],
    ['Pendidikan [syarat jabatan]', ['pendidikan'], ['[syarat jabatan]'], []],
  ])('of "%s" leave its qualifiers aside', (text, words, qualifiers, years) => {
    const read = headerWords(text);
    expect([read.words, read.qualifiers, read.years]).toEqual([words, qualifiers, years]);
  });

  test('keep the words within qualifiers apart', () => {
    expect(headerWords('PENDIDIKAN (SYARAT JABATAN)')).toMatchObject({
      words: ['pendidikan'],
      aside: ['syarat', 'jabatan'],
    });
  });
});

describe('the fields that words name', () => {
  const named = (text: string) => fieldsByWords(headerWords(text)).map(({ field }) => field);
  const certain = (text: string) =>
    fieldsByWords(headerWords(text)).flatMap(({ field, unexplained }) => (unexplained.length === 0 ? [field] : []));

  test.each([
    ['Nama Lengkap dan Gelar', 'nama'],
    ['Tempat Tugas / Unit Kerja', 'unit'],
    ['Organisasi Perangkat Daerah', 'unit'],
    ['Pendidikan Formal Terakhir', 'pendidikan'],
    ['Ijazah Terakhir', 'pendidikan'],
    ['Strata Pendidikan', 'pendidikan'],
    ['Ijazah Tertinggi yang Dimiliki', 'pendidikanTertinggi'],
    ['Pendidikan Minimal yang Dipersyaratkan', 'pendidikanSyarat'],
    ['Diklat Penjenjangan', 'diklatKepemimpinan'],
    ['Pelatihan Kepemimpinan', 'diklatKepemimpinan'],
    ['Apakah sudah mengikuti Diklat Fungsional?', 'diklatFungsional'],
    ['Total Jam Diklat', 'jpDiklatTeknis'],
    ['Bimtek', 'diklatTeknis'],
    ['Lokakarya/Simposium/Konferensi', 'seminar'],
    ['Capaian Kinerja Individu', 'nilaiKinerja'],
    ['Nilai Prestasi Kerja', 'nilaiKinerja'],
    ['Sebutan SKP', 'predikatKinerja'],
    ['Tingkat Hukuman Disiplin yang pernah dijatuhi', 'hukumanDisiplin'],
    ['TMT Hukuman Disiplin', 'tanggalHukuman'],
    ['Jenis ASN', 'status'],
    ['Tempat/Tanggal Lahir', 'tanggalLahir'],
    ['Pangkat/Gol. Ruang', 'golongan'],
  ])('"%s" is %s', (text, field) => {
    expect(certain(text)).toEqual([field]);
  });

  test.each([
    'Nama Jabatan Atasan',
    'Nama Sekolah',
    'Nama Diklat',
    'Nama Suami/Istri',
    'Nama Atasan Langsung',
    'NIP Atasan',
    'NIP Lama',
    'Nomor SK Pangkat',
    'TMT Jabatan',
    'Tanggal Lulus',
    'Status Perkawinan',
    'Golongan Darah',
    'Jurusan Pendidikan',
    'Nama Perguruan Tinggi',
    'Tunjangan Kinerja',
    'Target SKP',
    'Skor Kinerja',
    'Bobot Disiplin',
    'Nomor SK Hukuman Disiplin',
    'Masa Hukuman',
    'Tempat Seminar',
    'Sertifikat Seminar',
    'JP Seminar',
    'Tanggal Lahir Anak',
  ])('"%s" is none', (text) => {
    expect(named(text)).toEqual([]);
  });

  test('are told with the words that the field does not explain', () => {
    expect(fieldsByWords(headerWords('Pendidikan Kepegawaian Internal'))).toEqual([
      { field: 'pendidikan', unexplained: ['kepegawaian', 'internal'], named: 1 },
    ]);
  });

  test.each([
    ['nama', ['jabatan'], true],
    ['nama', ['identitas'], false],
    ['pendidikan', ['syarat'], true],
    ['jenisKelamin', ['jabatan'], false],
    [undefined, ['jabatan'], false],
  ] as const)('%s beside %j is another field’s: %s', (field, words, expected) => {
    expect(turnsAway(field, words)).toBe(expected);
  });
});
