/** NIPs of invented people: valid digit by digit, and each given only once. */
import { calendarDate } from '../record/date';
import type { Day, Sex, Status } from '../record/record';
import { dayAt, twoDigits } from './calendar';
import { sexDigits } from './positions';

export interface NipFacts {
  readonly birthDay: Day;
  readonly appointmentDay: Day;
  readonly status: Status;
  readonly sex: Sex;
}

/** Digits 13 and 14 of a PPPK, where a PNS has the month. */
const pppkCode = 21;

export type NipGenerator = (facts: NipFacts) => string;

const firstBirthYear = 1900;
const firstBirthDay = dayAt(firstBirthYear, 3, 1);

/** Numbers people with equal digits 1 to 15 from 001 on, as registries do. */
export function nipGenerator(): NipGenerator {
  const given = new Map<number, number>();
  return (facts) => {
    const appointment = calendarDate(facts.appointmentDay);
    const code = facts.status === 'PPPK' ? pppkCode : appointment.month;
    const appointmentKey = (appointment.year - firstBirthYear) * 13 + Math.min(code, 13) - 1;
    const key = ((facts.birthDay - firstBirthDay) * 2000 + appointmentKey) * 2 + (facts.sex === 'pria' ? 0 : 1);
    const sequence = (given.get(key) ?? 0) + 1;
    if (sequence > 999) throw new RangeError('nipGenerator(): more than 999 people with equal digits 1 to 15');
    given.set(key, sequence);
    const birth = calendarDate(facts.birthDay);
    return (
      `${String(birth.year)}${twoDigits(birth.month)}${twoDigits(birth.date)}` +
      `${String(appointment.year)}${twoDigits(code)}${sexDigits[facts.sex]}${String(sequence).padStart(3, '0')}`
    );
  };
}
