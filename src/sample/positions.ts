/** The positions of a provincial government: who holds them, with which education, and until what age. */
import type { EducationLevel } from '../method/method';
import type { Sex } from '../record/record';
import {
  generalTitles,
  laboratoryTitles,
  medicalTitles,
  midwiferyTitles,
  nursingTitles,
  pharmacyTitles,
  teachingTitles,
  type Titles,
} from './names';
import type { Weighted } from './random';

export type Echelon = 'II.a' | 'II.b' | 'III.a' | 'III.b' | 'IV.a';

/** What a structural position asks for; ranks are golongan of PNS, and the age is the last whole year before retirement. */
export interface StructuralTerms {
  readonly education: Weighted<EducationLevel>;
  readonly ages: readonly [least: number, most: number];
  readonly leastService: number;
  readonly ranks: readonly [least: string, most: string];
}

/** JPT retire at 60, administrators and pengawas at 58. */
export const structuralTerms: Readonly<Record<Echelon, StructuralTerms>> = {
  'II.a': {
    education: [
      ['S-1', 10],
      ['S-2', 76],
      ['S-3', 14],
    ],
    ages: [48, 58],
    leastService: 22,
    ranks: ['IV/c', 'IV/d'],
  },
  'II.b': {
    education: [
      ['S-1', 16],
      ['S-2', 76],
      ['S-3', 8],
    ],
    ages: [46, 58],
    leastService: 20,
    ranks: ['IV/b', 'IV/c'],
  },
  'III.a': {
    education: [
      ['S-1', 38],
      ['S-2', 60],
      ['S-3', 2],
    ],
    ages: [42, 56],
    leastService: 17,
    ranks: ['IV/a', 'IV/b'],
  },
  'III.b': {
    education: [
      ['S-1', 46],
      ['S-2', 53],
      ['S-3', 1],
    ],
    ages: [40, 56],
    leastService: 15,
    ranks: ['III/d', 'IV/a'],
  },
  'IV.a': {
    education: [
      ['S-1', 70],
      ['S-2', 27],
      ['D-IV', 3],
    ],
    ages: [35, 56],
    leastService: 10,
    ranks: ['III/c', 'III/d'],
  },
};

/** A jabatan fungsional; its level follows from the holder's golongan. */
export interface PositionFamily {
  readonly title: string;
  /** Ahli asks for a degree, terampil for a diploma (pemula for SLTA). */
  readonly education: Weighted<EducationLevel>;
  readonly titles: Titles;
  readonly womenShare: number;
  /** The age of those below ahli madya; ahli madya retire at 60 in every family. */
  readonly retirement: number;
  readonly pppkShare: number;
  readonly group: 'guru' | 'kesehatan' | 'lain';
}

const scholarly: Weighted<EducationLevel> = [
  ['S-1', 76],
  ['D-IV', 6],
  ['S-2', 18],
];
const mixed: Weighted<EducationLevel> = [
  ['D-III', 34],
  ['S-1', 56],
  ['S-2', 10],
];

function other(title: string, education: Weighted<EducationLevel> = scholarly, pppkShare = 0.02): PositionFamily {
  return { title, education, titles: generalTitles, womenShare: 0.46, retirement: 58, pppkShare, group: 'lain' };
}

export const families = {
  guru: {
    title: 'Guru',
    education: [
      ['S-1', 86],
      ['D-IV', 1],
      ['S-2', 13],
    ],
    titles: teachingTitles,
    womenShare: 0.62,
    retirement: 60,
    pppkShare: 0.12,
    group: 'guru',
  },
  perawat: {
    title: 'Perawat',
    education: [
      ['D-III', 62],
      ['Profesi', 30],
      ['S-1', 8],
    ],
    titles: nursingTitles,
    womenShare: 0.72,
    retirement: 58,
    pppkShare: 0.1,
    group: 'kesehatan',
  },
  bidan: {
    title: 'Bidan',
    education: [
      ['D-III', 72],
      ['D-IV', 28],
    ],
    titles: midwiferyTitles,
    womenShare: 1,
    retirement: 58,
    pppkShare: 0.1,
    group: 'kesehatan',
  },
  dokter: {
    title: 'Dokter',
    education: [
      ['Profesi', 72],
      ['Spesialis', 28],
    ],
    titles: medicalTitles,
    womenShare: 0.55,
    retirement: 58,
    pppkShare: 0.04,
    group: 'kesehatan',
  },
  apoteker: {
    title: 'Apoteker',
    education: [
      ['Profesi', 92],
      ['S-2', 8],
    ],
    titles: pharmacyTitles,
    womenShare: 0.75,
    retirement: 58,
    pppkShare: 0.05,
    group: 'kesehatan',
  },
  laboratorium: {
    title: 'Pranata Laboratorium Kesehatan',
    education: [
      ['D-III', 80],
      ['D-IV', 20],
    ],
    titles: laboratoryTitles,
    womenShare: 0.65,
    retirement: 58,
    pppkShare: 0.06,
    group: 'kesehatan',
  },
  pengawasSekolah: {
    title: 'Pengawas Sekolah',
    education: [
      ['S-1', 45],
      ['S-2', 55],
    ],
    titles: teachingTitles,
    womenShare: 0.4,
    retirement: 60,
    pppkShare: 0,
    group: 'lain',
  },
  penyuluhPertanian: other(
    'Penyuluh Pertanian',
    [
      ['SLTA', 22],
      ['D-III', 20],
      ['D-IV', 18],
      ['S-1', 40],
    ],
    0.3,
  ),
  penyuluhPerikanan: other('Penyuluh Perikanan', mixed, 0.08),
  penyuluhKehutanan: other('Penyuluh Kehutanan', mixed, 0.05),
  pranataKomputer: other('Pranata Komputer', mixed),
  pranataHumas: other('Pranata Hubungan Masyarakat', mixed),
  arsiparis: other('Arsiparis', mixed),
  pustakawan: other('Pustakawan', mixed),
  auditor: other('Auditor'),
  pengawasPemerintahan: other('Pengawas Penyelenggaraan Urusan Pemerintahan di Daerah'),
  perencana: other('Perencana', [
    ['S-1', 58],
    ['S-2', 42],
  ]),
  analisKepegawaian: other('Analis Kepegawaian'),
  widyaiswara: other('Widyaiswara', [
    ['S-1', 20],
    ['S-2', 72],
    ['S-3', 8],
  ]),
  perancangUndangan: other('Perancang Peraturan Perundang-undangan', [
    ['S-1', 64],
    ['S-2', 36],
  ]),
  pengadaan: other('Pengelola Pengadaan Barang/Jasa'),
  pekerjaSosial: other('Pekerja Sosial', mixed, 0.05),
  instruktur: other('Instruktur', mixed, 0.05),
  mediator: other('Mediator Hubungan Industrial'),
  pengujiKendaraan: other('Penguji Kendaraan Bermotor', mixed),
  pengawasLingkungan: other('Pengawas Lingkungan Hidup'),
  pengendaliHutan: other('Pengendali Ekosistem Hutan', mixed),
  teknikPengairan: other('Teknik Pengairan', mixed),
  teknikJalan: other('Teknik Jalan dan Jembatan', mixed),
  medikVeteriner: other('Medik Veteriner', [
    ['Profesi', 88],
    ['S-2', 12],
  ]),
  polisiPamongPraja: other(
    'Polisi Pamong Praja',
    [
      ['SLTA', 30],
      ['D-III', 24],
      ['S-1', 46],
    ],
    0,
  ),
  penyuluhKb: other('Penyuluh Keluarga Berencana', mixed, 0.04),
} as const satisfies Readonly<Record<string, PositionFamily>>;

export type FamilyName = keyof typeof families;

export const staffEducation: Weighted<EducationLevel> = [
  ['SD', 1.5],
  ['SLTP', 2.5],
  ['SLTA', 41],
  ['D-I', 0.5],
  ['D-II', 0.5],
  ['D-III', 13],
  ['D-IV', 1],
  ['S-1', 37],
  ['S-2', 3],
];

/** Positions of pelaksana by the education that they ask for; none bears the name of a jabatan fungsional. */
const servants = ['Pramu Kebersihan', 'Pengemudi', 'Petugas Keamanan', 'Pramu Taman', 'Pramu Bakti'];
const clerks = [
  'Pengadministrasi Umum',
  'Pengadministrasi Kepegawaian',
  'Pengadministrasi Keuangan',
  'Pengadministrasi Persuratan',
  'Pengadministrasi Perencanaan dan Program',
  'Pengadministrasi Sarana dan Prasarana',
  'Pengadministrasi Kemahasiswaan dan Alumni',
];
const keepers = [
  'Pengelola Kepegawaian',
  'Pengelola Keuangan',
  'Pengelola Barang Milik Daerah',
  'Pengelola Data',
  'Bendahara',
  'Pengelola Gaji',
  'Sekretaris Pimpinan',
  'Pengelola Sistem dan Jaringan',
];
const analysts = [
  'Analis Sumber Daya Manusia Aparatur',
  'Analis Laporan Keuangan',
  'Analis Perencanaan, Evaluasi dan Pelaporan',
  'Analis Tata Usaha',
  'Analis Kelembagaan',
  'Analis Produk Hukum',
  'Penyusun Program Anggaran dan Pelaporan',
  'Penyusun Rencana Kegiatan dan Anggaran',
  'Pengelola Pemanfaatan Barang Milik Daerah',
];

export function staffPositions(education: EducationLevel): readonly string[] {
  switch (education) {
    case 'SD':
    case 'SLTP':
      return servants;
    case 'SLTA':
    case 'D-I':
    case 'D-II':
      return clerks;
    case 'D-III':
      return keepers;
    default:
      return analysts;
  }
}

export function womenShareOfStaff(education: EducationLevel): number {
  return education === 'SD' || education === 'SLTP' ? 0.12 : 0.45;
}

export const womenShareOfHeads: Readonly<Record<Echelon, number>> = {
  'II.a': 0.14,
  'II.b': 0.2,
  'III.a': 0.26,
  'III.b': 0.28,
  'IV.a': 0.38,
};

export const sexDigits: Readonly<Record<Sex, string>> = { pria: '1', wanita: '2' };
