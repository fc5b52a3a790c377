/** Every kind of finding: what brings it up, how grave it is, where it stands, and what it says in both languages. */
import { checkFindingTypes } from '../../src/check/finding-types';
import type { Finding } from '../../src/record/finding';
import { readingFindingTypes } from '../../src/record/finding-types';
import { findingText } from '../../src/text/core/findings';
import {
  allFindings,
  assessPeople,
  assessSheets,
  nipOf,
  said,
  sheetOf,
  type Assessing,
  type Cells,
} from '../support/assess';

interface Case {
  readonly code: string;
  readonly is: `${'error' | 'warning' | 'notice'}, ${'kelengkapan' | 'akurasi' | 'konsistensi' | 'ketepatan waktu'}`;
  /** A plain person with changes; the finding is expected in row 2. */
  readonly person?: Cells;
  readonly people?: readonly Cells[];
  readonly sheets?: Parameters<typeof assessSheets>[0];
  readonly assessing?: Assessing;
  readonly row?: number | null;
  readonly header: string | null;
  readonly suggestion?: string | number;
  readonly id: string;
  readonly en: string;
}

const in2023: Assessing = { carried: '2023-12-31' };
const educationIsKnown = 'S-3, S-2, S-1, D-IV, D-III, D-II, D-I, SLTA, SLTP, SD, Profesi, Spesialis, Subspesialis';

const cases: readonly Case[] = [
  {
    code: 'nip-empty',
    is: 'error, kelengkapan',
    person: { NIP: null },
    header: 'NIP',
    id: 'Baris 2: NIP kosong. Isi NIP 18 angka sebagai teks.',
    en: 'Row 2: the NIP is empty. Enter the 18 digits as text.',
  },
  {
    code: 'nip-numeric',
    is: 'error, akurasi',
    person: { NIP: 1.99001012015011e17 },
    header: 'NIP',
    id: 'Baris 2: NIP tersimpan sebagai angka, tiga digit terakhir sudah hilang. Salin ulang NIP sebagai teks dari sumbernya.',
    en: 'Row 2: the NIP is stored as a number and its last three digits are gone. Copy it again as text from its source.',
  },
  {
    code: 'nip-length',
    is: 'error, akurasi',
    person: { NIP: '1990' },
    header: 'NIP',
    id: 'Baris 2: NIP harus 18 angka; di sini 4 tanda. Salin ulang dari sumbernya.',
    en: 'Row 2: a NIP has 18 digits; here are 4 characters. Copy it again from its source.',
  },
  {
    code: 'nip-birth-date',
    is: 'error, akurasi',
    person: { NIP: '199002302015011001' },
    header: 'NIP',
    id: 'Baris 2: delapan angka pertama NIP bukan tanggal yang ada. Periksa NIP pada SK.',
    en: 'Row 2: the first eight digits of the NIP are no date. Check the NIP against the decree.',
  },
  {
    code: 'nip-month',
    is: 'error, akurasi',
    person: { NIP: '199001012015001001' },
    header: 'NIP',
    id: 'Baris 2: angka ke-13 dan 14 NIP tidak boleh 00. Periksa NIP pada SK.',
    en: 'Row 2: digits 13 and 14 of the NIP cannot be 00. Check the NIP against the decree.',
  },
  {
    code: 'nip-sex',
    is: 'error, akurasi',
    person: { NIP: '199001012015013001' },
    header: 'NIP',
    id: 'Baris 2: angka ke-15 NIP harus 1 atau 2. Periksa NIP pada SK.',
    en: 'Row 2: digit 15 of the NIP must be 1 or 2. Check the NIP against the decree.',
  },
  {
    code: 'nip-sequence',
    is: 'error, akurasi',
    person: { NIP: '199001012015011000' },
    header: 'NIP',
    id: 'Baris 2: tiga angka terakhir NIP tidak boleh 000. Periksa NIP pada SK.',
    en: 'Row 2: the last three digits of the NIP cannot be 000. Check the NIP against the decree.',
  },
  {
    code: 'name-empty',
    is: 'warning, kelengkapan',
    person: { NAMA: ' ' },
    header: 'NAMA',
    id: 'Baris 2: nama kosong. Isi nama pegawai.',
    en: 'Row 2: the name is empty. Enter the name.',
  },
  {
    code: 'unit-empty',
    is: 'warning, kelengkapan',
    person: { 'UNIT KERJA': null },
    header: 'UNIT KERJA',
    id: 'Baris 2: unit kerja kosong. Isi unit kerja agar masuk rekap unitnya.',
    en: "Row 2: the unit is empty. Enter it to count in its unit's means.",
  },
  {
    code: 'education-empty',
    is: 'error, kelengkapan',
    person: { PENDIDIKAN: null },
    header: 'PENDIDIKAN',
    id: 'Baris 2: pendidikan kosong. Isi jenjang terakhir, misalnya S-1; baris ini belum dihitung.',
    en: 'Row 2: the education is empty. Enter the last level, such as S-1; the row is not counted yet.',
  },
  {
    code: 'post-group-empty',
    is: 'error, kelengkapan',
    person: { 'JENIS JABATAN': '' },
    header: 'JENIS JABATAN',
    id: 'Baris 2: jenis jabatan kosong. Isi struktural, fungsional, atau pelaksana; baris ini belum dihitung.',
    en: 'Row 2: the post group is empty. Enter struktural, fungsional or pelaksana; the row is not counted yet.',
  },
  {
    code: 'performance-empty',
    is: 'warning, kelengkapan',
    person: { 'NILAI SKP': null },
    header: 'NILAI SKP',
    id: 'Baris 2: nilai kinerja kosong. Dihitung 0 poin; isi nilai SKP tahun penilaian terakhir.',
    en: 'Row 2: the performance value is empty. Counted as 0 points; enter the SKP value of the last assessed year.',
  },
  {
    code: 'education-unknown',
    is: 'error, akurasi',
    person: { PENDIDIKAN: 'Sarjanna' },
    header: 'PENDIDIKAN',
    suggestion: 'S-1',
    id: 'Baris 2, kolom PENDIDIKAN: "Sarjanna" tidak dikenal. Mungkin S-1 (salah ketik)?',
    en: 'Row 2, column PENDIDIKAN: "Sarjanna" is not known. Perhaps S-1 (misspelled)?',
  },
  {
    code: 'education-unknown',
    is: 'error, akurasi',
    person: { PENDIDIKAN: 'lulusan luar negeri' },
    header: 'PENDIDIKAN',
    id: `Baris 2, kolom PENDIDIKAN: isi sel tidak dikenal. Yang dikenal: ${educationIsKnown}.`,
    en: `Row 2, column PENDIDIKAN: what the cell holds is not known. Known are: ${educationIsKnown}.`,
  },
  {
    code: 'education-bare-digit',
    is: 'error, akurasi',
    person: { PENDIDIKAN: 5 },
    header: 'PENDIDIKAN',
    id: 'Baris 2, kolom PENDIDIKAN: angka "5" saja tidak jelas maksudnya. Tulis jenjangnya, misalnya SD, SLTA, atau S-1.',
    en: 'Row 2, column PENDIDIKAN: the digit "5" alone is not clear. Write the level, such as SD, SLTA or S-1.',
  },
  {
    code: 'post-group-unknown',
    is: 'error, akurasi',
    person: { 'JENIS JABATAN': 'fungsionil' },
    header: 'JENIS JABATAN',
    suggestion: 'fungsional',
    id: 'Baris 2, kolom JENIS JABATAN: "fungsionil" tidak dikenal. Mungkin fungsional (salah ketik)?',
    en: 'Row 2, column JENIS JABATAN: "fungsionil" is not known. Perhaps fungsional (misspelled)?',
  },
  {
    code: 'post-group-dual',
    is: 'error, akurasi',
    person: { 'JENIS JABATAN': 'Rangkap' },
    header: 'JENIS JABATAN',
    id: 'Baris 2, kolom JENIS JABATAN: jabatan rangkap tidak punya aturan sendiri. Tulis jabatan yang dihitung: struktural atau fungsional.',
    en: 'Row 2, column JENIS JABATAN: a dual post has no rule of its own. Write the post that counts: struktural or fungsional.',
  },
  {
    code: 'echelon-unknown',
    is: 'error, akurasi',
    person: { 'JENIS JABATAN': 'struktural', ESELON: 'III.c' },
    header: 'ESELON',
    id: 'Baris 2, kolom ESELON: isi sel tidak dikenal. Yang dikenal: I.a, II.a, II.b, III.a, III.b, IV.a, IV.b, V.a, -.',
    en: 'Row 2, column ESELON: what the cell holds is not known. Known are: I.a, II.a, II.b, III.a, III.b, IV.a, IV.b, V.a, -.',
  },
  {
    code: 'training-unknown',
    is: 'error, akurasi',
    person: { SEMINAR: 'sudahh' },
    header: 'SEMINAR',
    suggestion: 'sudah',
    id: 'Baris 2, kolom SEMINAR: "sudahh" tidak dikenal. Mungkin sudah (salah ketik)?',
    en: 'Row 2, column SEMINAR: "sudahh" is not known. Perhaps sudah (misspelled)?',
  },
  {
    code: 'course-unknown',
    is: 'error, akurasi',
    person: { 'DIKLAT PIM': 'Lemhannas' },
    header: 'DIKLAT PIM',
    id: 'Baris 2, kolom DIKLAT PIM: isi sel tidak dikenal. Yang dikenal: sudah, belum, PIM II, PIM III, PIM IV, PKA, PKP.',
    en: 'Row 2, column DIKLAT PIM: what the cell holds is not known. Known are: sudah, belum, PIM II, PIM III, PIM IV, PKA, PKP.',
  },
  {
    code: 'course-below-post',
    is: 'notice, akurasi',
    person: { 'JENIS JABATAN': 'struktural', ESELON: 'II.a', 'DIKLAT PIM': 'PIM III' },
    header: 'DIKLAT PIM',
    id: 'Baris 2, kolom DIKLAT PIM: "PIM III" di bawah yang diminta eselon 2, sehingga tidak dihitung.',
    en: 'Row 2, column DIKLAT PIM: "PIM III" is below what echelon 2 asks for, and does not count.',
  },
  {
    code: 'performance-unknown',
    is: 'error, akurasi',
    person: { 'NILAI SKP': 'Sangat Baikk' },
    header: 'NILAI SKP',
    suggestion: 'Sangat Baik',
    id: 'Baris 2, kolom NILAI SKP: "Sangat Baikk" tidak dikenal. Mungkin Sangat Baik (salah ketik)?',
    en: 'Row 2, column NILAI SKP: "Sangat Baikk" is not known. Perhaps Sangat Baik (misspelled)?',
  },
  {
    code: 'performance-other-method',
    is: 'error, akurasi',
    person: { 'NILAI SKP': 'butuh perbaikan' },
    header: 'NILAI SKP',
    id: 'Baris 2, kolom NILAI SKP: Butuh Perbaikan bukan predikat metode bkn-8-2019. Yang dikenal: Sangat Baik, Baik, Cukup, Kurang, Buruk.',
    en: 'Row 2, column NILAI SKP: Butuh Perbaikan is not a predicate of method bkn-8-2019. Known are: Sangat Baik, Baik, Cukup, Kurang, Buruk.',
  },
  {
    code: 'performance-number-refused',
    is: 'error, akurasi',
    person: { 'NILAI SKP': 85 },
    assessing: in2023,
    header: 'NILAI SKP',
    id: 'Baris 2, kolom NILAI SKP: metode bkn-4190-2024 memakai predikat, bukan angka. Tulis salah satu: Sangat Baik, Baik, Butuh Perbaikan, Kurang, Sangat Kurang.',
    en: 'Row 2, column NILAI SKP: method bkn-4190-2024 takes predicates, not numbers. Write one of: Sangat Baik, Baik, Butuh Perbaikan, Kurang, Sangat Kurang.',
  },
  {
    code: 'performance-out-of-range',
    is: 'error, akurasi',
    person: { 'NILAI SKP': 854.3 },
    header: 'NILAI SKP',
    id: 'Baris 2, kolom NILAI SKP: nilai 854,3 di luar 0 sampai 100. Periksa tanda desimalnya.',
    en: 'Row 2, column NILAI SKP: the value 854.3 is outside 0 to 100. Check the decimal sign.',
  },
  {
    code: 'punishment-unknown',
    is: 'error, akurasi',
    person: { HUKDIS: 'rinngan' },
    header: 'HUKDIS',
    suggestion: 'ringan',
    id: 'Baris 2, kolom HUKDIS: isi sel tidak dikenal. Yang dikenal: tidak pernah, ringan, sedang, berat.',
    en: 'Row 2, column HUKDIS: what the cell holds is not known. Known are: tidak pernah, ringan, sedang, berat.',
  },
  {
    code: 'status-unknown',
    is: 'warning, akurasi',
    person: { STATUS: 'honorer' },
    header: 'STATUS',
    id: 'Baris 2, kolom STATUS: isi sel tidak dikenal. Yang dikenal: PNS, CPNS, PPPK, aktif, tugas belajar, CLTN, MPP, pensiun.',
    en: 'Row 2, column STATUS: what the cell holds is not known. Known are: PNS, CPNS, PPPK, aktif, tugas belajar, CLTN, MPP, pensiun.',
  },
  {
    code: 'standing-unknown',
    is: 'error, akurasi',
    person: { 'KEDUDUKAN HUKUM': 'tugas belajarr' },
    header: 'KEDUDUKAN HUKUM',
    suggestion: 'tugas belajar',
    id: 'Baris 2, kolom KEDUDUKAN HUKUM: "tugas belajarr" tidak dikenal. Mungkin tugas belajar (salah ketik)?',
    en: 'Row 2, column KEDUDUKAN HUKUM: "tugas belajarr" is not known. Perhaps tugas belajar (misspelled)?',
  },
  {
    code: 'sex-unknown',
    is: 'warning, akurasi',
    person: { 'JENIS KELAMIN': '3' },
    header: 'JENIS KELAMIN',
    id: 'Baris 2, kolom JENIS KELAMIN: "3" tidak dikenal. Yang dikenal: L, P, M, F, pria, wanita.',
    en: 'Row 2, column JENIS KELAMIN: "3" is not known. Known are: L, P, M, F, pria, wanita.',
  },
  {
    code: 'hours-out-of-range',
    is: 'error, akurasi',
    person: { JP: -8 },
    header: 'JP',
    id: 'Baris 2, kolom JP: JP -8 tidak mungkin. Isi 0 sampai 11.680.',
    en: 'Row 2, column JP: -8 hours are impossible. Enter 0 to 11,680.',
  },
  {
    code: 'hours-mixture',
    is: 'error, akurasi',
    people: [{ 'DIKLAT TEKNIS': 24 }, { 'DIKLAT TEKNIS': 'sudah' }, { 'DIKLAT TEKNIS': 'belum' }],
    header: 'DIKLAT TEKNIS',
    id: 'Baris 2, kolom DIKLAT TEKNIS: "24" tidak sejalan dengan isi kolom lainnya (sudah/belum). Isi seluruh kolom dengan JP, atau dengan sudah/belum.',
    en: 'Row 2, column DIKLAT TEKNIS: "24" does not go with the rest of the column (yes or no). Fill the whole column with hours, or with sudah/belum.',
  },
  {
    code: 'hours-mixture',
    is: 'error, akurasi',
    people: [{ 'DIKLAT TEKNIS': 'sudah' }, { 'DIKLAT TEKNIS': 24 }, { 'DIKLAT TEKNIS': 30 }],
    header: 'DIKLAT TEKNIS',
    id: 'Baris 2, kolom DIKLAT TEKNIS: "sudah" tidak sejalan dengan isi kolom lainnya (jam pelajaran). Isi seluruh kolom dengan JP, atau dengan sudah/belum.',
    en: 'Row 2, column DIKLAT TEKNIS: "sudah" does not go with the rest of the column (hours). Fill the whole column with hours, or with sudah/belum.',
  },
  {
    code: 'number-unreadable',
    is: 'error, akurasi',
    person: { JP: '20-24' },
    header: 'JP',
    id: 'Baris 2, kolom JP: "20-24" bukan angka. Isi angka saja, misalnya 20 atau 85,5.',
    en: 'Row 2, column JP: "20-24" is not a number. Enter a number alone, such as 20 or 85.5.',
  },
  {
    code: 'number-ambiguous',
    is: 'error, akurasi',
    person: { JP: '1.234' },
    header: 'JP',
    id: 'Baris 2, kolom JP: "1.234" bisa berarti ribuan atau desimal. Tulis tanpa tanda ribuan.',
    en: 'Row 2, column JP: "1.234" may be thousands or decimals. Write it without a thousands sign.',
  },
  {
    code: 'number-as-text',
    is: 'notice, akurasi',
    person: { 'NILAI SKP': '85,5' },
    header: 'NILAI SKP',
    suggestion: 85.5,
    id: 'Baris 2, kolom NILAI SKP: angka tersimpan sebagai teks, sehingga rumus Excel mengabaikannya. Ubah menjadi angka.',
    en: 'Row 2, column NILAI SKP: the number is stored as text, so Excel formulas pass over it. Turn it into a number.',
  },
  {
    code: 'date-unreadable',
    is: 'error, akurasi',
    person: { 'TANGGAL HUKDIS': '30/02/2015' },
    header: 'TANGGAL HUKDIS',
    id: 'Baris 2, kolom TANGGAL HUKDIS: isinya bukan tanggal. Tulis sebagai 31/12/2019 atau 2019-12-31.',
    en: 'Row 2, column TANGGAL HUKDIS: this is not a date. Write it as 31/12/2019 or 2019-12-31.',
  },
  {
    code: 'cell-not-scored',
    is: 'warning, akurasi',
    person: { 'TMT CPNS': '30/02/2015' },
    header: 'TMT CPNS',
    id: 'Baris 2, kolom TMT CPNS: isi sel tidak terbaca, jadi dianggap kosong. Skor tidak terpengaruh; perbaiki agar pemeriksaan silang lengkap.',
    en: 'Row 2, column TMT CPNS: the cell cannot be read and counts as empty. No score depends on it; correct it so that cross-checks are complete.',
  },
  {
    code: 'cell-not-scored',
    is: 'warning, akurasi',
    person: { ESELON: 'III.c' },
    header: 'ESELON',
    id: 'Baris 2, kolom ESELON: isi sel tidak terbaca, jadi dianggap kosong. Skor tidak terpengaruh; perbaiki agar pemeriksaan silang lengkap.',
    en: 'Row 2, column ESELON: the cell cannot be read and counts as empty. No score depends on it; correct it so that cross-checks are complete.',
  },
  {
    code: 'performance-label-differs',
    is: 'error, akurasi',
    person: { 'NILAI SKP': '95 (Baik)' },
    header: 'NILAI SKP',
    id: 'Baris 2, kolom NILAI SKP: nilainya 95 (Sangat Baik), tetapi tertulis "Baik". Tulis salah satu yang benar.',
    en: 'Row 2, column NILAI SKP: the value is 95 (Sangat Baik), but "Baik" stands beside it. Keep the one that is right.',
  },
  {
    code: 'performance-scale-unclear',
    is: 'error, akurasi',
    people: [{ 'NILAI SKP': 95 }, { 'NILAI SKP': 110 }],
    assessing: { carried: '2021-12-31' },
    header: 'NILAI SKP',
    id: 'Baris 2, kolom NILAI SKP: kolom ini memuat nilai di atas 100, jadi memakai skala 120 (PP 30/2019 Pasal 41). Tulis sebutannya (Sangat Baik, Baik, Cukup, Kurang, Buruk) atau nilai skala 100.',
    en: 'Row 2, column NILAI SKP: this column holds values above 100, so it uses the scale to 120 (PP 30/2019 Pasal 41). Enter the label (Sangat Baik, Baik, Cukup, Kurang, Buruk) or a value of the scale to 100.',
  },
  {
    code: 'cell-error',
    is: 'error, akurasi',
    person: { PENDIDIKAN: { error: '#N/A' } },
    header: 'PENDIDIKAN',
    id: 'Baris 2, kolom PENDIDIKAN: sel berisi galat #N/A. Perbaiki rumusnya atau isi nilainya.',
    en: 'Row 2, column PENDIDIKAN: the cell holds the error #N/A. Fix its formula or enter the value.',
  },
  {
    code: 'formula-without-value',
    is: 'error, akurasi',
    person: { 'NILAI SKP': { error: 'formula' } },
    header: 'NILAI SKP',
    id: 'Baris 2, kolom NILAI SKP: rumus tersimpan tanpa hasil. Buka berkas di Excel, simpan, lalu ulangi.',
    en: 'Row 2, column NILAI SKP: the formula was saved without its result. Open the file in Excel, save it and try again.',
  },
  ...[
    {
      code: 'row-repeated-header',
      cells: ['NIP', 'NAMA', 'UNIT KERJA', 'JENIS JABATAN', 'PENDIDIKAN', 'NILAI SKP'],
      id: 'Baris 3: judul kolom terulang; baris ini dilewati.',
      en: 'Row 3: the header is repeated here; the row is left out.',
    },
    {
      code: 'row-total',
      cells: [null, 'Jumlah', null, null, null, 80],
      id: 'Baris 3: baris jumlah atau rata-rata; baris ini dilewati.',
      en: 'Row 3: a row of totals or means; it is left out.',
    },
    {
      code: 'row-numbering',
      cells: ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
      id: 'Baris 3: hanya nomor kolom; baris ini dilewati.',
      en: 'Row 3: column numbers alone; the row is left out.',
    },
    {
      code: 'row-outside',
      cells: [null, null, null, null, null, null, 'Mengetahui'],
      id: 'Baris 3: tidak ada isi pada kolom yang dikenal; baris ini dilewati.',
      en: 'Row 3: the known columns are empty; the row is left out.',
    },
    {
      code: 'row-group',
      cells: ['DINAS CONTOH'],
      id: 'Baris 3: judul kelompok, bukan pegawai; baris ini dilewati.',
      en: 'Row 3: the title of a group, no person; the row is left out.',
    },
    {
      code: 'row-vacant',
      cells: ['-', '-', 'Dinas Contoh', 'struktural'],
      id: 'Baris 3: jabatan tanpa pejabat (kosong atau lowong); baris ini dilewati.',
      en: 'Row 3: a post without a holder; the row is left out.',
    },
    {
      code: 'row-prepared',
      cells: [null, null, 'Dinas Contoh', null, null, 0],
      id: 'Baris 3: tidak memuat NIP, nama, dan pendidikan; dianggap baris yang disiapkan dan dilewati.',
      en: 'Row 3: holds no NIP, name or education; it is taken for a row prepared in advance and left out.',
    },
    {
      code: 'row-note',
      cells: [null, 'Mengetahui, Kepala Dinas Contoh'],
      id: 'Baris 3: catatan atau tanda tangan, bukan pegawai; baris ini dilewati.',
      en: 'Row 3: a note or a signature, no person; the row is left out.',
    },
  ].map(({ cells, ...rest }): Case => ({
    ...rest,
    is: 'notice, akurasi',
    sheets: { Data: [...sheetOf([{}]), cells] },
    row: 3,
    header: null,
  })),
  {
    code: 'nip-birth-date-differs',
    is: 'warning, konsistensi',
    person: { 'TANGGAL LAHIR': '1991-01-01' },
    header: 'TANGGAL LAHIR',
    id: 'Baris 2: tanggal lahir pada NIP berbeda dengan kolom TANGGAL LAHIR. Periksa mana yang benar.',
    en: 'Row 2: the birth date in the NIP differs from column TANGGAL LAHIR. Check which is right.',
  },
  {
    code: 'nip-sex-differs',
    is: 'warning, konsistensi',
    person: { 'JENIS KELAMIN': 'P' },
    header: 'JENIS KELAMIN',
    id: 'Baris 2: jenis kelamin pada NIP berbeda dengan kolom JENIS KELAMIN. Periksa mana yang benar.',
    en: 'Row 2: the sex in the NIP differs from column JENIS KELAMIN. Check which is right.',
  },
  {
    code: 'nip-appointment-differs',
    is: 'warning, konsistensi',
    person: { 'TMT CPNS': '2014-01-01' },
    header: 'TMT CPNS',
    id: 'Baris 2: tahun pengangkatan pada NIP berbeda dengan kolom TMT CPNS. Periksa mana yang benar.',
    en: 'Row 2: the year of appointment in the NIP differs from column TMT CPNS. Check which is right.',
  },
  {
    code: 'nip-status-differs',
    is: 'warning, konsistensi',
    person: { STATUS: 'P3K' },
    header: 'STATUS',
    id: 'Baris 2: NIP berpola PNS, sedangkan kolom STATUS menyebut lain. Periksa mana yang benar.',
    en: 'Row 2: the NIP is one of PNS, and column STATUS says otherwise. Check which is right.',
  },
  {
    code: 'nip-duplicate-differs',
    is: 'error, konsistensi',
    people: [{ NIP: nipOf(7) }, { NIP: nipOf(7), PENDIDIKAN: 'S-2' }],
    header: 'NIP',
    id: 'Baris 2: NIP ini juga ada di baris 3 dengan isi berbeda (PENDIDIKAN). Pertahankan satu baris yang benar.',
    en: 'Row 2: this NIP is also in row 3 with other data (PENDIDIKAN). Keep the one row that is right.',
  },
  {
    code: 'nip-duplicate-same',
    is: 'warning, konsistensi',
    people: [{ NIP: nipOf(7) }, { NIP: nipOf(7) }],
    row: 3,
    header: 'NIP',
    id: 'Baris 3: pegawai yang sama sudah ada di baris 2 dengan isi yang sama; baris ini tidak dihitung lagi. Hapus salah satunya.',
    en: 'Row 3: the same person is also in row 2 with the same data; this row is not counted again. Delete one of them.',
  },
  {
    code: 'unit-spelling',
    is: 'warning, konsistensi',
    people: [{ 'UNIT KERJA': 'DINAS SOSIAL' }, { 'UNIT KERJA': 'Dinas Sosial' }],
    header: 'UNIT KERJA',
    suggestion: 'Dinas Sosial',
    id: 'Baris 2, kolom UNIT KERJA: "DINAS SOSIAL" hanya berbeda ejaan dengan "Dinas Sosial". Samakan agar terhitung sebagai satu unit.',
    en: 'Row 2, column UNIT KERJA: "DINAS SOSIAL" differs from "Dinas Sosial" in spelling alone. Make them one, to be counted as one unit.',
  },
  {
    code: 'training-not-counted',
    is: 'notice, akurasi',
    person: { 'DIKLAT PIM': 'sudah' },
    header: 'DIKLAT PIM',
    id: 'Baris 2, kolom DIKLAT PIM: tidak dihitung untuk pelaksana; 0 poin.',
    en: 'Row 2, column DIKLAT PIM: does not count for pelaksana; 0 points.',
  },
  {
    code: 'hours-implausible',
    is: 'warning, akurasi',
    person: { JP: 1234 },
    header: 'JP',
    id: 'Baris 2, kolom JP: 1.234 JP dalam setahun tidak wajar. Periksa apakah jumlah beberapa tahun.',
    en: 'Row 2, column JP: 1,234 hours in a year are not plausible. Check whether it sums several years.',
  },
  {
    code: 'hours-against-yes',
    is: 'warning, konsistensi',
    person: { JP: 8, DIKLAT20JP: 'sudah' },
    header: 'DIKLAT20JP',
    id: 'Baris 2: JP tertulis 8, tetapi keterangan 20 JP menyebut lain; yang dihitung adalah JP. Samakan keduanya.',
    en: 'Row 2: 8 hours are stated, and the 20-JP answer says otherwise; the hours count. Make them agree.',
  },
  {
    code: 'performance-predicate-differs',
    is: 'warning, konsistensi',
    person: { 'NILAI SKP': 80.5, 'PREDIKAT KINERJA': 'Cukup' },
    header: 'PREDIKAT KINERJA',
    suggestion: 'Baik',
    id: 'Baris 2: nilai 80,5 berarti Baik, tetapi predikat tertulis Cukup; yang dihitung adalah nilai. Samakan keduanya.',
    en: 'Row 2: the value 80.5 means Baik, and the predicate says Cukup; the value counts. Make them agree.',
  },
  {
    code: 'echelon-against-group',
    is: 'warning, konsistensi',
    person: { ESELON: 'IV.a' },
    header: 'ESELON',
    id: 'Baris 2, kolom ESELON: ada eselon, padahal jenis jabatannya pelaksana; yang dihitung jenis jabatan. Samakan keduanya.',
    en: 'Row 2, column ESELON: this row has an echelon, and the post group is pelaksana; the group counts. Make them agree.',
  },
  {
    code: 'not-updated',
    is: 'warning, ketepatan waktu',
    person: { 'TERAKHIR DIPERBARUI': '2017-01-01' },
    header: 'TERAKHIR DIPERBARUI',
    id: 'Baris 2, kolom TERAKHIR DIPERBARUI: data terakhir diperbarui sebelum 2018-12-31. Minta pegawai memutakhirkan datanya.',
    en: 'Row 2, column TERAKHIR DIPERBARUI: the data were last updated before 2018-12-31. Ask the person to update them.',
  },
  {
    code: 'past-retirement',
    is: 'warning, ketepatan waktu',
    person: { NIP: undefined, 'TANGGAL LAHIR': '1950-01-01' },
    header: 'TANGGAL LAHIR',
    id: 'Baris 2: usia melewati batas usia pensiun 58 tahun pada tanggal pengukuran. Periksa status atau tanggal lahir.',
    en: 'Row 2: past the retirement age of 58 on the measuring date. Check the status or the birth date.',
  },
  {
    code: 'cpns-too-long',
    is: 'warning, ketepatan waktu',
    person: { NIP: undefined, STATUS: 'CPNS', 'TMT CPNS': '2017-01-01' },
    header: 'STATUS',
    id: 'Baris 2: masih CPNS lebih dari setahun setelah TMT CPNS. Perbarui status bila sudah PNS.',
    en: 'Row 2: still CPNS more than a year after the appointment. Update the status once PNS.',
  },
  {
    code: 'status-left-out',
    is: 'notice, konsistensi',
    person: { 'KEDUDUKAN HUKUM': '03' },
    header: 'KEDUDUKAN HUKUM',
    id: 'Baris 2: berstatus tugas belajar, sehingga tidak diukur menurut tafsir inactiveStatuses. Tidak perlu tindakan bila benar.',
    en: 'Row 2: tugas belajar, so left out under the setting inactiveStatuses. Nothing to do if that is right.',
  },
  {
    code: 'education-not-counted',
    is: 'error, akurasi',
    person: { PENDIDIKAN: 'Profesi' },
    assessing: { settings: ['professionalEducation=notCounted'] },
    header: 'PENDIDIKAN',
    id: 'Baris 2, kolom PENDIDIKAN: Profesi tidak dihitung menurut tafsir professionalEducation. Tulis jenjang formalnya, misalnya S-1.',
    en: 'Row 2, column PENDIDIKAN: Profesi is not counted under the setting professionalEducation. Write the formal level, such as S-1.',
  },
  {
    code: 'method-value-missing',
    is: 'error, kelengkapan',
    person: { 'NILAI SKP': 'Baik' },
    assessing: in2023,
    header: null,
    id: 'Baris 2: metode bkn-4190-2024 belum memuat poin kualifikasi S-1, poin disiplin tidak pernah. Lengkapi berkas metode: ipasn method bkn-4190-2024 --json',
    en: 'Row 2: method bkn-4190-2024 lacks qualification points of S-1, discipline points of tidak pernah. Complete the method file: ipasn method bkn-4190-2024 --json',
  },
  {
    code: 'column-missing',
    is: 'warning, kelengkapan',
    person: { JP: 20, 'DIKLAT PIM': null, 'DIKLAT FUNGSIONAL': null, HUKDIS: null },
    row: null,
    header: null,
    id: 'Kolom seminar tidak ditemukan, sehingga dihitung tidak ada. Bila ada dengan nama lain: --map "Judul=seminar"',
    en: 'Column seminar was not found and counts as none. If it bears another name: --map "Header=seminar"',
  },
  {
    code: 'rows-hidden',
    is: 'notice, kelengkapan',
    people: [{}, {}, {}],
    assessing: { hiddenRows: [3, 4] },
    row: null,
    header: null,
    id: '2 baris pegawai tersembunyi (disaring atau disembunyikan) ikut dihitung.',
    en: '2 rows of people are hidden (filtered or hidden), and are counted.',
  },
  {
    code: 'column-absent',
    is: 'notice, kelengkapan',
    person: { 'UNIT KERJA': undefined },
    row: null,
    header: null,
    id: 'Kolom Unit kerja tidak ada, sehingga rekap per unit kerja tidak dapat dibuat.',
    en: 'There is no column Unit, so there are no figures by unit.',
  },
  {
    code: 'column-probable',
    is: 'warning, akurasi',
    people: [
      { PENDIDIKAN: undefined, 'Latar belakang': 'S-1' },
      { PENDIDIKAN: undefined, 'Latar belakang': 'S-2' },
    ],
    row: null,
    header: 'Latar belakang',
    id: 'Kolom Latar belakang dibaca sebagai Pendidikan: isi selnya menunjukkan demikian. Bila keliru, pilih kolom lain atau abaikan.',
    en: 'Column Latar belakang is read as Education: its cells show it. If that is wrong, choose another column or leave it out.',
  },
  {
    code: 'column-unused',
    is: 'warning, akurasi',
    people: [{ 'Nilai SKP (evaluasi)': 70 }],
    row: null,
    header: 'Nilai SKP (evaluasi)',
    id: 'Kolom Nilai SKP (evaluasi) tampaknya memuat Nilai kinerja, tetapi tidak dipakai: kolom lain lebih cocok. Pilih kolomnya bila memang diperlukan.',
    en: 'Column Nilai SKP (evaluasi) seems to hold Performance, but is not used: another column fits better. Choose it if it is needed.',
  },
  {
    code: 'codes-assumed',
    is: 'warning, akurasi',
    people: [{ 'JENIS JABATAN': 4 }, { 'JENIS JABATAN': 2 }],
    row: null,
    header: 'JENIS JABATAN',
    id: 'Kolom JENIS JABATAN berisi kode tanpa keterangan sistemnya, dan dibaca menurut tabel kode SAPK (1 struktural, 2 fungsional, 3 rangkap, 4 pelaksana). Sistem lain memakai kode yang berbeda: pastikan, atau ganti dengan kata.',
    en: "Column JENIS JABATAN holds codes of no named system, and is read by SAPK's table (1 struktural, 2 fungsional, 3 rangkap, 4 pelaksana). Other systems number otherwise: make sure, or enter words.",
  },
  {
    code: 'performance-fraction',
    is: 'warning, akurasi',
    people: [{ 'NILAI SKP': 0.875 }, { 'NILAI SKP': 0.8 }],
    row: null,
    header: 'NILAI SKP',
    id: 'Kolom NILAI SKP hanya memuat nilai sampai 1, dan dibaca sebagai pecahan dari 100 (0,875 menjadi 87,5).',
    en: 'Column NILAI SKP holds values up to 1 alone, and is read as fractions of 100 (0.875 becomes 87.5).',
  },
  {
    code: 'unit-from-above',
    is: 'notice, kelengkapan',
    people: [{}, { 'UNIT KERJA': null }, { 'UNIT KERJA': null }],
    row: null,
    header: null,
    id: 'Unit kerja yang hanya tertulis sekali (sel gabungan atau judul kelompok) dipakai untuk pegawai di bawahnya.',
    en: 'A unit that stands only once (in a merged cell or as the title of a group) counts for the people beneath it.',
  },
  {
    code: 'other-sheet',
    is: 'notice, kelengkapan',
    sheets: { Baru: sheetOf([{}]), Lama: sheetOf([{}]) },
    row: null,
    header: null,
    id: 'Lembar "Lama" juga tampak memuat data pegawai, tetapi tidak dihitung. Pilih dengan --sheet "Lama"',
    en: 'Sheet "Lama" seems to hold people too and was not counted. Choose it with --sheet "Lama"',
  },
];

async function findingsOf({ person, people, sheets, assessing }: Case): Promise<readonly Finding[]> {
  const cells = people ?? [person ?? {}];
  return allFindings(await (sheets === undefined ? assessPeople(cells, assessing) : assessSheets(sheets, assessing)));
}

describe('a finding', () => {
  test.each(cases.map((each) => [each.code, each] as const))('%s', async (code, expected) => {
    const all = await findingsOf(expected);
    const [finding, ...more] = all.filter(
      ({ type, row }) => type.code === code && row === (expected.row === undefined ? 2 : expected.row),
    );
    expect(more).toEqual([]);
    expect(finding).toBeDefined();
    if (finding === undefined) return;
    expect(`${finding.type.severity}, ${finding.type.family}`).toBe(expected.is);
    expect(finding.header).toBe(expected.header);
    expect(finding.column === null).toBe(expected.header === null);
    expect(finding.suggestion).toBe(expected.suggestion ?? null);
    expect(said([finding], 'id')).toEqual([expected.id]);
    expect(said([finding], 'en')).toEqual([expected.en]);
  });

  test('of every kind that there is stands above, and none beside them', () => {
    const tested = [...new Set(cases.map(({ code }) => code))].sort();
    expect(tested).toEqual([...Object.keys(readingFindingTypes), ...Object.keys(checkFindingTypes)].sort());
    expect(tested).toEqual(Object.keys(findingText).sort());
  });

  test('of each kind bears the code that it is known by', () => {
    for (const [code, kind] of Object.entries({ ...readingFindingTypes, ...checkFindingTypes }))
      expect(kind.code).toBe(code);
  });
});
