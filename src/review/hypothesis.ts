/**
 * A hypothesis is another way in which the stated numbers may have been computed: another option of a setting, or a
 * mistake. Several are combined by applying one after the other.
 */
import {
  settingNames,
  type Category,
  type Dimension,
  type Method,
  type SettingChoices,
  type SettingName,
} from '../method/method';
import type { PersonRecord } from '../record/record';
import { rulesOf, type Rules } from '../score/rules';
import type { Message, MessageTemplate, Params } from '../text/core/translate';

export type DimensionPoints = Record<Dimension, number | null>;

export interface Hypothesis {
  readonly code: string;
  /** The condition that a cause's message ends with: "... bila JP di bawah 20 dihitung proporsional". */
  readonly when: MessageTemplate;
  readonly params?: Params;
  /** Options that replace those in force. */
  readonly settings?: SettingChoices;
  /** Changes the method's numbers. */
  readonly method?: (method: Method) => Method;
  /** Changes a person's facts; `codes` are those of the row's findings. */
  readonly facts?: (record: PersonRecord, codes: readonly string[], method: Method) => PersonRecord;
  /** Codes of errors in spite of which a row is counted. */
  readonly ignoredErrors?: readonly string[];
  /** Changes the points of the dimensions. */
  readonly points?: (points: DimensionPoints, record: PersonRecord | null, method: Method) => DimensionPoints;
  /** Changes the total, given the sum so far and the points behind it. */
  readonly total?: (sum: number, points: Readonly<Record<Dimension, number>>) => number;
  readonly category?: (total: number, method: Method) => Category;
}

export function messageOfHypothesis({ when, params = {} }: Hypothesis): Message {
  return { template: when, params };
}

/** Hypotheses with the rules that they lead to. */
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

/** Two options of one setting cannot hold at once. */
export function areCompatible(one: Hypothesis, other: Hypothesis): boolean {
  if (one === other) return false;
  return !settingNames.some((name: SettingName) => isSet(one, name) && isSet(other, name));
}

function isSet({ settings }: Hypothesis, name: SettingName): boolean {
  return settings?.[name] !== undefined;
}
