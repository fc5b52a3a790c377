/**
 * Reviews a review copy: every cell against what the copy's own data and rules give, its rules against the shipped ones,
 * and causes for scores that differ from the rule.
 */
import { parseRange } from '../record/a1';
import type { MethodChoice } from '../method/choice';
import { methods } from '../method/registry';
import { methodRows } from '../method/table';
import { assessCopy, type AssessedCopy } from '../review-copy/assess-copy';
import { readPerson } from '../review-copy/columns';
import { dataLayout, HEADER_ROW, resultFields } from '../review-copy/data-layout';
import { fingerprintOf } from '../review-copy/fingerprint';
import type { CopyInput } from '../review-copy/input';
import type { CopyCells } from '../review-copy/read';
import { overallCells } from '../report/recap-head';
import { ruleSheetName } from '../report/rule-sheet';
import { aboutSheetName, dataSheetName, recapSheetName } from '../workbook/sheet-names';
import type { Rules } from '../score/rules';
import { copyText } from '../text/report/review-copy';
import { copyReviewText } from '../text/report/review';
import type { PlainValue } from '../workbook/sheet';
import { compareCopy, type CopyDifference, type CopyFormulas } from './compare-copy';
import { hashText, personKeys } from './keys';
import { reviewPeople, type PersonTable } from './review-people';
import { cellKey, cellList, type Review, type ReviewCause, type ReviewDifference } from '../report/review-result';
import { statedOf, type StatedColumn } from './stated-columns';
import type { ReviewedPerson, ProvidedDimensions } from './reviewed-person';

export interface CopyReview {
  readonly review: Review;
  /** Null where the copy is too damaged to be computed again. */
  readonly rules: Rules | null;
  /** The people of the copy's data, with the scores that it states. */
  readonly tables: readonly PersonTable[];
}

const allProvided: ProvidedDimensions = { kualifikasi: true, kompetensi: true, kinerja: true, disiplin: true };

/** @param formulas null where they cannot be read. */
export function reviewCopy(cells: CopyCells, formulas: CopyFormulas | null): CopyReview {
  const { input, changed, following } = compareCopy(cells, formulas);
  const differenceOf = describer(cells);
  const altered = changed.filter(({ what }) => what === 'input');
  if (input === null) {
    const differences = changed.map((one) => differenceOf(one, 'copy-input'));
    return {
      review: reviewFrom(differences, [changedCause('copy-input', altered), unreadableCause()]),
      rules: null,
      tables: [],
    };
  }
  const assessed = assessCopy(input);
  const { rules, summary } = assessed.assessment;
  const table = peopleOf(input, assessed, cells);
  const alteredRows = new Set(altered.filter(({ sheet }) => sheet === dataSheetName).map(({ row }) => row));
  const untouched = { ...table, people: table.people.filter(({ row }) => !alteredRows.has(row)) };
  const people = reviewPeople(altered.some(({ sheet }) => sheet === ruleSheetName) ? [] : [untouched], rules);
  const explained = new Map(people.differences.map((one) => [cellKey(one), one.cause]));
  const causeOf = (one: CopyDifference): string => {
    const code = explained.get(cellKey(one));
    if (code !== undefined && code !== null) return code;
    return one.what === 'input' ? 'copy-input' : one.what === 'formula' ? 'copy-formula' : 'copy-result';
  };
  const foreign = foreignRules(input, cells);
  const differences = [
    ...changed.map((one) => differenceOf(one, causeOf(one))),
    ...following.map((one) => differenceOf(one, 'copy-follows')),
    ...foreign.map((one) => differenceOf(one, 'copy-rule')),
  ];
  const of = (code: string): readonly CopyDifference[] => changed.filter((one) => causeOf(one) === code);
  const causes: ReviewCause[] = [
    changedCause('copy-input', altered),
    changedCause('copy-rule', foreign),
    ...people.causes,
    changedCause('copy-formula', of('copy-formula')),
    changedCause('copy-result', of('copy-result')),
    changedCause('copy-follows', following),
  ].filter(({ explains }) => explains > 0);
  return {
    review: {
      ...reviewFrom(differences, causes),
      rows: { reviewed: table.people.length, differing: people.differing, unexplained: people.unexplained },
      index: { stated: statedIndex(cells), computed: summary.all.total },
      fingerprint: { stated: statedFingerprint(cells), computed: fingerprintOf(input, assessed).code },
    },
    rules,
    tables: [table],
  };
}

function reviewFrom(differences: readonly ReviewDifference[], causes: readonly ReviewCause[]): Review {
  return {
    verdict: differences.length === 0 ? 'agrees' : 'differs',
    differences,
    causes,
    rows: { reviewed: 0, differing: 0, unexplained: 0 },
    index: { stated: null, computed: null },
    fingerprint: { stated: null, computed: null },
  };
}

type CopyCause = keyof typeof copyReviewText;

function changedCause(code: Exclude<CopyCause, 'unreadable'>, cells: readonly CopyDifference[]): ReviewCause {
  const messages = [{ template: copyReviewText[code], params: { count: cells.length, list: cellList(cells) } }];
  return { code, explains: cells.length, effect: null, messages };
}

function unreadableCause(): ReviewCause {
  return {
    code: 'copy-unreadable',
    explains: 0,
    effect: null,
    messages: [{ template: copyReviewText.unreadable, params: {} }],
  };
}

/** Turns a differing cell into a difference with its header or label. */
function describer(cells: CopyCells): (one: CopyDifference, cause: string) => ReviewDifference {
  const rows = new Map([...cells].map(([name, list]) => [name, new Map(list.map((row) => [row.number, row.values]))]));
  return ({ sheet, row, column, stated, computed }, cause) => {
    const at = (number: number, index: number): string => {
      const value = rows.get(sheet)?.get(number)?.[index];
      return typeof value === 'string' ? value : '';
    };
    const header = sheet === dataSheetName && row > HEADER_ROW ? at(HEADER_ROW, column) : at(row, 0);
    return { sheet, row, column, header, stated, computed, cause, key: `c-${hashText(sheet)}-${row}|${column}` };
  };
}

/** The people of the copy under review: the stated scores are the copy's values, the facts its data. */
function peopleOf(input: CopyInput, assessed: AssessedCopy, cells: CopyCells): PersonTable {
  const layout = dataLayout(input.fields, input.rows.length);
  const columns = resultFields.map((field): StatedColumn => {
    const index = layout.columns.findIndex((column) => column.field === `skor.${field}`);
    return { field, index, header: layout.columns[index]?.header ?? '' };
  });
  const rows = new Map((cells.get(dataSheetName) ?? []).map((row) => [row.number, row]));
  const keys = personKeys(assessed.people);
  const people = assessed.people.map((person, index): ReviewedPerson => {
    const row = layout.firstRow + index;
    const { reason, source, ...facts } = readPerson(input.rows[index] ?? [], input.fields);
    const { unit, positionType, status, education, sex, rank } = person;
    return {
      sheet: dataSheetName,
      row,
      key: keys[index] ?? '',
      groups: { unit, positionType, status, education, sex, rank },
      stated: statedOf(rows.get(row) ?? { number: row, values: [] }, columns),
      record: {
        ...facts,
        row: source,
        sex: null,
        birthDay: null,
        appointmentDay: null,
        rank: null,
        updatedDay: null,
        answeredHours: null,
        statedPredicate: null,
      },
      provided: allProvided,
      positionType,
      errors: reason === null || isLeftOut(reason) ? [] : [reason],
      otherFindings: [],
      computed: person,
    };
  });
  return { sheet: dataSheetName, headerRow: HEADER_ROW, columns, people: people };
}

/** Left out by status: the record shows it, and another setting may count the person. */
function isLeftOut(reason: string): boolean {
  return reason === 'status-left-out';
}

/** The index in the head of the recap. */
function statedIndex(cells: CopyCells): number | null {
  const box = parseRange(overallCells.total);
  const row = (cells.get(recapSheetName) ?? []).find(({ number }) => number === box?.top);
  const value = row?.values[(box?.left ?? 0) - 1];
  return typeof value === 'number' ? value : null;
}

function statedFingerprint(cells: CopyCells): string | null {
  const labels: readonly PlainValue[] = Object.values(copyText.whole);
  const found = (cells.get(aboutSheetName) ?? []).find(({ values }) => labels.some((label) => values[0] === label));
  const code = found?.values[1];
  return typeof code === 'string' ? code : null;
}

const shippedChoices = methods.map((method): MethodChoice => ({ method, choices: {} }));

/** Numbers of the copy's rules that differ from the shipped method with the same id. */
function foreignRules({ choice }: CopyInput, cells: CopyCells): readonly CopyDifference[] {
  const shipped = shippedChoices.find(({ method }) => method.id === choice.method.id);
  if (shipped === undefined) return [];
  const expected = new Map(methodRows(shipped).map(([key, value, above]) => [key, [value, above]]));
  return (cells.get(ruleSheetName) ?? []).flatMap(({ number, values }) => {
    const own = typeof values[0] === 'string' ? expected.get(values[0]) : undefined;
    return (own ?? []).flatMap((computed, at): CopyDifference[] => {
      const stated = values[at + 1] ?? null;
      if (typeof computed !== 'number' || typeof stated === 'object' || stated === computed) return [];
      return [{ sheet: ruleSheetName, row: number, column: at + 1, stated, computed, what: 'input' }];
    });
  });
}
