/** The result of each function for one person. A value that the method lacks gives #N/A with its name. */
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
import { language, type FunctionError } from './runtime';
import { notAvailable, type PersonFunction, type Cell } from './people';

export const totalResult: PersonFunction = (record, rules) => [
  scoreFacts(record, rules).total ?? missingError(record, rules),
];

/** Dimensions that can be scored have points, even where the method lacks values for another. */
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
  pointsResult(qualificationEntry(record, rules), record, rules);
export const performanceResult: PersonFunction = (record, rules) =>
  pointsResult(performanceEntry(record, rules), record, rules);
export const disciplineResult: PersonFunction = (record, rules) =>
  pointsResult(disciplineEntry(record, rules), record, rules);

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
  return [competencePoints(record, rules) ?? missingValuesError(missingValuesOf(used, rules), record, rules)];
};

function pointsResult(entry: RuleEntry | null, record: PersonRecord, rules: Rules): readonly Cell[] {
  return [entry?.points ?? missingValuesError(missingValuesOf([entry], rules), record, rules)];
}

function missingValuesOf(entries: readonly (RuleEntry | null)[], rules: Rules): readonly MissingValue[] {
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
