/** Compares the points that another system states for the people of a roster with ours, and finds causes as a review does. */
import type { RosterRow } from '../roster/roster-row';
import { matchRows, type Named } from '../roster/match';
import type { StatedDifference, StatedPoints } from '../roster/stated-points';
import { yearOf } from '../record/date';
import type { Rules } from '../score/rules';
import type { Message } from '../text/core/translate';
import { messageOfHypothesis, type Hypothesis } from './hypothesis';
import { reviewPeople } from './review-people';
import { differingFields, matchesScore, type StatedScore } from './stated';
import type { StatedColumn } from './stated-columns';
import type { ReviewedPerson } from './reviewed-person';

export interface StatedRow extends Named {
  /** The year that the row is about, where a column says so. */
  readonly year: number | null;
  readonly stated: StatedScore;
}

export interface StatedSource extends Pick<StatedPoints, 'file' | 'system' | 'sheet'> {
  readonly headerRow: number;
  readonly columns: readonly StatedColumn[];
  readonly rows: readonly StatedRow[];
}

/** @param personOf makes a person under review of a roster row and the stated score */
export function compareStatedPoints(
  { file, system, sheet, headerRow, columns, rows }: StatedSource,
  roster: readonly RosterRow[],
  personOf: (left: RosterRow, stated: StatedScore) => ReviewedPerson,
  rules: Rules,
): StatedPoints {
  const ofYear = rows.filter(({ year }) => year === null || year === yearOf(rules.measured));
  const { matches, unmatched } = matchRows(roster, ofYear);
  const people = matches.map(({ left, right }) => personOf(left, right.stated));
  const { causes, hypotheses, differences } = reviewPeople(
    [{ sheet: file, headerRow, columns, people: people }],
    rules,
  );
  const causeOf = new Map(differences.map(({ row, cause }) => [row, cause]));
  const found = matches.flatMap(({ left, right }, index): StatedDifference[] => {
    const person = people[index];
    if (person === undefined || matchesScore(person.stated, person.computed)) return [];
    const cause = causeOf.get(person.row) ?? null;
    const why = cause === null ? [] : messagesFor(cause, hypotheses);
    return differingFields(person.stated, person.computed).map((field) => ({
      left,
      row: right.row,
      field,
      ours: person.computed[field],
      stated: person.stated[field] ?? null,
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

function messagesFor(cause: string, hypotheses: readonly Hypothesis[]): readonly Message[] {
  return cause.split('+').flatMap((code) => {
    const known = hypotheses.find((one) => one.code === code);
    return known === undefined ? [] : [messageOfHypothesis(known)];
  });
}
