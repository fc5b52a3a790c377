/** Points that another system states for the people of a roster, held against ours; why they differ, as a review finds it. */
import type { RosterRow } from '../roster/roster-row';
import { matchRows, type Named } from '../roster/match';
import type { StatedDifference, StatedPoints } from '../roster/stated-points';
import { yearOf } from '../record/date';
import type { Rules } from '../score/rules';
import type { Message } from '../text/core/translate';
import type { Hypothesis } from './hypothesis';
import { reviewPeople } from './review-people';
import { matchesScore, differingFields, type StatedScore } from './stated';
import type { StatedColumn } from './stated-columns';
import type { ReviewedPerson } from './reviewed-person';

export interface StatedRow extends Named {
  /** The year that the row is about, where a column tells it. */
  readonly year: number | null;
  readonly stated: StatedScore;
}

export interface StatedSource extends Pick<StatedPoints, 'file' | 'system' | 'sheet'> {
  readonly headerRow: number;
  readonly columns: readonly StatedColumn[];
  readonly rows: readonly StatedRow[];
}

/** @param subjectOf a person of the roster under review, with what the row states. */
export function compareStatedPoints(
  { file, system, sheet, headerRow, columns, rows }: StatedSource,
  roster: readonly RosterRow[],
  subjectOf: (left: RosterRow, stated: StatedScore) => ReviewedPerson,
  rules: Rules,
): StatedPoints {
  const ofYear = rows.filter(({ year }) => year === null || year === yearOf(rules.measured));
  const { matches, unmatched } = matchRows(roster, ofYear);
  const subjects = matches.map(({ left, right }) => subjectOf(left, right.stated));
  const { causes, hypotheses, differences } = reviewPeople(
    [{ sheet: file, headerRow, columns, people: subjects }],
    rules,
  );
  const causeOf = new Map(differences.map(({ row, cause }) => [row, cause]));
  const found = matches.flatMap(({ left, right }, index): StatedDifference[] => {
    const subject = subjects[index];
    if (subject === undefined || matchesScore(subject.stated, subject.computed)) return [];
    const cause = causeOf.get(subject.row) ?? null;
    const why = cause === null ? [] : wordsFor(cause, hypotheses);
    return differingFields(subject.stated, subject.computed).map((field) => ({
      left,
      row: right.row,
      field,
      ours: subject.computed[field],
      stated: subject.stated[field] ?? null,
      cause,
      why,
    }));
  });
  return {
    file,
    system,
    sheet,
    known: matches.map(({ left }) => left),
    byName: matches.filter(({ by }) => by === 'name').length,
    differing: new Set(found.map(({ left }) => left)).size,
    differences: found.sort((one, other) => one.left.record.row - other.left.record.row),
    causes,
    unmatched,
    otherYears: rows.length - ofYear.length,
  };
}

function wordsFor(cause: string, hypotheses: readonly Hypothesis[]): readonly Message[] {
  return cause.split('+').flatMap((code) => {
    const known = hypotheses.find((one) => one.code === code);
    return known === undefined ? [] : [{ template: known.when, params: known.params ?? {} }];
  });
}
