/**
 * The custom functions, namespace IPASN. Excel's metadata is generated from the comments below, so these are in
 * Indonesian; overlay/en.json holds them in English. Parameters are untyped ranges, so that a cell or a column works; an
 * omitted one is null.
 */
import {
  competenceResult,
  detailsResult,
  disciplineResult,
  explanationResult,
  performanceResult,
  qualificationResult,
  totalResult,
} from './results';
import { checkNips } from './nip';
import { fieldArgument, forEachValue, forEachPerson } from './people';
import { associate } from './runtime';
import { categories, mean } from './scores';

/**
 * Jenjang pendidikan.
 * @customenum {string}
 */
// prettier-ignore
export enum PENDIDIKAN {
  /** Doktor */
  S3 = "S-3",
  /** Magister */
  S2 = "S-2",
  /** Sarjana */
  S1 = "S-1",
  /** Sarjana Terapan */
  D4 = "D-IV",
  /** Ahli Madya, Sarjana Muda */
  D3 = "D-III",
  /** Diploma II */
  D2 = "D-II",
  /** Diploma I */
  D1 = "D-I",
  /** SMA, SMK, MA, Paket C */
  SLTA = "SLTA",
  /** SMP, MTs, Paket B */
  SLTP = "SLTP",
  /** SD, MI, Paket A */
  SD = "SD",
  /** Pendidikan profesi */
  Profesi = "Profesi",
  /** Pendidikan spesialis */
  Spesialis = "Spesialis",
  /** Pendidikan subspesialis */
  Subspesialis = "Subspesialis",
}

/**
 * Jenis jabatan.
 * @customenum {string}
 */
// prettier-ignore
export enum JENIS_JABATAN {
  /** JPT, administrator, pengawas */
  struktural = "struktural",
  /** Jabatan fungsional */
  fungsional = "fungsional",
  /** Pelaksana */
  pelaksana = "pelaksana",
}

/**
 * Hukuman disiplin terberat.
 * @customenum {string}
 */
// prettier-ignore
export enum HUKUMAN_DISIPLIN {
  /** Tidak pernah dihukum */
  tidak_pernah = "tidak pernah",
  /** Hukuman ringan */
  ringan = "ringan",
  /** Hukuman sedang */
  sedang = "sedang",
  /** Hukuman berat */
  berat = "berat",
}

/**
 * Label nilai SKP (2018 sampai 2022) dan predikat kinerja (mulai 2023).
 * @customenum {string}
 */
// prettier-ignore
export enum PREDIKAT_KINERJA {
  /** Kedua metode */
  Sangat_Baik = "Sangat Baik",
  /** Kedua metode */
  Baik = "Baik",
  /** bkn-8-2019 */
  Cukup = "Cukup",
  /** bkn-4190-2024 */
  Butuh_Perbaikan = "Butuh Perbaikan",
  /** Kedua metode */
  Kurang = "Kurang",
  /** bkn-8-2019 */
  Buruk = "Buruk",
  /** bkn-4190-2024 */
  Sangat_Kurang = "Sangat Kurang",
}

/**
 * Skor IP ASN, 0 sampai 100, dari delapan data pegawai; satu hasil untuk setiap baris.
 * @customfunction SCORE
 * @helpurl https://localhost:3000/help/score.html
 * @param pendidikan Jenjang terakhir, misalnya S-1, D-III, SLTA, atau kode SAPK; satu sel atau satu kolom.
 * @param jenisJabatan struktural, fungsional, atau pelaksana; satu sel atau satu kolom.
 * @param diklatKepemimpinan sudah atau belum, atau nama diklatnya (PIM III, PKA). Kosong: belum.
 * @param diklatFungsional sudah atau belum. Kosong: belum.
 * @param jpDiklatTeknis Jumlah jam pelajaran (JP) diklat teknis. Kosong: 0.
 * @param seminar sudah atau belum mengikuti seminar dan sejenisnya. Kosong: belum.
 * @param nilaiKinerja Nilai SKP 0 sampai 100, atau predikat. Kosong: 0 poin.
 * @param hukumanDisiplin tidak pernah, ringan, sedang, atau berat. Kosong: tidak pernah.
 * @param [metode] Id metode, tahun yang diukur, tafsir, atau METODE_IPASN. Kosong: bkn-8-2019.
 * @returns Skor setiap baris.
 */
export function score(
  pendidikan: unknown[][],
  jenisJabatan: unknown[][],
  diklatKepemimpinan: unknown[][],
  diklatFungsional: unknown[][],
  jpDiklatTeknis: unknown[][],
  seminar: unknown[][],
  nilaiKinerja: unknown[][],
  hukumanDisiplin: unknown[][],
  metode?: unknown[][],
): unknown[][] {
  const training = [diklatKepemimpinan, diklatFungsional, jpDiklatTeknis, seminar];
  const given = personArguments(pendidikan, jenisJabatan, training, nilaiKinerja, hukumanDisiplin);
  return forEachPerson(given, metode, totalResult);
}

/**
 * Rincian skor dalam enam kolom: kualifikasi, kompetensi, kinerja, disiplin, total, kategori.
 * @customfunction RINCIAN
 * @helpurl https://localhost:3000/help/rincian.html
 * @param pendidikan Jenjang terakhir, misalnya S-1, D-III, SLTA, atau kode SAPK; satu sel atau satu kolom.
 * @param jenisJabatan struktural, fungsional, atau pelaksana; satu sel atau satu kolom.
 * @param diklatKepemimpinan sudah atau belum, atau nama diklatnya (PIM III, PKA). Kosong: belum.
 * @param diklatFungsional sudah atau belum. Kosong: belum.
 * @param jpDiklatTeknis Jumlah jam pelajaran (JP) diklat teknis. Kosong: 0.
 * @param seminar sudah atau belum mengikuti seminar dan sejenisnya. Kosong: belum.
 * @param nilaiKinerja Nilai SKP 0 sampai 100, atau predikat. Kosong: 0 poin.
 * @param hukumanDisiplin tidak pernah, ringan, sedang, atau berat. Kosong: tidak pernah.
 * @param [metode] Id metode, tahun yang diukur, tafsir, atau METODE_IPASN. Kosong: bkn-8-2019.
 * @returns Enam kolom untuk setiap baris.
 */
export function rincian(
  pendidikan: unknown[][],
  jenisJabatan: unknown[][],
  diklatKepemimpinan: unknown[][],
  diklatFungsional: unknown[][],
  jpDiklatTeknis: unknown[][],
  seminar: unknown[][],
  nilaiKinerja: unknown[][],
  hukumanDisiplin: unknown[][],
  metode?: unknown[][],
): unknown[][] {
  const training = [diklatKepemimpinan, diklatFungsional, jpDiklatTeknis, seminar];
  const given = personArguments(pendidikan, jenisJabatan, training, nilaiKinerja, hukumanDisiplin);
  return forEachPerson(given, metode, detailsResult, 6);
}

/**
 * Penjelasan skor: asal setiap poin, dengan pasal atau sumbernya.
 * @customfunction PENJELASAN
 * @helpurl https://localhost:3000/help/penjelasan.html
 * @param pendidikan Jenjang terakhir, misalnya S-1, D-III, SLTA, atau kode SAPK; satu sel atau satu kolom.
 * @param jenisJabatan struktural, fungsional, atau pelaksana; satu sel atau satu kolom.
 * @param diklatKepemimpinan sudah atau belum, atau nama diklatnya (PIM III, PKA). Kosong: belum.
 * @param diklatFungsional sudah atau belum. Kosong: belum.
 * @param jpDiklatTeknis Jumlah jam pelajaran (JP) diklat teknis. Kosong: 0.
 * @param seminar sudah atau belum mengikuti seminar dan sejenisnya. Kosong: belum.
 * @param nilaiKinerja Nilai SKP 0 sampai 100, atau predikat. Kosong: 0 poin.
 * @param hukumanDisiplin tidak pernah, ringan, sedang, atau berat. Kosong: tidak pernah.
 * @param [metode] Id metode, tahun yang diukur, tafsir, atau METODE_IPASN. Kosong: bkn-8-2019.
 * @returns Penjelasan setiap baris.
 */
export function penjelasan(
  pendidikan: unknown[][],
  jenisJabatan: unknown[][],
  diklatKepemimpinan: unknown[][],
  diklatFungsional: unknown[][],
  jpDiklatTeknis: unknown[][],
  seminar: unknown[][],
  nilaiKinerja: unknown[][],
  hukumanDisiplin: unknown[][],
  metode?: unknown[][],
): unknown[][] {
  const training = [diklatKepemimpinan, diklatFungsional, jpDiklatTeknis, seminar];
  const given = personArguments(pendidikan, jenisJabatan, training, nilaiKinerja, hukumanDisiplin);
  return forEachPerson(given, metode, explanationResult);
}

/**
 * Poin kualifikasi dari jenjang pendidikan.
 * @customfunction KUALIFIKASI
 * @helpurl https://localhost:3000/help/kualifikasi.html
 * @param pendidikan Jenjang terakhir, misalnya S-1, D-III, SLTA, atau kode SAPK; satu sel atau satu kolom.
 * @param [metode] Id metode, tahun yang diukur, tafsir, atau METODE_IPASN. Kosong: bkn-8-2019.
 * @returns Poin setiap baris.
 */
export function kualifikasi(pendidikan: unknown[][], metode?: unknown[][]): unknown[][] {
  return forEachValue(fieldArgument('pendidikan', pendidikan), metode, qualificationResult);
}

/**
 * Poin kompetensi dari diklat dan seminar, menurut jenis jabatan.
 * @customfunction KOMPETENSI
 * @helpurl https://localhost:3000/help/kompetensi.html
 * @param jenisJabatan struktural, fungsional, atau pelaksana; satu sel atau satu kolom.
 * @param diklatKepemimpinan sudah atau belum, atau nama diklatnya (PIM III, PKA). Kosong: belum.
 * @param diklatFungsional sudah atau belum. Kosong: belum.
 * @param jpDiklatTeknis Jumlah jam pelajaran (JP) diklat teknis. Kosong: 0.
 * @param seminar sudah atau belum mengikuti seminar dan sejenisnya. Kosong: belum.
 * @param [metode] Id metode, tahun yang diukur, tafsir, atau METODE_IPASN. Kosong: bkn-8-2019.
 * @returns Poin setiap baris.
 */
export function kompetensi(
  jenisJabatan: unknown[][],
  diklatKepemimpinan: unknown[][],
  diklatFungsional: unknown[][],
  jpDiklatTeknis: unknown[][],
  seminar: unknown[][],
  metode?: unknown[][],
): unknown[][] {
  const training = [diklatKepemimpinan, diklatFungsional, jpDiklatTeknis, seminar];
  return forEachPerson(competenceArguments(jenisJabatan, training), metode, competenceResult);
}

/**
 * Poin kinerja dari nilai SKP atau predikat.
 * @customfunction KINERJA
 * @helpurl https://localhost:3000/help/kinerja.html
 * @param nilaiKinerja Nilai SKP 0 sampai 100, atau predikat. Kosong: 0 poin.
 * @param [metode] Id metode, tahun yang diukur, tafsir, atau METODE_IPASN. Kosong: bkn-8-2019.
 * @returns Poin setiap baris.
 */
export function kinerja(nilaiKinerja: unknown[][], metode?: unknown[][]): unknown[][] {
  return forEachValue(fieldArgument('nilaiKinerja', nilaiKinerja), metode, performanceResult);
}

/**
 * Poin disiplin dari hukuman terberat.
 * @customfunction DISIPLIN
 * @helpurl https://localhost:3000/help/disiplin.html
 * @param hukumanDisiplin tidak pernah, ringan, sedang, atau berat. Kosong: tidak pernah.
 * @param [metode] Id metode, tahun yang diukur, tafsir, atau METODE_IPASN. Kosong: bkn-8-2019.
 * @returns Poin setiap baris.
 */
export function disiplin(hukumanDisiplin: unknown[][], metode?: unknown[][]): unknown[][] {
  return forEachValue(fieldArgument('hukumanDisiplin', hukumanDisiplin), metode, disciplineResult);
}

/**
 * Kategori sebuah skor atau indeks: Sangat Tinggi sampai Sangat Rendah.
 * @customfunction KATEGORI
 * @helpurl https://localhost:3000/help/kategori.html
 * @param skor Skor atau indeks, 0 sampai 100; satu sel atau satu kolom.
 * @param [metode] Id metode, tahun yang diukur, tafsir, atau METODE_IPASN. Kosong: bkn-8-2019.
 * @returns Kategori setiap baris.
 */
export function kategori(skor: unknown[][], metode?: unknown[][]): unknown[][] {
  return categories(skor, metode);
}

/**
 * Indeks: rata-rata angka pada sebuah rentang skor; sel kosong dan teks dilewati.
 * @customfunction INDEKS
 * @helpurl https://localhost:3000/help/indeks.html
 * @param skor Rentang skor, misalnya hasil IPASN.SCORE.
 * @returns Rata-rata, tidak dibulatkan.
 */
export function indeks(skor: unknown[][]): unknown {
  return mean(skor);
}

/**
 * Memeriksa NIP 18 angka: "OK", atau apa yang salah.
 * @customfunction NIP
 * @helpurl https://localhost:3000/help/nip.html
 * @param nip NIP sebagai teks; satu sel atau satu kolom.
 * @param [tanggalLahir] Tanggal lahir, untuk dibandingkan dengan NIP.
 * @param [jenisKelamin] Jenis kelamin (L atau P), untuk dibandingkan dengan NIP.
 * @param [tmt] TMT CPNS atau tanggal pengangkatan PPPK, untuk dibandingkan dengan NIP.
 * @returns "OK" atau penjelasan setiap baris.
 */
export function nip(
  nip: unknown[][],
  tanggalLahir?: unknown[][],
  jenisKelamin?: unknown[][],
  tmt?: unknown[][],
): unknown[][] {
  const birth = fieldArgument('tanggalLahir', tanggalLahir);
  return checkNips([
    fieldArgument('nip', nip),
    birth,
    fieldArgument('jenisKelamin', jenisKelamin),
    fieldArgument('tmtCpns', tmt, 'tmt'),
  ]);
}

function personArguments(
  pendidikan: unknown,
  jenisJabatan: unknown,
  training: readonly unknown[],
  nilaiKinerja: unknown,
  hukumanDisiplin: unknown,
) {
  return [
    fieldArgument('pendidikan', pendidikan),
    ...competenceArguments(jenisJabatan, training),
    fieldArgument('nilaiKinerja', nilaiKinerja),
    fieldArgument('hukumanDisiplin', hukumanDisiplin),
  ];
}

const trainingFields = ['diklatKepemimpinan', 'diklatFungsional', 'jpDiklatTeknis', 'seminar'] as const;

function competenceArguments(jenisJabatan: unknown, training: readonly unknown[]) {
  return [
    fieldArgument('jenisJabatan', jenisJabatan),
    ...trainingFields.map((field, index) => fieldArgument(field, training[index])),
  ];
}

associate({
  SCORE: score,
  RINCIAN: rincian,
  PENJELASAN: penjelasan,
  KUALIFIKASI: kualifikasi,
  KOMPETENSI: kompetensi,
  KINERJA: kinerja,
  DISIPLIN: disiplin,
  KATEGORI: kategori,
  INDEKS: indeks,
  NIP: nip,
});
