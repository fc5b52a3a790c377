/**
 * A hypothesis says how somebody else may have come to their numbers: another reading of the rule, or a mistake. It is
 * data with a small function or two; several are taken together by applying one after the other.
 */
import type { Category, Dimension, Method, SettingChoices, SettingName } from '../method/method';
import { settingNames } from '../method/method';
import type { PersonRecord } from '../record/record';
import { rulesOf, type Rules } from '../score/rules';
import type { Params, MessageTemplate } from '../text/core/translate';

export type DimensionPoints = Record<Dimension, number | null>;

export interface Hypothesis {
  readonly code: string;
  /** "... bila JP di bawah 20 dihitung proporsional": what a cause's sentence ends with. */
  readonly when: MessageTemplate;
  readonly params?: Params;
  /** Readings of the rule in place of those in force. */
  readonly settings?: SettingChoices;
  /** The method with other numbers. */
  readonly method?: (method: Method) => Method;
  /** Facts read another way; `codes` are the row's findings. */
  readonly facts?: (record: PersonRecord, codes: readonly string[], method: Method) => PersonRecord;
  /** Findings that do not keep a row from being counted. */
  readonly ignoredErrors?: readonly string[];
  /** Points of the dimensions, once they are known. */
  readonly points?: (points: DimensionPoints, record: PersonRecord | null, method: Method) => DimensionPoints;
  /** The total, from the sum before and the points that it is made of. */
  readonly total?: (sum: number, points: Readonly<Record<Dimension, number>>) => number;
  readonly category?: (total: number, method: Method) => Category;
}

/** Hypotheses ready to be tried on rows: the rules that they lead to, made once. */
export interface ScoringModel {
  readonly hypotheses: readonly Hypothesis[];
  readonly rules: Rules;
}

export function buildModel(rules: Rules, hypotheses: readonly Hypothesis[]): ScoringModel {
  if (hypotheses.every(({ settings, method }) => settings === undefined && method === undefined)) {
    return { hypotheses, rules };
  }
  const method = hypotheses.reduce((before, one) => one.method?.(before) ?? before, rules.method);
  const choices = hypotheses.reduce<SettingChoices>(
    (before, { settings }) => ({ ...before, ...settings }),
    rules.settings,
  );
  return { hypotheses, rules: rulesOf(method, choices, rules.measured) };
}

/** Two readings of one setting cannot hold at once. */
export function areCompatible(one: Hypothesis, other: Hypothesis): boolean {
  if (one === other) return false;
  return !settingNames.some((name: SettingName) => isSet(one, name) && isSet(other, name));
}

function isSet({ settings }: Hypothesis, name: SettingName): boolean {
  return settings?.[name] !== undefined;
}
