/** What offices write otherwise though nothing is wrong: a careful reader takes it as it is meant. */
import type { EducationLevel, PositionType } from '../../method/method';
import { dashed } from '../calendar';
import type { RosterCells } from '../../record/roster-columns';
import type { SamplePerson } from '../person';
import { chance, pick, type Random } from '../random';
import { cellDefect, type CellDefect } from './defect';

const educationOtherwise: Readonly<Record<EducationLevel, readonly string[]>> = {
  SD: ['SD', 'Sekolah Dasar', 'Paket A'],
  SLTP: ['SMP', 'MTs', 'sltp'],
  SLTA: ['SMA', 'SMK', 'slta', 'SMA/SLTA', 'Paket C'],
  'D-I': ['D1', 'D.I'],
  'D-II': ['D2', 'D II'],
  'D-III': ['D3', 'DIII', 'Akademi', 'D III'],
  'D-IV': ['D4', 'Diploma IV', 'Sarjana Terapan'],
  'S-1': ['S1', 'Sarjana', 's 1', 'S.1', 'Strata 1'],
  Profesi: ['profesi', 'PROFESI'],
  'S-2': ['S2', 'Magister', 'Pasca Sarjana', 'Strata 2'],
  Spesialis: ['spesialis', 'SPESIALIS'],
  Subspesialis: ['subspesialis', 'SUBSPESIALIS'],
  'S-3': ['S3', 'Doktor', 'Strata 3'],
};

const positionTypeOtherwise: Readonly<Record<PositionType, readonly string[]>> = {
  struktural: ['STRUKTURAL', 'Jabatan Struktural'],
  fungsional: ['JFT', 'Fungsional Tertentu', 'JF', 'Jabatan Fungsional'],
  pelaksana: ['JFU', 'Fungsional Umum', 'Staf', 'PELAKSANA'],
};

const yes = ['Ya', '1', 'v', 'SUDAH', 'ada'];
const no = ['Tidak', '0', '-', 'belum', null];

function doneOtherwise(random: Random, done: boolean): string | null {
  return pick<string | null>(random, done ? yes : no);
}

function wordsOtherwise(random: Random, person: SamplePerson): Partial<RosterCells> {
  return {
    education: pick(random, educationOtherwise[person.education]),
    ...(chance(random, 0.5) ? { positionType: pick(random, positionTypeOtherwise[person.positionType]) } : {}),
    ...(chance(random, 0.5) ? { seminar: doneOtherwise(random, person.seminar) } : {}),
    ...(chance(random, 0.5) ? { functionalTraining: doneOtherwise(random, person.functionalTraining) } : {}),
    ...(chance(random, 0.5) && person.sanction === 'tidak pernah'
      ? { sanction: pick(random, ['-', 'nihil', 'TIDAK PERNAH', null]) }
      : {}),
  };
}

function spaced(nip: string): string {
  return `${nip.slice(0, 8)} ${nip.slice(8, 14)} ${nip.slice(14, 15)} ${nip.slice(15)}`;
}

const courses = { 'II.a': 'PIM II', 'II.b': 'SPAMEN', 'III.a': 'PIM III', 'III.b': 'SPAMA', 'IV.a': 'PIM IV' } as const;

export const harmlessVariants: readonly CellDefect[] = [
  cellDefect(
    'words otherwise',
    null,
    ['education', 'positionType', 'seminar', 'functionalTraining', 'sanction'],
    (row) => wordsOtherwise(row.random, row.person),
  ),
  cellDefect('NIP with spaces', null, ['nip'], ({ person }) => ({ nip: spaced(person.nip) })),
  cellDefect('dates as text', null, ['birthDay', 'appointmentDay', 'updatedDay'], ({ person }) => ({
    birthDay: dashed(person.birthDay),
    appointmentDay: dashed(person.appointmentDay),
    updatedDay: dashed(person.updatedDay),
  })),
  cellDefect('NIP with an apostrophe', null, ['nip'], ({ person }) => ({ nip: `'${person.nip}` })),
  cellDefect(
    'leadership training by its name',
    null,
    ['leadershipTraining', 'positionType', 'echelon'],
    ({ person }) =>
      person.echelon !== null && person.leadershipTraining ? { leadershipTraining: courses[person.echelon] } : null,
  ),
];
