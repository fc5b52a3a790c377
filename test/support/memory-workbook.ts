/** A workbook in memory, behind the same port as a file: for tests of all that is not about files. */
import type { CellValue, Row } from '../../src/record/cell';
import { filterColumns, type ColumnFilter } from '../../src/workbook/column-filter';
import type { WorkbookChange, FormulaCell, SheetInfo, Workbook, Written } from '../../src/workbook/workbook';

export type MemorySheets = Readonly<Record<string, readonly (readonly CellValue[])[]>>;

export interface MemoryOptions {
  readonly typed?: boolean;
  readonly measured?: string | null;
  readonly hidden?: readonly string[];
  /** Numbers of rows that the user does not see, in every sheet. */
  readonly hiddenRows?: readonly number[];
  readonly managed?: readonly string[];
  /** The role of each sheet of ours, by its name. */
  readonly roles?: Readonly<Record<string, string>>;
  readonly formulas?: Readonly<Record<string, readonly FormulaCell[]>>;
}

export interface MemoryWorkbook extends Workbook {
  readonly changes: readonly WorkbookChange[];
}

export function memoryWorkbook(sheets: MemorySheets, options: MemoryOptions = {}): MemoryWorkbook {
  const { typed = true, measured = '2019-12-31', managed = [], roles = {}, formulas = {} } = options;
  const { hidden = [], hiddenRows = [] } = options;
  const changes: WorkbookChange[] = [];
  const infos: readonly SheetInfo[] = Object.keys(sheets).map((name) => ({
    name,
    hidden: hidden.includes(name),
    managed: managed.includes(name) || roles[name] !== undefined,
    ...(roles[name] === undefined ? {} : { role: roles[name] }),
  }));
  async function* blocks(sheet: string, limit = Infinity, keep?: ColumnFilter): AsyncIterable<readonly Row[]> {
    const all: readonly Row[] = (sheets[sheet] ?? []).map((values, index) =>
      filterColumns({ number: index + 1, values, ...(hiddenRows.includes(index + 1) ? { hidden: true } : {}) }, keep),
    );
    for (let from = 0; from < Math.min(all.length, limit); from += 7) {
      yield await Promise.resolve(all.slice(from, Math.min(from + 7, limit)));
    }
  }
  return {
    name: 'uji.xlsx',
    typed,
    metadata: { measured },
    changes,
    sheets: () => Promise.resolve(infos),
    rows: blocks,
    rowsWithScores: blocks,
    async *formulas(sheet: string) {
      yield await Promise.resolve(formulas[sheet] ?? []);
    },
    write(change: WorkbookChange): Promise<Written> {
      changes.push(change);
      return Promise.resolve({ destination: 'uji.xlsx', names: change.sheets.map(({ name }) => name), omissions: [] });
    },
  };
}
