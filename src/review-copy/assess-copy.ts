/** Scores the data of a copy: points and category of each row, the means, and who is not counted. */
import type { Assessment, Person } from '../check/assessment';
import { checkFindingTypes } from '../check/finding-types';
import { layoutOf } from '../record/columns';
import type { FindingType } from '../record/finding';
import { readingFindingTypes } from '../record/finding-types';
import { summarise } from '../score/mean';
import { countedEducation } from '../score/points';
import { rulesOf } from '../score/rules';
import { scoreFacts, unscored, type Score } from '../score/score';
import { dataSheetName } from '../workbook/sheet-names';
import { readPerson } from './columns';
import type { CopyInput } from './input';

export interface AssessedCopy {
  readonly assessment: Assessment;
  /** In the order of the copy's rows. */
  readonly people: readonly Person[];
  /** Indexes of the rows in the order of the original, which sorting the copy does not change. */
  readonly order: readonly number[];
  /** The units in that order, each with the indexes of its rows; a unit's number is its position, from 1. */
  readonly units: readonly UnitMembers[];
  /** The number of each row's unit. */
  readonly unitNumbers: readonly number[];
}

export interface UnitMembers {
  /** Null for people without a unit. */
  readonly name: string | null;
  readonly members: readonly number[];
}

const kinds: Readonly<Record<string, FindingType>> = { ...readingFindingTypes, ...checkFindingTypes };

/** The finding type with this code; undefined for an unknown code. */
export function findingTypeOf(code: string): FindingType | undefined {
  return Object.hasOwn(kinds, code) ? kinds[code] : undefined;
}

export function assessCopy(input: CopyInput): AssessedCopy {
  const { method, choices } = input.choice;
  const rules = rulesOf(method, choices, input.measured);
  const people = input.rows.map((row): Person => {
    const person = readPerson(row, input.fields);
    const { source, nip, name, unit, positionType, status, reason } = person;
    const type = reason === null ? undefined : findingTypeOf(reason);
    return {
      row: source,
      nip,
      name,
      unit,
      positionType,
      status,
      education: countedEducation(person, rules),
      sex: null,
      rank: null,
      ...pointsOf(reason === null ? scoreFacts(person, rules) : unscored),
      findings:
        type === undefined ? [] : [{ type, row: source, column: null, header: null, params: {}, suggestion: null }],
    };
  });
  const order = people.map((_, index) => index).sort((one, other) => rowOf(people, one) - rowOf(people, other));
  const { units, numbers } = unitsOf(people, order);
  return {
    people,
    order,
    units,
    unitNumbers: numbers,
    assessment: {
      rules,
      measured: input.measured,
      place: { sheet: dataSheetName, layout: layoutOf(1, [], new Map()), lastRow: people.length },
      people,
      sheetFindings: [],
      summary: summarise(people, rules),
      missing: [],
      explained: null,
    },
  };
}

/** A row without a total is not scored: the method lacks a number that it needs. */
function pointsOf(score: Score): Score {
  return score.total === null ? unscored : score;
}

function rowOf(people: readonly Person[], index: number): number {
  return people[index]?.row ?? 0;
}

function unitsOf(
  people: readonly Person[],
  order: readonly number[],
): { readonly units: readonly UnitMembers[]; readonly numbers: readonly number[] } {
  const members = new Map<string | null, number[]>();
  const numberOf = new Map<string | null, number>();
  const numbers = people.map(() => 0);
  for (const index of order) {
    const unit = people[index]?.unit ?? null;
    const own = members.get(unit);
    if (own === undefined) {
      members.set(unit, [index]);
      numberOf.set(unit, members.size);
    } else own.push(index);
    numbers[index] = numberOf.get(unit) ?? 0;
  }
  return { units: [...members].map(([name, indexes]) => ({ name, members: indexes })), numbers };
}
