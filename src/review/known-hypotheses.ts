/** The hypotheses that a review tries: other options of settings, and mistakes met in agencies' applications and sheets. */
import {
  dimensions,
  formalLevels,
  positionTypes,
  sanctions,
  settingChoicesSchema,
  settingNames,
  settingOptions,
  type Category,
  type RuleEntry,
  type FormalLevel,
  type Indicator,
  type Method,
  type PerformanceLabel,
  type PositionType,
  type Sanction,
  type TrainingTable,
} from '../method/method';
import type { PersonRecord } from '../record/record';
import { roundHalfUp } from '../report/number';
import type { Rules } from '../score/rules';
import { mistakeText, settingOptionText } from '../text/core/review';
import type { MessageTemplate } from '../text/core/translate';
import type { DimensionPoints, Hypothesis } from './hypothesis';

const mistake = (code: keyof typeof mistakeText, does: Omit<Hypothesis, 'code' | 'when'>): Hypothesis => ({
  code,
  when: mistakeText[code],
  ...does,
});

/** Words that are not known, by the code of their finding, and the fact that an application replaced them with. */
const unknownWords: Readonly<Record<string, (record: PersonRecord, method: Method) => Partial<PersonRecord>>> = {
  'education-unknown': (_record, method) => ({ education: lowestLevel(method) }),
  'education-empty': (_record, method) => ({ education: lowestLevel(method) }),
  'education-bare-digit': (_record, method) => ({ education: lowestLevel(method) }),
  'performance-unknown': (_record, method) => ({ performance: lowestPerformance(method) }),
  'punishment-unknown': (_record, method) => ({ sanction: heaviest(method) }),
  'post-group-unknown': () => ({ positionType: 'pelaksana' }),
  'training-unknown': () => ({}),
  'course-unknown': () => ({}),
};

/** Errors in spite of which a row's facts can be read. */
const wrongData = [
  ...['nip-empty', 'nip-numeric', 'nip-length', 'nip-birth-date', 'nip-month', 'nip-sex', 'nip-sequence'],
  ...['echelon-unknown', 'status-unknown', 'standing-unknown', 'sex-unknown', 'date-unreadable', 'number-unreadable'],
  ...['number-ambiguous', 'hours-out-of-range', 'hours-mixture', 'training-unknown', 'course-unknown'],
];

/** Position types that are taken for one another, the usual ones first. */
const mixedUp: readonly (readonly [PositionType, PositionType])[] = [
  ['pelaksana', 'fungsional'],
  ['fungsional', 'pelaksana'],
  ['struktural', 'fungsional'],
  ['struktural', 'pelaksana'],
  ['fungsional', 'struktural'],
  ['pelaksana', 'struktural'],
];

export const mistakes: readonly Hypothesis[] = [
  mistake('performance-twice', { total: (sum, { kinerja }) => sum + kinerja }),
  mistake('performance-gap', { points: withoutGaps }),
  mistake('every-training', { method: everyTraining }),
  ...mixedUp.map(([from, to]) => asOtherGroup(from, to)),
  mistake('unknown-lowest', { ignoredErrors: Object.keys(unknownWords), facts: asLowest }),
  // An old version of an application gave these points; the rule does not.
  mistake('seminar-15', { method: (method) => withSeminar(method, 'struktural', 15) }),
  mistake('category-at-bound', { category: atBound }),
  mistake('points-rounded', { points: (points) => mapPoints(points, (value) => roundHalfUp(value, 0)) }),
  mistake('points-cut', { points: (points) => mapPoints(points, Math.floor) }),
  mistake('total-rounded', { total: (sum) => roundHalfUp(sum, 0) }),
  mistake('no-windows', { facts: (record) => ({ ...record, technicalTrainingDay: null, seminarDay: null }) }),
  mistake('lower-course', { facts: withLowerCourse }),
  mistake('no-assessment-lowest', { facts: withLowestPerformance }),
  mistake('errors-counted', { ignoredErrors: wrongData }),
  mistake('duplicates-counted', { ignoredErrors: ['nip-duplicate-differs', 'nip-duplicate-same'] }),
];

/** A value between the whole numbers that the regulation prints (50 and 51) is in none of the printed bands. */
function withoutGaps(points: DimensionPoints, record: PersonRecord | null, { performance }: Method): DimensionPoints {
  const value = record?.performance;
  if (typeof value !== 'number' || performance.scale !== 'value') return points;
  const falls = performance.bands.some(({ above }) => above !== null && value > above && value < above + 1);
  return falls ? { ...points, kinerja: 0 } : points;
}

/** Every training counts for every position type, with the points of the type that has them. */
function everyTraining(method: Method): Method {
  const { competence } = method;
  const tables = positionTypes.map((group) => competence[group]);
  const full = (own: TrainingTable): TrainingTable => {
    const entry = (indicator: Indicator): RuleEntry => {
      if ((own[indicator].points ?? 1) > 0) return own[indicator];
      return tables.map((table) => table[indicator]).find(({ points }) => (points ?? 0) > 0) ?? own[indicator];
    };
    return {
      leadershipTraining: entry('leadershipTraining'),
      functionalTraining: entry('functionalTraining'),
      technicalTraining: entry('technicalTraining'),
      seminar: entry('seminar'),
    };
  };
  const noLimit = { ...competence.trainingMost, points: 100 };
  return {
    ...method,
    most: { ...method.most, kompetensi: { ...method.most.kompetensi, points: 100 } },
    competence: {
      ...competence,
      struktural: full(competence.struktural),
      fungsional: full(competence.fungsional),
      pelaksana: full(competence.pelaksana),
      trainingMost: noLimit,
    },
  };
}

function asOtherGroup(from: PositionType, to: PositionType): Hypothesis {
  return {
    code: `other-group:${from}>${to}`,
    when: mistakeText['other-group'],
    params: { from, to },
    method: (method) => ({ ...method, competence: { ...method.competence, [from]: method.competence[to] } }),
  };
}

function withSeminar(method: Method, group: PositionType, points: number): Method {
  const table = method.competence[group];
  const seminar: RuleEntry = { ...table.seminar, points };
  return { ...method, competence: { ...method.competence, [group]: { ...table, seminar } } };
}

function asLowest(record: PersonRecord, codes: readonly string[], method: Method): PersonRecord {
  return codes.reduce((before, code) => ({ ...before, ...unknownWords[code]?.(before, method) }), record);
}

function lowestLevel({ education }: Method): FormalLevel {
  return lowest(formalLevels, (level) => education[level].points);
}

function heaviest({ discipline }: Method): Sanction {
  return lowest(sanctions, (sanction) => discipline[sanction].points);
}

function lowestPerformance({ performance }: Method): PerformanceLabel | null {
  const entries = performance.scale === 'value' ? performance.bands : performance.predicates;
  return entries.at(-1)?.label ?? null;
}

function lowest<Value>(values: readonly [Value, ...Value[]], pointsOf: (value: Value) => number | null): Value {
  return values.reduce((one, other) => ((pointsOf(other) ?? Infinity) < (pointsOf(one) ?? Infinity) ? other : one));
}

/** Counts the bound itself as inside: 80 is Tinggi, where the rule says above 80. */
function atBound(total: number, { categories }: Method): Category {
  const found = categories.find(({ above }) => above === null || total >= above);
  if (found === undefined) throw new Error('atBound(): no category without a lower bound');
  return found.label;
}

function mapPoints(points: DimensionPoints, change: (value: number) => number): DimensionPoints {
  const mapped = { ...points };
  for (const dimension of dimensions) {
    const value = points[dimension];
    mapped[dimension] = value === null ? null : change(value);
  }
  return mapped;
}

function withLowerCourse(record: PersonRecord, codes: readonly string[]): PersonRecord {
  return codes.includes('course-below-post') ? { ...record, leadershipTraining: true } : record;
}

function withLowestPerformance(record: PersonRecord, _codes: readonly string[], method: Method): PersonRecord {
  return record.performance === null ? { ...record, performance: lowestPerformance(method) } : record;
}

/** Everything that may explain other numbers, the more plausible first. */
export function knownHypotheses(rules: Rules): readonly Hypothesis[] {
  return [...otherSettingOptions(rules), ...mistakes];
}

const optionConditions: Readonly<Record<string, MessageTemplate>> = settingOptionText;

/** Every option of a setting other than the one in force. */
function otherSettingOptions({ settings }: Rules): readonly Hypothesis[] {
  return settingNames.flatMap((name) => {
    const others: readonly string[] = settingOptions[name].filter((option) => option !== settings[name]);
    return others.map((option): Hypothesis => {
      const code = `${name}=${option}`;
      const when = optionConditions[code];
      if (when === undefined) throw new Error(`otherSettingOptions(): settingOptionText lacks ${code}`);
      return { code, when, settings: settingChoicesSchema.parse({ [name]: option }) };
    });
  });
}
