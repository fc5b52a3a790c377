/** A day as people write it: 31 Desember 2019. */
import { calendarDate } from './date';
import type { Day } from './record';
import { monthText } from '../text/report/report';
import { translate, type Language } from '../text/core/translate';

export function longDay(language: Language, day: Day): string {
  const { year, month, date } = calendarDate(day);
  const name = monthText[month - 1];
  return `${date} ${name === undefined ? month : translate(language, name)} ${year}`;
}
