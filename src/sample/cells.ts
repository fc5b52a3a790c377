/** What a person of the sample has in each column of a clean row. */
import { positionTypeWords, sanctionWords, sexWords, type RosterCells } from '../record/roster-columns';
import type { SamplePerson } from './person';

function done(yes: boolean): string {
  return yes ? 'Sudah' : 'Belum';
}

export function sampleCells(person: SamplePerson, number: number): RosterCells {
  return {
    number,
    nip: person.nip,
    name: person.name,
    unit: person.unit,
    position: person.position,
    positionType: positionTypeWords[person.positionType],
    echelon: person.echelon,
    education: person.education,
    rank: person.rank,
    status: person.status,
    legalStatus: 'Aktif',
    sex: sexWords[person.sex],
    birthDay: person.birthDay,
    appointmentDay: person.appointmentDay,
    leadershipTraining: done(person.leadershipTraining),
    functionalTraining: done(person.functionalTraining),
    technicalHours: person.technicalHours,
    seminar: done(person.seminar),
    performance: person.performance,
    sanction: sanctionWords[person.sanction],
    updatedDay: person.updatedDay,
  };
}
