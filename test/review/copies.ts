/** A review copy in memory: its cells and formulas as a workbook would give them. */
import type { CellValue, Row } from '../../src/record/cell';
import type { CopyInput } from '../../src/review-copy/input';
import type { CopyCells } from '../../src/review-copy/read';
import { copySheets } from '../../src/review-copy/build';
import type { CopyFormulas } from '../../src/review/compare-copy';
import type { FormulaCell } from '../../src/workbook/workbook';
import { inputOf, people } from '../review-copy/people';

/** Forty people of four units, one in ten not counted. */
export const forty = Array.from({ length: 40 }, (_none, index) => ({
  ...people[index % 3]!,
  source: index + 5,
  nip: `1990010120150110${String(index + 1).padStart(2, '0')}`,
  name: `Pegawai ${String(index + 1)}`,
  unit: ['Dinas Contoh', 'Badan Contoh', 'RSUD Contoh', null][index % 4]!,
  performance: 60 + index,
  technicalHours: index,
  ...(index % 10 === 9 ? { education: null, reason: 'education-unknown' } : {}),
}));

export const copyInput: CopyInput = inputOf({}, forty);

export interface Copy {
  readonly cells: CopyCells;
  readonly formulas: CopyFormulas;
}

export function copyOf(input: CopyInput): Copy {
  const cells = new Map<string, readonly Row[]>();
  const formulas = new Map<string, ReadonlyMap<string, string>>();
  for (const { name, rows } of copySheets(input)) {
    const own = new Map<string, string>();
    const read = [...rows].map((row, above): Row => {
      const values = (row ?? []).map((cell, column): CellValue => {
        if (typeof cell !== 'object' || cell === null) return cell === '' ? null : cell;
        if (cell.formula !== undefined) own.set(`${String(above + 1)}:${String(column)}`, cell.formula);
        return cell.value === '' ? null : cell.value;
      });
      return { number: above + 1, values };
    });
    cells.set(name, read);
    formulas.set(name, own);
  }
  return { cells, formulas };
}

export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export function withCell({ cells, formulas }: Copy, { sheet, row, column }: Place, value: CellValue): Copy {
  const rows = cells.get(sheet)!.map((each) => {
    if (each.number !== row) return each;
    const values = [...each.values];
    while (values.length <= column) values.push(null);
    values[column] = value;
    return { number: each.number, values };
  });
  return { cells: new Map([...cells, [sheet, rows]]), formulas };
}

/** As a workbook's sheets and formulas. */
export function asSheets({ cells, formulas }: Copy): {
  readonly sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>;
  readonly formulas: Readonly<Record<string, readonly FormulaCell[]>>;
} {
  const listed = [...formulas].map(([name, own]): [string, FormulaCell[]] => [
    name,
    [...own].map(([place, formula]) => {
      const [row = 0, column = 0] = place.split(':').map(Number);
      return { row, column, formula };
    }),
  ]);
  return {
    sheets: Object.fromEntries([...cells].map(([name, rows]) => [name, rows.map(({ values }) => values)])),
    formulas: Object.fromEntries(listed),
  };
}
