/** Checks of one person's record: its cells against one another, against the NIP, and against the measuring date. */
import type { Field, Layout } from '../record/columns';
import { addMonths, calendarDate, dayIso, yearOf } from '../record/date';
import type { Finding } from '../record/finding';
import type { NipParts } from '../record/nip';
import type { Day, PersonRecord } from '../record/record';
import { effectivePositionType, performanceEntry } from '../score/points';
import type { Rules } from '../score/rules';
import type { Params } from '../text/core/translate';
import { checkFindingTypes, type CheckCode } from './finding-types';
import { retirementAge } from './retirement';

export interface CheckContext {
  readonly layout: Layout;
  readonly rules: Rules;
  /** Data updated before this day are old. */
  readonly updatedSince: Day;
}

/** More JP than a year's courses bring: 500 JP are fifty working days. */
const plausibleHours = 500;

export function checkPerson(
  record: PersonRecord,
  nip: NipParts | null,
  { layout, rules, updatedSince }: CheckContext,
): readonly Finding[] {
  const findings: Finding[] = [];
  const note = (code: CheckCode, field: Field, params: Params = {}, suggestion: Finding['suggestion'] = null) => {
    findings.push(checkFinding(code, record.row, layout, field, params, suggestion));
  };

  if (nip !== null) checkNip(record, nip, statusField(layout), note);

  const group = effectivePositionType(record, rules);
  if (group !== null) {
    const counts = rules.training[group];
    if (record.leadershipTraining && counts.leadershipTraining.points === 0) {
      note('training-not-counted', 'diklatKepemimpinan', { group });
    }
    if (record.functionalTraining && counts.functionalTraining.points === 0) {
      note('training-not-counted', 'diklatFungsional', { group });
    }
    if (group !== 'struktural' && record.positionType !== 'struktural' && record.echelon !== null) {
      note('echelon-against-group', 'eselon', { group });
    }
  }

  const hoursField = layout.columns.has('jpDiklatTeknis') ? 'jpDiklatTeknis' : 'diklatTeknis';
  if (record.technicalHours > plausibleHours) note('hours-implausible', hoursField, { value: record.technicalHours });
  if (record.answeredHours !== null) {
    const { atLeast } = rules.method.competence.hours;
    const disagree = record.answeredHours >= atLeast !== record.technicalHours >= atLeast;
    if (disagree) note('hours-against-yes', 'diklatTeknis', { value: record.technicalHours });
  }

  checkPredicate(record, rules, note);
  checkTime(record, nip, rules, updatedSince, note);
  if (isCpnsTooLong(record, rules)) note('cpns-too-long', statusField(layout));
  return findings;
}

/** A finding at a field's column; the header is the sheet's own. */
export function checkFinding(
  code: CheckCode,
  row: number | null,
  layout: Layout,
  field: Field | null,
  params: Params = {},
  suggestion: Finding['suggestion'] = null,
): Finding {
  const column = field === null ? undefined : layout.columns.get(field);
  return {
    type: checkFindingTypes[code],
    row,
    column: column?.index ?? null,
    header: column?.header ?? null,
    params,
    suggestion,
  };
}

type Note = (code: CheckCode, field: Field, params?: Params, suggestion?: Finding['suggestion']) => void;

/** Where a sheet tells who is PNS and who is PPPK. */
function statusField(layout: Layout): Field {
  return layout.columns.has('status') ? 'status' : 'kedudukanHukum';
}

function checkNip(record: PersonRecord, nip: NipParts, status: Field, note: Note): void {
  if (record.birthDay !== null && record.birthDay !== nip.birthDay) note('nip-birth-date-differs', 'tanggalLahir');
  if (record.sex !== null && record.sex !== nip.sex) note('nip-sex-differs', 'jenisKelamin');
  if (record.appointmentDay !== null && yearOf(record.appointmentDay) !== nip.appointmentYear) {
    note('nip-appointment-differs', 'tmtCpns');
  }
  const stated = record.status === null ? null : record.status === 'PPPK' ? 'PPPK' : 'PNS';
  if (stated !== null && stated !== nip.kind) note('nip-status-differs', status, { pattern: nip.kind });
}

/** A predicate beside a value must be the band that the value falls in, where both speak the same method's words. */
function checkPredicate(record: PersonRecord, rules: Rules, note: Note): void {
  const { statedPredicate: stated, performance: value } = record;
  if (stated === null || typeof value !== 'number' || !rules.performance.has(stated)) return;
  const entry = performanceEntry(record, rules);
  for (const [label, band] of rules.performance) {
    if (band === entry && label !== stated) {
      note('performance-predicate-differs', 'predikatKinerja', { value, expected: label, stated }, label);
    }
  }
}

function checkTime(record: PersonRecord, nip: NipParts | null, rules: Rules, updatedSince: Day, note: Note): void {
  const { measured } = rules;
  if (record.updatedDay !== null && record.updatedDay < updatedSince) {
    note('not-updated', 'diperbarui', { since: dayIso(updatedSince) });
  }
  const birthDay = record.birthDay ?? nip?.birthDay ?? null;
  if (birthDay !== null && isInService(record) && record.positionType !== null) {
    const age = retirementAge(record);
    if (monthIndex(birthDay) + age * 12 < monthIndex(measured)) note('past-retirement', 'tanggalLahir', { age });
  }
}

function isCpnsTooLong({ status, appointmentDay }: PersonRecord, { measured }: Rules): boolean {
  return status === 'CPNS' && appointmentDay !== null && addMonths(appointmentDay, 12) < measured;
}

function isInService({ legalStatus }: PersonRecord): boolean {
  return legalStatus === null || legalStatus === 'aktif';
}

/** Months since the year 0: service ends with the month in which the age is reached. */
function monthIndex(day: Day): number {
  const { year, month } = calendarDate(day);
  return year * 12 + month;
}
