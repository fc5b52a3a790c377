/** Days as Excel serial numbers of the 1900 system: whole days, no time, no time zone. */
import type { CellValue } from './cell';
import { cleanText } from './normalize';
import type { Day } from './record';

const msPerDay = 86_400_000;
/** Serial 25569 is 1 January 1970. */
const unixEpoch = 25_569;
/** Serial 1 in Excel is 1 January 1900, and serials below 61 are off by Excel's 29 February 1900: not dates of ours. */
const earliest = 61;
const latest = 2_958_465;

/** The day of a calendar date, or null where the calendar has no such date. */
export function dayOf(year: number, month: number, date: number): Day | null {
  const time = Date.UTC(year, month - 1, date);
  const back = new Date(time);
  if (back.getUTCFullYear() !== year || back.getUTCMonth() !== month - 1 || back.getUTCDate() !== date) return null;
  const day = time / msPerDay + unixEpoch;
  return isDay(day) ? day : null;
}

export function isDay(value: number): boolean {
  return Number.isInteger(value) && value >= earliest && value <= latest;
}

export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly date: number;
}

export function calendarDate(day: Day): CalendarDate {
  const back = new Date((day - unixEpoch) * msPerDay);
  return { year: back.getUTCFullYear(), month: back.getUTCMonth() + 1, date: back.getUTCDate() };
}

export function yearOf(day: Day): number {
  return calendarDate(day).year;
}

/** The same date some months on (or back, where negative); the month's last day where it has no such date. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, date } = calendarDate(day);
  const index = year * 12 + (month - 1) + months;
  const lastDate = new Date(Date.UTC(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1, 0)).getUTCDate();
  const time = Date.UTC(Math.floor(index / 12), ((index % 12) + 12) % 12, Math.min(date, lastDate));
  return time / msPerDay + unixEpoch;
}

/** `2019-12-31` as a day, or null where it is none. */
export function isoDay(text: string): Day | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  return parts === null ? null : dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

export function dayIso(day: Day): string {
  const { year, month, date } = calendarDate(day);
  return `${String(year)}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** A date as sheets hold it: a serial, or text in ISO, DD-MM-YYYY or DD/MM/YYYY form; null where it is none. */
export function readDay(cell: CellValue): Day | null {
  if (typeof cell === 'number') {
    const day = Math.floor(cell);
    return isDay(day) ? day : null;
  }
  if (typeof cell !== 'string') return null;
  // "Kota Contoh, 01-01-1980": the place stands before the date.
  const text = cleanText(cell)
    .replace(/\s/g, ' ')
    .replace(/^[\p{L}\s.'’]{2,40},\s*(?=\d)/u, '');
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/.exec(text);
  if (iso !== null) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const local = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?: \d{1,2}:\d{2}(?::\d{2})?)?$/.exec(text);
  if (local !== null) return dayOf(Number(local[3]), Number(local[2]), Number(local[1]));
  // "3 s.d. 5 Juli 2019": a course counts by its last day.
  const named =
    /^(?:\d{1,2}\s*(?:s\.?\s*\/?\s*d\.?|sampai(?: dengan)?|-|–|dan|&)\s*)?(\d{1,2})[\s./-]*(\p{L}{3,9})[\s./-]*(\d{4})$/u.exec(
      text,
    );
  const month = named === null ? undefined : monthOf(named[2] ?? '');
  if (named !== null && month !== undefined) return dayOf(Number(named[3]), month, Number(named[1]));
  if (/^\d{5}(?:[.,]\d+)?$/.test(text)) return readDay(Number.parseInt(text, 10));
  return null;
}

/** Months as Indonesians write them, and as an English Excel does, by their first three letters and the few that differ. */
const monthNames: readonly string[] = [
  'januari|january|jan',
  'februari|pebruari|february|feb|peb',
  'maret|march|mar',
  'april|apr',
  'mei|may',
  'juni|june|jun',
  'juli|july|jul',
  'agustus|august|agu|agt|ags|aug',
  'september|sept|sep',
  'oktober|october|okt|oct',
  'november|nopember|nov|nop',
  'desember|december|des|dec',
];
const monthByName: ReadonlyMap<string, number> = new Map(
  monthNames.flatMap((names, index) => names.split('|').map((name) => [name, index + 1] as const)),
);

function monthOf(name: string): number | undefined {
  return monthByName.get(name.toLowerCase());
}

/** A date that says that none is known: 0000-00-00, 00/00/0000, 1900-01-00. */
export function isNoDate(text: string): boolean {
  return /^[0\-/.\s:]+$/.test(text) && text.includes('0');
}
