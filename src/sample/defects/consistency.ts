/** Konsistensi: cells that contradict each other, or the same thing written two ways. */
import { addMonths } from '../../record/date';
import { pick } from '../random';
import { cellDirt, error, notice, warning, type CellDirt, type TwinDirt } from './kind';

export const consistencyDirt: readonly CellDirt[] = [
  cellDirt('NIP against birth date', warning('nip-birth-date-differs'), ['nip', 'birthDay'], ({ person, random }) => ({
    birthDay: person.birthDay + pick(random, [-9, -1, 1, 3, 10]),
  })),
  cellDirt('performance as text', notice('number-as-text'), ['performance'], ({ person }) =>
    typeof person.performance === 'number' ? { performance: person.performance.toFixed(2).replace('.', ',') } : null,
  ),
  cellDirt('unit spelt otherwise', warning('unit-spelling'), ['unit'], ({ person, random }) => ({
    unit: pick(random, [person.unit.toUpperCase(), person.unit.toLowerCase(), person.unit.replace(/ /g, '-')]),
  })),
  cellDirt('NIP against sex', warning('nip-sex-differs'), ['nip', 'sex'], ({ person }) => ({
    sex: person.sex === 'pria' ? 'P' : 'L',
  })),
  cellDirt('NIP against TMT', warning('nip-appointment-differs'), ['nip', 'appointmentDay', 'status'], ({ person }) =>
    person.status === 'PNS' ? { appointmentDay: addMonths(person.appointmentDay, -12) } : null,
  ),
  cellDirt(
    'NIP against status',
    warning('nip-status-differs'),
    ['nip', 'status', 'rank', 'appointmentDay'],
    ({ person }) => {
      if (person.status === 'PPPK') return { status: 'PNS' };
      return person.status === 'PNS' && person.postGroup === 'fungsional' ? { status: 'PPPK' } : null;
    },
  ),
  cellDirt(
    'training not counted',
    notice('training-not-counted'),
    ['leadershipTraining', 'functionalTraining', 'postGroup'],
    ({ person }) => {
      if (person.postGroup === 'struktural') return { functionalTraining: 'Sudah' };
      return { leadershipTraining: 'Sudah' };
    },
  ),
  cellDirt(
    'leadership training below the post',
    notice('course-below-post'),
    ['leadershipTraining', 'postGroup', 'echelon'],
    ({ person }) => {
      if (person.echelon === null || person.echelon === 'IV.a') return null;
      return { leadershipTraining: person.echelon.startsWith('II.') ? 'PIM III' : 'PIM IV' };
    },
  ),
  cellDirt(
    'eselon of somebody without one',
    warning('echelon-against-group'),
    ['echelon', 'postGroup'],
    ({ person }) => (person.echelon === null ? { echelon: 'IV.a' } : null),
  ),
];

export const twinDirt: readonly TwinDirt[] = [
  { form: 'twin', id: 'NIP again, same data', finds: warning('nip-duplicate-same'), spoil: () => ({}) },
  {
    form: 'twin',
    id: 'NIP again, other data',
    finds: error('nip-duplicate-differs'),
    spoil: (earlier, random) => ({
      education: earlier.education === 'S-1' ? 'S-2' : 'S-1',
      technicalHours: pick(random, [22, 36, 44]),
    }),
  },
];
