/** What findings say: the kind's title for a group, and the sentence of one finding (what, where, what to do). */
import type { Sentence } from './say';

export interface FindingText {
  readonly title: Sentence;
  readonly sentence: Sentence;
}

const unknownWord = (id: string, en: string): FindingText => ({
  title: { id: `${id} tak dikenal`, en: `Unknown ${en}` },
  sentence: {
    id: 'Baris {row}, kolom {column}: {value} tidak dikenal. {hint}',
    en: 'Row {row}, column {column}: {value} is not known. {hint}',
  },
});

const empty = (id: string, en: string, idWhat: string, enWhat: string): FindingText => ({
  title: { id: `${id} kosong`, en: `Empty ${en}` },
  sentence: { id: `Baris {row}: ${id} kosong. ${idWhat}`, en: `Row {row}: the ${en} is empty. ${enWhat}` },
});

/** Ends of the unknown-word sentence. */
export const hintText = {
  nearestOne: { id: 'Mungkin {first}?', en: 'Perhaps {first}?' },
  nearestTwo: { id: 'Mungkin {first} atau {second}?', en: 'Perhaps {first} or {second}?' },
  known: { id: 'Yang dikenal: {known}.', en: 'Known are: {known}.' },
  theCell: { id: 'isi sel', en: 'what the cell holds' },
} satisfies Record<string, Sentence>;

export const findingText = {
  'nip-empty': empty('NIP', 'NIP', 'Isi NIP 18 angka sebagai teks.', 'Enter the 18 digits as text.'),
  'nip-numeric': {
    title: { id: 'NIP tersimpan sebagai angka', en: 'NIP stored as a number' },
    sentence: {
      id: 'Baris {row}: NIP tersimpan sebagai angka, tiga digit terakhir sudah hilang. Salin ulang NIP sebagai teks dari sumbernya.',
      en: 'Row {row}: the NIP is stored as a number and its last three digits are gone. Copy it again as text from its source.',
    },
  },
  'nip-length': {
    title: { id: 'NIP bukan 18 angka', en: 'NIP without 18 digits' },
    sentence: {
      id: 'Baris {row}: NIP harus 18 angka; di sini {count} tanda. Salin ulang dari sumbernya.',
      en: 'Row {row}: a NIP has 18 digits; here are {count} characters. Copy it again from its source.',
    },
  },
  'nip-birth-date': {
    title: { id: 'Tanggal lahir di dalam NIP tidak ada', en: 'Impossible birth date in the NIP' },
    sentence: {
      id: 'Baris {row}: delapan angka pertama NIP bukan tanggal yang ada. Periksa NIP pada SK.',
      en: 'Row {row}: the first eight digits of the NIP are no date. Check the NIP against the decree.',
    },
  },
  'nip-month': {
    title: { id: 'Bulan pengangkatan di dalam NIP tidak ada', en: 'Impossible appointment month in the NIP' },
    sentence: {
      id: 'Baris {row}: angka ke-13 dan 14 NIP tidak boleh 00. Periksa NIP pada SK.',
      en: 'Row {row}: digits 13 and 14 of the NIP cannot be 00. Check the NIP against the decree.',
    },
  },
  'nip-sex': {
    title: { id: 'Kode jenis kelamin di dalam NIP salah', en: 'Wrong sex digit in the NIP' },
    sentence: {
      id: 'Baris {row}: angka ke-15 NIP harus 1 atau 2. Periksa NIP pada SK.',
      en: 'Row {row}: digit 15 of the NIP must be 1 or 2. Check the NIP against the decree.',
    },
  },
  'nip-sequence': {
    title: { id: 'Nomor urut di dalam NIP salah', en: 'Wrong sequence in the NIP' },
    sentence: {
      id: 'Baris {row}: tiga angka terakhir NIP tidak boleh 000. Periksa NIP pada SK.',
      en: 'Row {row}: the last three digits of the NIP cannot be 000. Check the NIP against the decree.',
    },
  },
  'name-empty': empty('nama', 'name', 'Isi nama pegawai.', 'Enter the name.'),
  'unit-empty': empty(
    'unit kerja',
    'unit',
    'Isi unit kerja agar masuk rekap unitnya.',
    "Enter it to count in its unit's means.",
  ),
  'education-empty': empty(
    'pendidikan',
    'education',
    'Isi jenjang terakhir, misalnya S-1; baris ini belum dihitung.',
    'Enter the last level, such as S-1; the row is not counted yet.',
  ),
  'post-group-empty': empty(
    'jenis jabatan',
    'post group',
    'Isi struktural, fungsional, atau pelaksana; baris ini belum dihitung.',
    'Enter struktural, fungsional or pelaksana; the row is not counted yet.',
  ),
  'performance-empty': empty(
    'nilai kinerja',
    'performance value',
    'Dihitung 0 poin; isi nilai SKP tahun penilaian terakhir.',
    'Counted as 0 points; enter the SKP value of the last assessed year.',
  ),
  'education-unknown': unknownWord('Pendidikan', 'education'),
  'education-bare-digit': {
    title: { id: 'Pendidikan berupa satu angka', en: 'Education as a bare digit' },
    sentence: {
      id: 'Baris {row}, kolom {column}: angka {value} saja tidak jelas maksudnya. Tulis jenjangnya, misalnya SD, SLTA, atau S-1.',
      en: 'Row {row}, column {column}: the digit {value} alone is not clear. Write the level, such as SD, SLTA or S-1.',
    },
  },
  'post-group-unknown': unknownWord('Jenis jabatan', 'post group'),
  'post-group-dual': {
    title: { id: 'Jabatan rangkap', en: 'Dual post' },
    sentence: {
      id: 'Baris {row}, kolom {column}: jabatan rangkap tidak punya aturan sendiri. Tulis jabatan yang dihitung: struktural atau fungsional.',
      en: 'Row {row}, column {column}: a dual post has no rule of its own. Write the post that counts: struktural or fungsional.',
    },
  },
  'echelon-unknown': unknownWord('Eselon', 'echelon'),
  'training-unknown': unknownWord('Isian diklat atau seminar', 'training entry'),
  'course-unknown': unknownWord('Diklat kepemimpinan', 'leadership course'),
  'performance-unknown': unknownWord('Nilai kinerja', 'performance value'),
  'punishment-unknown': unknownWord('Hukuman disiplin', 'punishment'),
  'status-unknown': unknownWord('Status pegawai', 'status'),
  'standing-unknown': unknownWord('Kedudukan hukum', 'legal standing'),
  'sex-unknown': unknownWord('Jenis kelamin', 'sex'),
  'performance-other-method': {
    title: { id: 'Predikat dari metode lain', en: 'Predicate of another method' },
    sentence: {
      id: 'Baris {row}, kolom {column}: {value} bukan predikat metode {method}. Yang dikenal: {known}.',
      en: 'Row {row}, column {column}: {value} is not a predicate of method {method}. Known are: {known}.',
    },
  },
  'performance-number-refused': {
    title: { id: 'Nilai angka, padahal metode meminta predikat', en: 'A number where the method asks for a predicate' },
    sentence: {
      id: 'Baris {row}, kolom {column}: metode {method} memakai predikat, bukan angka. Tulis salah satu: {known}.',
      en: 'Row {row}, column {column}: method {method} takes predicates, not numbers. Write one of: {known}.',
    },
  },
  'performance-out-of-range': {
    title: { id: 'Nilai kinerja di luar 0 sampai {most}', en: 'Performance value outside 0 to {most}' },
    sentence: {
      id: 'Baris {row}, kolom {column}: nilai {value} di luar 0 sampai {most}. Periksa tanda desimalnya.',
      en: 'Row {row}, column {column}: the value {value} is outside 0 to {most}. Check the decimal sign.',
    },
  },
  'hours-out-of-range': {
    title: { id: 'JP di luar yang mungkin', en: 'Impossible training hours' },
    sentence: {
      id: 'Baris {row}, kolom {column}: JP {value} tidak mungkin. Isi 0 sampai {most}.',
      en: 'Row {row}, column {column}: {value} hours are impossible. Enter 0 to {most}.',
    },
  },
  'number-unreadable': {
    title: { id: 'Angka tidak terbaca', en: 'Unreadable number' },
    sentence: {
      id: 'Baris {row}, kolom {column}: {value} bukan angka. Isi angka saja, misalnya 20 atau 85,5.',
      en: 'Row {row}, column {column}: {value} is not a number. Enter a number alone, such as 20 or 85.5.',
    },
  },
  'number-ambiguous': {
    title: { id: 'Angka dengan tanda ribuan atau desimal', en: 'Number with a thousands or decimal sign' },
    sentence: {
      id: 'Baris {row}, kolom {column}: {value} bisa berarti ribuan atau desimal. Tulis tanpa tanda ribuan.',
      en: 'Row {row}, column {column}: {value} may be thousands or decimals. Write it without a thousands sign.',
    },
  },
  'number-as-text': {
    title: { id: 'Angka tersimpan sebagai teks', en: 'Number stored as text' },
    sentence: {
      id: 'Baris {row}, kolom {column}: angka tersimpan sebagai teks, sehingga rumus Excel mengabaikannya. Ubah menjadi angka.',
      en: 'Row {row}, column {column}: the number is stored as text, so Excel formulas pass over it. Turn it into a number.',
    },
  },
  'hours-mixture': {
    title: { id: 'Diklat teknis: jam dan ya/tidak bercampur', en: 'Technical training: hours and yes/no mixed' },
    sentence: {
      id: 'Baris {row}, kolom {column}: {value} tidak sejalan dengan isi kolom lainnya ({kind}). Isi seluruh kolom dengan JP, atau dengan sudah/belum.',
      en: 'Row {row}, column {column}: {value} does not go with the rest of the column ({kind}). Fill the whole column with hours, or with sudah/belum.',
    },
  },
  'date-unreadable': {
    title: { id: 'Tanggal tidak terbaca', en: 'Unreadable date' },
    sentence: {
      id: 'Baris {row}, kolom {column}: isinya bukan tanggal. Tulis sebagai 31/12/2019 atau 2019-12-31.',
      en: 'Row {row}, column {column}: this is not a date. Write it as 31/12/2019 or 2019-12-31.',
    },
  },
  'cell-error': {
    title: { id: 'Sel berisi galat', en: 'Cell with an error' },
    sentence: {
      id: 'Baris {row}, kolom {column}: sel berisi galat {value}. Perbaiki rumusnya atau isi nilainya.',
      en: 'Row {row}, column {column}: the cell holds the error {value}. Mend its formula or enter the value.',
    },
  },
  'formula-without-value': {
    title: { id: 'Rumus yang belum dihitung', en: 'Formula not calculated' },
    sentence: {
      id: 'Baris {row}, kolom {column}: rumus tersimpan tanpa hasil. Buka berkas di Excel, simpan, lalu ulangi.',
      en: 'Row {row}, column {column}: the formula was saved without its result. Open the file in Excel, save it and try again.',
    },
  },
  'course-below-post': {
    title: { id: 'Diklat kepemimpinan di bawah jabatannya', en: 'Leadership course below the post' },
    sentence: {
      id: 'Baris {row}, kolom {column}: {value} di bawah yang diminta eselon {echelon}, sehingga tidak dihitung.',
      en: 'Row {row}, column {column}: {value} is below what echelon {echelon} asks for, and does not count.',
    },
  },
  'row-repeated-header': {
    title: { id: 'Judul kolom terulang', en: 'Repeated header' },
    sentence: {
      id: 'Baris {row}: judul kolom terulang; baris ini dilewati.',
      en: 'Row {row}: the header stands here again; the row is left out.',
    },
  },
  'row-total': {
    title: { id: 'Baris jumlah', en: 'Total row' },
    sentence: {
      id: 'Baris {row}: baris jumlah atau rata-rata; baris ini dilewati.',
      en: 'Row {row}: a row of totals or means; it is left out.',
    },
  },
  'row-numbering': {
    title: { id: 'Baris nomor kolom', en: 'Row of column numbers' },
    sentence: {
      id: 'Baris {row}: hanya nomor kolom; baris ini dilewati.',
      en: 'Row {row}: column numbers alone; the row is left out.',
    },
  },
  'row-outside': {
    title: { id: 'Baris tanpa isi pada kolom yang dikenal', en: 'Row without anything in the known columns' },
    sentence: {
      id: 'Baris {row}: tidak ada isi pada kolom yang dikenal; baris ini dilewati.',
      en: 'Row {row}: nothing stands in the known columns; the row is left out.',
    },
  },
  'nip-birth-date-differs': {
    title: { id: 'NIP tidak sesuai tanggal lahir', en: 'NIP against the birth date' },
    sentence: {
      id: 'Baris {row}: tanggal lahir pada NIP berbeda dengan kolom {column}. Periksa mana yang benar.',
      en: 'Row {row}: the birth date in the NIP differs from column {column}. Check which is right.',
    },
  },
  'nip-sex-differs': {
    title: { id: 'NIP tidak sesuai jenis kelamin', en: 'NIP against the sex' },
    sentence: {
      id: 'Baris {row}: jenis kelamin pada NIP berbeda dengan kolom {column}. Periksa mana yang benar.',
      en: 'Row {row}: the sex in the NIP differs from column {column}. Check which is right.',
    },
  },
  'nip-appointment-differs': {
    title: { id: 'NIP tidak sesuai TMT', en: 'NIP against the appointment date' },
    sentence: {
      id: 'Baris {row}: tahun pengangkatan pada NIP berbeda dengan kolom {column}. Periksa mana yang benar.',
      en: 'Row {row}: the year of appointment in the NIP differs from column {column}. Check which is right.',
    },
  },
  'nip-status-differs': {
    title: { id: 'NIP tidak sesuai status pegawai', en: 'NIP against the status' },
    sentence: {
      id: 'Baris {row}: NIP berpola {pattern}, sedangkan kolom {column} menyebut lain. Periksa mana yang benar.',
      en: 'Row {row}: the NIP is one of {pattern}, and column {column} says otherwise. Check which is right.',
    },
  },
  'nip-duplicate-differs': {
    title: { id: 'NIP sama, isi berbeda', en: 'Same NIP, other data' },
    sentence: {
      id: 'Baris {row}: NIP ini juga ada di baris {others} dengan isi berbeda ({fields}). Pertahankan satu baris yang benar.',
      en: 'Row {row}: this NIP also stands in row {others} with other data ({fields}). Keep the one row that is right.',
    },
  },
  'nip-duplicate-same': {
    title: { id: 'Pegawai tercatat lebih dari sekali', en: 'Person listed more than once' },
    sentence: {
      id: 'Baris {row}: pegawai yang sama sudah ada di baris {others} dengan isi yang sama; baris ini tidak dihitung lagi. Hapus salah satunya.',
      en: 'Row {row}: the same person stands in row {others} with the same data; this row is not counted again. Delete one of them.',
    },
  },
  'unit-spelling': {
    title: { id: 'Nama unit kerja ditulis berbeda-beda', en: 'Unit spelled in several ways' },
    sentence: {
      id: 'Baris {row}, kolom {column}: "{value}" hanya berbeda ejaan dengan "{keep}". Samakan agar terhitung sebagai satu unit.',
      en: 'Row {row}, column {column}: "{value}" differs from "{keep}" in spelling alone. Make them one, to be counted as one unit.',
    },
  },
  'training-not-counted': {
    title: {
      id: 'Diklat yang tidak dihitung untuk jenis jabatannya',
      en: 'Training that the post group does not count',
    },
    sentence: {
      id: 'Baris {row}, kolom {column}: tidak dihitung untuk {group}; 0 poin.',
      en: 'Row {row}, column {column}: does not count for {group}; 0 points.',
    },
  },
  'hours-implausible': {
    title: { id: 'JP terlalu banyak untuk setahun', en: 'Too many training hours for a year' },
    sentence: {
      id: 'Baris {row}, kolom {column}: {value} JP dalam setahun tidak wajar. Periksa apakah jumlah beberapa tahun.',
      en: 'Row {row}, column {column}: {value} hours in a year are not plausible. Check whether it sums several years.',
    },
  },
  'hours-against-yes': {
    title: { id: 'JP dan keterangan 20 JP tidak sejalan', en: 'Hours and the 20-JP answer disagree' },
    sentence: {
      id: 'Baris {row}: JP tertulis {value}, tetapi keterangan 20 JP menyebut lain; yang dihitung adalah JP. Samakan keduanya.',
      en: 'Row {row}: {value} hours are stated, and the 20-JP answer says otherwise; the hours count. Make them agree.',
    },
  },
  'performance-predicate-differs': {
    title: { id: 'Nilai dan predikat kinerja tidak sejalan', en: 'Performance value and predicate disagree' },
    sentence: {
      id: 'Baris {row}: nilai {value} berarti {expected}, tetapi predikat tertulis {stated}; yang dihitung adalah nilai. Samakan keduanya.',
      en: 'Row {row}: the value {value} means {expected}, and the predicate says {stated}; the value counts. Make them agree.',
    },
  },
  'echelon-against-group': {
    title: { id: 'Eselon pada jabatan yang bukan struktural', en: 'Echelon on a post that is not structural' },
    sentence: {
      id: 'Baris {row}, kolom {column}: ada eselon, padahal jenis jabatannya {group}; yang dihitung jenis jabatan. Samakan keduanya.',
      en: 'Row {row}, column {column}: an echelon stands here, and the post group is {group}; the group counts. Make them agree.',
    },
  },
  'not-updated': {
    title: { id: 'Data lama tidak diperbarui', en: 'Data not updated for long' },
    sentence: {
      id: 'Baris {row}, kolom {column}: data terakhir diperbarui sebelum {since}. Minta pegawai memutakhirkan datanya.',
      en: 'Row {row}, column {column}: the data were last updated before {since}. Ask the person to update them.',
    },
  },
  'past-retirement': {
    title: { id: 'Melewati batas usia pensiun', en: 'Past retirement age' },
    sentence: {
      id: 'Baris {row}: usia melewati batas usia pensiun {age} tahun pada tanggal pengukuran. Periksa status atau tanggal lahir.',
      en: 'Row {row}: past the retirement age of {age} on the measuring date. Check the status or the birth date.',
    },
  },
  'cpns-too-long': {
    title: { id: 'CPNS lebih dari setahun', en: 'CPNS for more than a year' },
    sentence: {
      id: 'Baris {row}: masih CPNS lebih dari setahun setelah TMT CPNS. Perbarui status bila sudah PNS.',
      en: 'Row {row}: still CPNS more than a year after the appointment. Update the status once PNS.',
    },
  },
  'status-left-out': {
    title: { id: 'Status yang tidak diukur', en: 'Status that is left out' },
    sentence: {
      id: 'Baris {row}: berstatus {status}, sehingga tidak diukur menurut tafsir inactiveStatuses. Tidak perlu tindakan bila benar.',
      en: 'Row {row}: {status}, so left out under the setting inactiveStatuses. Nothing to do if that is right.',
    },
  },
  'education-not-counted': {
    title: { id: 'Pendidikan yang tidak dihitung', en: 'Education that is not counted' },
    sentence: {
      id: 'Baris {row}, kolom {column}: {level} tidak dihitung menurut tafsir professionalEducation. Tulis jenjang formalnya, misalnya S-1.',
      en: 'Row {row}, column {column}: {level} is not counted under the setting professionalEducation. Write the formal level, such as S-1.',
    },
  },
  'method-value-missing': {
    title: { id: 'Nilai metode belum diketahui', en: 'Value that the method lacks' },
    sentence: {
      id: 'Baris {row}: metode {method} belum memuat {names}. Lengkapi berkas metode: ipasn method {method} --json',
      en: 'Row {row}: method {method} lacks {names}. Complete the method file: ipasn method {method} --json',
    },
  },
  'column-missing': {
    title: { id: 'Kolom tidak ditemukan', en: 'Column not found' },
    sentence: {
      id: 'Kolom {field} tidak ditemukan, sehingga dihitung {effect}. Bila ada dengan nama lain: --map "Judul={field}"',
      en: 'Column {field} was not found and counts as {effect}. If it bears another name: --map "Header={field}"',
    },
  },
  'other-sheet': {
    title: { id: 'Lembar lain juga memuat data', en: 'Another sheet holds data too' },
    sentence: {
      id: 'Lembar "{sheet}" juga tampak memuat data pegawai, tetapi tidak dihitung. Pilih dengan --sheet "{sheet}"',
      en: 'Sheet "{sheet}" seems to hold people too and was not counted. Choose it with --sheet "{sheet}"',
    },
  },
} satisfies Record<string, FindingText>;

export type FindingCode = keyof typeof findingText;
