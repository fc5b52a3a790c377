/** Konsistensi: cells that contradict each other, or the same thing written two ways. */
import { addMonths } from '../../record/date';
import { pick } from '../random';
import { cellDefect, error, notice, warning, type CellDefect, type DuplicateDefect } from './defect';

export const consistencyDefects: readonly CellDefect[] = [
  cellDefect(
    'NIP against birth date',
    warning('nip-birth-date-differs'),
    ['nip', 'birthDay'],
    ({ person, random }) => ({
      birthDay: person.birthDay + pick(random, [-9, -1, 1, 3, 10]),
    }),
  ),
  cellDefect('performance as text', notice('number-as-text'), ['performance'], ({ person }) =>
    typeof person.performance === 'number' ? { performance: person.performance.toFixed(2).replace('.', ',') } : null,
  ),
  cellDefect('unit spelt otherwise', warning('unit-spelling'), ['unit'], ({ person, random }) => ({
    unit: pick(random, [person.unit.toUpperCase(), person.unit.toLowerCase(), person.unit.replace(/ /g, '-')]),
  })),
  cellDefect('NIP against sex', warning('nip-sex-differs'), ['nip', 'sex'], ({ person }) => ({
    sex: person.sex === 'pria' ? 'P' : 'L',
  })),
  cellDefect(
    'NIP against TMT',
    warning('nip-appointment-differs'),
    ['nip', 'appointmentDay', 'status'],
    ({ person }) => (person.status === 'PNS' ? { appointmentDay: addMonths(person.appointmentDay, -12) } : null),
  ),
  cellDefect(
    'NIP against status',
    warning('nip-status-differs'),
    ['nip', 'status', 'rank', 'appointmentDay'],
    ({ person }) => {
      if (person.status === 'PPPK') return { status: 'PNS' };
      return person.status === 'PNS' && person.positionType === 'fungsional' ? { status: 'PPPK' } : null;
    },
  ),
  cellDefect(
    'training not counted',
    notice('training-not-counted'),
    ['leadershipTraining', 'functionalTraining', 'positionType'],
    ({ person }) => {
      if (person.positionType === 'struktural') return { functionalTraining: 'Sudah' };
      return { leadershipTraining: 'Sudah' };
    },
  ),
  cellDefect(
    'leadership training below the position',
    notice('course-below-post'),
    ['leadershipTraining', 'positionType', 'echelon'],
    ({ person }) => {
      if (person.echelon === null || person.echelon === 'IV.a') return null;
      return { leadershipTraining: person.echelon.startsWith('II.') ? 'PIM III' : 'PIM IV' };
    },
  ),
  cellDefect(
    'eselon of somebody without one',
    warning('echelon-against-group'),
    ['echelon', 'positionType'],
    ({ person }) => (person.echelon === null ? { echelon: 'IV.a' } : null),
  ),
];

export const duplicateDefects: readonly DuplicateDefect[] = [
  { form: 'duplicate', id: 'NIP again, same data', finds: warning('nip-duplicate-same'), inject: () => ({}) },
  {
    form: 'duplicate',
    id: 'NIP again, other data',
    finds: error('nip-duplicate-differs'),
    inject: (earlier, random) => ({
      education: earlier.education === 'S-1' ? 'S-2' : 'S-1',
      technicalHours: pick(random, [22, 36, 44]),
    }),
  },
];
