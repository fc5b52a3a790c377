/** JP of courses: as their certificates tell, else as the form brings, under the form's own caps of a day and a month. */
import { formOf } from '../method/development';
import type { Method } from '../method/method';
import { addMonths, calendarDate } from '../record/date';
import type { Day } from '../record/record';
import { compareSourceRows } from './evidence';
import type { Course, DateSpan } from './events';

/** Longer than any course: a date that is off by years shall not be counted day by day. */
const mostDays = 3_660;

/**
 * The JP of each course that lies in a window; null where neither its certificate nor its form tells any.
 * @param courses those of one person that ended inside the window, or may reach into it (study by semesters).
 */
export function hoursIn(
  courses: readonly Course[],
  window: DateSpan,
  method: Method,
): ReadonlyMap<Course, number | null> {
  const hours = new Map<Course, number | null>();
  const caps = { days: new Map<string, number>(), months: new Map<string, number>() };
  // Longest first, so that a month's cap takes away the shortest; of equals, none is more than another.
  const ordered = [...courses].sort(
    (one, other) => (other.hours ?? 0) - (one.hours ?? 0) || compareSourceRows(one.source, other.source),
  );
  for (const course of ordered) hours.set(course, hoursOf(course, window, method, caps));
  return hours;
}

interface Caps {
  /** JP counted so far, by form and day. */
  readonly days: Map<string, number>;
  /** Times counted so far, by form and month. */
  readonly months: Map<string, number>;
}

function hoursOf(course: Course, window: DateSpan, method: Method, { days, months }: Caps): number | null {
  const { form, began, ended } = course;
  if (form === null || ended === null) return course.hours;
  const { per, hours, timesPerMonth } = formOf(method, form);
  if (timesPerMonth !== undefined) {
    const { year, month } = calendarDate(ended.last);
    const key = `${form} ${year} ${month}`;
    const times = (months.get(key) ?? 0) + 1;
    months.set(key, times);
    if (times > timesPerMonth) return 0;
  }
  if (hours === null) return course.hours;
  if (per === 'semester') return course.hours ?? hours.jp * semestersIn(course, window);
  if (per === 'time') return course.hours ?? hours.jp;
  const first = began ?? ended.first;
  const length = ended.first === ended.last ? Math.min(ended.last - first + 1, mostDays) : 1;
  if (per === 'day') return course.hours ?? hours.jp * length;
  const each = course.hours === null ? hours.jp : course.hours / length;
  let sum = 0;
  for (let day = first; day < first + length; day += 1) {
    const key = `${form} ${day}`;
    const used = days.get(key) ?? 0;
    const counted = Math.min(each, hours.jp - used);
    days.set(key, used + counted);
    sum += counted;
  }
  return sum;
}

/** A semester counts on the day that it is over: six months after the one before. */
function semestersIn({ began, ended }: Course, window: DateSpan): number {
  if (began === null || ended === null) return 0;
  let count = 0;
  for (let number = 1; number <= 20; number += 1) {
    const over: Day = addMonths(began, 6 * number) - 1;
    if (over > ended.last) break;
    if (over >= window.first && over <= window.last) count += 1;
  }
  return count;
}
