/** Findings: a title for each type, and the message of one finding (what, where, what to do). */
import type { MessageTemplate } from './translate';

export interface FindingText {
  readonly title: MessageTemplate;
  readonly sentence: MessageTemplate;
}

const unknownWord = (id: string, en: string): FindingText => ({
  title: { id: `${id} tak dikenal`, en: `Unknown ${en}` },
  sentence: {
    id: '{place}: {value} tidak dikenal. {hint}',
    en: '{place}: {value} is not known. {hint}',
  },
});

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const empty = (id: string, en: string, idWhat: string, enWhat: string): FindingText => ({
  title: { id: `${capital(id)} kosong`, en: `Empty ${en}` },
  sentence: { id: `{line}: ${id} kosong. ${idWhat}`, en: `{line}: the ${en} is empty. ${enWhat}` },
});

/** Where a finding is: {place} names the row and the column, {line} the row alone. */
export const placeText = {
  rowAndColumn: { id: 'Baris {row}, kolom {column}', en: 'Row {row}, column {column}' },
  row: { id: 'Baris {row}', en: 'Row {row}' },
} satisfies Record<string, MessageTemplate>;

/** Ends of the unknown-word sentence. */
export const hintText = {
  spelling: { id: 'Mungkin {word} (salah ketik)?', en: 'Perhaps {word} (misspelled)?' },
  profession: {
    id: 'Mungkin {word}, bila ijazah profesinya sudah ada?',
    en: 'Perhaps {word}, if the diploma of the profession is there?',
  },
  known: { id: 'Yang dikenal: {known}.', en: 'Known are: {known}.' },
  theCell: { id: 'isi sel', en: 'what the cell holds' },
} satisfies Record<string, MessageTemplate>;

export const findingText = {
  'nip-empty': empty('NIP', 'NIP', 'Isi NIP 18 angka sebagai teks.', 'Enter the 18 digits as text.'),
  'nip-numeric': {
    title: { id: 'NIP tersimpan sebagai angka', en: 'NIP stored as a number' },
    sentence: {
      id: '{line}: NIP tersimpan sebagai angka, tiga digit terakhir sudah hilang. Salin ulang NIP sebagai teks dari sumbernya.',
      en: '{line}: the NIP is stored as a number and its last three digits are gone. Copy it again as text from its source.',
    },
  },
  'nip-length': {
    title: { id: 'NIP bukan 18 angka', en: 'NIP without 18 digits' },
    sentence: {
      id: '{line}: NIP harus 18 angka; di sini {count} tanda. Salin ulang dari sumbernya.',
      en: '{line}: a NIP has 18 digits; here are {count} characters. Copy it again from its source.',
    },
  },
  'nip-birth-date': {
    title: { id: 'Tanggal lahir di dalam NIP tidak ada', en: 'Impossible birth date in the NIP' },
    sentence: {
      id: '{line}: delapan angka pertama NIP bukan tanggal yang ada. Periksa NIP pada SK.',
      en: '{line}: the first eight digits of the NIP are no date. Check the NIP against the decree.',
    },
  },
  'nip-month': {
    title: { id: 'Bulan pengangkatan di dalam NIP tidak ada', en: 'Impossible appointment month in the NIP' },
    sentence: {
      id: '{line}: angka ke-13 dan 14 NIP tidak boleh 00. Periksa NIP pada SK.',
      en: '{line}: digits 13 and 14 of the NIP cannot be 00. Check the NIP against the decree.',
    },
  },
  'nip-sex': {
    title: { id: 'Kode jenis kelamin di dalam NIP salah', en: 'Wrong sex digit in the NIP' },
    sentence: {
      id: '{line}: angka ke-15 NIP harus 1 atau 2. Periksa NIP pada SK.',
      en: '{line}: digit 15 of the NIP must be 1 or 2. Check the NIP against the decree.',
    },
  },
  'nip-sequence': {
    title: { id: 'Nomor urut di dalam NIP salah', en: 'Wrong sequence in the NIP' },
    sentence: {
      id: '{line}: tiga angka terakhir NIP tidak boleh 000. Periksa NIP pada SK.',
      en: '{line}: the last three digits of the NIP cannot be 000. Check the NIP against the decree.',
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
      id: '{place}: angka {value} saja tidak jelas maksudnya. Tulis jenjangnya, misalnya SD, SLTA, atau S-1.',
      en: '{place}: the digit {value} alone is not clear. Write the level, such as SD, SLTA or S-1.',
    },
  },
  'post-group-unknown': unknownWord('Jenis jabatan', 'post group'),
  'post-group-dual': {
    title: { id: 'Jabatan rangkap', en: 'Dual post' },
    sentence: {
      id: '{place}: jabatan rangkap tidak punya aturan sendiri. Tulis jabatan yang dihitung: struktural atau fungsional.',
      en: '{place}: a dual post has no rule of its own. Write the post that counts: struktural or fungsional.',
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
      id: '{place}: {value} bukan predikat metode {method}. Yang dikenal: {known}.',
      en: '{place}: {value} is not a predicate of method {method}. Known are: {known}.',
    },
  },
  'performance-number-refused': {
    title: { id: 'Nilai angka, padahal metode meminta predikat', en: 'A number where the method asks for a predicate' },
    sentence: {
      id: '{place}: metode {method} memakai predikat, bukan angka. Tulis salah satu: {known}.',
      en: '{place}: method {method} takes predicates, not numbers. Write one of: {known}.',
    },
  },
  'performance-label-differs': {
    title: { id: 'Nilai kinerja berbeda dari sebutannya', en: 'Performance value and label differ' },
    sentence: {
      id: '{place}: nilainya {value} ({expected}), tetapi tertulis "{stated}". Tulis salah satu yang benar.',
      en: '{place}: the value is {value} ({expected}), but "{stated}" stands beside it. Keep the one that is right.',
    },
  },
  'performance-scale-unclear': {
    title: { id: 'Nilai SKP pada skala 120', en: 'SKP value on the scale to 120' },
    sentence: {
      id: '{place}: kolom ini memuat nilai di atas 100, jadi memakai skala 120 (PP 30/2019 Pasal 41). Tulis sebutannya (Sangat Baik, Baik, Cukup, Kurang, Buruk) atau nilai skala 100.',
      en: '{place}: this column holds values above 100, so it uses the scale to 120 (PP 30/2019 Pasal 41). Enter the label (Sangat Baik, Baik, Cukup, Kurang, Buruk) or a value of the scale to 100.',
    },
  },
  'performance-out-of-range': {
    title: { id: 'Nilai kinerja di luar batas', en: 'Performance value out of range' },
    sentence: {
      id: '{place}: nilai {value} di luar 0 sampai {most}. Periksa tanda desimalnya.',
      en: '{place}: the value {value} is outside 0 to {most}. Check the decimal sign.',
    },
  },
  'hours-out-of-range': {
    title: { id: 'JP di luar yang mungkin', en: 'Impossible training hours' },
    sentence: {
      id: '{place}: JP {value} tidak mungkin. Isi 0 sampai {most}.',
      en: '{place}: {value} hours are impossible. Enter 0 to {most}.',
    },
  },
  'number-unreadable': {
    title: { id: 'Angka tidak terbaca', en: 'Unreadable number' },
    sentence: {
      id: '{place}: {value} bukan angka. Isi angka saja, misalnya 20 atau 85,5.',
      en: '{place}: {value} is not a number. Enter a number alone, such as 20 or 85.5.',
    },
  },
  'number-ambiguous': {
    title: { id: 'Angka dengan tanda ribuan atau desimal', en: 'Number with a thousands or decimal sign' },
    sentence: {
      id: '{place}: {value} bisa berarti ribuan atau desimal. Tulis tanpa tanda ribuan.',
      en: '{place}: {value} may be thousands or decimals. Write it without a thousands sign.',
    },
  },
  'number-as-text': {
    title: { id: 'Angka tersimpan sebagai teks', en: 'Number stored as text' },
    sentence: {
      id: '{place}: angka tersimpan sebagai teks, sehingga rumus Excel mengabaikannya. Ubah menjadi angka.',
      en: '{place}: the number is stored as text, so Excel formulas pass over it. Turn it into a number.',
    },
  },
  'hours-mixture': {
    title: { id: 'Diklat teknis: jam dan ya/tidak bercampur', en: 'Technical training: hours and yes/no mixed' },
    sentence: {
      id: '{place}: {value} tidak sejalan dengan isi kolom lainnya ({kind}). Isi seluruh kolom dengan JP, atau dengan sudah/belum.',
      en: '{place}: {value} does not go with the rest of the column ({kind}). Fill the whole column with hours, or with sudah/belum.',
    },
  },
  'date-unreadable': {
    title: { id: 'Tanggal tidak terbaca', en: 'Unreadable date' },
    sentence: {
      id: '{place}: isinya bukan tanggal. Tulis sebagai 31/12/2019 atau 2019-12-31.',
      en: '{place}: this is not a date. Write it as 31/12/2019 or 2019-12-31.',
    },
  },
  'cell-error': {
    title: { id: 'Sel berisi galat', en: 'Cell with an error' },
    sentence: {
      id: '{place}: sel berisi galat {value}. Perbaiki rumusnya atau isi nilainya.',
      en: '{place}: the cell holds the error {value}. Fix its formula or enter the value.',
    },
  },
  'formula-without-value': {
    title: { id: 'Rumus yang belum dihitung', en: 'Formula not calculated' },
    sentence: {
      id: '{place}: rumus tersimpan tanpa hasil. Buka berkas di Excel, simpan, lalu ulangi.',
      en: '{place}: the formula was saved without its result. Open the file in Excel, save it and try again.',
    },
  },
  'course-below-post': {
    title: { id: 'Diklat kepemimpinan di bawah jabatannya', en: 'Leadership course below the post' },
    sentence: {
      id: '{place}: {value} di bawah yang diminta eselon {echelon}, sehingga tidak dihitung.',
      en: '{place}: {value} is below what echelon {echelon} asks for, and does not count.',
    },
  },
  'row-repeated-header': {
    title: { id: 'Judul kolom terulang', en: 'Repeated header' },
    sentence: {
      id: '{line}: judul kolom terulang; baris ini dilewati.',
      en: '{line}: the header is repeated here; the row is left out.',
    },
  },
  'row-total': {
    title: { id: 'Baris jumlah', en: 'Total row' },
    sentence: {
      id: '{line}: baris jumlah atau rata-rata; baris ini dilewati.',
      en: '{line}: a row of totals or means; it is left out.',
    },
  },
  'row-numbering': {
    title: { id: 'Baris nomor kolom', en: 'Row of column numbers' },
    sentence: {
      id: '{line}: hanya nomor kolom; baris ini dilewati.',
      en: '{line}: column numbers alone; the row is left out.',
    },
  },
  'cell-not-scored': {
    title: { id: 'Isi sel tidak terbaca, tidak memengaruhi skor', en: 'Unreadable cell that no score needs' },
    sentence: {
      id: '{place}: isi sel tidak terbaca, jadi dianggap kosong. Skor tidak terpengaruh; perbaiki agar pemeriksaan silang lengkap.',
      en: '{place}: the cell cannot be read and counts as empty. No score depends on it; correct it so that cross-checks are complete.',
    },
  },
  'row-group': {
    title: { id: 'Baris judul kelompok', en: 'Group title' },
    sentence: {
      id: '{line}: judul kelompok, bukan pegawai; baris ini dilewati.',
      en: '{line}: the title of a group, no person; the row is left out.',
    },
  },
  'row-vacant': {
    title: { id: 'Jabatan kosong', en: 'Vacant post' },
    sentence: {
      id: '{line}: jabatan tanpa pejabat (kosong atau lowong); baris ini dilewati.',
      en: '{line}: a post without a holder; the row is left out.',
    },
  },
  'row-prepared': {
    title: { id: 'Baris yang belum diisi', en: 'Row not filled in yet' },
    sentence: {
      id: '{line}: tidak memuat NIP, nama, dan pendidikan; dianggap baris yang disiapkan dan dilewati.',
      en: '{line}: holds no NIP, name or education; it is taken for a row prepared in advance and left out.',
    },
  },
  'row-note': {
    title: { id: 'Catatan atau tanda tangan', en: 'Note or signature' },
    sentence: {
      id: '{line}: catatan atau tanda tangan, bukan pegawai; baris ini dilewati.',
      en: '{line}: a note or a signature, no person; the row is left out.',
    },
  },
  'row-outside': {
    title: { id: 'Baris tanpa isi pada kolom yang dikenal', en: 'Row without anything in the known columns' },
    sentence: {
      id: '{line}: tidak ada isi pada kolom yang dikenal; baris ini dilewati.',
      en: '{line}: the known columns are empty; the row is left out.',
    },
  },
  'nip-birth-date-differs': {
    title: { id: 'NIP tidak sesuai tanggal lahir', en: 'NIP against the birth date' },
    sentence: {
      id: '{line}: tanggal lahir pada NIP berbeda dengan kolom {column}. Periksa mana yang benar.',
      en: '{line}: the birth date in the NIP differs from column {column}. Check which is right.',
    },
  },
  'nip-sex-differs': {
    title: { id: 'NIP tidak sesuai jenis kelamin', en: 'NIP against the sex' },
    sentence: {
      id: '{line}: jenis kelamin pada NIP berbeda dengan kolom {column}. Periksa mana yang benar.',
      en: '{line}: the sex in the NIP differs from column {column}. Check which is right.',
    },
  },
  'nip-appointment-differs': {
    title: { id: 'NIP tidak sesuai TMT', en: 'NIP against the appointment date' },
    sentence: {
      id: '{line}: tahun pengangkatan pada NIP berbeda dengan kolom {column}. Periksa mana yang benar.',
      en: '{line}: the year of appointment in the NIP differs from column {column}. Check which is right.',
    },
  },
  'nip-status-differs': {
    title: { id: 'NIP tidak sesuai status pegawai', en: 'NIP against the status' },
    sentence: {
      id: '{line}: NIP berpola {pattern}, sedangkan kolom {column} menyebut lain. Periksa mana yang benar.',
      en: '{line}: the NIP is one of {pattern}, and column {column} says otherwise. Check which is right.',
    },
  },
  'nip-duplicate-differs': {
    title: { id: 'NIP sama, isi berbeda', en: 'Same NIP, other data' },
    sentence: {
      id: '{line}: NIP ini juga ada di baris {others} dengan isi berbeda ({fields}). Pertahankan satu baris yang benar.',
      en: '{line}: this NIP is also in row {others} with other data ({fields}). Keep the one row that is right.',
    },
  },
  'nip-duplicate-same': {
    title: { id: 'Pegawai tercatat lebih dari sekali', en: 'Person listed more than once' },
    sentence: {
      id: '{line}: pegawai yang sama sudah ada di baris {others} dengan isi yang sama; baris ini tidak dihitung lagi. Hapus salah satunya.',
      en: '{line}: the same person is also in row {others} with the same data; this row is not counted again. Delete one of them.',
    },
  },
  'unit-spelling': {
    title: { id: 'Nama unit kerja ditulis berbeda-beda', en: 'Unit spelled in several ways' },
    sentence: {
      id: '{place}: "{value}" hanya berbeda ejaan dengan "{keep}". Samakan agar terhitung sebagai satu unit.',
      en: '{place}: "{value}" differs from "{keep}" in spelling alone. Make them one, to be counted as one unit.',
    },
  },
  'training-not-counted': {
    title: {
      id: 'Diklat yang tidak dihitung untuk jenis jabatannya',
      en: 'Training that the post group does not count',
    },
    sentence: {
      id: '{place}: tidak dihitung untuk {group}; 0 poin.',
      en: '{place}: does not count for {group}; 0 points.',
    },
  },
  'hours-implausible': {
    title: { id: 'JP terlalu banyak untuk setahun', en: 'Too many training hours for a year' },
    sentence: {
      id: '{place}: {value} JP dalam setahun tidak wajar. Periksa apakah jumlah beberapa tahun.',
      en: '{place}: {value} hours in a year are not plausible. Check whether it sums several years.',
    },
  },
  'hours-against-yes': {
    title: { id: 'JP dan keterangan 20 JP tidak sejalan', en: 'Hours and the 20-JP answer disagree' },
    sentence: {
      id: '{line}: JP tertulis {value}, tetapi keterangan 20 JP menyebut lain; yang dihitung adalah JP. Samakan keduanya.',
      en: '{line}: {value} hours are stated, and the 20-JP answer says otherwise; the hours count. Make them agree.',
    },
  },
  'performance-predicate-differs': {
    title: { id: 'Nilai dan predikat kinerja tidak sejalan', en: 'Performance value and predicate disagree' },
    sentence: {
      id: '{line}: nilai {value} berarti {expected}, tetapi predikat tertulis {stated}; yang dihitung adalah nilai. Samakan keduanya.',
      en: '{line}: the value {value} means {expected}, and the predicate says {stated}; the value counts. Make them agree.',
    },
  },
  'echelon-against-group': {
    title: { id: 'Eselon pada jabatan yang bukan struktural', en: 'Echelon on a post that is not structural' },
    sentence: {
      id: '{place}: ada eselon, padahal jenis jabatannya {group}; yang dihitung jenis jabatan. Samakan keduanya.',
      en: '{place}: this row has an echelon, and the post group is {group}; the group counts. Make them agree.',
    },
  },
  'not-updated': {
    title: { id: 'Data lama tidak diperbarui', en: 'Data not updated for long' },
    sentence: {
      id: '{place}: data terakhir diperbarui sebelum {since}. Minta pegawai memutakhirkan datanya.',
      en: '{place}: the data were last updated before {since}. Ask the person to update them.',
    },
  },
  'past-retirement': {
    title: { id: 'Melewati batas usia pensiun', en: 'Past retirement age' },
    sentence: {
      id: '{line}: usia melewati batas usia pensiun {age} tahun pada tanggal pengukuran. Periksa status atau tanggal lahir.',
      en: '{line}: past the retirement age of {age} on the measuring date. Check the status or the birth date.',
    },
  },
  'cpns-too-long': {
    title: { id: 'CPNS lebih dari setahun', en: 'CPNS for more than a year' },
    sentence: {
      id: '{line}: masih CPNS lebih dari setahun setelah TMT CPNS. Perbarui status bila sudah PNS.',
      en: '{line}: still CPNS more than a year after the appointment. Update the status once PNS.',
    },
  },
  'status-left-out': {
    title: { id: 'Status yang tidak diukur', en: 'Status that is left out' },
    sentence: {
      id: '{line}: berstatus {status}, sehingga tidak diukur menurut tafsir inactiveStatuses. Tidak perlu tindakan bila benar.',
      en: '{line}: {status}, so left out under the setting inactiveStatuses. Nothing to do if that is right.',
    },
  },
  'education-not-counted': {
    title: { id: 'Pendidikan yang tidak dihitung', en: 'Education that is not counted' },
    sentence: {
      id: '{place}: {level} tidak dihitung menurut tafsir professionalEducation. Tulis jenjang formalnya, misalnya S-1.',
      en: '{place}: {level} is not counted under the setting professionalEducation. Write the formal level, such as S-1.',
    },
  },
  'method-value-missing': {
    title: { id: 'Nilai metode belum diketahui', en: 'Value that the method lacks' },
    sentence: {
      id: '{line}: metode {method} belum memuat {names}. Lengkapi berkas metode: ipasn method {method} --json',
      en: '{line}: method {method} lacks {names}. Complete the method file: ipasn method {method} --json',
    },
  },
  'column-probable': {
    title: { id: 'Kolom yang dibaca menurut dugaan', en: 'Column read by evidence' },
    sentence: {
      id: 'Kolom {column} dibaca sebagai {field}: {reason}. Bila keliru, pilih kolom lain atau abaikan.',
      en: 'Column {column} is read as {field}: {reason}. If that is wrong, choose another column or leave it out.',
    },
  },
  'column-unused': {
    title: { id: 'Kolom yang mungkin diperlukan, tidak dipakai', en: 'Column that may be needed, not used' },
    sentence: {
      id: 'Kolom {column} tampaknya memuat {field}, tetapi tidak dipakai: {reason}. Pilih kolomnya bila memang diperlukan.',
      en: 'Column {column} seems to hold {field}, but is not used: {reason}. Choose it if it is needed.',
    },
  },
  'column-absent': {
    title: { id: 'Kolom pengenal tidak ada', en: 'No column to tell people by' },
    sentence: {
      id: 'Kolom {field} tidak ada, sehingga {effect}.',
      en: 'There is no column {field}, so {effect}.',
    },
  },
  'codes-assumed': {
    title: { id: 'Kode dibaca menurut tabel SAPK', en: "Codes read by SAPK's tables" },
    sentence: {
      id: 'Kolom {column} berisi kode tanpa keterangan sistemnya, dan dibaca menurut tabel kode SAPK ({codes}). Sistem lain memakai kode yang berbeda: pastikan, atau ganti dengan kata.',
      en: "Column {column} holds codes of no named system, and is read by SAPK's table ({codes}). Other systems number otherwise: make sure, or enter words.",
    },
  },
  'performance-fraction': {
    title: { id: 'Nilai kinerja berupa pecahan', en: 'Performance values as fractions' },
    sentence: {
      id: 'Kolom {column} hanya memuat nilai sampai 1, dan dibaca sebagai pecahan dari 100 (0,875 menjadi 87,5).',
      en: 'Column {column} holds values up to 1 alone, and is read as fractions of 100 (0.875 becomes 87.5).',
    },
  },
  'unit-from-above': {
    title: { id: 'Unit kerja dari sel di atasnya', en: 'Unit from a cell above' },
    sentence: {
      id: 'Unit kerja yang hanya tertulis sekali (sel gabungan atau judul kelompok) dipakai untuk pegawai di bawahnya.',
      en: 'A unit that stands only once (in a merged cell or as the title of a group) counts for the people beneath it.',
    },
  },
  'rows-hidden': {
    title: { id: 'Baris tersembunyi ikut dihitung', en: 'Hidden rows are counted' },
    sentence: {
      id: '{count} baris pegawai tersembunyi (disaring atau disembunyikan) ikut dihitung.',
      en: '{count} rows of people are hidden (filtered or hidden), and are counted.',
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
