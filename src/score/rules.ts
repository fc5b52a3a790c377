/** A method made ready for a run: its settings resolved, its windows laid against the measuring date. */
import {
  formalLevels,
  indicators,
  positionTypes,
  professionalLevels,
  settingNames,
  type Category,
  type EducationLevel,
  type RuleEntry,
  type FormalLevel,
  type Method,
  type PerformanceLabel,
  type PositionType,
  type SettingChoices,
  type SettingName,
  type Settings,
  type TrainingTable,
} from '../method/method';
import { ruleEntriesOf, missingValue, type MissingValue } from '../method/missing';
import { addMonths, dayOf, yearOf } from '../record/date';
import type { Day } from '../record/record';

/** From `first` to `last`, both counted. */
export interface Window {
  readonly first: Day;
  readonly last: Day;
}

export interface Rules {
  readonly method: Method;
  readonly settings: Settings;
  /** The settings that differ from the method's default. */
  readonly differing: Readonly<Partial<Record<SettingName, string>>>;
  readonly measured: Day;
  readonly education: Readonly<Record<EducationLevel, RuleEntry>>;
  readonly formalLevel: ReadonlyMap<EducationLevel, FormalLevel | null>;
  readonly training: Readonly<Record<PositionType, TrainingTable>>;
  /** What all training brings together, by which indicators are earned: bit n stands for indicator n. */
  readonly trainingSums: ReadonlyMap<PositionType, readonly (number | null)[]>;
  readonly performance: ReadonlyMap<PerformanceLabel, RuleEntry>;
  /** Value bands and their lower bounds, highest first; empty where the method knows predicates alone. */
  readonly performanceBands: { readonly bands: readonly RuleEntry[]; readonly bounds: readonly number[] };
  readonly competenceBase: ReadonlyMap<PerformanceLabel, RuleEntry> | null;
  readonly windows: { readonly technicalTraining: Window; readonly seminar: Window; readonly sanction: Window };
  /** Categories and their lower bounds, highest first. */
  readonly categories: { readonly labels: readonly Category[]; readonly bounds: readonly number[] };
  /** What an entry without points is called. */
  readonly names: ReadonlyMap<RuleEntry, MissingValue>;
}

/** @param choices options that replace the method's defaults. */
export function rulesOf(method: Method, choices: SettingChoices, measured: Day): Rules {
  const settings = settingsOf(method, choices);
  const differing: Partial<Record<SettingName, string>> = {};
  for (const name of settingNames) {
    if (settings[name] !== method.settings[name].default) differing[name] = settings[name];
  }
  const { education, formalLevel, professional } = educationTables(method, settings);
  const valueBands = method.performance.scale === 'value' ? method.performance.bands : [];
  const labelled = method.performance.scale === 'value' ? valueBands : method.performance.predicates;
  return {
    method,
    settings,
    differing,
    measured,
    education,
    formalLevel,
    training: method.competence,
    trainingSums: new Map(positionTypes.map((group) => [group, trainingSums(method.competence[group])])),
    performance: new Map(labelled.map((entry) => [entry.label, entry])),
    performanceBands: { bands: valueBands, bounds: valueBands.map(lowerBound) },
    competenceBase:
      method.competence.base === null ? null : new Map(method.competence.base.map((entry) => [entry.label, entry])),
    windows: windowsOf(settings, measured),
    categories: { labels: method.categories.map(({ label }) => label), bounds: method.categories.map(lowerBound) },
    names: new Map([
      ...ruleEntriesOf(method).map(({ entry, path, name }): [RuleEntry, MissingValue] => [entry, { path, name }]),
      ...professional,
    ]),
  };
}

function settingsOf(method: Method, choices: SettingChoices): Settings {
  const { settings: by } = method;
  return {
    jpBelowThreshold: choices.jpBelowThreshold ?? by.jpBelowThreshold.default,
    jpReachedBy: choices.jpReachedBy ?? by.jpReachedBy.default,
    technicalTrainingWindow: choices.technicalTrainingWindow ?? by.technicalTrainingWindow.default,
    seminarWindow: choices.seminarWindow ?? by.seminarWindow.default,
    punishmentWindow: choices.punishmentWindow ?? by.punishmentWindow.default,
    performanceDecimals: choices.performanceDecimals ?? by.performanceDecimals.default,
    categoryDecimals: choices.categoryDecimals ?? by.categoryDecimals.default,
    professionalEducation: choices.professionalEducation ?? by.professionalEducation.default,
    diplomaThatCounts: choices.diplomaThatCounts ?? by.diplomaThatCounts.default,
    echelonV: choices.echelonV ?? by.echelonV.default,
    inactiveStatuses: choices.inactiveStatuses ?? by.inactiveStatuses.default,
  };
}

interface EducationTables {
  readonly education: Readonly<Record<EducationLevel, RuleEntry>>;
  readonly formalLevel: ReadonlyMap<EducationLevel, FormalLevel | null>;
  readonly professional: readonly [RuleEntry, MissingValue][];
}

/** Professional levels take a formal level's points, or none that is known where they are not counted. */
function educationTables(method: Method, settings: Settings): EducationTables {
  const counted = settings.professionalEducation === 'asFormal';
  const notCounted: [RuleEntry, MissingValue][] = [];
  const entryOf = (level: (typeof professionalLevels)[number]): RuleEntry => {
    if (counted) return method.education[method.professionalEducation[level]];
    const entry: RuleEntry = { points: null, ...sourceOf(method) };
    notCounted.push([entry, missingValue('settings.professionalEducation', 'professional', level)]);
    return entry;
  };
  const { professionalEducation: as } = method;
  return {
    education: {
      ...method.education,
      Profesi: entryOf('Profesi'),
      Spesialis: entryOf('Spesialis'),
      Subspesialis: entryOf('Subspesialis'),
    },
    formalLevel: new Map<EducationLevel, FormalLevel | null>([
      ...formalLevels.map((level) => [level, level] as const),
      ...professionalLevels.map((level) => [level, counted ? as[level] : null] as const),
    ]),
    professional: notCounted,
  };
}

function sourceOf(method: Method): Pick<RuleEntry, 'source' | 'certainty'> {
  const { source, certainty } = method.settings.professionalEducation;
  return { source, certainty };
}

const farBack = 61;
const farOn = 2_958_465;

function windowsOf(settings: Settings, measured: Day): Rules['windows'] {
  const year = yearOf(measured);
  const back = (months: number): Window => ({ first: addMonths(measured, -months) + 1, last: measured });
  const calendarYears = (count: number): Window => ({
    first: dayOf(year - count + 1, 1, 1) ?? farBack,
    last: dayOf(year, 12, 31) ?? farOn,
  });
  const sanction = { fiveYears: back(60), oneYear: back(12), ever: { first: farBack, last: measured } };
  return {
    technicalTraining: settings.technicalTrainingWindow === 'calendarYear' ? calendarYears(1) : back(12),
    seminar: settings.seminarWindow === 'calendarYears' ? calendarYears(2) : back(24),
    sanction: sanction[settings.punishmentWindow],
  };
}

function lowerBound({ above }: { readonly above: number | null }): number {
  return above ?? -Infinity;
}

/** Sixteen sums; null where one of the numbers in it is missing. */
function trainingSums(table: TrainingTable): readonly (number | null)[] {
  let sums: readonly (number | null)[] = [0];
  for (const indicator of indicators) {
    const { points } = table[indicator];
    sums = [...sums, ...sums.map((sum) => (sum === null || points === null ? null : sum + points))];
  }
  return sums;
}
