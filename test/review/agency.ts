/**
 * An agency that computes the index by itself: the rule in literal numbers, written apart from the program, and the
 * mistakes that agencies make. People are invented and made from a seed.
 */
import type { CellValue } from '../../src/record/cell';

export interface Employee {
  readonly nip: string;
  readonly name: string;
  readonly unit: string;
  readonly group: 'struktural' | 'fungsional' | 'pelaksana';
  readonly echelon: string;
  readonly education: string;
  readonly pim: boolean;
  readonly functional: boolean;
  readonly hours: number;
  readonly longest: number;
  /** Excel's day numbers; the agency measures on 30 June 2019, which is 43,646. */
  readonly hoursDay: number | null;
  readonly seminar: boolean;
  readonly seminarDay: number | null;
  readonly performance: number | null;
  readonly sanction: string;
  readonly sanctionDay: number | null;
  readonly status: string;
}

export interface Scored {
  readonly kualifikasi: number | null;
  readonly kompetensi: number | null;
  readonly kinerja: number | null;
  readonly disiplin: number | null;
  readonly total: number | null;
  readonly kategori: string | null;
}

/** What the agency does otherwise than the rule. */
export type Habit =
  | 'jpBelowThreshold=inProportion'
  | 'jpReachedBy=singleCourse'
  | 'technicalTrainingWindow=calendarYear'
  | 'seminarWindow=calendarYears'
  | 'punishmentWindow=ever'
  | 'punishmentWindow=oneYear'
  | 'performanceDecimals=rounded'
  | 'categoryDecimals=wholeNumber'
  | 'echelonV=asPelaksana'
  | 'inactiveStatuses=counted'
  | 'performance-twice'
  | 'performance-gap'
  | 'every-training'
  | 'other-group:pelaksana>fungsional'
  | 'other-group:fungsional>pelaksana'
  | 'unknown-lowest'
  | 'seminar-15'
  | 'category-at-bound';

export const habits: readonly Habit[] = [
  'jpBelowThreshold=inProportion',
  'jpReachedBy=singleCourse',
  'technicalTrainingWindow=calendarYear',
  'seminarWindow=calendarYears',
  'punishmentWindow=ever',
  'punishmentWindow=oneYear',
  'performanceDecimals=rounded',
  'categoryDecimals=wholeNumber',
  'echelonV=asPelaksana',
  'inactiveStatuses=counted',
  'performance-twice',
  'performance-gap',
  'every-training',
  'other-group:pelaksana>fungsional',
  'other-group:fungsional>pelaksana',
  'unknown-lowest',
  'seminar-15',
  'category-at-bound',
];

const nobody: Scored = {
  kualifikasi: null,
  kompetensi: null,
  kinerja: null,
  disiplin: null,
  total: null,
  kategori: null,
};

const education: Readonly<Record<string, number>> = {
  'S-3': 25,
  'S-2': 20,
  'S-1': 15,
  'D-IV': 15,
  'D-III': 10,
  SLTA: 5,
  SD: 1,
};
/** Diklat kepemimpinan, fungsional, teknis, seminar. */
const training: Readonly<Record<Employee['group'], readonly [number, number, number, number]>> = {
  struktural: [15, 0, 15, 10],
  fungsional: [0, 15, 15, 10],
  pelaksana: [0, 0, 22.5, 17.5],
};
const discipline: Readonly<Record<string, number>> = { 'tidak pernah': 5, ringan: 3, sedang: 2, berat: 1 };

export function scoreOf(person: Employee, does: ReadonlySet<Habit> = new Set()): Scored {
  if ((person.status === 'CPNS' || person.status === 'CLTN') && !does.has('inactiveStatuses=counted')) return nobody;
  const points = education[person.education] ?? (does.has('unknown-lowest') ? 1 : null);
  if (points === null) return nobody;
  const kompetensi = competence(person, does);
  const kinerja = performance(person.performance, does);
  const disiplin = sanction(person, does);
  const total = points + kompetensi + kinerja + disiplin + (does.has('performance-twice') ? kinerja : 0);
  return { kualifikasi: points, kompetensi, kinerja, disiplin, total, kategori: category(total, does) };
}

function competence(person: Employee, does: ReadonlySet<Habit>): number {
  let { group } = person;
  if (group === 'struktural' && person.echelon === 'V' && does.has('echelonV=asPelaksana')) group = 'pelaksana';
  let table = [...training[group]];
  if (group === 'pelaksana' && does.has('other-group:pelaksana>fungsional')) table = [...training.fungsional];
  if (group === 'fungsional' && does.has('other-group:fungsional>pelaksana')) table = [...training.pelaksana];
  if (group === 'struktural' && does.has('seminar-15')) table[3] = 15;
  if (does.has('every-training')) table = table.map((points, index) => (points > 0 ? points : [15, 15][index]!));
  const [pim, functional, technical, seminar] = table as [number, number, number, number];

  // 1 January to 31 December 2019; 1 July 2018 to 30 June 2019.
  const year = does.has('technicalTrainingWindow=calendarYear') ? [43_466, 43_830] : [43_282, 43_646];
  const hours = does.has('jpReachedBy=singleCourse') ? person.longest : person.hours;
  const counted = person.hoursDay === null || (person.hoursDay >= year[0]! && person.hoursDay <= year[1]!) ? hours : 0;
  const part = counted >= 20 ? 1 : does.has('jpBelowThreshold=inProportion') ? counted / 20 : 0;
  // 1 January 2018; 1 July 2017.
  const since = does.has('seminarWindow=calendarYears') ? 43_101 : 42_917;
  const seminarCounts = person.seminar && (person.seminarDay === null || person.seminarDay >= since);
  const sum =
    (person.pim ? pim : 0) + (person.functional ? functional : 0) + technical * part + (seminarCounts ? seminar : 0);
  return does.has('every-training') ? sum : Math.min(40, sum);
}

function performance(value: number | null, does: ReadonlySet<Habit>): number {
  if (value === null) return 0;
  if (does.has('performance-gap') && [50, 60, 75, 90].some((bound) => value > bound && value < bound + 1)) return 0;
  const read = does.has('performanceDecimals=rounded') ? Math.round(value) : value;
  if (read > 90) return 30;
  if (read > 75) return 25;
  if (read > 60) return 15;
  return read > 50 ? 5 : 1;
}

function sanction({ sanction: level, sanctionDay: day }: Employee, does: ReadonlySet<Habit>): number {
  // 1 July 2018; 1 July 2014.
  const from = does.has('punishmentWindow=ever') ? 0 : does.has('punishmentWindow=oneYear') ? 43_282 : 41_821;
  return day !== null && day < from ? 5 : discipline[level]!;
}

function category(total: number, does: ReadonlySet<Habit>): string {
  const read = does.has('categoryDecimals=wholeNumber') ? Math.floor(total) : total;
  const above = (bound: number): boolean => (does.has('category-at-bound') ? read >= bound : read > bound);
  if (above(90)) return 'Sangat Tinggi';
  if (above(80)) return 'Tinggi';
  if (above(70)) return 'Sedang';
  return above(60) ? 'Rendah' : 'Sangat Rendah';
}

/** Numbers from 0 below 1, the same for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function employees(count: number, seed: number): readonly Employee[] {
  const random = randomFrom(seed);
  const chance = (share: number): boolean => random() < share;
  const one = <Value>(values: readonly Value[]): Value => values[Math.floor(random() * values.length)]!;
  return Array.from({ length: count }, (_none, index): Employee => {
    const group = one(['struktural', 'fungsional', 'pelaksana', 'pelaksana', 'struktural', 'fungsional'] as const);
    const hours = chance(0.4) ? one([20, 24, 36]) : one([0, 0, 4, 8, 10, 12, 16]);
    return {
      nip: `19900101201501${index < 999 ? '1' : '2'}${String((index % 999) + 1).padStart(3, '0')}`,
      name: `Pegawai Rekaan ${index + 1}`,
      unit: one(['Bappeda', 'Inspektorat', 'Dinas Kesehatan', 'Dinas Pendidikan']),
      group,
      echelon: group === 'struktural' ? one(['II', 'III', 'IV', 'V']) : '-',
      education: chance(0.06)
        ? one(['S-9', 'Kursus'])
        : one(['S-3', 'S-2', 'S-1', 'S-1', 'D-IV', 'D-III', 'SLTA', 'SD']),
      pim: chance(group === 'struktural' ? 0.6 : 0.2),
      functional: chance(group === 'fungsional' ? 0.6 : 0.2),
      hours,
      longest: chance(0.5) ? hours : Math.floor(hours / 2),
      hoursDay: chance(0.2) ? one([43_400, 43_300, 43_500, 43_200]) : null,
      seminar: chance(0.5),
      seminarDay: chance(0.3) ? one([42_900, 43_050, 43_200, 43_600]) : null,
      performance: chance(0.05)
        ? null
        : chance(0.3)
          ? one([50.5, 60.4, 75.6, 90.3, 90.5])
          : one([45, 55, 70, 80, 88, 91, 95]),
      sanction: chance(0.25) ? one(['ringan', 'sedang', 'berat']) : 'tidak pernah',
      sanctionDay: chance(0.6) ? one([40_000, 41_500, 42_900, 43_600]) : null,
      status: chance(0.08) ? one(['CPNS', 'CLTN']) : 'PNS',
    };
  });
}

/** Totals of 60.5, 70.5 and 80.5, which are rare: a half stands between two categories. */
export function halfTotals(): readonly Employee[] {
  const [like] = employees(1, 1);
  const halves = [
    ['S-2', 70],
    ['S-2', 80],
    ['S-3', 95],
  ] as const;
  return halves.map(([level, performanceValue], index): Employee => ({
    ...like!,
    nip: `19900101201502100${index + 1}`,
    group: 'pelaksana',
    echelon: '-',
    education: level,
    hours: 20,
    longest: 20,
    hoursDay: null,
    seminar: false,
    pim: false,
    functional: false,
    performance: performanceValue,
    sanction: 'ringan',
    sanctionDay: null,
    status: 'PNS',
  }));
}

export const headers = [
  ...['NIP', 'Nama', 'Unit Kerja', 'Jenis Jabatan', 'Eselon', 'Pendidikan', 'Diklat PIM', 'Diklat Fungsional', 'JP'],
  ...['JP Terbesar', 'Tanggal Diklat Teknis', 'Seminar', 'Tanggal Seminar', 'Nilai SKP', 'Hukuman Disiplin'],
  ...['Tanggal Hukuman', 'Status'],
];
export const statedHeaders = [
  ...['Skor Kualifikasi', 'Skor Kompetensi', 'Skor Kinerja', 'Skor Disiplin', 'Total', 'Kategori'],
];

const yesNo = (value: boolean): string => (value ? 'sudah' : 'belum');

export function factsRow(person: Employee): readonly CellValue[] {
  return [
    ...[person.nip, person.name, person.unit, person.group, person.echelon, person.education, yesNo(person.pim)],
    ...[yesNo(person.functional), person.hours, person.longest, person.hoursDay, yesNo(person.seminar)],
    ...[person.seminarDay, person.performance, person.sanction, person.sanctionDay, person.status],
  ];
}

export function statedRow({
  kualifikasi,
  kompetensi,
  kinerja,
  disiplin,
  total,
  kategori,
}: Scored): readonly CellValue[] {
  return [kualifikasi, kompetensi, kinerja, disiplin, total, kategori];
}

/** The sheet that the agency sends: its people, and the points that its own way gives them. */
export function sheetOf(
  people: readonly Employee[],
  does: (person: Employee, index: number) => ReadonlySet<Habit> = () => new Set(),
): readonly (readonly CellValue[])[] {
  return [
    [...headers, ...statedHeaders],
    ...people.map((person, index) => [...factsRow(person), ...statedRow(scoreOf(person, does(person, index)))]),
  ];
}
