/** How each point of one score came about, with the article or source of every number that was used. */
import {
  dimensions,
  indicators,
  type Dimension,
  type RuleEntry,
  type Indicator,
  type PositionType,
} from '../method/method';
import type { Facts } from '../record/record';
import { sourceRowsMessage, type Evidence, type FactName } from '../source/evidence';
import { dimensionText, explainText } from '../text/core/score';
import { historyText } from '../text/core/source';
import {
  formatNumber,
  translate,
  formatMessage,
  type Language,
  type Message,
  type Params,
  type MessageTemplate,
} from '../text/core/translate';
import {
  competenceBaseEntry,
  countedEducation,
  countedHours,
  disciplineEntry,
  earnedPart,
  effectivePositionType,
  performanceEntry,
  qualificationEntry,
  statedHours,
  trainingPoints,
  trainingSum,
} from './points';
import type { Rules } from './rules';
import { scoreFacts, type Score } from './score';

/** One number that was looked up: what for, what it gave (null where the method lacks it), and where it stands. */
export interface ExplanationStep {
  readonly what: Message;
  readonly points: number | null;
  readonly source: string;
}

export interface DimensionExplanation {
  readonly dimension: Dimension;
  readonly points: number | null;
  readonly most: number | null;
  readonly steps: readonly ExplanationStep[];
}

export interface Explanation {
  readonly score: Score;
  /** The rows of other files that facts came from. */
  readonly evidence: Evidence;
  readonly method: MessageTemplate;
  readonly dimensions: readonly DimensionExplanation[];
}

const message = (sentence: MessageTemplate, params: Params = {}): Message => ({ template: sentence, params });

/** @param evidence where facts came from other files than the roster. */
export function explain(facts: Facts, rules: Rules, evidence: Evidence = {}): Explanation {
  const score = scoreFacts(facts, rules);
  const steps: Readonly<Record<Dimension, readonly ExplanationStep[]>> = {
    kualifikasi: qualificationSteps(facts, rules),
    kompetensi: competenceSteps(facts, rules),
    kinerja: performanceSteps(facts, rules),
    disiplin: disciplineSteps(facts, rules),
  };
  return {
    score,
    evidence,
    method: rules.method.title,
    dimensions: dimensions.map((dimension) => ({
      dimension,
      points: score[dimension],
      most: rules.method.most[dimension].points,
      steps: steps[dimension],
    })),
  };
}

function step(what: Message, { points, source }: RuleEntry): ExplanationStep {
  return { what, points, source };
}

function qualificationSteps(facts: Facts, rules: Rules): readonly ExplanationStep[] {
  const level = countedEducation(facts, rules);
  const entry = qualificationEntry(facts, rules);
  if (level === null || entry === null) return [];
  const formal = rules.formalLevel.get(level) ?? null;
  if (entry !== rules.education[level]) {
    return [step(message(explainText.againstPost, { level, required: String(facts.requiredEducation) }), entry)];
  }
  const counted = formal === null || formal === level;
  return [
    step(
      counted ? message(explainText.education, { level }) : message(explainText.educationAs, { level, formal }),
      entry,
    ),
  ];
}

function competenceSteps(facts: Facts, rules: Rules): readonly ExplanationStep[] {
  const group = effectivePositionType(facts, rules);
  if (group === null) return [];
  const steps: ExplanationStep[] = [];
  const base = competenceBaseEntry(facts, rules);
  if (base !== null) {
    const label = facts.performance === null ? explainText.noAssessment : explainText.base;
    steps.push(step(message(label, { label: String(facts.performance) }), base));
  }
  for (const indicator of indicators) {
    const training = trainingStep(indicator, group, facts, rules);
    if (training !== null) steps.push(training);
  }
  const { competence, most } = rules.method;
  const sum = trainingSum(group, facts, rules);
  steps.push(...capSteps(sum, competence.trainingMost));
  const withBase = Math.min(sum ?? 0, competence.trainingMost.points ?? 0) + (base?.points ?? 0);
  steps.push(...capSteps(withBase, most.kompetensi));
  if (steps.length > 0) return steps;
  return [{ what: message(explainText.noTraining, { group }), points: 0, source: rules.method.most.kompetensi.source }];
}

/** What a cap takes away, so that the steps add up. */
function capSteps(sum: number | null, { points: most, source }: RuleEntry): readonly ExplanationStep[] {
  if (sum === null || most === null || sum <= most) return [];
  return [{ what: message(explainText.capped, { most }), points: most - sum, source }];
}

/** What was stated about an indicator, whether or not it brought points; null where nothing was. */
function trainingStep(indicator: Indicator, group: PositionType, facts: Facts, rules: Rules): ExplanationStep | null {
  const what = trainingWords(indicator, facts, rules);
  if (what === null) return null;
  const entry = rules.training[group][indicator];
  const stated = message(explainText.groupStep, { group, what });
  if (earnedPart(indicator, facts, rules) === 0) return { what: stated, points: 0, source: entry.source };
  const points = trainingPoints(indicator, group, facts, rules);
  if (entry.points !== 0) return { what: stated, points, source: entry.source };
  return { what: message(explainText.notCountedFor, { what, group }), points, source: entry.source };
}

function trainingWords(indicator: Indicator, facts: Facts, rules: Rules): Message | null {
  if (indicator === 'technicalTraining') return technicalWords(facts, rules);
  if (!facts[indicator]) return null;
  const what = message(explainText[indicator]);
  const counts = earnedPart(indicator, facts, rules) > 0;
  return counts ? what : message(explainText.outsideWindow, { what });
}

function technicalWords(facts: Facts, rules: Rules): Message | null {
  const hours = statedHours(facts, rules);
  if (hours === 0) return null;
  if (countedHours(facts, rules) === 0) {
    return message(explainText.outsideWindow, { what: message(explainText.technical, { hours }) });
  }
  const { atLeast } = rules.method.competence.hours;
  const part = earnedPart('technicalTraining', facts, rules);
  const words =
    part === 1 ? explainText.technicalEnough : part > 0 ? explainText.technicalPart : explainText.technicalBelow;
  return message(words, { hours, atLeast });
}

function performanceSteps(facts: Facts, rules: Rules): readonly ExplanationStep[] {
  const entry = performanceEntry(facts, rules);
  const { performance: value } = facts;
  if (entry === null) return [];
  if (value === null) return [step(message(explainText.noAssessment), entry)];
  if (typeof value === 'string') return [step(message(explainText.label, { label: value }), entry)];
  return [step(bandWords(value, entry, rules), entry)];
}

function bandWords(value: number, entry: RuleEntry, rules: Rules): Message {
  const { performance } = rules.method;
  if (performance.scale !== 'value') return message(explainText.empty);
  const index = performance.bands.findIndex((band) => band === entry);
  const band = performance.bands[index];
  const upTo = performance.bands[index - 1]?.above ?? performance.upTo;
  const label = band?.label ?? '';
  if (band === undefined || band.above === null) return message(explainText.lowestBand, { value, label, upTo });
  return message(explainText.band, { value, label, above: band.above, upTo });
}

function disciplineSteps(facts: Facts, rules: Rules): readonly ExplanationStep[] {
  const entry = disciplineEntry(facts, rules);
  if (facts.sanction === 'tidak pernah') return [step(message(explainText.neverPunished), entry)];
  const counts = entry === rules.method.discipline[facts.sanction];
  const words = counts ? message(explainText.punished, { level: facts.sanction }) : message(explainText.noLongerCounts);
  return [step(words, entry)];
}

/** The explanation as text: a heading, and a line for each dimension. */
export function explanationText(explanation: Explanation, language: Language): string {
  const { score, method } = explanation;
  const title = { template: method, params: {} };
  const heading =
    score.total === null || score.kategori === null
      ? translate(language, explainText.headingWithout, { method: title })
      : translate(language, explainText.heading, { total: score.total, category: score.kategori, method: title });
  const lines = explanation.dimensions.flatMap((each) => [
    dimensionLine(each, language),
    ...evidenceLines(each.dimension, explanation.evidence, language),
  ]);
  return [heading, ...lines].join('\n');
}

const factsOfDimension: Readonly<Record<Dimension, readonly FactName[]>> = {
  kualifikasi: ['education'],
  kompetensi: indicators,
  kinerja: ['performance'],
  disiplin: ['sanction'],
};

/** Which rows of other files stand behind a dimension; no line where the roster alone does. */
function evidenceLines(dimension: Dimension, evidence: Evidence, language: Language): readonly string[] {
  const list = factsOfDimension[dimension].flatMap((name) => {
    const places = evidence[name] ?? [];
    if (places.length === 0) return [];
    return [message(historyText.standsIn, { fact: message(historyText[name]), at: sourceRowsMessage(places) })];
  });
  return list.length === 0 ? [] : [translate(language, historyText.evidence, { list })];
}

function dimensionLine({ dimension, points, most, steps }: DimensionExplanation, language: Language): string {
  const number = (value: number | null) =>
    value === null ? translate(language, explainText.unknownPoints) : formatNumber(language, value);
  const told = steps.map(({ what, points: given }) =>
    translate(language, explainText.step, { what: formatMessage(language, what), points: number(given) }),
  );
  return translate(language, explainText.line, {
    dimension: translate(language, dimensionText[dimension]),
    points: number(points),
    most: number(most),
    steps: told.length === 0 ? translate(language, explainText.empty) : told.join(' · '),
    sources: [...new Set(steps.map(({ source }) => source))].join('; '),
  });
}
