/** Excel's date serials: 1 is 1 January 1900, and 60 is the non-existent 29 February 1900. */

const DAY = 86_400_000;
const ORIGIN = Date.UTC(1899, 11, 30);

/** Null for an invalid date. */
export function serialOf(year: number, month: number, day: number): number | null {
  const moment = new Date(Date.UTC(year, month - 1, day));
  if (year < 1900 || year > 9999 || moment.getUTCMonth() !== month - 1 || moment.getUTCDate() !== day) return null;
  const days = Math.round((moment.getTime() - ORIGIN) / DAY);
  return days < 61 ? days - 1 : days;
}

export interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
}

export function momentOf(serial: number): Moment {
  const days = Math.floor(serial);
  const seconds = Math.round((serial - days) * 86_400);
  const moment = new Date(ORIGIN + (days < 60 ? days + 1 : days) * DAY + seconds * 1000);
  return {
    year: moment.getUTCFullYear(),
    month: moment.getUTCMonth() + 1,
    day: moment.getUTCDate(),
    hours: moment.getUTCHours(),
    minutes: moment.getUTCMinutes(),
    seconds: moment.getUTCSeconds(),
  };
}
