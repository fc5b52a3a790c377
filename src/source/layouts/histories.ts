/** Histories: one dated event a row. Headers beside these are known to every reader (NIP, NILAI SKP, TMT HUKUMAN ...). */
import { educationCodes, performanceCodes, sanctionCodes } from '../../record/vocabulary';
import { layout } from '../layout';
import { words } from './words';

const dates = {
  tanggalMulai: 'TANGGAL MULAI|TGL MULAI|TANGGAL|TGL|TANGGAL DIKLAT|TANGGAL KURSUS|TANGGAL PELAKSANAAN|MULAI',
  tanggalSelesai: 'TANGGAL SELESAI|TGL SELESAI|TANGGAL AKHIR|TANGGAL SELESAI DIKLAT|TANGGAL SELESAI KURSUS|SELESAI',
  tahun: 'TAHUN|TAHUN DIKLAT|TAHUN KURSUS',
};
const hours = 'JUMLAH JAM|JAM|LAMA (JP)|LAMA JAM|TOTAL JP|JUMLAH JAM PELAJARAN|JP|JUMLAH JP|JAM PELAJARAN';
const matches = 'SESUAI JABATAN|SESUAI|SESUAI DENGAN JABATAN';

/** jenis diklat, SAPK and SIASN: the forms of development. */
const formCodes: Readonly<Record<string, string>> = {
  1: 'struktural',
  2: 'fungsional',
  3: 'teknis',
  4: 'workshop',
  5: 'manajerial',
  6: 'sosial kultural',
  7: 'sosialisasi',
  8: 'bimtek',
  9: 'seminar',
  10: 'magang',
  11: 'kursus',
  12: 'penataran',
  13: 'klasikal lain',
  14: 'coaching',
  15: 'mentoring',
  16: 'e-learning',
  17: 'pelatihan jarak jauh',
  18: 'detasering',
  19: 'outbond',
  20: 'benchmarking',
  21: 'pertukaran',
  22: 'belajar mandiri',
  23: 'komunitas belajar',
  24: 'bimbingan di tempat kerja',
  25: 'nonklasikal lain',
};

/** Certificates, organisers and places are nobody's concern here. */
const aboutCourses =
  'NOMOR SERTIFIKAT|NO SERTIFIKAT|NOMOR|PENYELENGGARA|INSTITUSI PENYELENGGARA|TEMPAT|LOKASI|NIK|ALAMAT|EMAIL|NOMOR HP';

export const trainingHistory = layout({
  name: 'riwayat-diklat',
  title: { id: 'Riwayat diklat', en: 'Training history' },
  holds: 'diklat',
  recognised: { fields: ['nip', 'namaDiklat|jenisDiklat', 'tanggalMulai|tanggalSelesai|tahun'] },
  headers: {
    ...dates,
    jenisDiklat:
      'JENIS DIKLAT|JENIS DIKLAT ID|JENIS DIKLAT NAMA|JENIS PELATIHAN|JENIS PENGEMBANGAN|BENTUK|BENTUK PENGEMBANGAN',
    namaDiklat: 'NAMA DIKLAT|DIKLAT|NAMA PELATIHAN|PELATIHAN|NAMA KEGIATAN|LATIHAN STRUKTURAL NAMA',
    jp: hours,
    sesuaiJabatan: matches,
  },
  codes: { jenisDiklat: { ...formCodes } },
  dropped: aboutCourses,
});

export const courseHistory = layout({
  name: 'riwayat-kursus',
  title: { id: 'Riwayat kursus', en: 'Course history' },
  holds: 'kursus',
  recognised: { fields: ['nip', 'namaDiklat', 'tanggalMulai|tanggalSelesai|tahun'] },
  headers: {
    ...dates,
    jenisDiklat: 'JENIS DIKLAT|JENIS DIKLAT ID|JENIS DIKLAT NAMA|JENIS KURSUS|JENIS KURSUS SERTIFIKAT|TIPE KURSUS',
    namaDiklat: 'NAMA KURSUS|KURSUS',
    jp: hours,
    sesuaiJabatan: matches,
  },
  codes: { jenisDiklat: { ...formCodes } },
  dropped: aboutCourses,
});

export const performanceHistory = layout({
  name: 'riwayat-skp',
  title: { id: 'Riwayat SKP', en: 'SKP history' },
  holds: 'skp',
  recognised: { fields: ['nip', 'tahun', 'nilaiKinerja|predikatKinerja'], without: ['jenisJabatan', 'pendidikan'] },
  headers: {
    tahun: 'TAHUN|TAHUN SKP|TAHUN PENILAIAN|TAHUN PPK',
    nilaiKinerja: 'NILAI PRESTASI KERJA|NILAI AKHIR',
    predikatKinerja: 'KUADRAN KINERJA|HASIL PENILAIAN KINERJA',
  },
  codes: { predikatKinerja: words(performanceCodes) },
  dropped: 'PEJABAT PENILAI|NIP PENILAI|NAMA PENILAI|ATASAN PENILAI|NIP ATASAN PENILAI|NIK|ALAMAT|EMAIL|NOMOR HP',
});

export const sanctionHistory = layout({
  name: 'riwayat-hukuman',
  title: { id: 'Riwayat hukuman disiplin', en: 'Punishment history' },
  holds: 'hukuman',
  recognised: {
    fields: ['nip', 'hukumanDisiplin|tingkatHukuman', 'tanggalHukuman'],
    without: ['jenisJabatan', 'pendidikan'],
  },
  headers: {
    // Named here, so that the codes of SAPK hold under them without an ID at their end.
    hukumanDisiplin: 'JENIS HUKUMAN|HUKUMAN DISIPLIN|JENIS HUKUMAN DISIPLIN',
    tingkatHukuman: 'TINGKAT HUKUMAN|TINGKAT HUKUMAN DISIPLIN|TINGKAT',
    tanggalHukuman: 'TANGGAL SK HUKUMAN|TANGGAL MULAI HUKUMAN|TMT',
    statusHukuman: 'STATUS HUKUMAN|STATUS KEPUTUSAN|KEPUTUSAN',
  },
  codes: { hukumanDisiplin: { ...words(sanctionCodes), 12: 'dicabut', 21: 'tidak dihitung', 22: 'tidak dihitung' } },
  dropped: 'NOMOR SK|NO SK|NOMOR SK HUKUMAN|ALASAN HUKUMAN|ALASAN|KETERANGAN|NIK|ALAMAT|EMAIL|NOMOR HP',
});

export const educationHistory = layout({
  name: 'riwayat-pendidikan',
  title: { id: 'Riwayat pendidikan', en: 'Education history' },
  holds: 'pendidikan',
  recognised: { fields: ['nip', 'pendidikan', 'tanggalLulus|tahunLulus'], without: ['nilaiKinerja', 'jenisJabatan'] },
  headers: { tanggalLulus: 'TANGGAL LULUS|TGL LULUS|TANGGAL IJAZAH', tahunLulus: 'TAHUN LULUS|TAHUN IJAZAH' },
  codes: { pendidikan: words(educationCodes) },
  dropped: 'PENDIDIKAN ID|PENDIDIKAN NAMA|NAMA SEKOLAH|NOMOR IJAZAH|NO IJAZAH|JURUSAN|NIK|ALAMAT|EMAIL|NOMOR HP',
});
