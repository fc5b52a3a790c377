/** From a person's dated events to the facts of the year measured: each with its evidence, and what is unclear about it. */
import { formOf } from '../method/development';
import { formalLevels, type EducationLevel, type Indicator, type Method, type Settings } from '../method/method';
import type { Finding } from '../record/finding';
import { normalizeWord } from '../record/normalize';
import { lookUp } from '../record/look-up';
import { isBelowPosition } from '../record/read';
import type { Day, Facts, PersonRecord } from '../record/record';
import { yearOf } from '../record/date';
import { courseVocabulary, normalizeCourse } from '../record/vocabulary';
import { historyText } from '../text/core/source';
import type { Message, Params, MessageTemplate } from '../text/core/translate';
import { compareSourceRows, sourceRowsMessage, type Evidence, type FactName, type SourceRow } from './evidence';
import type { Appraisal, Course, SanctionDecree, Diploma, HistoryEvent, DateSpan, SourcedEvent } from './events';
import { hoursIn } from './hours';
import { historyFindingTypes, type HistoryCode } from './finding-types';

/** What facts depend on beside the events: the method, the options chosen, the measuring date and its windows. */
export interface FactRules {
  readonly method: Method;
  readonly settings: Settings;
  readonly measured: Day;
  readonly windows: { readonly technicalTraining: DateSpan; readonly seminar: DateSpan; readonly sanction: DateSpan };
}

export interface YearFacts {
  /** Only what the events tell; the rest stays as the roster says. */
  readonly facts: Partial<Facts>;
  readonly evidence: Evidence;
  readonly findings: readonly Finding[];
  /** Facts of which an event cannot be read or contradicts another: whatever the rest tells is not to be relied on. */
  readonly unreadable: ReadonlySet<FactName>;
}

/** The order of events does not matter. @param record the person as the roster has them: the position, and what else it says. */
export function factsOf(events: readonly HistoryEvent[], record: PersonRecord, rules: FactRules): YearFacts {
  const sorted = [...events].sort((one, other) => compareSourceRows(one.source, other.source));
  const telling = findingCollector(record);
  const parts = [
    courseFacts(sorted.filter(isCourse), record, rules, telling.note),
    performanceFacts(sorted.filter(isAssessment), rules, telling.note),
    sanctionFacts(sorted.filter(isDecree), rules, telling.note),
    educationFacts(sorted.filter(isDiploma), rules, telling.note),
  ];
  return {
    facts: parts.reduce<Partial<Facts>>((all, { facts }) => ({ ...all, ...facts }), {}),
    evidence: parts.reduce<Evidence>((all, { evidence }) => ({ ...all, ...evidence }), {}),
    findings: telling.findings,
    unreadable: telling.unreadable,
  };
}

const isCourse = (event: HistoryEvent): event is Course => event.kind === 'course';
const isAssessment = (event: HistoryEvent): event is Appraisal => event.kind === 'performance';
const isDecree = (event: HistoryEvent): event is SanctionDecree => event.kind === 'sanction';
const isDiploma = (event: HistoryEvent): event is Diploma => event.kind === 'education';

type Note = (code: HistoryCode, events: readonly HistoryEvent[], params?: Params) => void;

interface FindingCollector extends Pick<YearFacts, 'findings' | 'unreadable'> {
  readonly note: Note;
}

function findingCollector({ row }: PersonRecord): FindingCollector {
  const findings: Finding[] = [];
  const unreadable = new Set<FactName>();
  const note: Note = (code, events, params = {}) => {
    if (events.length === 0) return;
    const at = sourceRowsMessage(events.map(({ source: place }) => place));
    const said = { ...params, at };
    // Courses tell several facts, and none of their faults takes a fact back.
    if (historyFindingTypes[code].severity === 'error') {
      for (const { kind } of events) if (kind !== 'course') unreadable.add(kind);
    }
    findings.push({ type: historyFindingTypes[code], row, column: null, header: null, params: said, suggestion: null });
  };
  return { findings, unreadable, note };
}

interface Part {
  readonly facts: Partial<Facts>;
  readonly evidence: Evidence;
}

const nothing: Part = { facts: {}, evidence: {} };
const word = (sentence: MessageTemplate, params: Params = {}): Message => ({ template: sentence, params });
const sourceRowsOf = (events: readonly SourcedEvent[]): readonly SourceRow[] => events.map(({ source }) => source);

/** How an event lies to a window: a year alone is inside or outside only where all its days are. */
type Placement = 'inside' | 'outside' | 'unclear' | 'ahead';

function placement(span: DateSpan | null, window: DateSpan, measured: Day): Placement {
  if (span === null) return 'unclear';
  if (span.first > measured) return 'ahead';
  if (span.last < window.first || span.first > window.last) return 'outside';
  return span.first >= window.first && span.last <= Math.min(window.last, measured) ? 'inside' : 'unclear';
}

function courseFacts(all: readonly Course[], record: PersonRecord, rules: FactRules, note: Note): Part {
  if (all.length === 0) return nothing;
  const { method, windows } = rules;
  note(
    'history-form-unknown',
    all.filter(({ form }) => form === null),
  );
  const wrong = all.filter(({ datesWrong }) => datesWrong);
  note('history-date-wrong', wrong, { what: word(historyText.technicalTraining) });
  const courses = once(
    all.filter(({ form, datesWrong }) => form !== null && !datesWrong),
    note,
  );
  const counting = (indicator: Indicator | 'undecided') =>
    courses.filter(({ form }) => form !== null && formOf(method, form).counts.indicator === indicator);

  const undecided = counting('undecided');
  for (const form of new Set(undecided.map((course) => course.form))) {
    const what = word(historyText.form, { form: form ?? '' });
    note(
      'history-form-undecided',
      undecided.filter((course) => course.form === form),
      { what },
    );
  }

  const leadership = leadershipFact(counting('leadershipTraining'), record, rules, note);
  const functional = functionalFact(counting('functionalTraining'), record, rules, note);

  // Study is counted by its semesters, some of which may be over although it is not.
  const bySemester = (course: Course) => course.form !== null && formOf(method, course.form).per === 'semester';
  const technical = [
    ...within(
      counting('technicalTraining').filter((course) => !bySemester(course)),
      windows.technicalTraining,
      rules,
      note,
      'technicalTraining',
    ),
    ...counting('technicalTraining').filter(bySemester),
  ];
  const hours = hoursIn(technical, windows.technicalTraining, method);
  note(
    'history-hours-empty',
    technical.filter((course) => hours.get(course) === null),
    {
      what: word(historyText.technicalTraining),
    },
  );
  const counted = technical.filter((course) => (hours.get(course) ?? 0) > 0);
  const numbers = counted.map((course) => hours.get(course) ?? 0);
  const seminars = within(counting('seminar'), windows.seminar, rules, note, 'seminar');
  return {
    facts: {
      ...leadership.facts,
      ...functional.facts,
      technicalHours: sumOf(numbers),
      longestCourseHours: Math.max(0, ...numbers),
      technicalTrainingDay: null,
      seminar: seminars.length > 0,
      seminarDay: null,
    },
    evidence: {
      ...leadership.evidence,
      ...functional.evidence,
      technicalTraining: sourceRowsOf(counted),
      seminar: sourceRowsOf(seminars),
    },
  };
}

/** JP have at most two decimals; summed as hundredths, so that no order of them shows. */
function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + Math.round(number * 100), 0) / 100;
}

/** The same course once: form, name and dates alike. Where the hours differ, the fewest. */
function once(courses: readonly Course[], note: Note): readonly Course[] {
  const groups = new Map<string, Course[]>();
  for (const course of courses) {
    const { form, name, began, ended, source: place } = course;
    // Without a name or a date nothing tells that two are one.
    const same =
      name === '' || ended === null ? [place] : [form, normalizeWord(name), began ?? ended.first, ended.last];
    const key = JSON.stringify(same);
    groups.set(key, [...(groups.get(key) ?? []), course]);
  }
  return [...groups.values()].map((group) => {
    if (group.length > 1) note('history-same-course', group);
    return group.reduce((one, other) => ((other.hours ?? Infinity) < (one.hours ?? Infinity) ? other : one));
  });
}

/** The courses that ended inside a window; of the others, those of which that is not known or not yet so are told. */
function within(
  courses: readonly Course[],
  window: DateSpan,
  { measured }: FactRules,
  note: Note,
  name: FactName,
): readonly Course[] {
  const what = word(historyText[name]);
  const placed = courses.map((course) => ({ course, at: placement(course.ended, window, measured) }));
  const those = (wanted: Placement) => placed.filter(({ at }) => at === wanted).map(({ course }) => course);
  note('history-undated', those('unclear'), { what });
  note('history-ahead', those('ahead'), { what });
  const inside = those('inside');
  note(
    'history-spans-window',
    inside.filter(({ began }) => began !== null && began < window.first),
    { what },
  );
  return inside;
}

/** Leadership training has no window (Pasal 8 ayat 4): what is over by the measuring date, and matches the position. */
function leadershipFact(all: readonly Course[], record: PersonRecord, rules: FactRules, note: Note): Part {
  if (all.length === 0) return nothing;
  const courses = held(all, rules, note, 'leadershipTraining');
  const level = (course: Course) => lookUp(course.name, courseVocabulary, normalizeCourse);
  const known = courses.filter((course) => course.matches !== null || level(course) !== undefined);
  note(
    'history-course-unknown',
    courses.filter((course) => !known.includes(course)),
  );
  const below = known.filter((course) => isBelowPosition(level(course) ?? 0, record));
  const matching = known.filter((course) => course.matches ?? !isBelowPosition(level(course) ?? 0, record));
  if (matching.length === 0) {
    note(
      'history-course-below-post',
      below.filter(({ matches }) => matches === null),
    );
  }
  return {
    facts: { leadershipTraining: matching.length > 0 },
    evidence: { leadershipTraining: sourceRowsOf(matching) },
  };
}

/** Functional training has no window either (Pasal 8 ayat 5). */
function functionalFact(all: readonly Course[], record: PersonRecord, rules: FactRules, note: Note): Part {
  if (all.length === 0) return nothing;
  const courses = held(all, rules, note, 'functionalTraining');
  const matching = courses.filter((course) => course.matches ?? namesPosition(course.name, record.position));
  const unclear = courses.filter((course) => course.matches === null && !matching.includes(course));
  if (matching.length === 0 && record.positionType === 'fungsional') note('history-post-unclear', unclear);
  return {
    facts: { functionalTraining: matching.length > 0 },
    evidence: { functionalTraining: sourceRowsOf(matching) },
  };
}

/** Grades of a jabatan fungsional, and words that name no profession. */
const noProfession = new Set(
  'ahli pertama muda madya utama terampil mahir penyelia pemula pelaksana lanjutan jabatan fungsional diklat pelatihan tingkat dan'.split(
    ' ',
  ),
);

/** Whether a course names the profession of a position; a position that is not told is matched by any, as in rosters. */
function namesPosition(course: string, position: string | null): boolean {
  if (position === null) return true;
  const words = position.split(/[^\p{L}]+/u).map(normalizeWord);
  const profession = words.filter((each) => each.length > 2 && !noProfession.has(each));
  const named = new Set(course.split(/[^\p{L}]+/u).map(normalizeWord));
  return profession.length > 0 && profession.every((each) => named.has(each));
}

/** Courses that are over by the measuring date, or have no date. */
function held(courses: readonly Course[], { measured }: FactRules, note: Note, name: FactName): readonly Course[] {
  const ahead = courses.filter(({ ended }) => ended !== null && ended.first > measured);
  note('history-ahead', ahead, { what: word(historyText[name]) });
  return courses.filter((course) => !ahead.includes(course));
}

/** Kinerja asks for the last assessed year: the year measured, or the one before where that has none yet. */
function performanceFacts(all: readonly Appraisal[], { measured }: FactRules, note: Note): Part {
  if (all.length === 0) return nothing;
  const what = word(historyText.performance);
  const year = yearOf(measured);
  note(
    'history-undated',
    all.filter((each) => each.year === null),
    { what },
  );
  const years = all.flatMap((each) => (each.year === null || each.year > year ? [] : [each.year]));
  if (years.length === 0) return nothing;
  const last = Math.max(...years);
  const told = all.filter((each) => each.year === last);
  const facts = { performance: null };
  if (last < year - 1) {
    note('history-performance-old', told, { year: String(last) });
    return { facts, evidence: {} };
  }
  const unread = told.filter(({ value }) => value === null);
  note('history-value-unknown', unread, { what });
  const values = new Set(told.flatMap(({ value }) => (value === null ? [] : [value])));
  if (values.size > 1) note('history-value-conflict', told, { what });
  const [value = null] = values;
  if (unread.length > 0 || values.size > 1 || value === null) return { facts, evidence: {} };
  if (last < year) note('history-performance-earlier', told, { year: String(last) });
  return { facts: { performance: value }, evidence: { performance: sourceRowsOf(told) } };
}

const weight = { ringan: 1, sedang: 2, berat: 3 } as const;

/** Disiplin: the heaviest final sanction in the window that was not lifted. */
function sanctionFacts(all: readonly SanctionDecree[], { measured, windows, settings }: FactRules, note: Note): Part {
  if (all.length === 0) return nothing;
  const what = word(historyText.sanction);
  note(
    'history-value-unknown',
    all.filter(({ level, final }) => level === null || final === null),
    { what },
  );
  const final = all.filter((decree) => decree.final === true);
  const decrees = final.filter(({ level }) => level !== null && level !== 'none');
  const ever = settings.punishmentWindow === 'ever';
  note(
    'history-value-unknown',
    decrees.filter(({ level, day }) => day === null && (level === 'lift' || !ever)),
    { what },
  );
  const dated = decrees
    .filter(({ day }) => day === null || day <= measured)
    .sort((one, other) => (one.day ?? 0) - (other.day ?? 0) || weightOf(one) - weightOf(other));
  note(
    'history-ahead',
    decrees.filter(({ day }) => day !== null && day > measured),
    { what },
  );
  const standing: SanctionDecree[] = [];
  const lifted: SanctionDecree[] = [];
  for (const decree of dated) {
    if (decree.level !== 'lift') standing.push(decree);
    else if (decree.day !== null) lifted.push(decree, ...standing.splice(-1));
  }
  const inside = standing.filter(({ day }) => day === null || day >= windows.sanction.first);
  const heaviest = inside.reduce<SanctionDecree | null>(
    (one, other) => (one === null || weightOf(other) > weightOf(one) ? other : one),
    null,
  );
  const chosen = heaviest ?? standing.at(-1) ?? null;
  const level = chosen?.level ?? null;
  const punished = level === 'ringan' || level === 'sedang' || level === 'berat';
  return {
    facts: { sanction: punished ? level : 'tidak pernah', sanctionDay: punished ? (chosen?.day ?? null) : null },
    evidence: { sanction: chosen === null ? sourceRowsOf(lifted) : [chosen.source] },
  };
}

/** A lift of the same day comes after the sanction that it lifts. */
function weightOf({ level }: SanctionDecree): number {
  if (level === 'ringan' || level === 'sedang' || level === 'berat') return weight[level];
  return level === 'lift' ? 9 : 0;
}

/** Kualifikasi: both the highest diploma and the latest, between which the setting chooses. */
function educationFacts(all: readonly Diploma[], rules: FactRules, note: Note): Part {
  if (all.length === 0) return nothing;
  const what = word(historyText.education);
  note(
    'history-value-unknown',
    all.filter(({ level }) => level === null),
    { what },
  );
  const ahead = all.filter(({ earned }) => earned !== null && earned.first > rules.measured);
  note('history-ahead', ahead, { what });
  const owned = all.filter((diploma) => diploma.level !== null && !ahead.includes(diploma));
  const rank = ({ level }: Diploma) => (level === null ? -1 : rankOf(level, rules));
  const highest = best(owned, (one, other) => rank(one) - rank(other));
  const latest = best(
    owned,
    (one, other) => (one.earned?.last ?? 0) - (other.earned?.last ?? 0) || rank(one) - rank(other),
  );
  if (highest === null || latest === null) return nothing;
  if (rules.settings.diplomaThatCounts === 'latest' && owned.length > 1) {
    note(
      'history-undated',
      owned.filter(({ earned }) => earned === null),
      { what },
    );
  }
  const counted = rules.settings.diplomaThatCounts === 'latest' ? latest : highest;
  return {
    facts: { education: latest.level, highestEducation: highest.level },
    evidence: { education: [counted.source] },
  };
}

function best<Each>(all: readonly Each[], compare: (one: Each, other: Each) => number): Each | null {
  return all.reduce<Each | null>((one, other) => (one === null || compare(other, one) > 0 ? other : one), null);
}

/** The place among the formal levels; a professional one is what the method counts it as, or below all. */
function rankOf(level: EducationLevel, { method, settings }: FactRules): number {
  if (level !== 'Profesi' && level !== 'Spesialis' && level !== 'Subspesialis') return formalLevels.indexOf(level);
  return settings.professionalEducation === 'asFormal' ? formalLevels.indexOf(method.professionalEducation[level]) : -1;
}
