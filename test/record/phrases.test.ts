/** Words within what offices write around them: read where the text has just one meaning, asked back otherwise. */
import {
  coursePhrase,
  echelonBehind,
  echelonPhrase,
  educationPhrase,
  positionPhrase,
  rankPhrase,
  sanctionPhrase,
  yesNoPhrase,
} from '../../src/record/phrases';
import { assessOne, codes } from '../support/assess';

describe('education', () => {
  test.each([
    ['S1 Ekonomi', 'S-1'],
    ['S-1 Hukum', 'S-1'],
    ['S-I Hukum', 'S-1'],
    ['Sarjana Teknik', 'S-1'],
    ['Sarjana (S1)', 'S-1'],
    ['Ekonomi (S1)', 'S-1'],
    ['Akuntansi, S-1', 'S-1'],
    ['Strata Satu', 'S-1'],
    ['S-II', 'S-2'],
    ['S.II Manajemen', 'S-2'],
    ['Magister Hukum', 'S-2'],
    ['Magister (S-2)', 'S-2'],
    ['Doktor Ilmu Hukum', 'S-3'],
    ['D-III Kebidanan', 'D-III'],
    ['DIII Akuntansi', 'D-III'],
    ['Diploma III Perpajakan', 'D-III'],
    ['Akademi Keperawatan', 'D-III'],
    ['Diploma Empat', 'D-IV'],
    ['D-II PGSD', 'D-II'],
    ['Tamat SMA', 'SLTA'],
    ['Lulusan SMK', 'SLTA'],
    ['SMA IPA', 'SLTA'],
    ['SMA/', 'SLTA'],
    ['/SMA', 'SLTA'],
    ['SMEA', 'SLTA'],
    ['SMP Paket B', 'SLTP'],
    ['SD Negeri 1', 'SD'],
    ['Profesi Ners', 'Profesi'],
    ['Dokter Spesialis Anak', 'Spesialis'],
  ])('of "%s" is %s', async (text, level) => {
    expect(educationPhrase(text)).toBe(level);
    expect((await assessOne({ PENDIDIKAN: text })).education).toBe(level);
  });

  // A study that is not finished gives no degree.
  test.each([
    ['Sedang S2'],
    ['Sedang menempuh S-2'],
    ['S2 (sedang)'],
    ['S-2 belum lulus'],
    ['Kuliah S1'],
    ['Mahasiswa S-1'],
    ['S-1 semester 8'],
    ['Tugas belajar S-2'],
    ['Proses S-3'],
    ['Tidak tamat SD'],
    ['belum tamat SD'],
  ])('of "%s" is asked back, since the diploma is not there', async (text) => {
    expect(codes((await assessOne({ PENDIDIKAN: text })).findings)).toEqual(['education-unknown']);
  });

  test.each(['S1 dan S2', 'SMA, S-1', 'S.I.Kom', 'S.Pd', 'S.H.', 'SE', 'SI', 'Universitas Contoh', 'Dokter', 'Ners'])(
    'of "%s" is asked back, since it names no one level',
    async (text) => {
      const person = await assessOne({ PENDIDIKAN: text });
      expect([person.total, codes(person.findings)]).toEqual([null, ['education-unknown']]);
    },
  );
});

describe('a sanction', () => {
  test.each([
    // PP 53/2010 Pasal 7
    ['Teguran lisan', 'ringan'],
    ['Teguran tertulis', 'ringan'],
    ['Pernyataan tidak puas secara tertulis', 'ringan'],
    ['Penundaan kenaikan gaji berkala selama 1 (satu) tahun', 'sedang'],
    ['Penundaan kenaikan pangkat selama 1 (satu) tahun', 'sedang'],
    ['Penurunan pangkat setingkat lebih rendah selama 1 (satu) tahun', 'sedang'],
    ['Penurunan pangkat setingkat lebih rendah selama 3 (tiga) tahun', 'berat'],
    ['Penurunan pangkat selama 12 bulan', 'sedang'],
    ['Penurunan pangkat selama 36 bulan', 'berat'],
    ['Pemindahan dalam rangka penurunan jabatan setingkat lebih rendah', 'berat'],
    ['Pembebasan dari jabatan', 'berat'],
    ['Pemberhentian dengan hormat tidak atas permintaan sendiri', 'berat'],
    ['Pemberhentian tidak dengan hormat', 'berat'],
    // PP 94/2021 Pasal 8
    ['Pemotongan tunjangan kinerja sebesar 25% selama 6 (enam) bulan', 'sedang'],
    ['Pemotongan tunjangan kinerja sebesar 25% selama 12 bulan', 'sedang'],
    ['Penurunan jabatan setingkat lebih rendah selama 12 bulan', 'berat'],
    ['Pembebasan dari jabatannya menjadi jabatan pelaksana selama 12 bulan', 'berat'],
    ['Hukuman disiplin sedang berupa penundaan kenaikan pangkat', 'sedang'],
    ['Pernah, ringan', 'ringan'],
    ['Tidak pernah dijatuhi hukuman disiplin', 'tidak pernah'],
    ['Belum pernah dijatuhi sanksi', 'tidak pernah'],
    ['Bersih', 'tidak pernah'],
  ])('"%s" is %s', (text, sanction) => {
    expect(sanctionPhrase(text)).toBe(sanction);
  });

  test.each([
    ['Penurunan pangkat', 'its length decides between sedang and berat'],
    ['Penurunan pangkat setingkat lebih rendah', 'its length decides between sedang and berat'],
    ['sedang menjalani hukuman', 'here the word says when, not how grave'],
    ['Teguran lisan, penundaan kenaikan pangkat', 'there are two'],
    ['Tidak pernah dijatuhi hukuman disiplin tingkat sedang atau berat', 'it says nothing of a light one'],
    ['Dalam proses', 'nothing is decided'],
    ['ada', 'it does not say which'],
  ])('"%s" is asked back: %s', async (text, _why) => {
    expect(sanctionPhrase(text)).toBeNull();
    const person = await assessOne({ HUKDIS: text });
    expect([person.total, codes(person.findings)]).toEqual([null, ['punishment-unknown']]);
  });

  test.each([
    'Tidak pernah dijatuhi hukuman disiplin berat',
    'Belum pernah dijatuhi hukuman disiplin tingkat berat',
    'Tidak sedang menjalani hukuman disiplin berat',
    'Tidak ada hukuman sedang',
    'Pemberhentian sementara',
    'Hukuman ringan sudah dicabut',
  ])('"%s" is never one that the person did not get', async (text) => {
    const { disiplin } = await assessOne({ HUKDIS: text });
    expect([null, 5]).toContain(disiplin);
  });
});

describe('a position type', () => {
  test.each([
    ['Jabatan Pengawas (IV.a)', 'struktural', 4],
    ['Administrator (III.b)', 'struktural', 3],
    ['Struktural Eselon IV', 'struktural', 4],
    ['Struktural (III.b)', 'struktural', 3],
    ['JPT Pratama (II.b)', 'struktural', 2],
    ['Pejabat Pengawas', 'struktural', 4],
    ['Fungsional Ahli Muda', 'fungsional', null],
    ['JFT Guru', 'fungsional', null],
    ['Fungsional (Guru)', 'fungsional', null],
    ['Jabatan Fungsional Umum', 'pelaksana', null],
    ['Pelaksana (JFU)', 'pelaksana', null],
  ])('"%s" is %s, echelon %p', (text, group, echelon) => {
    expect(positionPhrase(text)).toEqual({ group, echelon });
  });

  test.each([
    'Pengawas Sekolah',
    'Pengawas Lingkungan',
    'Administrator Kesehatan',
    'Perawat Pelaksana',
    'Arsiparis Pelaksana',
    'Pelaksana Lanjutan',
    'Struktural/Fungsional',
    'Bukan struktural',
    'non struktural',
  ])('"%s" is asked back: the name of a functional post, or no one type', async (text) => {
    expect(codes((await assessOne({ 'JENIS JABATAN': text })).findings)).toEqual(['post-group-unknown']);
  });
});

describe('yes and no', () => {
  test.each([
    'Sudah Ikut',
    'Sudah pernah',
    'telah mengikuti',
    'pernah',
    'lulus',
    '2 kali',
    '1 sertifikat',
    '✔',
    '☑',
    'ü',
  ])('"%s" is yes', async (text) => {
    expect(yesNoPhrase(text)).toBe(true);
    expect((await assessOne({ SEMINAR: text })).kompetensi).toBe(17.5);
  });

  test.each([
    'Belum Ikut',
    'Belum Pernah Ikut',
    'Tidak Pernah',
    'tidak pernah mengikuti',
    'tidak lulus',
    '0 kali',
    '—',
    '✗',
  ])('"%s" is no', async (text) => {
    expect(yesNoPhrase(text)).toBe(false);
    const person = await assessOne({ SEMINAR: text });
    expect([person.kompetensi, person.findings]).toEqual([0, []]);
  });

  test.each(['rencana', 'belum, akan 2020', 'sedang', 'diusulkan'])('"%s" is neither', (text) => {
    expect(yesNoPhrase(text)).toBeNull();
  });
});

describe('a leadership course', () => {
  test.each([
    ['PIM IV', 4],
    ['Diklat PIM Tk. III Angkatan 5', 3],
    ['Diklatpim Tingkat III', 3],
    ['Diklat Kepemimpinan Tk. IV', 4],
    ['Pelatihan Kepemimpinan Administrator', 3],
    ['Kepemimpinan Pengawas', 4],
    ['PKN Tingkat II', 2],
    ['PKP 2020', 4],
    ['ADUMLA', 4],
    ['SPAMEN', 2],
    ['PIM III dan IV', 3],
  ])('"%s" matches posts of echelon %i', (text, echelon) => {
    expect(coursePhrase(text)).toBe(echelon);
  });

  test.each([
    'Belum PIM IV',
    'Tidak ada',
    'Prajabatan',
    'PIM VI',
    'Lemhannas',
    'Calon peserta PIM III',
    'PIM IV (belum)',
  ])('"%s" is none that was finished', (text) => {
    expect(coursePhrase(text)).toBeNull();
  });
});

describe('a rank', () => {
  test.each([
    ['Penata Tk. I (III/d)', 'III/d'],
    ['Pembina, IV/a', 'IV/a'],
    ['Pembina Tk.I / IV.b', 'IV/b'],
    ['Pengatur Muda Tk.I, II/b', 'II/b'],
    ['Penata Muda Tingkat I III/b', 'III/b'],
    ['IIId', 'III/d'],
    ['II-c', 'II/c'],
    ['III / c', 'III/c'],
    ['3/d', 'III/d'],
    ['IX', 'IX'],
    ['Gol. IX', 'IX'],
  ])('"%s" is golongan %s', (text, rank) => {
    expect(rankPhrase(text)).toBe(rank);
  });

  test.each(['Penata Tingkat I', 'Juru', 'XVIII', ''])('"%s" names no golongan', (text) => {
    expect(rankPhrase(text)).toBeNull();
  });
});

describe('an echelon', () => {
  test.each([
    ['Es. IV-a', 4],
    ['III/b', 3],
    ['II B', 2],
    ['Eselon IIIa', 3],
    ['Non Eselon', 0],
    ['JFU', 0],
  ])('"%s" is %i', (text, echelon) => {
    expect(echelonPhrase(text)).toBe(echelon);
  });

  test.each(['VI', 'III.c', 'setara eselon III', '-'])('"%s" is none that is known', (text) => {
    expect(echelonPhrase(text)).toBeNull();
  });

  test.each([
    ['Kepala Bidang (III.b)', 3],
    ['Kepala Seksi - IV/a', 4],
    ['Kepala Bidang, Es. III b', 3],
    ['Analis Data', null],
    ['Guru Kelas IV', null],
  ])('behind the post "%s" is %p', (text, echelon) => {
    expect(echelonBehind(text)).toBe(echelon);
  });
});
