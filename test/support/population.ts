/**
 * One true population, and the lists that sources make of it: with other columns, other words, and known changes, gaps,
 * damage, strangers and repetitions. Every list tells what was done to it.
 */
import { sampleCells } from '../../src/sample/cells';
import { rosterColumns, type RosterCells, type RosterColumnName } from '../../src/record/roster-columns';
import { usualMeasured } from '../../src/sample/options';
import { at, between, chance, pick, seeded, type Random } from '../../src/sample/random';
import { samplePeople } from '../../src/sample/rows';
import type { CellValue } from '../../src/record/cell';

export const measured = usualMeasured;

/** The truth about one person, in the template's words. */
export type Truth = RosterCells;

export function populationOf(seed: number, people: number): readonly Truth[] {
  const options = { rows: people, seed, dirt: 0, measured };
  return [...samplePeople(options)].map((person, index) => sampleCells(person, index + 1));
}

/** A column under another header. */
const otherHeaders: Partial<Record<RosterColumnName, readonly string[]>> = {
  nip: ['NIP BARU', 'N I P'],
  name: ['NAMA PEGAWAI', 'Nama Lengkap'],
  unit: ['OPD', 'UNOR NAMA'],
  position: ['Nama Jabatan'],
  positionType: ['JNS_JABATAN'],
  education: ['JENJANG', 'Pendidikan Terakhir'],
  rank: ['GOL RUANG'],
  sex: ['JK'],
  birthDay: ['TGL LAHIR'],
  leadershipTraining: ['DIKLAT_PIM'],
  functionalTraining: ['DIKLAT_FUNG'],
  technicalHours: ['JP'],
  seminar: ['WORKSHOP'],
  performance: ['SKP'],
  sanction: ['HUKDIS'],
  updatedDay: ['TERAKHIR DIPERBARUI'],
};

/** The same in other words; what is not here stays as it is. */
const otherWords: Readonly<Record<string, string>> = {
  Sudah: 'ya',
  Belum: '-',
  'S-1': 'Sarjana',
  'S-2': 'Magister',
  'D-III': 'D III',
  SLTA: 'SMA',
  Pelaksana: 'JFU',
  Fungsional: 'jabatan fungsional tertentu',
  'Tidak pernah': 'nihil',
};

/** A harmless change of spelling. */
export function respelt(random: Random, name: RosterColumnName, value: CellValue): CellValue {
  if (typeof value !== 'string' || chance(random, 0.5)) return value;
  if (name === 'nip')
    return pick(random, [`'${value}`, `${value.slice(0, 8)} ${value.slice(8, 14)} ${value.slice(14)}`]);
  if (name === 'name') return pick(random, [value.toUpperCase(), value.split(',')[0] ?? value]);
  if (name === 'unit') return value.toUpperCase();
  return otherWords[value] ?? value;
}

/** What no reader can make out in these columns. */
export const damage: Partial<Record<RosterColumnName, string>> = {
  education: 'S-9',
  positionType: 'entahlah',
  technicalHours: 'banyak sekali',
  seminar: 'kira-kira',
  leadershipTraining: 'mungkin',
  performance: 'lumayan',
  birthDay: 'bulan lalu',
  sanction: 'ditegur',
};

const other = <Value>(random: Random, values: readonly Value[], than: CellValue): Value =>
  pick(
    random,
    values.filter((value) => value !== (than as unknown)),
  );

const flip = (value: CellValue): string => (value === 'Sudah' ? 'Belum' : 'Sudah');

/** Another value that no reader takes for the same. */
export const change: Partial<Record<RosterColumnName, (random: Random, truth: Truth) => CellValue>> = {
  name: () => 'Orang Lain Sama Sekali',
  unit: () => 'Unit Lain Sama Sekali',
  position: () => 'Jabatan Lain Sama Sekali',
  education: (random, { education }) => other(random, ['SLTA', 'D-III', 'S-1', 'S-2', 'S-3'], education),
  rank: (random, { rank }) => other(random, ['II/a', 'III/a', 'III/d', 'IV/b'], rank),
  sex: (_random, { sex }) => (sex === 'L' ? 'P' : 'L'),
  birthDay: (_random, { birthDay }) => Number(birthDay) + 1,
  appointmentDay: (_random, { appointmentDay }) => Number(appointmentDay) + 31,
  legalStatus: () => 'CLTN',
  leadershipTraining: (_random, { leadershipTraining }) => flip(leadershipTraining),
  functionalTraining: (_random, { functionalTraining }) => flip(functionalTraining),
  technicalHours: (_random, { technicalHours }) => Number(technicalHours) + 7,
  seminar: (_random, { seminar }) => flip(seminar),
  performance: (random, { performance }) => other(random, [55, 70, 80, 95], performance),
  sanction: (random, { sanction }) => other(random, ['Tidak pernah', 'Ringan', 'Sedang', 'Berat'], sanction),
};

/** What an empty cell means in these columns. */
export const blankMeans: Partial<Record<RosterColumnName, string | number>> = {
  legalStatus: 'Aktif',
  leadershipTraining: 'Belum',
  functionalTraining: 'Belum',
  technicalHours: 0,
  seminar: 'Belum',
  sanction: 'Tidak pernah',
};

/** The field that a column holds, as differences name it. */
export const fieldOf: Partial<Record<RosterColumnName, string>> = {
  name: 'nama',
  unit: 'unit',
  position: 'jabatan',
  positionType: 'jenisJabatan',
  echelon: 'eselon',
  education: 'pendidikan',
  rank: 'golongan',
  status: 'status',
  legalStatus: 'kedudukanHukum',
  sex: 'jenisKelamin',
  birthDay: 'tanggalLahir',
  appointmentDay: 'tmtCpns',
  leadershipTraining: 'diklatKepemimpinan',
  functionalTraining: 'diklatFungsional',
  technicalHours: 'jpDiklatTeknis',
  seminar: 'seminar',
  performance: 'nilaiKinerja',
  sanction: 'hukumanDisiplin',
};

export interface Sheet {
  readonly rows: readonly (readonly CellValue[])[];
  /** The sheet's row number of each person, in the order given. */
  readonly rowOf: readonly number[];
  /** Index of each column. */
  readonly columnOf: ReadonlyMap<RosterColumnName, number>;
}

const rosterColumnNames = rosterColumns(measured).map(({ name }) => name);

/** People as a list of its own habits: columns in another order, other headers, a title above. */
export function sheetIn(
  random: Random,
  people: readonly RosterCells[],
  without: readonly RosterColumnName[] = [],
): Sheet {
  const names = shuffled(
    random,
    rosterColumnNames.filter((name) => name !== 'number' && !without.includes(name)),
  );
  const headers = names.map((name) => {
    const usual = rosterColumns(measured).find((column) => column.name === name)?.header ?? name;
    return pick(random, [usual, ...(otherHeaders[name] ?? [])]);
  });
  const title = chance(random, 0.5) ? [['DAFTAR PEGAWAI'], []] : [];
  const first = title.length + 2;
  return {
    rows: [...title, headers, ...people.map((cells) => names.map((name) => cells[name]))],
    rowOf: people.map((_, index) => first + index),
    columnOf: new Map(names.map((name, index) => [name, index])),
  };
}

export function shuffled<Value>(random: Random, values: readonly Value[]): Value[] {
  const left = [...values];
  for (let index = left.length - 1; index > 0; index -= 1) {
    const to = between(random, 0, index);
    const moved = at(left, index);
    left[index] = at(left, to);
    left[to] = moved;
  }
  return left;
}

export { chance, pick, seeded, type Random };
