/** A small review copy by hand: four people of two units, one of them not counted. */
import { completeMethod } from '../../src/method/registry';
import { canonicalValue, fieldsFor, type CopyPerson } from '../../src/review-copy/columns';
import type { CopyInput } from '../../src/review-copy/input';

/** 31 December 2019. */
const measured = 43_830;

/** A pelaksana with an S-1, 24 JP and a seminar, SKP 80, never punished: 15 + 40 + 25 + 5 = 85, Tinggi. */
export const plainPerson: CopyPerson = {
  source: 5,
  nip: '199001012015011001',
  name: 'Pegawai Satu',
  unit: 'Dinas Contoh',
  position: 'Pengadministrasi Umum',
  status: 'PNS',
  legalStatus: 'aktif',
  education: 'S-1',
  highestEducation: null,
  requiredEducation: null,
  positionType: 'pelaksana',
  echelon: null,
  leadershipTraining: false,
  functionalTraining: false,
  technicalHours: 24,
  longestCourseHours: null,
  technicalTrainingDay: null,
  seminar: true,
  seminarDay: null,
  performance: 80,
  sanction: 'tidak pernah',
  sanctionDay: null,
  reason: null,
};

export const people: readonly CopyPerson[] = [
  plainPerson,
  { ...plainPerson, source: 6, nip: '199001012015011002', name: 'Pegawai Dua', education: 'S-2', technicalHours: 0 },
  {
    ...plainPerson,
    source: 7,
    nip: '199001012015011003',
    name: 'Pegawai Tiga',
    unit: 'Badan Contoh',
    positionType: 'struktural',
    echelon: 3,
    leadershipTraining: true,
    performance: 91,
  },
  {
    ...plainPerson,
    source: 9,
    nip: '199001012015011004',
    name: 'Pegawai Empat',
    education: null,
    reason: 'education-unknown',
  },
];

export function inputOf(changes: Partial<CopyInput> = {}, of: readonly CopyPerson[] = people): CopyInput {
  const fields = changes.fields ?? fieldsFor(of, changes.mask != null);
  return {
    language: 'id',
    version: '1.2.3',
    agency: 'Provinsi Contoh',
    measured,
    choice: { method: completeMethod, choices: {} },
    mask: null,
    fields,
    rows: of.map((person) => fields.map((field) => canonicalValue(field, person))),
    findings: [
      {
        code: 'education-unknown',
        row: 9,
        column: 'PENDIDIKAN',
        sentence: 'Baris 9, kolom PENDIDIKAN: "S-4" tidak dikenal. Mungkin S-3 atau S-2?',
        reason: 'Ijazah sedang disahkan',
      },
    ],
    moreFindings: 0,
    ...changes,
  };
}
