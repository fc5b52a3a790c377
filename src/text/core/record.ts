/** Messages about reading a sheet: its table, header, columns and fields. */
import type { MessageTemplate } from './translate';

export const columnText = {
  noSheet: {
    id: 'Lembar "{sheet}" tidak ada. Lembar yang ada: {known}.',
    en: 'There is no sheet "{sheet}". The sheets are: {known}.',
  },
  noHeader: {
    id: 'Judul kolom tidak ditemukan pada 30 baris pertama. Perlu satu baris dengan kolom seperti NIP, Pendidikan, Jenis Jabatan, Nilai SKP.',
    en: 'No header was found in the first 30 rows. One row must name columns such as NIP, Pendidikan, Jenis Jabatan, Nilai SKP.',
  },
  noRows: {
    id: 'Lembar "{sheet}" tidak memuat baris pegawai di bawah judul kolom (baris {row}). Isi datanya, lalu ulangi.',
    en: 'Sheet "{sheet}" holds no people below its header (row {row}). Enter them and try again.',
  },
  claimedTwice: {
    id: 'Kolom {field} ada lebih dari satu pada baris {row}: {headers}. Pilih satu dengan --map "Judul={field}", atau ganti judul yang lain. Judul yang ditemukan: {found}.',
    en: 'Column {field} appears more than once in row {row}: {headers}. Choose one with --map "Header={field}", or rename the other. Headers found: {found}.',
  },
  missing: {
    id: 'Kolom {fields} tidak ditemukan pada baris {row}. Tambahkan, atau tunjuk dengan --map "Judul={example}". Judul yang ditemukan: {found}.',
    en: 'Column {fields} was not found in row {row}. Add it, or name it with --map "Header={example}". Headers found: {found}.',
  },
  statedPointsOnly: {
    id: 'Lembar "{sheet}" hanya memuat poin jadi (kualifikasi, kompetensi, kinerja, disiplin), bukan data untuk menghitung. Untuk menelaah poin jadi gunakan "Periksa kiriman" (ipasn review).',
    en: 'Sheet "{sheet}" holds stated points alone (kualifikasi, kompetensi, kinerja, disiplin), and nothing to compute from. Stated points are reviewed by "Periksa kiriman" (ipasn review).',
  },
  mapUnknownField: {
    id: 'Kolom tujuan "{field}" tidak dikenal. Pilihannya: {known}.',
    en: 'Field "{field}" is not known. Choose from: {known}.',
  },
  mapUnknownHeader: {
    id: 'Judul "{header}" tidak ada pada baris {row}. Judul yang ditemukan: {found}.',
    en: 'Header "{header}" is not in row {row}. Headers found: {found}.',
  },
} satisfies Record<string, MessageTemplate>;

/** What counts where a column is missing, as the finding `column-missing` says it. */
export const effectText = {
  none: { id: 'tidak ada', en: 'none' },
  never: { id: 'tidak pernah', en: 'never' },
  zero: { id: 'tanpa penilaian (0 poin)', en: 'no assessment (0 points)' },
  unnamed: { id: 'kosong', en: 'empty' },
} satisfies Record<string, MessageTemplate>;

/** What is not done without a column that tells people apart. */
export const absentColumnText = {
  nip: {
    id: 'pegawai yang tercantum dua kali dan tanggal lahir tidak dapat diperiksa silang',
    en: 'people listed twice and birth dates cannot be cross-checked',
  },
  nama: { id: 'hasil hanya menyebut nomor baris', en: 'results name row numbers alone' },
  unit: { id: 'rekap per unit kerja tidak dapat dibuat', en: 'there are no figures by unit' },
} satisfies Record<string, MessageTemplate>;

/** Why a column is taken for a field, or is not. */
export const columnReasonText = {
  mapped: { id: 'dipilih pengguna', en: 'chosen by the user' },
  known: { id: 'judulnya dikenal', en: 'its header is known' },
  grouped: { id: 'judulnya dikenal di bawah judul kelompoknya', en: 'its header is known beneath its group title' },
  qualified: {
    id: 'judulnya dikenal, selain keterangan tahun, jangka waktu, atau isi kurung',
    en: 'its header is known but for years, windows and explanations',
  },
  words: { id: 'kata-kata judulnya cocok', en: 'the words of its header fit' },
  extraWords: {
    id: 'sebagian kata judulnya cocok, dan isinya tidak bertentangan',
    en: 'some words of its header fit, and its cells do not contradict',
  },
  values: { id: 'isi selnya menunjukkan demikian', en: 'its cells show it' },
  rival: { id: 'kolom lain lebih cocok', en: 'another column fits better' },
  unfitting: { id: 'isi selnya tidak cocok', en: 'its cells do not fit' },
} satisfies Record<string, MessageTemplate>;

/** The two things that a column of technical training can hold. */
export const technicalText = {
  hours: { id: 'jam pelajaran', en: 'hours' },
  yesNo: { id: 'sudah/belum', en: 'yes or no' },
} satisfies Record<string, MessageTemplate>;

/** The names of a roster's fields. */
export const fieldText = {
  nip: { id: 'NIP', en: 'NIP' },
  nama: { id: 'Nama', en: 'Name' },
  unit: { id: 'Unit kerja', en: 'Unit' },
  jabatan: { id: 'Jabatan', en: 'Post' },
  jenisJabatan: { id: 'Jenis jabatan', en: 'Post group' },
  eselon: { id: 'Eselon', en: 'Echelon' },
  pendidikan: { id: 'Pendidikan', en: 'Education' },
  pendidikanTertinggi: { id: 'Pendidikan tertinggi', en: 'Highest education' },
  pendidikanSyarat: { id: 'Pendidikan yang disyaratkan', en: 'Education that the post asks for' },
  diklatKepemimpinan: { id: 'Diklat kepemimpinan', en: 'Leadership training' },
  diklatFungsional: { id: 'Diklat fungsional', en: 'Functional training' },
  jpDiklatTeknis: { id: 'JP diklat teknis', en: 'Technical training, JP' },
  diklatTeknis: { id: 'Diklat teknis 20 JP', en: 'Technical training of 20 JP' },
  jpTerbesar: { id: 'JP diklat terbesar', en: 'Longest course, JP' },
  tanggalDiklatTeknis: { id: 'Tanggal diklat teknis', en: 'Date of technical training' },
  seminar: { id: 'Seminar', en: 'Seminar' },
  tanggalSeminar: { id: 'Tanggal seminar', en: 'Date of the seminar' },
  nilaiKinerja: { id: 'Nilai kinerja', en: 'Performance' },
  predikatKinerja: { id: 'Predikat kinerja', en: 'Performance predicate' },
  hukumanDisiplin: { id: 'Hukuman disiplin', en: 'Punishment' },
  tanggalHukuman: { id: 'Tanggal hukuman', en: 'Date of the punishment' },
  status: { id: 'Status pegawai', en: 'Status' },
  kedudukanHukum: { id: 'Kedudukan hukum', en: 'Legal standing' },
  jenisKelamin: { id: 'Jenis kelamin', en: 'Sex' },
  tanggalLahir: { id: 'Tanggal lahir', en: 'Birth date' },
  tmtCpns: { id: 'TMT CPNS', en: 'Appointed on (TMT CPNS)' },
  golongan: { id: 'Golongan', en: 'Rank (golongan)' },
  diperbarui: { id: 'Tanggal pemutakhiran', en: 'Brought up to date on' },
} satisfies Record<string, MessageTemplate>;
