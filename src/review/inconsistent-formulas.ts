/** Formulas among their neighbours: one that was written over by a number, one that computes unlike all others of its column. */
import { formulaText } from '../text/core/review';
import { relativeFormula } from '../workbook/references';
import type { PlainValue } from '../workbook/sheet';
import type { FormulaCell } from '../workbook/workbook';
import { groupKey } from './keys';
import { type PersonTable } from './review-people';
import { differenceAddress } from '../report/review-result';
import type { ReviewCause, ReviewDifference } from '../report/review-result';
import type { SummaryTable } from './summary-tables';

/** A column of stated cells: what each holds, and what it should. */
interface Column {
  readonly sheet: string;
  readonly index: number;
  readonly cells: readonly {
    readonly row: number;
    readonly header: string;
    readonly stated: PlainValue;
    readonly computed: PlainValue;
    readonly key: string;
  }[];
}

export type FormulaCause = keyof typeof formulaText;

/** Fewer formulas than this show no habit. */
const FEWEST = 3;
/** So large a part of a column holds formulas, or the same formula, where a cell without it stands out. */
const USUAL = 0.6;
/** Cells that are named in a cause's sentence. */
const NAMED = 5;

/** The cells that stand out. @param formulas by sheet. */
export function inconsistentFormulas(
  tables: readonly PersonTable[],
  summaries: readonly SummaryTable[],
  formulas: ReadonlyMap<string, readonly FormulaCell[]>,
): readonly ReviewDifference[] {
  const placed = new Map(
    [...formulas].map(([sheet, cells]) => [
      sheet,
      new Map(cells.map((cell) => [`${cell.row}:${cell.column}`, cell.formula])),
    ]),
  );
  return [...tables.flatMap(personColumns), ...summaries.flatMap(summaryColumns)].flatMap((column) => {
    const own = placed.get(column.sheet);
    return own === undefined || own.size === 0 ? [] : oddIn(column, own);
  });
}

function oddIn({ sheet, index, cells }: Column, formulas: ReadonlyMap<string, string>): readonly ReviewDifference[] {
  const filled = cells.filter(({ stated }) => stated !== null);
  const forms = filled.map(({ row }) => {
    const formula = formulas.get(`${row}:${index}`);
    return formula === undefined ? null : relativeFormula(formula, row, index);
  });
  const counts = new Map<string, number>();
  for (const form of forms) if (form !== null) counts.set(form, (counts.get(form) ?? 0) + 1);
  const all = forms.filter((form) => form !== null).length;
  if (all < FEWEST || all < USUAL * filled.length) return [];
  const [usual, most] = [...counts].reduce((one, other) => (other[1] > one[1] ? other : one));
  return filled.flatMap((cell, at): ReviewDifference[] => {
    const form = forms[at] ?? null;
    const odd = form === null || (most >= USUAL * all && form !== usual);
    const cause: FormulaCause = form === null ? 'formula-overwritten' : 'formula-differs';
    return odd ? [{ sheet, column: index, cause, ...cell }] : [];
  });
}

function personColumns({ sheet, columns, people: subjects }: PersonTable): readonly Column[] {
  return columns.map(({ field, index, header }) => ({
    sheet,
    index,
    cells: subjects.map(({ row, stated, computed, key }) => ({
      row,
      header,
      stated: stated[field] ?? null,
      computed: computed[field],
      key: `${key}|${field}`,
    })),
  }));
}

/** The rows of the groups; the row that sums them up has formulas of its own. */
function summaryColumns({ sheet, by, rows }: SummaryTable): readonly Column[] {
  const groups = rows.filter(({ isWhole }) => !isWhole);
  return (groups[0]?.cells ?? []).map(({ field, index }) => ({
    sheet,
    index,
    cells: groups.flatMap(({ row, label, cells }) =>
      cells
        .filter((cell) => cell.index === index)
        .map(({ value }) => ({
          row,
          header: label,
          stated: value,
          computed: null,
          key: `${groupKey(by ?? '', label)}|${field}`,
        })),
    ),
  }));
}

/** Differences with those of the formulas: a cell that differs already keeps a cause that reproduces it beside. */
export function addFormulaCauses(
  differences: readonly ReviewDifference[],
  odd: readonly ReviewDifference[],
  isSlip: (code: string) => boolean,
): readonly ReviewDifference[] {
  const byPlace = new Map(odd.map((one) => [placeOf(one), one]));
  const known = differences.map((one) => {
    const formula = byPlace.get(placeOf(one));
    if (formula === undefined) return one;
    byPlace.delete(placeOf(one));
    const told = one.cause === null || isSlip(one.cause) ? formula.cause : `${one.cause}+${formula.cause}`;
    return { ...one, cause: told };
  });
  return [...known, ...[...byPlace.values()].map((one) => ({ ...one, computed: one.computed ?? one.stated }))];
}

function placeOf({ sheet, row, column }: ReviewDifference): string {
  return `${sheet} ${row} ${column}`;
}

export function formulaCauses(differences: readonly ReviewDifference[]): readonly ReviewCause[] {
  return (['formula-overwritten', 'formula-differs'] as const).flatMap((code) => {
    const cells = differences.filter(({ cause }) => cause?.split('+').includes(code));
    if (cells.length === 0) return [];
    const list = cells
      .slice(0, NAMED)
      .map((one) => `${one.sheet}!${differenceAddress(one)}`)
      .join(', ');
    const params = { count: cells.length, list: cells.length > NAMED ? `${list}, ...` : list };
    return [{ code, explains: cells.length, effect: null, messages: [{ template: formulaText[code], params }] }];
  });
}
