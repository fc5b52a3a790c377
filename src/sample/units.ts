/** The units of Provinsi Contoh, an invented province; the order is that of a small sample, which takes the first few. */
import type { FamilyName, Echelon } from './positions';
import type { Weighted } from './random';

export type UnitKind = 'kantor' | 'rumah sakit' | 'sekolah' | 'UPTD';

export interface Unit {
  readonly name: string;
  readonly kind: UnitKind;
  /** Size against the other units of its kind. */
  readonly weight: number;
  /** The head's position; a school is led by one of its teachers. */
  readonly head: { readonly title: string; readonly echelon: Echelon } | null;
  readonly administrators: readonly string[];
  readonly supervisors: readonly string[];
  readonly families: Weighted<FamilyName>;
}

/** How many of a sample's people each kind has, and the parts of a unit of that kind; the rest of a unit is pelaksana. */
export const kindTerms: Readonly<
  Record<UnitKind, { share: number; administrators: number; supervisors: number; functional: number }>
> = {
  kantor: { share: 0.56, administrators: 0.05, supervisors: 0.12, functional: 0.12 },
  'rumah sakit': { share: 0.17, administrators: 0.02, supervisors: 0.04, functional: 0.8 },
  sekolah: { share: 0.22, administrators: 0, supervisors: 0.02, functional: 0.86 },
  UPTD: { share: 0.05, administrators: 0, supervisors: 0.12, functional: 0.3 },
};

const subsections = ['Umum dan Kepegawaian', 'Keuangan', 'Perencanaan dan Pelaporan'];
const secretariat = subsections.map((name) => `Kepala Subbagian ${name}`);

interface Parts {
  readonly weight: number;
  readonly fields: readonly string[];
  readonly sections: readonly string[];
  readonly families: Weighted<FamilyName>;
}

function named(word: string, names: readonly string[]): readonly string[] {
  return names.map((name) => `${word} ${name}`);
}

function dinas(subject: string, parts: Parts): Unit {
  const name = `Dinas ${subject}`;
  return {
    name,
    kind: 'kantor',
    weight: parts.weight,
    head: { title: `Kepala ${name}`, echelon: 'II.a' },
    administrators: ['Sekretaris', ...named('Kepala Bidang', parts.fields)],
    supervisors: [...secretariat, ...named('Kepala Seksi', parts.sections)],
    families: parts.families,
  };
}

function badan(subject: string, parts: Parts): Unit {
  const name = `Badan ${subject}`;
  return {
    name,
    kind: 'kantor',
    weight: parts.weight,
    head: { title: `Kepala ${name}`, echelon: 'II.a' },
    administrators: ['Sekretaris', ...named('Kepala Bidang', parts.fields)],
    supervisors: [...secretariat, ...named('Kepala Subbidang', parts.sections)],
    families: parts.families,
  };
}

function biro(subject: string, parts: Parts): Unit {
  const name = `Biro ${subject} Sekretariat Daerah`;
  return {
    name,
    kind: 'kantor',
    weight: parts.weight,
    head: { title: `Kepala Biro ${subject}`, echelon: 'II.b' },
    administrators: named('Kepala Bagian', parts.fields),
    supervisors: named('Kepala Subbagian', parts.sections),
    families: parts.families,
  };
}

function school(name: string, weight: number): Unit {
  return {
    name,
    kind: 'sekolah',
    weight,
    head: null,
    administrators: [],
    supervisors: ['Kepala Subbagian Tata Usaha'],
    families: [['guru', 1]],
  };
}

function hospital(name: string, weight: number): Unit {
  return {
    name,
    kind: 'rumah sakit',
    weight,
    head: { title: `Direktur ${name}`, echelon: 'II.b' },
    administrators: [
      'Wakil Direktur Umum dan Keuangan',
      ...named('Kepala Bidang', ['Pelayanan Medik', 'Keperawatan', 'Penunjang']),
    ],
    supervisors: [
      ...secretariat,
      ...named('Kepala Seksi', ['Pelayanan Medik', 'Asuhan Keperawatan', 'Penunjang Medik']),
    ],
    families: [
      ['perawat', 56],
      ['bidan', 12],
      ['dokter', 17],
      ['apoteker', 6],
      ['laboratorium', 9],
    ],
  };
}

function uptd(name: string, weight: number, families: Weighted<FamilyName>): Unit {
  return {
    name,
    kind: 'UPTD',
    weight,
    head: { title: `Kepala ${name}`, echelon: 'III.b' },
    administrators: [],
    supervisors: ['Kepala Subbagian Tata Usaha', ...named('Kepala Seksi', ['Pelayanan', 'Sarana'])],
    families,
  };
}

const usual: Weighted<FamilyName> = [
  ['perencana', 2],
  ['arsiparis', 2],
  ['pranataKomputer', 2],
  ['analisKepegawaian', 1],
];

const inspectorate: Unit = {
  name: 'Inspektorat Daerah',
  kind: 'kantor',
  weight: 3,
  head: { title: 'Inspektur Daerah', echelon: 'II.a' },
  administrators: ['Sekretaris', ...named('Inspektur Pembantu', ['Wilayah I', 'Wilayah II', 'Wilayah III'])],
  supervisors: secretariat,
  families: [
    ['auditor', 60],
    ['pengawasPemerintahan', 40],
  ],
};

const council: Unit = {
  name: 'Sekretariat DPRD',
  kind: 'kantor',
  weight: 2,
  head: { title: 'Sekretaris DPRD', echelon: 'II.a' },
  administrators: named('Kepala Bagian', ['Umum', 'Keuangan', 'Persidangan', 'Hubungan Masyarakat']),
  supervisors: named('Kepala Subbagian', ['Rumah Tangga', 'Anggaran', 'Risalah', 'Protokol']),
  families: [
    ['perancangUndangan', 2],
    ['pranataHumas', 2],
    ['arsiparis', 1],
  ],
};

const orderKeepers: Unit = {
  name: 'Satuan Polisi Pamong Praja',
  kind: 'kantor',
  weight: 4,
  head: { title: 'Kepala Satuan Polisi Pamong Praja', echelon: 'II.a' },
  administrators: ['Sekretaris', ...named('Kepala Bidang', ['Ketertiban Umum', 'Penegakan Peraturan Daerah'])],
  supervisors: [...secretariat, ...named('Kepala Seksi', ['Operasi dan Pengendalian', 'Pembinaan', 'Penyidikan'])],
  families: [['polisiPamongPraja', 1]],
};

export const units: readonly Unit[] = [
  dinas('Pendidikan', {
    weight: 6,
    fields: ['Pembinaan SMA', 'Pembinaan SMK', 'Ketenagaan'],
    sections: ['Kurikulum', 'Peserta Didik', 'Sarana dan Prasarana'],
    families: [
      ['pengawasSekolah', 8],
      ['perencana', 1],
      ['pranataKomputer', 1],
    ],
  }),
  hospital('RSUD Provinsi Contoh', 10),
  school('SMA Negeri 1 Teladan', 6),
  badan('Kepegawaian dan Pengembangan Sumber Daya Manusia Daerah', {
    weight: 4,
    fields: ['Mutasi', 'Pembinaan', 'Pengembangan', 'Data dan Informasi'],
    sections: ['Kepangkatan', 'Kinerja', 'Diklat', 'Data Pegawai'],
    families: [
      ['analisKepegawaian', 5],
      ['widyaiswara', 3],
      ['pranataKomputer', 2],
    ],
  }),
  dinas('Kesehatan', {
    weight: 5,
    fields: ['Kesehatan Masyarakat', 'Pencegahan dan Pengendalian Penyakit', 'Sumber Daya Kesehatan'],
    sections: ['Gizi', 'Imunisasi', 'Kefarmasian'],
    families: [
      ['perawat', 4],
      ['apoteker', 2],
      ['dokter', 2],
      ['laboratorium', 2],
    ],
  }),
  school('SMK Negeri 1 Teladan', 7),
  dinas('Pekerjaan Umum dan Penataan Ruang', {
    weight: 6,
    fields: ['Bina Marga', 'Sumber Daya Air', 'Cipta Karya'],
    sections: ['Jalan', 'Jembatan', 'Irigasi', 'Permukiman'],
    families: [
      ['teknikPengairan', 4],
      ['teknikJalan', 5],
      ['perencana', 1],
    ],
  }),
  badan('Keuangan Daerah', {
    weight: 5,
    fields: ['Anggaran', 'Perbendaharaan', 'Akuntansi', 'Aset Daerah'],
    sections: ['Penyusunan Anggaran', 'Kas Daerah', 'Pelaporan', 'Penatausahaan Aset'],
    families: usual,
  }),
  biro('Organisasi', {
    weight: 2,
    fields: ['Kelembagaan dan Analisis Jabatan', 'Tata Laksana', 'Reformasi Birokrasi'],
    sections: ['Kelembagaan', 'Analisis Jabatan', 'Pelayanan Publik'],
    families: usual,
  }),
  school('SMA Negeri 1 Misal', 5),
  dinas('Pertanian', {
    weight: 5,
    fields: ['Tanaman Pangan', 'Hortikultura', 'Peternakan'],
    sections: ['Produksi', 'Perlindungan Tanaman', 'Kesehatan Hewan'],
    families: [
      ['penyuluhPertanian', 7],
      ['medikVeteriner', 3],
    ],
  }),
  uptd('UPTD Balai Benih Pertanian', 2, [['penyuluhPertanian', 1]]),
  badan('Perencanaan Pembangunan Daerah', {
    weight: 3,
    fields: ['Pemerintahan', 'Perekonomian', 'Infrastruktur', 'Penelitian dan Pengembangan'],
    sections: ['Pendataan', 'Pengendalian', 'Kewilayahan'],
    families: [
      ['perencana', 8],
      ['pranataKomputer', 2],
    ],
  }),
  inspectorate,
  school('SMK Negeri 2 Teladan', 6),
  dinas('Perhubungan', {
    weight: 4,
    fields: ['Lalu Lintas', 'Angkutan', 'Pelayaran'],
    sections: ['Rekayasa Lalu Lintas', 'Angkutan Orang', 'Keselamatan'],
    families: [['pengujiKendaraan', 1]],
  }),
  biro('Hukum', {
    weight: 2,
    fields: ['Peraturan Perundang-undangan', 'Bantuan Hukum'],
    sections: ['Penyusunan Peraturan', 'Dokumentasi', 'Sengketa Hukum'],
    families: [['perancangUndangan', 1]],
  }),
  hospital('Rumah Sakit Jiwa Provinsi Contoh', 4),
  orderKeepers,
  school('SMA Negeri 2 Teladan', 6),
  dinas('Sosial', {
    weight: 3,
    fields: ['Rehabilitasi Sosial', 'Perlindungan dan Jaminan Sosial', 'Pemberdayaan Sosial'],
    sections: ['Rehabilitasi Anak', 'Bantuan Bencana', 'Pengelolaan Data'],
    families: [['pekerjaSosial', 1]],
  }),
  dinas('Kelautan dan Perikanan', {
    weight: 4,
    fields: ['Perikanan Tangkap', 'Perikanan Budidaya', 'Pengawasan'],
    sections: ['Kenelayanan', 'Usaha Budidaya', 'Konservasi'],
    families: [['penyuluhPerikanan', 1]],
  }),
  council,
  school('SMA Negeri 1 Umpama', 5),
  dinas('Komunikasi dan Informatika', {
    weight: 2,
    fields: ['Informasi dan Komunikasi Publik', 'Aplikasi Informatika', 'Statistik dan Persandian'],
    sections: ['Layanan Informasi', 'Infrastruktur', 'Statistik'],
    families: [
      ['pranataKomputer', 6],
      ['pranataHumas', 4],
    ],
  }),
  uptd('UPTD Samsat Wilayah Teladan', 3, usual),
  dinas('Kehutanan', {
    weight: 4,
    fields: ['Perlindungan Hutan', 'Rehabilitasi Hutan', 'Penyuluhan'],
    sections: ['Pengamanan', 'Pembibitan', 'Hutan Sosial'],
    families: [
      ['penyuluhKehutanan', 5],
      ['pengendaliHutan', 5],
    ],
  }),
  dinas('Tenaga Kerja dan Transmigrasi', {
    weight: 3,
    fields: ['Pelatihan Kerja', 'Hubungan Industrial', 'Transmigrasi'],
    sections: ['Penempatan', 'Pengupahan', 'Sertifikasi'],
    families: [
      ['instruktur', 6],
      ['mediator', 4],
    ],
  }),
  school('SMK Negeri 1 Misal', 5),
  biro('Umum', {
    weight: 3,
    fields: ['Rumah Tangga', 'Tata Usaha', 'Perlengkapan'],
    sections: ['Kendaraan', 'Persuratan', 'Pemeliharaan'],
    families: [
      ['arsiparis', 6],
      ['pengadaan', 4],
    ],
  }),
  dinas('Lingkungan Hidup', {
    weight: 3,
    fields: ['Tata Lingkungan', 'Pengelolaan Sampah', 'Pengendalian Pencemaran'],
    sections: ['Kajian Dampak', 'Pemantauan', 'Penaatan'],
    families: [['pengawasLingkungan', 1]],
  }),
  dinas('Koperasi, Usaha Kecil dan Menengah', {
    weight: 2,
    fields: ['Kelembagaan', 'Pemberdayaan Usaha'],
    sections: ['Pengawasan Koperasi', 'Fasilitasi Usaha'],
    families: usual,
  }),
  school('SMA Negeri 1 Ibarat', 5),
  dinas('Perindustrian dan Perdagangan', {
    weight: 3,
    fields: ['Industri', 'Perdagangan Dalam Negeri', 'Standardisasi'],
    sections: ['Sarana Industri', 'Distribusi', 'Perlindungan Konsumen'],
    families: usual,
  }),
  badan('Kesatuan Bangsa dan Politik', {
    weight: 2,
    fields: ['Ideologi dan Wawasan Kebangsaan', 'Politik Dalam Negeri'],
    sections: ['Bela Negara', 'Organisasi Kemasyarakatan'],
    families: usual,
  }),
  badan('Penanggulangan Bencana Daerah', {
    weight: 2,
    fields: ['Pencegahan dan Kesiapsiagaan', 'Kedaruratan'],
    sections: ['Kesiapsiagaan', 'Logistik'],
    families: usual,
  }),
  school('SMK Negeri 1 Umpama', 5),
  dinas('Perpustakaan dan Kearsipan', {
    weight: 2,
    fields: ['Perpustakaan', 'Kearsipan'],
    sections: ['Layanan Pustaka', 'Pelestarian Arsip'],
    families: [
      ['pustakawan', 6],
      ['arsiparis', 4],
    ],
  }),
  uptd('UPTD Balai Pelatihan Kerja', 2, [['instruktur', 1]]),
  dinas('Pemberdayaan Perempuan, Perlindungan Anak dan Keluarga Berencana', {
    weight: 2,
    fields: ['Pemberdayaan Perempuan', 'Perlindungan Anak'],
    sections: ['Pengarusutamaan Gender', 'Pemenuhan Hak Anak'],
    families: [
      ['penyuluhKb', 7],
      ['perencana', 3],
    ],
  }),
  dinas('Pariwisata dan Kebudayaan', {
    weight: 2,
    fields: ['Destinasi Wisata', 'Kebudayaan'],
    sections: ['Promosi', 'Cagar Budaya'],
    families: usual,
  }),
  dinas('Energi dan Sumber Daya Mineral', {
    weight: 2,
    fields: ['Mineral', 'Ketenagalistrikan'],
    sections: ['Air Tanah', 'Energi Baru'],
    families: usual,
  }),
  school('SLB Negeri Teladan', 3),
  biro('Pengadaan Barang dan Jasa', {
    weight: 2,
    fields: ['Pengelolaan Pengadaan', 'Layanan Pengadaan Elektronik'],
    sections: ['Strategi Pengadaan', 'Pendampingan'],
    families: [['pengadaan', 1]],
  }),
];
