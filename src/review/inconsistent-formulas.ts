/** Formulas that differ from their neighbours: replaced by a number, or unlike the others of their column. */
import { countEach } from '../record/group-by';
import { cellKey, cellList, type ReviewCause, type ReviewDifference } from '../report/review-result';
import { formulaText } from '../text/core/review';
import { relativeFormula } from '../workbook/references';
import type { PlainValue } from '../workbook/sheet';
import type { FormulaCell } from '../workbook/workbook';
import { groupKey } from './keys';
import type { PersonTable } from './review-people';
import type { SummaryTable } from './summary-tables';

/** A column of stated cells: what each holds and what it should hold. */
interface StatedCells {
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

/** Fewer formulas than this show no pattern. */
const MIN_FORMULAS = 3;
/** The share of a column's cells that must have a formula, or the same formula, for another cell to be an exception. */
const USUAL_SHARE = 0.6;

/** @param formulas by sheet */
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
    return own === undefined || own.size === 0 ? [] : inconsistentIn(column, own);
  });
}

function inconsistentIn(
  { sheet, index, cells }: StatedCells,
  formulas: ReadonlyMap<string, string>,
): readonly ReviewDifference[] {
  const filled = cells.filter(({ stated }) => stated !== null);
  const forms = filled.map(({ row }) => {
    const formula = formulas.get(`${row}:${index}`);
    return formula === undefined ? null : relativeFormula(formula, row, index);
  });
  const counts = countEach(forms.filter((form) => form !== null));
  const all = forms.filter((form) => form !== null).length;
  if (all < MIN_FORMULAS || all < USUAL_SHARE * filled.length) return [];
  const [usual, most] = [...counts].reduce((one, other) => (other[1] > one[1] ? other : one));
  return filled.flatMap((cell, at): ReviewDifference[] => {
    const form = forms[at] ?? null;
    const inconsistent = form === null || (most >= USUAL_SHARE * all && form !== usual);
    const cause: FormulaCause = form === null ? 'formula-overwritten' : 'formula-differs';
    return inconsistent ? [{ sheet, column: index, cause, ...cell }] : [];
  });
}

function personColumns({ sheet, columns, people }: PersonTable): readonly StatedCells[] {
  return columns.map(({ field, index, header }) => ({
    sheet,
    index,
    cells: people.map(({ row, stated, computed, key }) => ({
      row,
      header,
      stated: stated[field] ?? null,
      computed: computed[field],
      key: `${key}|${field}`,
    })),
  }));
}

/** The rows of the groups; the totals row has other formulas. */
function summaryColumns({ sheet, by, rows }: SummaryTable): readonly StatedCells[] {
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

/** Adds inconsistent formulas to the differences; a cell that differs already keeps a cause that reproduces it. */
export function addFormulaCauses(
  differences: readonly ReviewDifference[],
  inconsistent: readonly ReviewDifference[],
  isCellError: (code: string) => boolean,
): readonly ReviewDifference[] {
  const byCell = new Map(inconsistent.map((one) => [cellKey(one), one]));
  const known = differences.map((one) => {
    const formula = byCell.get(cellKey(one));
    if (formula === undefined) return one;
    byCell.delete(cellKey(one));
    const cause = one.cause === null || isCellError(one.cause) ? formula.cause : `${one.cause}+${formula.cause}`;
    return { ...one, cause };
  });
  return [...known, ...[...byCell.values()].map((one) => ({ ...one, computed: one.computed ?? one.stated }))];
}

export function formulaCauses(differences: readonly ReviewDifference[]): readonly ReviewCause[] {
  return (['formula-overwritten', 'formula-differs'] as const).flatMap((code) => {
    const cells = differences.filter(({ cause }) => cause?.split('+').includes(code));
    if (cells.length === 0) return [];
    const params = { count: cells.length, list: cellList(cells) };
    return [{ code, explains: cells.length, effect: null, messages: [{ template: formulaText[code], params }] }];
  });
}
