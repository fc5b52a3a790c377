/** Days of invented people: dates that must exist, and how personnel systems write them. */
import { addMonths, calendarDate, dayOf } from '../record/date';
import type { Day } from '../record/record';

/** A date that must exist: asking for another is a mistake of the program. */
export function dayAt(year: number, month: number, date: number): Day {
  const day = dayOf(year, month, date);
  if (day === null) throw new RangeError(`dayAt(): no such date ${String(year)}-${String(month)}-${String(date)}`);
  return day;
}

/** The same date of another year; 29 February becomes the 28th. */
export function yearsLater(day: Day, years: number): Day {
  return addMonths(day, years * 12);
}

export function twoDigits(value: number): string {
  return value < 10 ? `0${String(value)}` : String(value);
}

/** DD-MM-YYYY, as personnel systems export a date. */
export function dashed(day: Day): string {
  const { year, month, date } = calendarDate(day);
  return `${twoDigits(date)}-${twoDigits(month)}-${String(year)}`;
}
