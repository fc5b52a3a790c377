/** A workbook in memory, behind the same port as a file: for tests of all that is not about files. */
import type { CellValue, Row } from '../../src/record/cell';
import { keptRow, type Keep } from '../../src/workbook/keep';
import type { Change, FormulaCell, SheetInfo, Workbook, Written } from '../../src/workbook/workbook';

export type MemorySheets = Readonly<Record<string, readonly (readonly CellValue[])[]>>;

export interface MemoryOptions {
  readonly typed?: boolean;
  readonly measured?: string | null;
  readonly hidden?: readonly string[];
  readonly owned?: readonly string[];
  /** The role of each sheet of ours, by its name. */
  readonly roles?: Readonly<Record<string, string>>;
  readonly formulas?: Readonly<Record<string, readonly FormulaCell[]>>;
}

export interface MemoryWorkbook extends Workbook {
  readonly changes: readonly Change[];
}

export function memoryWorkbook(sheets: MemorySheets, options: MemoryOptions = {}): MemoryWorkbook {
  const { typed = true, measured = '2019-12-31', hidden = [], owned = [], roles = {}, formulas = {} } = options;
  const changes: Change[] = [];
  const infos: readonly SheetInfo[] = Object.keys(sheets).map((name) => ({
    name,
    hidden: hidden.includes(name),
    owned: owned.includes(name) || roles[name] !== undefined,
    ...(roles[name] === undefined ? {} : { role: roles[name] }),
  }));
  async function* blocks(sheet: string, limit = Infinity, keep?: Keep): AsyncIterable<readonly Row[]> {
    const all: readonly Row[] = (sheets[sheet] ?? []).map((values, index) =>
      keptRow({ number: index + 1, values }, keep),
    );
    for (let from = 0; from < Math.min(all.length, limit); from += 7) {
      yield await Promise.resolve(all.slice(from, Math.min(from + 7, limit)));
    }
  }
  return {
    name: 'uji.xlsx',
    typed,
    carried: { measured },
    changes,
    sheets: () => Promise.resolve(infos),
    rows: blocks,
    cells: blocks,
    async *formulas(sheet: string) {
      yield await Promise.resolve(formulas[sheet] ?? []);
    },
    write(change: Change): Promise<Written> {
      changes.push(change);
      return Promise.resolve({ where: 'uji.xlsx', names: change.sheets.map(({ name }) => name), lacks: [] });
    },
  };
}
