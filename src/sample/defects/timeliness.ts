/** Ketepatan waktu: data that time has overtaken, and people who are not in office at the measuring date. */
import { yearsLater } from '../calendar';
import type { legalStatusWords } from '../../record/roster-columns';
import { rosterColumnNames, type RosterCells } from '../../record/roster-columns';
import { between } from '../random';
import { cellDefect, notice, warning, type CellDefect, type CleanRow } from './defect';

function leftOut(legalStatus: (typeof legalStatusWords)[number]): CellDefect {
  return {
    ...cellDefect(`left out: ${legalStatus}`, notice('status-left-out'), rosterColumnNames, () => ({ legalStatus })),
    alone: true,
  };
}

/** Born so early that the position's age limit has passed; the NIP, which tells the birth date, goes with it. */
function pastRetirement({ person, random, measured, giveNip }: CleanRow): Partial<RosterCells> | null {
  if (person.positionType !== 'pelaksana' || person.status !== 'PNS') return null;
  const birthDay = yearsLater(measured, -between(random, 61, 64)) - between(random, 1, 360);
  return { birthDay, nip: giveNip({ ...person, birthDay }) };
}

/** A CPNS becomes a PNS, or nothing, within a year or two. */
function cpnsTooLong({ person, measured }: CleanRow): Partial<RosterCells> | null {
  const years = (measured - person.appointmentDay) / 365.25;
  return person.status === 'PNS' && person.echelon === null && years > 2 && years < 9 ? { status: 'CPNS' } : null;
}

export const timelinessDefects: readonly CellDefect[] = [
  cellDefect('not updated for three years', warning('not-updated'), ['updatedDay'], ({ measured, random }) => ({
    updatedDay: yearsLater(measured, -3) - between(random, 0, 200),
  })),
  cellDefect(
    'past retirement age',
    warning('past-retirement'),
    ['nip', 'birthDay', 'appointmentDay', 'status', 'position', 'positionType'],
    pastRetirement,
  ),
  { ...cellDefect('CPNS for years', warning('cpns-too-long'), rosterColumnNames, cpnsTooLong), alone: true },
  leftOut('MPP'),
  leftOut('Tugas Belajar'),
  leftOut('CLTN'),
  leftOut('Pemberhentian Sementara'),
  leftOut('Pensiun'),
];
