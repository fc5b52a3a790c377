/** Mistakes met in agencies' applications and sheets, each a hypothesis. */
import {
  dimensions,
  formalLevels,
  type Indicator,
  positionTypes,
  sanctions,
  type Category,
  type RuleEntry,
  type FormalLevel,
  type Method,
  type PerformanceLabel,
  type PositionType,
  type Sanction,
  type TrainingTable,
  settingOptions,
  settingNames,
  settingChoicesSchema,
} from '../method/method';
import type { PersonRecord } from '../record/record';
import { roundHalfUp } from '../report/number';
import type { Rules } from '../score/rules';
import { mistakeText, settingOptionText } from '../text/core/review';
import type { MessageTemplate } from '../text/core/translate';
import type { Hypothesis, DimensionPoints } from './hypothesis';

const mistake = (code: keyof typeof mistakeText, does: Omit<Hypothesis, 'code' | 'when'>): Hypothesis => ({
  code,
  when: mistakeText[code],
  ...does,
});

/** Words that are not known, by the finding that they bring, and what an application made of them. */
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

/** Findings of a row whose facts can be read all the same, as far as they go. */
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
  // The points that an old version of an application had: no number of the rule.
  mistake('seminar-15', { method: (method) => withSeminar(method, 'struktural', 15) }),
  mistake('category-at-bound', { category: atBound }),
  mistake('points-rounded', { points: (points) => each(points, (value) => roundHalfUp(value, 0)) }),
  mistake('points-cut', { points: (points) => each(points, Math.floor) }),
  mistake('total-rounded', { total: (sum) => roundHalfUp(sum, 0) }),
  mistake('no-windows', { facts: (record) => ({ ...record, technicalTrainingDay: null, seminarDay: null }) }),
  mistake('lower-course', { facts: withLowerCourse }),
  mistake('no-assessment-lowest', { facts: withLowestPerformance }),
  mistake('errors-counted', { ignoredErrors: wrongData }),
  mistake('duplicates-counted', { ignoredErrors: ['nip-duplicate-differs', 'nip-duplicate-same'] }),
];

/** A value between the whole numbers that the regulation prints (50 and 51) fits in none of the printed bands. */
function withoutGaps(points: DimensionPoints, record: PersonRecord | null, { performance }: Method): DimensionPoints {
  const value = record?.performance;
  if (typeof value !== 'number' || performance.scale !== 'value') return points;
  const falls = performance.bands.some(({ above }) => above !== null && value > above && value < above + 1);
  return falls ? { ...points, kinerja: 0 } : points;
}

/** Each kind of training with the points of its own group or, where that gives none, of the group that has them. */
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

/** The bound itself counted upward: 80 is Tinggi, where the rule says above 80. */
function atBound(total: number, { categories }: Method): Category {
  const found = categories.find(({ above }) => above === null || total >= above);
  if (found === undefined) throw new Error('a method has categories');
  return found.label;
}

function each(points: DimensionPoints, change: (value: number) => number): DimensionPoints {
  const changed = { ...points };
  for (const dimension of dimensions) {
    const value = points[dimension];
    changed[dimension] = value === null ? null : change(value);
  }
  return changed;
}

function withLowerCourse(record: PersonRecord, codes: readonly string[]): PersonRecord {
  return codes.includes('course-below-post') ? { ...record, leadershipTraining: true } : record;
}

function withLowestPerformance(record: PersonRecord, _codes: readonly string[], method: Method): PersonRecord {
  return record.performance === null ? { ...record, performance: lowestPerformance(method) } : record;
}
const conditions: Readonly<Record<string, MessageTemplate>> = settingOptionText;

export function otherSettingOptions({ settings }: Rules): readonly Hypothesis[] {
  return settingNames.flatMap((name) => {
    const others: readonly string[] = settingOptions[name].filter((reading) => reading !== settings[name]);
    return others.map((reading): Hypothesis => {
      const code = `${name}=${reading}`;
      const when = conditions[code];
      if (when === undefined) throw new Error(`no words for ${code}`);
      return { code, when, settings: settingChoicesSchema.parse({ [name]: reading }) };
    });
  });
}
