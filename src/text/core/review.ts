/** A review: why stated numbers differ from the rule, and what to do about it. */
import type { MessageTemplate } from './translate';

/** How each cause is put: "1.204 dari 1.260 selisih hilang bila JP di bawah 20 dihitung proporsional". */
export const causeText = {
  explains: {
    id: '{explained} dari {differing} baris yang berbeda menjadi sama {when}.',
    en: '{explained} of {differing} differing rows come out the same {when}.',
  },
  explainsAll: {
    id: 'Semua {differing} baris yang berbeda menjadi sama {when}.',
    en: 'All {differing} differing rows come out the same {when}.',
  },
  explainsWith: {
    id: '{explained} dari {differing} baris yang berbeda menjadi sama {when}; {together} di antaranya bila sekaligus dengan sebab lain di daftar ini.',
    en: '{explained} of {differing} differing rows come out the same {when}; {together} of them together with another cause of this list.',
  },
  spares: {
    id: '{count} baris lain tidak mengikutinya, jadi cara itu tidak dipakai untuk semua.',
    en: '{count} other rows do not follow it, so it was not used for all.',
  },
  alike: { id: 'Sama cocoknya: {list}.', en: 'As good a fit: {list}.' },
  effect: {
    id: 'Pengaruhnya pada indeks: {effect}.',
    en: 'Its effect on the index: {effect}.',
  },
} satisfies Record<string, MessageTemplate>;

/** Other readings of a setting, as conditions. */
export const settingOptionText = {
  'jpBelowThreshold=nothing': {
    id: 'bila JP di bawah 20 tidak diberi poin',
    en: 'when JP below 20 bring no points',
  },
  'jpBelowThreshold=inProportion': {
    id: 'bila JP di bawah 20 dihitung proporsional',
    en: 'when JP below 20 count in proportion',
  },
  'jpReachedBy=sumOfCourses': {
    id: 'bila 20 JP boleh dicapai dengan menjumlahkan diklat setahun',
    en: 'when 20 JP may be reached by the sum of the year’s courses',
  },
  'jpReachedBy=singleCourse': {
    id: 'bila 20 JP harus dicapai dengan satu diklat',
    en: 'when 20 JP must be reached by one course',
  },
  'technicalTrainingWindow=last12Months': {
    id: 'bila diklat teknis dihitung 12 bulan ke belakang',
    en: 'when technical training counts 12 months back',
  },
  'technicalTrainingWindow=calendarYear': {
    id: 'bila diklat teknis dihitung menurut tahun kalender',
    en: 'when technical training counts by the calendar year',
  },
  'seminarWindow=last24Months': {
    id: 'bila seminar dihitung 24 bulan ke belakang',
    en: 'when seminars count 24 months back',
  },
  'seminarWindow=calendarYears': {
    id: 'bila seminar dihitung menurut tahun kalender ini dan sebelumnya',
    en: 'when seminars count by this calendar year and the one before',
  },
  'punishmentWindow=fiveYears': {
    id: 'bila hukuman disiplin dihitung 5 tahun terakhir',
    en: 'when punishments of the last 5 years count',
  },
  'punishmentWindow=ever': {
    id: 'bila hukuman disiplin dihitung sepanjang masa kerja',
    en: 'when punishments count for ever',
  },
  'punishmentWindow=oneYear': {
    id: 'bila hukuman disiplin dihitung 1 tahun terakhir',
    en: 'when punishments of the last year alone count',
  },
  'performanceDecimals=upperBand': {
    id: 'bila nilai SKP berdesimal masuk kelas di atasnya',
    en: 'when an SKP value with decimals belongs to the upper band',
  },
  'performanceDecimals=rounded': {
    id: 'bila nilai SKP dibulatkan dahulu',
    en: 'when SKP values are rounded first',
  },
  'categoryDecimals=upperCategory': {
    id: 'bila skor berdesimal masuk kategori di atasnya',
    en: 'when a score with decimals belongs to the upper category',
  },
  'categoryDecimals=rounded': {
    id: 'bila skor dibulatkan dahulu sebelum dikategorikan',
    en: 'when scores are rounded before they are categorised',
  },
  'categoryDecimals=wholeNumber': {
    id: 'bila kategori di atasnya baru mulai pada bilangan bulatnya (90,5 masih Tinggi)',
    en: 'when the upper category begins at its whole number (90.5 is still Tinggi)',
  },
  'professionalEducation=asFormal': {
    id: 'bila Profesi, Spesialis, dan Subspesialis disetarakan dengan S-1, S-2, dan S-3',
    en: 'when Profesi, Spesialis and Subspesialis count as S-1, S-2 and S-3',
  },
  'professionalEducation=notCounted': {
    id: 'bila Profesi, Spesialis, dan Subspesialis tidak dihitung',
    en: 'when Profesi, Spesialis and Subspesialis are not counted',
  },
  'diplomaThatCounts=highest': {
    id: 'bila ijazah tertinggi yang dihitung',
    en: 'when the highest diploma counts',
  },
  'diplomaThatCounts=latest': {
    id: 'bila ijazah terakhir yang dihitung, bukan yang tertinggi',
    en: 'when the latest diploma counts, not the highest',
  },
  'echelonV=asPengawas': {
    id: 'bila eselon V dihitung sebagai pengawas',
    en: 'when echelon V counts as pengawas',
  },
  'echelonV=asPelaksana': {
    id: 'bila eselon V dihitung sebagai pelaksana',
    en: 'when echelon V counts as pelaksana',
  },
  'inactiveStatuses=leftOut': {
    id: 'bila CPNS dan yang tidak aktif tidak diukur',
    en: 'when CPNS and people not in service are left out',
  },
  'inactiveStatuses=counted': {
    id: 'bila CPNS dan yang tidak aktif ikut diukur',
    en: 'when CPNS and people not in service are counted',
  },
} satisfies Record<string, MessageTemplate>;

/** Known mistakes, as conditions. */
export const mistakeText = {
  'performance-twice': {
    id: 'bila kinerja dijumlahkan dua kali',
    en: 'when performance is added twice',
  },
  'performance-gap': {
    id: 'bila nilai SKP di antara dua kelas (misalnya 50,5) diberi 0',
    en: 'when an SKP value between two bands (such as 50.5) is given 0',
  },
  'every-training': {
    id: 'bila semua jenis diklat dijumlahkan apa pun jabatannya, tanpa batas 40',
    en: 'when all kinds of training are added whatever the post, without the limit of 40',
  },
  'other-group': {
    id: 'bila {from} diberi poin kompetensi {to}',
    en: 'when {from} is given the competence points of {to}',
  },
  'unknown-lowest': {
    id: 'bila kata yang tidak dikenal dinilai sebagai kelas terendah',
    en: 'when words that are not known are scored as the lowest class',
  },
  'seminar-15': {
    id: 'bila seminar pejabat struktural bernilai 15 seperti pada versi lama',
    en: 'when seminars of structural posts bring 15, as in an old version',
  },
  'category-at-bound': {
    id: 'bila batas kategori sudah masuk kategori di atasnya (80 menjadi Tinggi)',
    en: 'when the bound of a category already belongs to the upper one (80 is Tinggi)',
  },
  'points-rounded': {
    id: 'bila poin tiap dimensi dibulatkan (22,5 menjadi 23)',
    en: 'when the points of each dimension are rounded (22.5 to 23)',
  },
  'points-cut': {
    id: 'bila desimal poin tiap dimensi dibuang (22,5 menjadi 22)',
    en: 'when the decimals of each dimension’s points are cut off (22.5 to 22)',
  },
  'total-rounded': {
    id: 'bila skor total dibulatkan',
    en: 'when the total is rounded',
  },
  'no-windows': {
    id: 'bila diklat teknis dan seminar dihitung kapan pun diikuti',
    en: 'when technical training and seminars count whenever they were',
  },
  'lower-course': {
    id: 'bila diklat kepemimpinan di bawah jenjang jabatannya tetap dihitung',
    en: 'when leadership training below the post’s echelon counts',
  },
  'no-assessment-lowest': {
    id: 'bila nilai SKP yang kosong dinilai sebagai kelas terendah',
    en: 'when an empty SKP value is scored as the lowest band',
  },
  'errors-counted': {
    id: 'bila baris yang datanya salah tetap dihitung',
    en: 'when rows with wrong data are counted all the same',
  },
  'duplicates-counted': {
    id: 'bila NIP yang berulang dihitung setiap kali muncul',
    en: 'when a duplicate NIP is counted each time',
  },
} satisfies Record<string, MessageTemplate>;

/** What a cell shows to be wrong by itself, where no other way of counting reproduces it. */
export const cellErrorText = {
  'not-stated': {
    id: '{explained} dari {differing} baris yang berbeda tidak diberi skor, padahal datanya cukup untuk dihitung.',
    en: '{explained} of {differing} differing rows have no score although their data suffice.',
  },
  'not-a-number': {
    id: '{explained} dari {differing} baris yang berbeda memuat skor yang bukan angka.',
    en: '{explained} of {differing} differing rows hold a score that is no number.',
  },
  'total-not-sum': {
    id: '{explained} dari {differing} baris yang berbeda memuat total yang bukan jumlah keempat dimensinya.',
    en: '{explained} of {differing} differing rows hold a total that is not the sum of the four dimensions.',
  },
  'category-not-of-total': {
    id: '{explained} dari {differing} baris yang berbeda memuat kategori yang tidak sesuai dengan totalnya.',
    en: '{explained} of {differing} differing rows hold a category that is not that of their total.',
  },
  'cannot-occur': {
    id: '{explained} dari {differing} baris yang berbeda memuat poin yang tidak mungkin terjadi menurut metode ini.',
    en: '{explained} of {differing} differing rows hold points that cannot occur under this method.',
  },
  'method-incomplete': {
    id: '{explained} dari {differing} baris yang berbeda tidak dapat dihitung ulang, karena metode ini belum memuat semua angkanya. Bila kiriman mengukur tahun lain, pilih tanggal pengukurannya.',
    en: '{explained} of {differing} differing rows cannot be computed, since this method lacks numbers. If the submission measures another year, choose its measuring date.',
  },
} satisfies Record<string, MessageTemplate>;

/** Formulas that stand out among their neighbours. */
export const formulaText = {
  'formula-overwritten': {
    id: '{count} rumus ditimpa angka: {list}.',
    en: '{count} formulas were written over by numbers: {list}.',
  },
  'formula-differs': {
    id: '{count} rumus lain dari rumus di sekitarnya: {list}.',
    en: '{count} formulas are unlike those around them: {list}.',
  },
} satisfies Record<string, MessageTemplate>;

/** Cells of a table of means, and how they may have come about. */
export const summaryText = {
  explains: {
    id: '{explained} dari {differing} sel rekap yang berbeda menjadi sama {when}.',
    en: '{explained} of {differing} differing cells of the summary come out the same {when}.',
  },
  explainsAll: {
    id: 'Semua {differing} sel rekap yang berbeda menjadi sama {when}.',
    en: 'All {differing} differing cells of the summary come out the same {when}.',
  },
  asRows: {
    id: 'bila rekap mengikuti skor per pegawai yang tertulis',
    en: 'when the summary follows the scores stated for each person',
  },
} satisfies Record<string, MessageTemplate>;

export const summaryMistakeText = {
  'sum-of-rounded-means': {
    id: 'bila indeks dijumlahkan dari rerata dimensi yang sudah dibulatkan',
    en: 'when the index is the sum of means that were rounded before',
  },
  'sum-of-means-one-decimal': {
    id: 'bila indeks dijumlahkan dari rerata dimensi yang dibulatkan ke satu desimal',
    en: 'when the index is the sum of means that were rounded to one decimal',
  },
  'sum-of-whole-means': {
    id: 'bila indeks dijumlahkan dari rerata dimensi yang dibulatkan ke bilangan bulat',
    en: 'when the index is the sum of means that were rounded to whole numbers',
  },
  'mean-of-rounded-unit-means': {
    id: 'bila indeks keseluruhan adalah rerata dari rerata unit yang sudah dibulatkan, tanpa bobot jumlah pegawai',
    en: 'when the overall index is the mean of the units’ rounded means, not weighted by heads',
  },
  'mean-of-unit-means': {
    id: 'bila indeks keseluruhan adalah rerata dari rerata unit, tanpa bobot jumlah pegawai',
    en: 'when the overall index is the mean of the units’ means, not weighted by heads',
  },
  'divided-by-everyone': {
    id: 'bila jumlah skor dibagi semua pegawai, termasuk yang tidak dihitung',
    en: 'when the scores are divided by everybody, also those who are not counted',
  },
  'means-rounded': {
    id: 'bila rerata dibulatkan ke bilangan bulat',
    en: 'when means are rounded to whole numbers',
  },
  'means-one-decimal': {
    id: 'bila rerata dibulatkan ke satu desimal',
    en: 'when means are rounded to one decimal',
  },
  'means-cut': {
    id: 'bila desimal ketiga rerata dibuang, bukan dibulatkan',
    en: 'when the third decimal of means is cut off, not rounded',
  },
  'category-rounded': {
    id: 'bila rerata dibulatkan dahulu sebelum dikategorikan',
    en: 'when means are rounded before they are categorised',
  },
  'category-whole-number': {
    id: 'bila kategori di atasnya baru mulai pada bilangan bulatnya (90,5 masih Tinggi)',
    en: 'when the upper category begins at its whole number (90.5 is still Tinggi)',
  },
  'category-at-bound': {
    id: 'bila batas kategori sudah masuk kategori di atasnya (80 menjadi Tinggi)',
    en: 'when the bound of a category already belongs to the upper one (80 is Tinggi)',
  },
} satisfies Record<string, MessageTemplate>;

export const reviewText = {
  nothingStated: {
    id: 'Berkas {file} tidak memuat skor yang dapat diperiksa. Perlu kolom seperti Kualifikasi, Kompetensi, Kinerja, Disiplin, dan Total di samping data pegawai. Untuk menghitung skor gunakan "ipasn score".',
    en: 'The file {file} holds no score that could be reviewed. Columns such as Kualifikasi, Kompetensi, Kinerja, Disiplin and Total are needed beside the people. To compute scores use "ipasn score".',
  },
  agrees: {
    id: 'SESUAI: semua angka sama dengan hitungan menurut {method}.',
    en: 'AGREES: every number is what {method} gives.',
  },
  differs: {
    id: 'BERBEDA: {count} sel tidak sama dengan hitungan menurut {method}.',
    en: 'DIFFERS: {count} cells are not what {method} gives.',
  },
  rows: {
    id: '{differing} dari {reviewed} baris pegawai berbeda; {unexplained} di antaranya belum diketahui sebabnya.',
    en: '{differing} of {reviewed} people differ; the cause of {unexplained} is not known.',
  },
  index: {
    id: 'Indeks tertulis {stated}, hasil hitungan {computed}.',
    en: 'Index as stated {stated}, as computed {computed}.',
  },
  noIndex: { id: 'tidak ada', en: 'none' },
  difference: {
    id: '{sheet}!{cell} {header}: tertulis {stated}, hitungan {computed} ({cause})',
    en: '{sheet}!{cell} {header}: stated {stated}, computed {computed} ({cause})',
  },
  more: {
    id: '... dan {count} sel lain; semuanya ada di lembar hasil dan di --json.',
    en: '... and {count} more cells; all of them are on the report’s sheet and in --json.',
  },
  unknownCause: { id: 'sebab belum diketahui', en: 'cause not known' },
  empty: { id: 'kosong', en: 'empty' },
  effect: { id: 'Pengaruh pada indeks: {effect}.', en: 'Effect on the index: {effect}.' },
} satisfies Record<string, MessageTemplate>;
