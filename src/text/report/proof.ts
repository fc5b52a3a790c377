/** The paper that proves a field: what a person attaches to a proposed correction. */
import type { Sentence } from '../core/say';

const decree = (id: string, en: string): Sentence => ({ id: `SK ${id}`, en: `${en} decree (SK)` });
const certificate: Sentence = { id: 'Sertifikat (STTPP)', en: 'Certificate (STTPP)' };
const diploma: Sentence = { id: 'Ijazah dan transkrip', en: 'Diploma and transcript' };
const post = decree('jabatan terakhir', 'Latest post');
const birth: Sentence = { id: 'Akta kelahiran atau ijazah', en: 'Birth certificate or diploma' };

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
} satisfies Record<string, Sentence>;
