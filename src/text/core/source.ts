/** Files of other systems: layouts, and findings about dated histories. */
import type { FindingText } from './findings';
import type { MessageTemplate } from './translate';

export const sourceText = {
  notLayoutFile: {
    id: 'Berkas tata letak {file} tidak dapat dipakai: {problems}. Buat yang baru dengan --save-map, lalu pakai berkas itu.',
    en: 'The layout file {file} cannot be used: {problems}. Make a new one with --save-map, and use that file.',
  },
  noSuchYear: {
    id: 'Riwayat ini memuat tahun {years}, tetapi tidak memuat tahun {year} yang diukur. Sebutkan tanggalnya, misalnya --measured {last}-12-31.',
    en: 'This history holds the years {years}, but not {year}, which is measured. Give the date, for instance --measured {last}-12-31.',
  },
  layoutOfNone: {
    id: 'Tata letak {layout} tidak cocok dengan satu berkas pun. Judul kolom yang dicarinya: {headers}. Periksa berkasnya, atau simpan tata letak baru dengan --save-map.',
    en: 'The layout {layout} fits none of the files. It looks for the headers: {headers}. Look at the files, or keep a new layout with --save-map.',
  },
  notRecognised: {
    id: 'Berkas {file}: tata letaknya tidak dikenal. Yang dikenal: {known}. Petakan kolomnya sekali dengan --map dan --save-map, lalu pakai berkas itu sebagai tata letak.',
    en: 'File {file}: its layout is not known. Known are: {known}. Tie its columns once with --map and --save-map, and use that file as a layout.',
  },
  otherKind: {
    id: 'Berkas {file} dikenali sebagai {title}, padahal yang diminta {wanted}.',
    en: 'File {file} is {title}, and {wanted} was asked for.',
  },
} satisfies Record<string, MessageTemplate>;

/** Events are cited as {at}: file, sheet and row. */
export const historyFindingText = {
  'history-differs': {
    title: { id: 'Daftar berbeda dengan riwayat', en: 'The roster differs from the history' },
    sentence: {
      id: '{line}: {fields} pada daftar berbeda dengan riwayat ({at}); yang dihitung adalah riwayat. Samakan keduanya.',
      en: '{line}: {fields} in the roster differ from the history ({at}); the history counts. Make them agree.',
    },
  },
  'history-undated': {
    title: { id: 'Riwayat tanpa tanggal yang jelas', en: 'Event without a clear date' },
    sentence: {
      id: '{line}: {what} ({at}) tidak bertanggal cukup jelas untuk jangka waktunya, sehingga belum dihitung. Lengkapi tanggalnya.',
      en: '{line}: {what} ({at}) has no date that settles its window, and is not counted yet. Enter the date.',
    },
  },
  'history-date-wrong': {
    title: { id: 'Tanggal riwayat salah', en: 'Wrong date in a history' },
    sentence: {
      id: '{line}: tanggal {what} ({at}) tidak terbaca, atau selesai sebelum mulai; belum dihitung. Perbaiki tanggalnya.',
      en: '{line}: the dates of {what} ({at}) cannot be read, or it ends before it begins; not counted. Fix them.',
    },
  },
  'history-ahead': {
    title: { id: 'Riwayat sesudah tanggal pengukuran', en: 'Event after the measuring date' },
    sentence: {
      id: '{line}: {what} ({at}) selesai sesudah tanggal pengukuran, sehingga belum dihitung.',
      en: '{line}: {what} ({at}) ends after the measuring date, and does not count yet.',
    },
  },
  'history-spans-window': {
    title: { id: 'Diklat yang melewati batas jangka waktu', en: 'Course across the edge of its window' },
    sentence: {
      id: '{line}: {what} ({at}) dimulai sebelum jangka waktunya; dihitung seluruhnya menurut tanggal selesainya.',
      en: '{line}: {what} ({at}) began before its window; it counts whole, by the day it ended.',
    },
  },
  'history-same-course': {
    title: { id: 'Diklat tercatat lebih dari sekali', en: 'Course listed more than once' },
    sentence: {
      id: '{line}: kegiatan yang sama tercatat lebih dari sekali ({at}); dihitung satu kali, dengan JP terkecil bila berbeda.',
      en: '{line}: the same course is listed more than once ({at}); it counts once, with the smaller hours where they differ.',
    },
  },
  'history-form-unknown': {
    title: { id: 'Jenis diklat tidak dikenal', en: 'Unknown form of training' },
    sentence: {
      id: '{line}: jenis diklat kosong atau tidak dikenal ({at}); belum dihitung. Tulis misalnya teknis, fungsional, seminar.',
      en: '{line}: the form of training is empty or not known ({at}); not counted. Write for example teknis, fungsional, seminar.',
    },
  },
  'history-form-undecided': {
    title: { id: 'Bentuk pengembangan tanpa indikator', en: 'Form of development without an indicator' },
    sentence: {
      id: '{line}: {what} ({at}) belum dihitung: metode belum menetapkan indikatornya. Isi development di berkas metode.',
      en: '{line}: {what} ({at}) not counted: the method does not say to which indicator. Fill in development in the method file.',
    },
  },
  'history-hours-empty': {
    title: { id: 'Diklat tanpa JP', en: 'Training without hours' },
    sentence: {
      id: '{line}: JP {what} ({at}) kosong atau tidak terbaca; dihitung 0 JP. Isi JP dari sertifikatnya.',
      en: '{line}: the hours of {what} ({at}) are empty or cannot be read and count as 0. Enter them from the certificate.',
    },
  },
  'history-course-unknown': {
    title: { id: 'Diklat kepemimpinan tidak dikenal', en: 'Unknown leadership course' },
    sentence: {
      id: '{line}: tingkat diklat kepemimpinan ({at}) tidak dikenali dari namanya; belum dihitung. Tulis misalnya PIM III atau PKA.',
      en: '{line}: the level of a leadership course ({at}) is not known by its name; not counted. Write for example PIM III or PKA.',
    },
  },
  'history-course-below-post': {
    title: { id: 'Diklat kepemimpinan di bawah jabatannya', en: 'Leadership course below the post' },
    sentence: {
      id: '{line}: diklat kepemimpinan ({at}) di bawah yang diminta jabatannya, sehingga tidak dihitung.',
      en: '{line}: the leadership course ({at}) is below what the post asks for, and does not count.',
    },
  },
  'history-post-unclear': {
    title: {
      id: 'Diklat fungsional belum jelas sesuai jabatan',
      en: 'Functional training not known to match the post',
    },
    sentence: {
      id: '{line}: diklat fungsional ({at}) tidak tampak sesuai jabatannya; belum dihitung. Isi kolom SESUAI JABATAN (ya/tidak).',
      en: '{line}: functional training ({at}) does not seem to match the post; not counted. Fill in SESUAI JABATAN (ya/tidak).',
    },
  },
  'history-value-unknown': {
    title: { id: 'Isi riwayat tidak terbaca', en: 'Value of a history that cannot be read' },
    sentence: {
      id: '{line}: {what} pada riwayat ({at}) tidak terbaca. Perbaiki isinya; pegawai ini belum dihitung.',
      en: '{line}: {what} in the history ({at}) cannot be read. Correct it; this person is not counted yet.',
    },
  },
  'history-value-conflict': {
    title: { id: 'Riwayat saling bertentangan', en: 'Contradicting history' },
    sentence: {
      id: '{line}: {what} pada riwayat saling bertentangan ({at}). Pertahankan satu yang benar; pegawai ini belum dihitung.',
      en: '{line}: {what} in the history contradict each other ({at}). Keep the right one; this person is not counted yet.',
    },
  },
  'history-performance-earlier': {
    title: { id: 'SKP tahun sebelumnya', en: 'SKP of the year before' },
    sentence: {
      id: '{line}: SKP tahun pengukuran belum ada; dihitung dari tahun {year} ({at}).',
      en: '{line}: there is no SKP of the year measured; the one of {year} counts ({at}).',
    },
  },
  'history-performance-old': {
    title: { id: 'SKP terlalu lama', en: 'SKP too old' },
    sentence: {
      id: '{line}: SKP terakhir dari tahun {year} ({at}), bukan tahun penilaian terakhir; tidak dihitung.',
      en: '{line}: the last SKP is of {year} ({at}), not of the last assessed year; it does not count.',
    },
  },
  'history-nobody': {
    title: { id: 'Riwayat tanpa pegawai di daftar', en: 'History of nobody in the roster' },
    sentence: {
      id: '{file}, lembar {sheet}: {count} baris tidak cocok dengan NIP mana pun di daftar (baris {rows}). Periksa NIP-nya.',
      en: '{file}, sheet {sheet}: rows that match no NIP of the roster: {count} (rows {rows}). Check their NIP.',
    },
  },
  'history-other-years': {
    title: { id: 'Baris tahun lain', en: 'Rows of other years' },
    sentence: {
      id: '{count} baris untuk tahun selain {year} tidak dihitung.',
      en: 'Rows of years other than {year}, which do not count: {count}.',
    },
  },
} satisfies Record<string, FindingText>;

export const historyText = {
  /** Where an event stands. */
  at: { id: '{file}, lembar {sheet}, baris {rows}', en: '{file}, sheet {sheet}, rows {rows}' },
  standsIn: { id: '{fact} ({at})', en: '{fact} ({at})' },
  evidence: { id: '  bukti: {list}', en: '  evidence: {list}' },
  notHistory: {
    id: 'Berkas {file} dikenali sebagai {title}, bukan riwayat. Sebutkan riwayat diklat, kursus, SKP, hukuman, atau pendidikan.',
    en: 'File {file} is known as {title}, which is no history. Name a history of training, courses, SKP, punishments or education.',
  },
  form: { id: '{form}', en: '{form}' },
  education: { id: 'pendidikan', en: 'education' },
  performance: { id: 'nilai kinerja', en: 'the performance value' },
  sanction: { id: 'hukuman disiplin', en: 'the punishment' },
  leadershipTraining: { id: 'diklat kepemimpinan', en: 'leadership training' },
  functionalTraining: { id: 'diklat fungsional', en: 'functional training' },
  technicalTraining: { id: 'JP diklat teknis', en: 'hours of technical training' },
  seminar: { id: 'seminar', en: 'seminar' },
} satisfies Record<string, MessageTemplate>;
