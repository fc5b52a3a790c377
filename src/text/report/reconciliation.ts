/** Points stated by another system beside ours, and the documents that prove a correction. */
import type { MessageTemplate } from '../core/translate';

export const statedPointsText = {
  known: {
    id: '{source}: poin {known} pegawai dibandingkan ({byName} dicocokkan menurut nama dan unit); {differing} berbeda.',
    en: '{source}: points of {known} people were compared ({byName} matched by name and unit); {differing} differ.',
  },
  otherYears: {
    id: '{source}: {count} baris tentang tahun lain tidak ikut dibandingkan.',
    en: '{source}: rows about another year, not compared: {count}.',
  },
  unmatched: {
    id: '{source}: {count} baris tidak dapat dicocokkan (baris {rows}); {perhaps} di antaranya mungkin orang yang ada di daftar. Putuskan sendiri.',
    en: '{source}: rows that could not be matched: {count} (rows {rows}); people of the roster who may be meant are listed beside {perhaps} of them. Decide yourself.',
  },
  title: { id: 'Poin yang berbeda:', en: 'Points that differ:' },
  ours: { id: 'Dihitung', en: 'Computed' },
  stated: { id: 'Tertulis', en: 'Stated' },
  reason: { id: 'Sebab', en: 'Cause' },
  same: { id: 'Sama {when}.', en: 'The same {when}.' },
  code: { id: 'Sebab: {code}.', en: 'Cause: {code}.' },
  unexplained: { id: 'Tidak ada sebab yang dikenal.', en: 'No known cause.' },
  more: { id: 'dan {count} poin lain', en: 'and {count} more points' },

  notThere: { id: 'tidak ada di daftar', en: 'not in the roster' },
  unsure: { id: 'belum dapat dicocokkan', en: 'could not be matched' },
  nobody: { id: 'Tidak ada orang dengan nama ini di daftar.', en: 'The roster has nobody of this name.' },
  several: {
    id: 'Lebih dari satu baris dengan tanda pengenal yang sama. Putuskan yang mana.',
    en: 'More than one row with the same identity. Decide which.',
  },
  otherUnit: {
    id: 'Nama sama, unit berbeda atau kosong. Periksa apakah orangnya sama.',
    en: 'Same name, another unit or none. See whether it is the same person.',
  },
  otherNip: {
    id: 'Nama sama, NIP berbeda. Periksa NIP di kedua sumber.',
    en: 'Same name, other NIP. Look at the NIP in both sources.',
  },
} satisfies Record<string, MessageTemplate>;

const decree = (id: string, en: string): MessageTemplate => ({ id: `SK ${id}`, en: `${en} decree (SK)` });
const certificate: MessageTemplate = { id: 'Sertifikat (STTPP)', en: 'Certificate (STTPP)' };
const diploma: MessageTemplate = { id: 'Ijazah dan transkrip', en: 'Diploma and transcript' };
const post = decree('jabatan terakhir', 'Latest post');
const birth: MessageTemplate = { id: 'Akta kelahiran atau ijazah', en: 'Birth certificate or diploma' };

/** The document that proves a field. */
export const proofText = {
  nip: decree('pengangkatan', 'Appointment'),
  nama: birth,
  unit: post,
  jabatan: post,
  jenisJabatan: post,
  eselon: post,
  pendidikan: diploma,
  pendidikanTertinggi: diploma,
  pendidikanSyarat: { id: 'Uraian jabatan', en: 'Description of the post' },
  diklatKepemimpinan: certificate,
  diklatFungsional: certificate,
  jpDiklatTeknis: { id: 'Sertifikat yang memuat JP', en: 'Certificate that states the JP' },
  diklatTeknis: { id: 'Sertifikat yang memuat JP', en: 'Certificate that states the JP' },
  jpTerbesar: { id: 'Sertifikat yang memuat JP', en: 'Certificate that states the JP' },
  tanggalDiklatTeknis: certificate,
  seminar: { id: 'Sertifikat seminar', en: 'Certificate of the seminar' },
  tanggalSeminar: { id: 'Sertifikat seminar', en: 'Certificate of the seminar' },
  nilaiKinerja: { id: 'SKP yang ditandatangani', en: 'Signed SKP' },
  predikatKinerja: { id: 'SKP yang ditandatangani', en: 'Signed SKP' },
  hukumanDisiplin: decree('hukuman disiplin atau pencabutannya', 'Punishment (or lifting)'),
  tanggalHukuman: decree('hukuman disiplin', 'Punishment'),
  status: decree('CPNS, PNS, atau PPPK', 'CPNS, PNS or PPPK'),
  kedudukanHukum: decree('kedudukan hukum', 'Legal standing'),
  jenisKelamin: birth,
  tanggalLahir: birth,
  tmtCpns: decree('CPNS atau PPPK', 'CPNS or PPPK'),
  golongan: decree('pangkat terakhir', 'Latest rank'),
  diperbarui: { id: '-', en: '-' },
} satisfies Record<string, MessageTemplate>;
