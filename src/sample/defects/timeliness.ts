/** Ketepatan waktu: data that time has overtaken, and people who are not in office at the measuring date. */
import { yearsLater } from '../calendar';
import type { standingWords } from '../columns';
import { columnNames, type Cells } from '../columns';
import { between } from '../random';
import { cellDirt, notice, warning, type CellDirt, type CleanRow } from './kind';

function leftOut(standing: (typeof standingWords)[number]): CellDirt {
  return {
    ...cellDirt(`left out: ${standing}`, notice('status-left-out'), columnNames, () => ({ standing })),
    alone: true,
  };
}

/** Born so early that the post's age limit has passed; the NIP, which tells the birth date, goes with it. */
function pastRetirement({ person, random, measured, giveNip }: CleanRow): Partial<Cells> | null {
  if (person.postGroup !== 'pelaksana' || person.status !== 'PNS') return null;
  const birthDay = yearsLater(measured, -between(random, 61, 64)) - between(random, 1, 360);
  return { birthDay, nip: giveNip({ ...person, birthDay }) };
}

/** A CPNS becomes a PNS, or nothing, within a year or two. */
function cpnsTooLong({ person, measured }: CleanRow): Partial<Cells> | null {
  const years = (measured - person.appointmentDay) / 365.25;
  return person.status === 'PNS' && person.echelon === null && years > 2 && years < 9 ? { status: 'CPNS' } : null;
}

export const timelinessDirt: readonly CellDirt[] = [
  cellDirt('not updated for three years', warning('not-updated'), ['updatedDay'], ({ measured, random }) => ({
    updatedDay: yearsLater(measured, -3) - between(random, 0, 200),
  })),
  cellDirt(
    'past retirement age',
    warning('past-retirement'),
    ['nip', 'birthDay', 'appointmentDay', 'status', 'post', 'postGroup'],
    pastRetirement,
  ),
  { ...cellDirt('CPNS for years', warning('cpns-too-long'), columnNames, cpnsTooLong), alone: true },
  leftOut('MPP'),
  leftOut('Tugas Belajar'),
  leftOut('CLTN'),
  leftOut('Pemberhentian Sementara'),
  leftOut('Pensiun'),
];
