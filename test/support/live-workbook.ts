/** An open workbook in memory, behind the port that Excel has: it keeps what is written, and tells of changed cells. */
import { columnLetters } from '../../src/record/a1';
import type { CellValue, Row } from '../../src/record/cell';
import type { CellEdit, CellMark, CellPosition, CellsChanged, LiveWorkbook, UserSheet } from '../../src/workbook/live';
import type { PlainValue, SheetCell, SheetRole } from '../../src/workbook/sheet';
import type { RunMetadata, WorkbookChange, Written } from '../../src/workbook/workbook';

interface LiveSheet {
  readonly cells: CellValue[][];
  role: SheetRole | null;
  hidden: boolean;
  readonly fills: Map<string, string>;
}

export interface LiveOptions {
  readonly sheets?: Readonly<Record<string, readonly (readonly CellValue[])[]>>;
  readonly measured?: string | null;
  readonly hidden?: readonly string[];
  /** Rows in one block. */
  readonly block?: number;
  /** How long each block takes, in milliseconds. */
  readonly delay?: number;
}

export interface MemoryLive extends LiveWorkbook {
  readonly sheetNames: readonly string[];
  readonly selected: { readonly sheet: string; readonly place: CellPosition } | null;
  /** Formulas that were written to spill, in order. */
  readonly spilling: readonly string[];
  readonly added: readonly UserSheet[];
  readonly changes: readonly WorkbookChange[];
  /** Files that were opened as workbooks beside this one. */
  readonly beside: readonly Uint8Array[];
  cell(sheet: string, address: string): CellValue;
  /** Places a value as a user would, or another author. */
  type(sheet: string, place: CellPosition, value: CellValue, remote?: boolean): void;
  fills(sheet: string): ReadonlyMap<string, string>;
}

const valueOf = (cell: SheetCell | PlainValue): PlainValue =>
  typeof cell === 'object' && cell !== null ? cell.value : cell;

const a1 = ({ row, column }: CellPosition): string => `${columnLetters(column)}${String(row)}`;

export function liveWorkbook(options: LiveOptions = {}): MemoryLive {
  const { sheets: given = {}, hidden = [], block = 500, delay = 0 } = options;
  const sheets = new Map<string, LiveSheet>();
  const memory = new Map<string, string>();
  const listeners = new Set<(change: CellsChanged) => void>();
  const added: UserSheet[] = [];
  const changes: WorkbookChange[] = [];
  const spilling: string[] = [];
  const beside: Uint8Array[] = [];
  let carried: RunMetadata = { measured: options.measured ?? null };
  let active = Object.keys(given)[0] ?? 'Sheet1';
  let selected: { sheet: string; place: CellPosition } | null = null;

  const blank = (): LiveSheet => ({ cells: [], role: null, hidden: false, fills: new Map() });
  for (const [name, rows] of Object.entries(given)) {
    sheets.set(name, { ...blank(), cells: rows.map((row) => [...row]), hidden: hidden.includes(name) });
  }
  if (sheets.size === 0) sheets.set('Sheet1', blank());

  const at = (name: string): LiveSheet => {
    const sheet = sheets.get(name);
    if (sheet === undefined) throw new Error(`there is no sheet ${name}`);
    return sheet;
  };
  const put = (sheet: LiveSheet, { row, column }: CellPosition, value: CellValue): void => {
    while (sheet.cells.length < row) sheet.cells.push([]);
    const cells = sheet.cells[row - 1] ?? [];
    while (cells.length <= column) cells.push(null);
    cells[column] = value;
  };
  const free = (name: string): string => {
    let taken = name;
    for (let next = 2; sheets.has(taken); next += 1) taken = `${name} ${String(next)}`;
    return taken;
  };
  const told = (change: CellsChanged): void => listeners.forEach((listener) => listener(change));

  async function* blocks(sheet: string, limit = Infinity): AsyncIterable<readonly Row[]> {
    const { cells } = at(sheet);
    const last = Math.min(cells.length, limit);
    for (let from = 0; from < last; from += block) {
      await new Promise((resolve) => setTimeout(resolve, delay));
      const rows = cells.slice(from, Math.min(from + block, last));
      yield rows.map((values, index) => ({ number: from + index + 1, values: [...values] }));
    }
  }

  return {
    name: 'uji.xlsx',
    typed: true,
    get metadata() {
      return carried;
    },
    get sheetNames() {
      return [...sheets.keys()];
    },
    get selected() {
      return selected;
    },
    added,
    changes,
    spilling,
    beside,
    cell(sheet, address) {
      const parts = /^([A-Z]+)(\d+)$/.exec(address);
      const column = [...(parts?.[1] ?? 'A')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      return at(sheet).cells[Number(parts?.[2] ?? 1) - 1]?.[column] ?? null;
    },
    type(sheet, place, value, remote = false) {
      put(at(sheet), place, value);
      told({ sheet, address: a1(place), remote });
    },
    fills: (sheet) => at(sheet).fills,
    sheets: () =>
      Promise.resolve(
        [...sheets].map(([name, sheet]) => ({
          name,
          hidden: sheet.hidden,
          managed: sheet.role !== null,
          ...(sheet.role === null ? {} : { role: sheet.role }),
        })),
      ),
    rows: blocks,
    rowsWithScores: blocks,
    async *formulas() {
      yield await Promise.resolve([]);
    },
    write(change): Promise<Written> {
      changes.push(change);
      carried = change.metadata;
      const names = change.sheets.map((data) => {
        const own = [...sheets].find(([, sheet]) => sheet.role === data.role)?.[0];
        const name = own ?? free(data.name);
        const cells = data.rows.map((row) => (row ?? []).map((cell) => (cell === null ? null : cell.value)));
        sheets.set(name, { ...blank(), cells, role: data.role });
        return name;
      });
      const { scores } = change;
      if (scores !== null) {
        const sheet = at(scores.sheet);
        const beside = sheet.cells[scores.headerRow - 1]?.length ?? 0;
        scores.scores.forEach(({ header }, index) =>
          put(sheet, { row: scores.headerRow, column: beside + index }, header),
        );
        for (const { row, scores: values } of scores.rows()) {
          values.forEach((value, index) => put(sheet, { row, column: beside + index }, value));
        }
      }
      return Promise.resolve({ destination: 'uji.xlsx', names, omissions: [] });
    },
    activeSheet: () => Promise.resolve(active),
    select(sheet, place) {
      at(sheet);
      active = sheet;
      selected = { sheet, place };
      return Promise.resolve();
    },
    addSheet(sheet) {
      added.push(sheet);
      const name = free(sheet.name);
      sheets.set(name, { ...blank(), cells: [...sheet.rows].map((row) => (row ?? []).map(valueOf)) });
      active = name;
      return Promise.resolve(name);
    },
    removeSheet(name) {
      sheets.delete(name);
      return Promise.resolve();
    },
    edit(sheet, edits): Promise<readonly CellEdit[]> {
      const before = edits.map((edit) => {
        const value = at(sheet).cells[edit.row - 1]?.[edit.column] ?? null;
        put(at(sheet), edit, edit.value);
        told({ sheet, address: a1(edit), remote: false });
        return { row: edit.row, column: edit.column, value: typeof value === 'object' ? null : value };
      });
      return Promise.resolve(before);
    },
    openInNewWindow(xlsx) {
      beside.push(xlsx);
      return Promise.resolve();
    },
    writeFormula({ formula }) {
      spilling.push(formula);
      return Promise.resolve();
    },
    mark(sheet, marks: readonly CellMark[]) {
      const { fills } = at(sheet);
      fills.clear();
      for (const mark of marks) fills.set(a1(mark), mark.colour);
      return Promise.resolve();
    },
    unmark() {
      for (const { fills } of sheets.values()) fills.clear();
      return Promise.resolve();
    },
    loadSetting: (key) => Promise.resolve(memory.get(key) ?? null),
    saveSetting(key, value) {
      if (value === null) memory.delete(key);
      else memory.set(key, value);
      return Promise.resolve();
    },
    watch(listener) {
      listeners.add(listener);
      return Promise.resolve(() => {
        listeners.delete(listener);
        return Promise.resolve();
      });
    },
  };
}
