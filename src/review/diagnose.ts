/**
 * Why rows differ: the fewest hypotheses, each applied to all rows, that reproduce the stated numbers exactly. Greedy:
 * the hypothesis that explains most rows comes first, and one that adds no row is not taken. Two mistakes in one row are
 * found by trying pairs of hypotheses.
 */
import { createEvidence, type Evidence, type EvidenceInput } from './evidence';
import { areCompatible, type Hypothesis } from './hypothesis';
import type { ReviewedPerson } from './reviewed-person';

export interface RowCause {
  readonly hypothesis: Hypothesis;
  /** Rows that it reproduces, alone or together with another cause of the list. */
  readonly explained: readonly ReviewedPerson[];
  /** How many of them only together with another cause. */
  readonly jointly: number;
  /** Rows that agree with the rule and that it would change. */
  readonly contradicted: number;
  /** Hypotheses that explain the very same rows. */
  readonly equivalent: readonly Hypothesis[];
}

export interface Diagnosis {
  /** Best first. */
  readonly causes: readonly RowCause[];
  /** For each differing row that is explained, its causes, one or two. */
  readonly causesOf: Explanations;
}

export interface DiagnosisInput extends EvidenceInput {
  /** The more plausible first, where they explain equally much. */
  readonly hypotheses: readonly Hypothesis[];
}

type Explanations = ReadonlyMap<ReviewedPerson, readonly Hypothesis[]>;
type Pair = readonly [Hypothesis, Hypothesis];

/** A hypothesis with the rows that it would newly explain, and by which hypotheses. */
interface Choice {
  readonly hypothesis: Hypothesis;
  readonly gain: Explanations;
}

/** What the diagnosis knows so far. */
interface Progress extends DiagnosisInput {
  readonly evidence: Evidence;
  readonly chosen: readonly Hypothesis[];
  readonly explained: Explanations;
}

/** Pairs are tried on this many rows before they are tried on all. */
const PAIR_SAMPLE_ROWS = 400;
/** A hypothesis that contradicts more than this many rows for each row that it explains comes after all others, ... */
const MAX_CONTRADICTED_RATIO = 3;
/** ... unless it explains this many: a merged workbook may hold the mistakes of one unit alone. */
const MIN_ROWS_OF_ONE_UNIT = 3;

export function diagnose(input: DiagnosisInput): Diagnosis {
  const selected = select({ ...input, evidence: createEvidence(input), chosen: [], explained: new Map() });
  const { needed, explained } = withoutReplaceable(selected);
  const causes = needed.map((hypothesis) => rowCause(hypothesis, { ...selected, explained }));
  return { causes: causes.sort((one, other) => other.explained.length - one.explained.length), causesOf: explained };
}

function select(start: Progress): Progress {
  let progress = start;
  let mayPair = true;
  for (;;) {
    const likely: Choice | null = bestChoice(progress, (hypothesis, rows) =>
      isLikely(hypothesis, rows, progress.evidence),
    );
    const pair: Pair | null = likely === null && mayPair ? bestPair(progress) : null;
    // Open rows only become fewer: once no pair explains any, none will.
    mayPair = likely !== null || pair !== null;
    // Mistakes made in a single row count too: the message says how many rows do not follow them.
    const choice: Choice | null = likely ?? (pair === null ? bestChoice(progress, () => true) : null);
    if (choice !== null) progress = extended(progress, [choice.hypothesis], choice.gain);
    else if (pair !== null) progress = extended(progress, pair, gainOfPair(pair, progress));
    else return progress;
  }
}

function extended(progress: Progress, hypotheses: readonly Hypothesis[], gain: Explanations): Progress {
  const added = hypotheses.filter((one) => !progress.chosen.includes(one));
  return {
    ...progress,
    chosen: [...progress.chosen, ...added],
    explained: new Map([...progress.explained, ...gain]),
  };
}

function isLikely(hypothesis: Hypothesis, rows: number, evidence: Evidence): boolean {
  return rows >= MIN_ROWS_OF_ONE_UNIT || evidence.contradictedBy(hypothesis) <= MAX_CONTRADICTED_RATIO * rows;
}

function openRows({ differing, explained }: Progress): readonly ReviewedPerson[] {
  return differing.filter((person) => !explained.has(person));
}

/** What a hypothesis would add, alone or together with one that is chosen already. */
function gainOf(hypothesis: Hypothesis, open: readonly ReviewedPerson[], progress: Progress): Explanations {
  const { evidence, chosen, explained } = progress;
  const alone = evidence.reproducedBy(hypothesis);
  const isOpen = (person: ReviewedPerson): boolean => !explained.has(person);
  const gain = new Map<ReviewedPerson, readonly Hypothesis[]>();
  for (const person of open) {
    if (alone.has(person)) gain.set(person, [hypothesis]);
    else {
      const other = chosen.find((each) => evidence.reproducedByPair([each, hypothesis], isOpen).has(person));
      if (other !== undefined) gain.set(person, [other, hypothesis]);
    }
  }
  return gain;
}

function gainOfPair(pair: Pair, progress: Progress): Explanations {
  const rows = openRows(progress).filter((person) => progress.evidence.reproduces(person, pair));
  return new Map(rows.map((person) => [person, pair]));
}

function bestChoice(progress: Progress, mayBe: (hypothesis: Hypothesis, rows: number) => boolean): Choice | null {
  const open = openRows(progress);
  let best: Choice | null = null;
  for (const hypothesis of progress.hypotheses) {
    if (progress.chosen.includes(hypothesis)) continue;
    const choice = { hypothesis, gain: gainOf(hypothesis, open, progress) };
    if (choice.gain.size === 0 || !mayBe(hypothesis, choice.gain.size)) continue;
    if (best === null || isBetter(choice, best, progress.evidence)) best = choice;
  }
  return best;
}

/**
 * What explains more rows; of equals, what could have produced fewer numbers, then what contradicts fewer rows, then the
 * first. Where all contradict most rows, which of them contradicts fewest is chance.
 */
function isBetter(choice: Choice, than: Choice, evidence: Evidence): boolean {
  const { hypothesis, gain } = choice;
  if (gain.size !== than.gain.size) return gain.size > than.gain.size;
  const breadth = breadthOf(choice, evidence) - breadthOf(than, evidence);
  if (breadth !== 0) return breadth < 0;
  return (
    isLikely(hypothesis, gain.size, evidence) &&
    evidence.contradictedBy(hypothesis) < evidence.contradictedBy(than.hypothesis)
  );
}

/** How many competence points are possible in rows without competence facts: what can give any number explains none. */
function breadthOf({ hypothesis, gain }: Choice, evidence: Evidence): number {
  const possible = evidence.possibleValues(hypothesis);
  const types = new Set(
    [...gain.keys()].flatMap(({ provided, positionType }) => (provided.kompetensi ? [] : [positionType])),
  );
  return [...types].reduce((sum, type) => sum + (possible.values('kompetensi', type)?.length ?? 0), 0);
}

/** Two hypotheses that explain rows only together; null where no pair explains at least two rows. */
function bestPair(progress: Progress): Pair | null {
  const { hypotheses, evidence } = progress;
  const sample = openRows(progress).slice(0, PAIR_SAMPLE_ROWS);
  if (sample.length < 2) return null;
  let best: Pair | null = null;
  let most = 1;
  for (const pair of pairsOf(hypotheses)) {
    const rows = sample.filter((person) => evidence.reproduces(person, pair)).length;
    if (rows > most && pair.every((one) => isLikely(one, rows, evidence))) {
      best = pair;
      most = rows;
    }
  }
  return best;
}

function* pairsOf(hypotheses: readonly Hypothesis[]): Generator<Pair> {
  for (const [index, one] of hypotheses.entries()) {
    for (const other of hypotheses.slice(index + 1)) if (areCompatible(one, other)) yield [one, other];
  }
}

/** Drops chosen hypotheses whose rows the others explain too, the last chosen first. */
function withoutReplaceable(progress: Progress): {
  readonly needed: readonly Hypothesis[];
  readonly explained: Explanations;
} {
  let needed = progress.chosen;
  let explained = progress.explained;
  for (const hypothesis of [...progress.chosen].reverse()) {
    const others = needed.filter((each) => each !== hypothesis);
    const otherwise = explainedWithout(hypothesis, others, { ...progress, explained });
    if (otherwise === null) continue;
    needed = others;
    explained = new Map([...explained, ...otherwise]);
  }
  return { needed, explained };
}

/** The hypothesis' rows as the others explain them; null where they leave one out. */
function explainedWithout(
  hypothesis: Hypothesis,
  others: readonly Hypothesis[],
  { differing, explained, evidence }: Progress,
): Explanations | null {
  const otherwise = new Map<ReviewedPerson, readonly Hypothesis[]>();
  for (const person of differing) {
    if (explained.get(person)?.includes(hypothesis) !== true) continue;
    const explanation = explanationBy(others, person, evidence);
    if (explanation === null) return null;
    otherwise.set(person, explanation);
  }
  return otherwise;
}

function explanationBy(
  hypotheses: readonly Hypothesis[],
  person: ReviewedPerson,
  evidence: Evidence,
): readonly Hypothesis[] | null {
  const single = hypotheses.find((one) => evidence.reproducedBy(one).has(person));
  if (single !== undefined) return [single];
  for (const pair of pairsOf(hypotheses)) if (evidence.reproduces(person, pair)) return pair;
  return null;
}

function rowCause(hypothesis: Hypothesis, progress: Progress): RowCause {
  const { differing, explained, hypotheses, chosen, evidence } = progress;
  const rows = differing.filter((person) => explained.get(person)?.includes(hypothesis) === true);
  const alone = evidence.reproducedBy(hypothesis);
  return {
    hypothesis,
    explained: rows,
    jointly: rows.filter((person) => !alone.has(person)).length,
    contradicted: evidence.contradictedBy(hypothesis),
    equivalent: hypotheses.filter((other) => !chosen.includes(other) && areEquivalent(other, hypothesis, evidence)),
  };
}

/** Whether both reproduce the same rows and, where that says something, contradict equally many. */
function areEquivalent(other: Hypothesis, hypothesis: Hypothesis, evidence: Evidence): boolean {
  const rows = evidence.reproducedBy(hypothesis);
  const others = evidence.reproducedBy(other);
  if (rows.size === 0 || others.size !== rows.size) return false;
  const contradictsElse = evidence.contradictedBy(other) !== evidence.contradictedBy(hypothesis);
  if (isLikely(hypothesis, rows.size, evidence) && contradictsElse) return false;
  return [...rows].every((person) => others.has(person));
}
