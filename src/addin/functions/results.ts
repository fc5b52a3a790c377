/** What each function says of one person. A number that the method lacks is #N/A, and named. */
import { indicators, type RuleEntry } from '../../method/method';
import type { MissingValue } from '../../method/missing';
import type { PersonRecord } from '../../record/record';
import { findingText } from '../../text/core/findings';
import { explain, explanationText } from '../../score/explain';
import {
  disciplineEntry,
  effectivePositionType,
  performanceEntry,
  qualificationEntry,
  trainingPoints,
} from '../../score/points';
import type { Rules } from '../../score/rules';
import { competencePoints, missingFor, scoreFacts } from '../../score/score';
import { functionText } from '../../text/core/score';
import { language } from './language';
import { notAvailable, type PersonFunction, type Cell } from './people';
import type { FunctionError } from './runtime';

export const totalResult: PersonFunction = (record, rules) => [
  scoreFacts(record, rules).total ?? missingError(record, rules),
];

/** Dimensions that can be told are told, even where the method lacks another. */
export const detailsResult: PersonFunction = (record, rules) => {
  const score = scoreFacts(record, rules);
  const { kualifikasi, kompetensi, kinerja, disiplin, total, kategori } = score;
  const missing = total === null ? missingError(record, rules) : '';
  return [kualifikasi, kompetensi, kinerja, disiplin, total, kategori].map((cell) => cell ?? missing);
};

export const explanationResult: PersonFunction = (record, rules) => {
  const explanation = explain(record, rules);
  return [explanation.score.total === null ? missingError(record, rules) : explanationText(explanation, language)];
};

export const qualificationResult: PersonFunction = (record, rules) =>
  pointsOf(qualificationEntry(record, rules), record, rules);
export const performanceResult: PersonFunction = (record, rules) =>
  pointsOf(performanceEntry(record, rules), record, rules);
export const disciplineResult: PersonFunction = (record, rules) =>
  pointsOf(disciplineEntry(record, rules), record, rules);

export const competenceResult: PersonFunction = (record, rules) => {
  const { method } = rules;
  if (method.competence.base !== null) return [notAvailable(functionText.predicateNeeded, { method: method.id })];
  const group = effectivePositionType(record, rules);
  const unknown = indicators.flatMap((indicator) =>
    group !== null && trainingPoints(indicator, group, record, rules) === null
      ? [rules.training[group][indicator]]
      : [],
  );
  const used = [...unknown, method.competence.trainingMost];
  return [competencePoints(record, rules) ?? missingValuesError(namesOf(used, rules), record, rules)];
};

function pointsOf(entry: RuleEntry | null, record: PersonRecord, rules: Rules): readonly Cell[] {
  return [entry?.points ?? missingValuesError(namesOf([entry], rules), record, rules)];
}

function namesOf(entries: readonly (RuleEntry | null)[], rules: Rules): readonly MissingValue[] {
  return entries.flatMap((entry) => (entry?.points === null ? (rules.names.get(entry) ?? []) : []));
}

function missingError(record: PersonRecord, rules: Rules): FunctionError {
  return missingValuesError(missingFor(record, rules), record, rules);
}

function missingValuesError(
  missing: readonly MissingValue[],
  { education }: PersonRecord,
  rules: Rules,
): FunctionError {
  if (missing.some(({ path }) => path === 'settings.professionalEducation')) {
    const place = { template: functionText.argument, params: { column: 'pendidikan' } };
    return notAvailable(findingText['education-not-counted'].sentence, { place, level: String(education) });
  }
  return notAvailable(functionText.methodLacks, { method: rules.method.id, names: missing.map(({ name }) => name) });
}
