/** The words and codes that offices write, by what they mean. A word that is not here is never a score. */
import type { EducationLevel, PerformanceLabel, PositionType, Sanction } from '../method/method';
import { normalizeWord } from './normalize';
import type { LegalStatus, Sex, Status } from './record';

/** A known word that a text may have meant, and why. */
export interface WordSuggestion {
  readonly word: string;
  /** `spelling`: all but one or two letters are the same; `profession`: its education has a level of its own. */
  readonly why: 'spelling' | 'profession';
}

/** A vocabulary: folded words to meanings, and the words to name where none fits, most telling first. */
export interface Vocabulary<Meaning> {
  readonly meanings: ReadonlyMap<string, Meaning>;
  readonly shown: readonly string[];
  /** Whether two meanings are one as far as a slash pair ("S1/D4") goes. */
  readonly same: (one: Meaning, other: Meaning) => boolean;
  /** Normalized texts that are no words of the vocabulary, and what they may mean: for the user to confirm. */
  readonly proposals?: ReadonlyMap<string, WordSuggestion>;
}

export function vocabulary<Meaning>(
  words: readonly (readonly [Meaning, string])[],
  shown: readonly string[],
  same: (one: Meaning, other: Meaning) => boolean = Object.is,
): Vocabulary<Meaning> {
  const meanings = new Map<string, Meaning>();
  for (const [meaning, spellings] of words) {
    for (const spelling of spellings.split('|')) meanings.set(normalizeWord(spelling), meaning);
  }
  return { meanings, shown, same };
}

const educationWords: readonly (readonly [EducationLevel, string])[] = [
  ['S-3', 'S-3|Doktor|Strata 3|Strata III|Doktoral'],
  ['S-2', 'S-2|Magister|Pasca Sarjana|Strata 2|Strata II'],
  ['S-1', 'S-1|Sarjana|Strata 1|Strata I'],
  ['D-IV', 'D-IV|D-4|Diploma IV|Diploma 4|Sarjana Terapan'],
  ['D-III', 'D-III|D-3|Diploma III|Diploma 3|Sarjana Muda|Akademi|Ahli Madya'],
  ['D-II', 'D-II|D-2|Diploma II|Diploma 2'],
  ['D-I', 'D-I|D-1|Diploma I|Diploma 1'],
  ['SLTA', 'SLTA|SMA|SMK|SMU|STM|MA|Paket C|SLTA Kejuruan|SLTA Keguruan|Sekolah Menengah Atas|Madrasah Aliyah'],
  ['SLTP', 'SLTP|SMP|MTs|Paket B|SLTP Kejuruan|Sekolah Menengah Pertama|Madrasah Tsanawiyah'],
  ['SD', 'SD|MI|Paket A|Sekolah Dasar|Madrasah Ibtidaiyah'],
  ['Profesi', 'Profesi'],
  ['Spesialis', 'Spesialis|Sp-1'],
  ['Subspesialis', 'Subspesialis|Sub Spesialis|Sp-2'],
];

/** Professions whose education follows the first degree; whether the diploma is there is for the user to say. */
const professions =
  'dokter|dr|drg|drh|dokter gigi|dokter hewan|dokter umum|ners|ns|apoteker|apt|notaris|akuntan|psikolog|bidan profesi|arsitek';

export const educationVocabulary: Vocabulary<EducationLevel> = {
  ...vocabulary(
    educationWords,
    educationWords.map(([level]) => level),
    (one, other) => one === other || (isFirstDegree(one) && isFirstDegree(other)),
  ),
  proposals: new Map<string, WordSuggestion>([
    ...professions
      .split('|')
      .map((name): [string, WordSuggestion] => [normalizeWord(name), { word: 'Profesi', why: 'profession' }]),
    [normalizeWord('SI'), { word: 'S-1', why: 'spelling' }],
  ]),
};

function isFirstDegree(level: EducationLevel): boolean {
  return level === 'S-1' || level === 'D-IV';
}

/** tingkat pendidikan, SAPK. */
export const educationCodes: ReadonlyMap<number, EducationLevel> = new Map<number, EducationLevel>([
  [5, 'SD'],
  [10, 'SLTP'],
  [12, 'SLTP'],
  [15, 'SLTA'],
  [17, 'SLTA'],
  [18, 'SLTA'],
  [20, 'D-I'],
  [25, 'D-II'],
  [30, 'D-III'],
  [35, 'D-IV'],
  [40, 'S-1'],
  [42, 'Profesi'],
  [45, 'S-2'],
  [47, 'Spesialis'],
  [49, 'Subspesialis'],
  [50, 'S-3'],
]);

/** KUALIFIKASI of BKN's 2018 template: 1 and 0 name several levels of equal points; the highest stands for them. */
export const templateEducationCodes: ReadonlyMap<number, EducationLevel> = new Map<number, EducationLevel>([
  [5, 'S-3'],
  [4, 'S-2'],
  [3, 'S-1'],
  [2, 'D-III'],
  [1, 'D-II'],
  [0, 'SLTP'],
]);

/** A position: its group, and the echelon where the word tells it. */
export interface PositionReading {
  readonly group: PositionType | 'rangkap';
  readonly echelon: number | null;
}

const position = (group: PositionReading['group'], echelon: number | null = null): PositionReading => ({
  group,
  echelon,
});

/** A structural post of an echelon, where that is told. */
export const structuralPosition = (echelon: number | null): PositionReading => position('struktural', echelon);
const structural = structuralPosition;

/** A post of a group without echelons. */
export const positionOfType = (group: PositionReading['group']): PositionReading => position(group);

export const positionVocabulary = vocabulary<PositionReading>(
  [
    [structural(null), 'struktural|JA|Jabatan Administrasi|Pimpinan Tinggi|JPT|Jabatan Pimpinan Tinggi'],
    [
      structural(1),
      'eselon 1|eselon I|eselon I.a|eselon I.b|JPT madya|JPT utama|Pimpinan Tinggi Madya|Pimpinan Tinggi Utama',
    ],
    [
      structural(2),
      'eselon 2|eselon II|eselon II.a|eselon II.b|JPT pratama|Pimpinan Tinggi Pratama|kepala dinas|kadis|kepala badan|kaban|kepala biro|karo',
    ],
    [
      structural(3),
      'eselon 3|eselon III|eselon III.a|eselon III.b|administrator|kabid|kepala bidang|kabag|kepala bagian|camat',
    ],
    [
      structural(4),
      'eselon 4|eselon IV|eselon IV.a|eselon IV.b|pengawas|kasi|kepala seksi|kasubbag|kepala sub bagian|kasubbid|kepala sub bidang|lurah',
    ],
    [structural(5), 'eselon 5|eselon V|eselon V.a|eselon V.b'],
    [position('fungsional'), 'fungsional|JFT|JF|fungsional tertentu'],
    [position('pelaksana'), 'pelaksana|JFU|fungsional umum|staf|staf pelaksana'],
    [position('rangkap'), 'rangkap'],
  ],
  ['struktural', 'fungsional', 'pelaksana', 'JPT pratama', 'administrator', 'pengawas', 'JFT', 'JFU'],
  (one, other) => one.group === other.group,
);

/** jenis jabatan, SAPK. */
export const positionCodes: ReadonlyMap<number, PositionReading> = new Map([
  [1, position('struktural')],
  [2, position('fungsional')],
  [3, position('rangkap')],
  [4, position('pelaksana')],
]);

const echelonSpellings = (level: number, roman: string): string =>
  ['', 'eselon ']
    .flatMap((before) =>
      [`${before}${roman}`, `${before}${String(level)}`].flatMap((name) => [name, `${name}.a`, `${name}.b`]),
    )
    .join('|');

/** ESELON; 0 is none. */
export const echelonVocabulary = vocabulary<number>(
  [
    [1, echelonSpellings(1, 'I')],
    [2, echelonSpellings(2, 'II')],
    [3, echelonSpellings(3, 'III')],
    [4, echelonSpellings(4, 'IV')],
    [5, echelonSpellings(5, 'V')],
    [0, '-|0|99|non eselon|tidak ada|bukan eselon|nihil'],
  ],
  ['I.a', 'II.a', 'II.b', 'III.a', 'III.b', 'IV.a', 'IV.b', 'V.a', '-'],
);

export const echelonCodes: ReadonlyMap<number, number> = new Map([
  [10, 1],
  [11, 1],
  [12, 1],
  [21, 2],
  [22, 2],
  [31, 3],
  [32, 3],
  [41, 4],
  [42, 4],
  [51, 5],
  [52, 5],
  [99, 0],
]);

export const yesNoVocabulary = vocabulary<boolean>(
  [
    [true, 'sudah|ya|1|ada|v|√|✓|✔|iya|true'],
    [false, 'belum|tidak|0|-|tidak ada|belum ada|nihil|false'],
  ],
  ['sudah', 'belum', 'ya', 'tidak', 'ada', '-'],
);

/** Leadership courses by name: the echelon whose position they match. */
export const courseVocabulary = vocabulary<number>(
  [
    [1, 'PIM I|PIM 1|SEPATI|PKN I|PKN 1'],
    [2, 'PIM II|PIM 2|SPAMEN|SESPA|SPATI|PKN II|PKN 2'],
    [3, 'PIM III|PIM 3|SPAMA|SEPADYA|PKA'],
    [4, 'PIM IV|PIM 4|ADUM|SEPALA|PKP'],
  ],
  ['sudah', 'belum', 'PIM II', 'PIM III', 'PIM IV', 'PKA', 'PKP'],
);

/** How a course's name is often introduced. */
export function normalizeCourse(text: string): string {
  return normalizeWord(text)
    .replace(/^(?:diklat|pelatihan)+/, '')
    .replace(/^(?:kepemimpinan|pim(?:pinan)?)(?:tingkat|tk)?/, 'pim')
    .replace(/^pkn(?:tingkat|tk)?/, 'pkn');
}

export const performanceVocabulary = vocabulary<PerformanceLabel>(
  [
    ['Sangat Baik', 'Sangat Baik'],
    ['Baik', 'Baik'],
    ['Cukup', 'Cukup'],
    ['Kurang', 'Kurang'],
    ['Buruk', 'Buruk'],
    ['Butuh Perbaikan', 'Butuh Perbaikan'],
    ['Sangat Kurang', 'Sangat Kurang'],
  ],
  ['Sangat Baik', 'Baik', 'Cukup', 'Kurang', 'Buruk', 'Butuh Perbaikan', 'Sangat Kurang'],
);

/** predikat kinerja, SIASN. */
export const performanceCodes: ReadonlyMap<number, PerformanceLabel> = new Map<number, PerformanceLabel>([
  [1, 'Sangat Baik'],
  [2, 'Baik'],
  [3, 'Butuh Perbaikan'],
  [4, 'Kurang'],
  [5, 'Sangat Kurang'],
]);

export const sanctionVocabulary = vocabulary<Sanction>(
  [
    ['tidak pernah', 'tidak pernah|nihil|-|0|tidak ada|tidak|belum pernah|tidak pernah dihukum'],
    ['ringan', 'ringan|R|hukuman ringan'],
    ['sedang', 'sedang|hukuman sedang'],
    ['berat', 'berat|hukuman berat'],
  ],
  ['tidak pernah', 'ringan', 'sedang', 'berat'],
);

/** HUKDIS of BKN's 2018 template, whose letters hold under its header alone. */
export const templateSanctionVocabulary: typeof sanctionVocabulary = {
  ...sanctionVocabulary,
  meanings: new Map([...sanctionVocabulary.meanings, ['s', 'sedang'], ['b', 'berat']]),
};

const codes = <Meaning>(meaning: Meaning, list: readonly number[]) =>
  list.map((code): [number, Meaning] => [code, meaning]);

/** hukuman disiplin, SAPK: 12 lifts a sanction, 21 and 22 are moral sanctions; neither counts. */
export const sanctionCodes: ReadonlyMap<number, Sanction> = new Map<number, Sanction>([
  ...codes<Sanction>('tidak pernah', [0, 12, 21, 22]),
  ...codes<Sanction>('ringan', [1, 2, 3]),
  ...codes<Sanction>('sedang', [4, 5, 6, 7, 8, 23, 24, 25]),
  ...codes<Sanction>('berat', [9, 10, 11, 13, 14, 27, 28]),
]);

/** What a STATUS or KEDUDUKAN HUKUM cell tells: who the person is to the state, or where they stand, or both. */
export interface StatusReading {
  readonly status: Status | null;
  readonly legalStatus: LegalStatus | null;
}

const legalStatus = (value: LegalStatus, status: Status | null = null): StatusReading => ({
  status,
  legalStatus: value,
});
const status = (value: Status): StatusReading => ({ status: value, legalStatus: null });

const sameStatus = (one: StatusReading, other: StatusReading) =>
  one.status === other.status && one.legalStatus === other.legalStatus;

export const statusVocabulary = vocabulary<StatusReading>(
  [
    [status('PNS'), 'PNS|PNSD|PNSP|P|Pegawai Negeri Sipil'],
    [status('CPNS'), 'CPNS|C|CPNSD|Calon PNS|Calon Pegawai Negeri Sipil'],
    [status('PPPK'), 'PPPK|P3K|PPPK Paruh Waktu|Pegawai Pemerintah dengan Perjanjian Kerja'],
    [legalStatus('aktif', 'PNS'), 'PNS Aktif'],
    [legalStatus('aktif', 'PPPK'), 'PPPK Aktif'],
    [legalStatus('aktif'), 'aktif|ASN|kena hukdis|kena hukuman disiplin'],
    [legalStatus('CLTN'), 'CLTN|Cuti di Luar Tanggungan Negara|Cuti Luar Tanggungan Negara|Perpanjangan CLTN'],
    [legalStatus('tugas belajar'), 'tugas belajar|tubel'],
    [legalStatus('pemberhentian sementara'), 'pemberhentian sementara|diberhentikan sementara'],
    [legalStatus('uang tunggu'), 'uang tunggu|penerima uang tunggu'],
    [legalStatus('MPP'), 'MPP|Masa Persiapan Pensiun'],
    [legalStatus('diberhentikan'), 'diberhentikan|berhenti'],
    [legalStatus('pensiun'), 'pensiun|BUP|mencapai BUP'],
  ],
  ['PNS', 'CPNS', 'PPPK', 'aktif', 'tugas belajar', 'CLTN', 'MPP', 'pensiun'],
  sameStatus,
);

/** kedudukan hukum, SAPK; 15 is in service under a sanction. */
export const legalStatusCodes: ReadonlyMap<number, StatusReading> = new Map<number, StatusReading>([
  [1, legalStatus('aktif')],
  [2, legalStatus('CLTN')],
  [3, legalStatus('tugas belajar')],
  [4, legalStatus('pemberhentian sementara')],
  [5, legalStatus('uang tunggu')],
  [13, legalStatus('CLTN')],
  [15, legalStatus('aktif')],
  [20, legalStatus('MPP')],
  [51, { status: 'CPNS', legalStatus: null }],
  [66, legalStatus('diberhentikan')],
  [98, legalStatus('pensiun')],
  [99, legalStatus('pensiun')],
  ...codes<StatusReading>(legalStatus('aktif', 'PPPK'), [71, 72, 73, 101]),
]);

export const sexVocabulary = vocabulary<Sex>(
  [
    ['pria', 'pria|laki-laki|L|M|lk|male|1'],
    ['wanita', 'wanita|perempuan|P|F|W|pr|female|2'],
  ],
  ['L', 'P', 'M', 'F', 'pria', 'wanita'],
);
