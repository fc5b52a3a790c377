/** Reads a review copy's input back from its cells, with every input cell whose checksums are wrong. */
import type { MethodChoice } from '../method/choice';
import type { CellValue, Row } from '../record/cell';
import { isoDay } from '../record/date';
import { ruleTableHeaders } from '../text/core/method';
import { UserError } from '../text/core/user-error';
import type { PlainValue } from '../workbook/sheet';
import { ruleSheetName } from '../report/rule-sheet';
import { methodOfRuleTable } from '../report/rule-table';
import { aboutSheetName, dataSheetName, findingsSheetName } from '../workbook/sheet-names';
import { FIRST_STATED_ROW, statedLineChecksum, statedLines, type StatedLine } from './about-sheet';
import { columnChecksum, rowChecksum } from './checksum';
import { copyColumn, copyColumns, type CopyField } from './columns';
import { dataLayout, HEADER_ROW } from './data-layout';
import { FINDINGS_HEADER_ROW, findingChecksumColumn, findingHeaders, statedFindingColumns } from './findings-sheet';
import type { CopyFinding, CopyInput } from './input';

/** The rows of a copy's sheets, by their names; blank rows may be left out. */
export type CopyCells = ReadonlyMap<string, readonly Row[]>;

/** An input cell whose row and column both have a wrong checksum. */
export interface ChangedCell {
  readonly sheet: string;
  /** From 1. */
  readonly row: number;
  /** From 0. */
  readonly column: number;
  readonly header: string;
  readonly stated: PlainValue;
}

export interface CopyReading {
  /** Null where the copy is too damaged to be computed again. */
  readonly input: CopyInput | null;
  readonly changed: readonly ChangedCell[];
}

/** Whether these are the sheets of a review copy. */
export function isReviewCopy(cells: CopyCells): boolean {
  return cells.has(aboutSheetName) && cells.has(dataSheetName) && cells.has(ruleSheetName);
}

export function readCopy(cells: CopyCells): CopyReading {
  const sheets = new Map([...cells].map(([name, rows]) => [name, byNumber(rows)]));
  const about = sheets.get(aboutSheetName) ?? noRows;
  const lines = readStatedLines(about);
  const fields = fieldsIn(lines.values.get('fields'));
  // Without its columns nothing of the copy can be read.
  if (!isWhole(fields)) return { input: null, changed: lines.changed };
  const codes = columnChecksumsIn(about);
  const data = readTable(dataSheetName, sheets.get(dataSheetName) ?? noRows, dataTableLayout(fields), codes);
  const rules = readTable(ruleSheetName, sheets.get(ruleSheetName) ?? noRows, ruleTableLayout(sheets), codes);
  const findings = readTable(findingsSheetName, sheets.get(findingsSheetName) ?? noRows, findingTableLayout, codes);
  return {
    input: inputOf(lines.values, fields, data.rows, rules.rows, findings.rows),
    changed: [...lines.changed, ...data.changed, ...rules.changed, ...findings.changed],
  };
}

type Rows = ReadonlyMap<number, readonly CellValue[]>;
const noRows: Rows = new Map();

function byNumber(rows: readonly Row[]): Rows {
  return new Map(rows.map(({ number, values }) => [number, values]));
}

/** An error as its text; an empty text is an empty cell. */
export function plainValue(cell: CellValue | undefined): PlainValue {
  if (cell === undefined || cell === '') return null;
  return typeof cell === 'object' && cell !== null ? cell.error : cell;
}

interface StatedLines {
  readonly values: ReadonlyMap<StatedLine, PlainValue>;
  readonly changed: readonly ChangedCell[];
}

function readStatedLines(about: Rows): StatedLines {
  const values = new Map<StatedLine, PlainValue>();
  const changed: ChangedCell[] = [];
  statedLines.forEach((name, index) => {
    const row = FIRST_STATED_ROW + index;
    const [label, cell, code] = about.get(row) ?? [];
    const stated = plainValue(cell);
    values.set(name, stated);
    if (plainValue(code) === statedLineChecksum(name, stated)) return;
    changed.push({ sheet: aboutSheetName, row, column: 1, header: String(plainValue(label) ?? name), stated });
  });
  return { values, changed };
}

function fieldsIn(stated: PlainValue | undefined): readonly CopyField[] {
  const names = typeof stated === 'string' ? stated.split(', ') : [];
  return copyColumns.filter(({ field }) => names.includes(field)).map(({ field }) => field);
}

function isWhole(fields: readonly CopyField[]): boolean {
  return copyColumns.every(({ field, always = false }) => !always || fields.includes(field));
}

/** The checksums of columns that the copy states, by sheet and header. */
function columnChecksumsIn(about: Rows): ReadonlyMap<string, PlainValue> {
  const codes = new Map<string, PlainValue>();
  for (const [sheet, header, code] of about.values())
    codes.set(keyOf(plainValue(sheet), plainValue(header)), plainValue(code));
  return codes;
}

const keyOf = (sheet: PlainValue, header: PlainValue): string => `${String(sheet)}\t${String(header)}`;

/** Where a table's input columns are. */
interface TableLayout {
  readonly headerRow: number;
  /** Indexes in the sheet, with the expected headers. */
  readonly columns: readonly (readonly [index: number, header: string])[];
  /** Index of the column with the rows' checksums. */
  readonly code: number;
}

function dataTableLayout(fields: readonly CopyField[]): TableLayout {
  const { columns } = dataLayout(fields, 0);
  return {
    headerRow: HEADER_ROW,
    columns: fields.map((field, index) => [index, copyColumn(field).header] as const),
    code: columns.length - 1,
  };
}

const findingTableLayout: TableLayout = {
  headerRow: FINDINGS_HEADER_ROW,
  columns: Object.values(statedFindingColumns).map((at) => [at, findingHeaders[at] ?? ''] as const),
  code: findingChecksumColumn,
};

/** Finds the method's table by its headers. */
function ruleTableLayout(sheets: ReadonlyMap<string, Rows>): TableLayout {
  const rows = sheets.get(ruleSheetName) ?? noRows;
  const columns = ruleTableHeaders.map((header, index) => [index, header] as const);
  const isHeader = (values: readonly CellValue[]) => columns.filter(([at, header]) => values[at] === header).length > 3;
  const headerRow = [...rows].find(([, values]) => isHeader(values))?.[0] ?? Infinity;
  return { headerRow, columns, code: columns.length };
}

interface TableRead {
  readonly rows: readonly (readonly PlainValue[])[];
  readonly changed: readonly ChangedCell[];
}

function readTable(sheet: string, rows: Rows, layout: TableLayout, codes: ReadonlyMap<string, PlainValue>): TableRead {
  const at = layout.columns.map(([index]) => index);
  const numbered = [...rows]
    .filter(
      ([number, values]) =>
        number > layout.headerRow && [...at, layout.code].some((each) => plainValue(values[each]) !== null),
    )
    .sort(([one], [other]) => one - other)
    .map(([number, values]) => ({
      number,
      cells: layout.columns.map(([at]) => plainValue(values[at])),
      code: values[layout.code],
    }));
  const wrongRows = numbered.filter(({ cells, code }) => plainValue(code) !== rowChecksum(cells));
  const wrongColumns = layout.columns
    .map(([at, header], place) => ({ at, header, place }))
    .filter(({ header, place }) => {
      const computed = columnChecksum(
        header,
        numbered.map(({ cells }) => cells[place]),
      );
      return codes.get(keyOf(sheet, header)) !== computed;
    });
  return {
    rows: numbered.map(({ cells }) => cells),
    changed: wrongRows.flatMap(({ number, cells }) =>
      wrongColumns.map(({ at, header, place }) => ({
        sheet,
        row: number,
        column: at,
        header,
        stated: cells[place] ?? null,
      })),
    ),
  };
}

function inputOf(
  lines: ReadonlyMap<StatedLine, PlainValue>,
  fields: readonly CopyField[],
  rows: readonly (readonly PlainValue[])[],
  rules: readonly (readonly PlainValue[])[],
  findings: readonly (readonly PlainValue[])[],
): CopyInput | null {
  const text = (name: StatedLine): string => String(lines.get(name) ?? '');
  const measured = isoDay(text('measured'));
  const choice = choiceOf(rules);
  if (measured === null || choice === null) return null;
  const mask = lines.get('mask') ?? null;
  return {
    language: text('language') === 'en' ? 'en' : 'id',
    version: text('version'),
    agency: text('agency'),
    measured,
    choice,
    mask: mask === null ? null : String(mask),
    fields,
    rows,
    findings: findings.map(findingOf),
    moreFindings: Number(lines.get('moreFindings') ?? 0),
  };
}

function choiceOf(rules: readonly (readonly PlainValue[])[]): MethodChoice | null {
  try {
    return methodOfRuleTable(rules);
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}

/** The cells in the order of `statedFindingColumns`. */
function findingOf([
  row = null,
  column = null,
  sentence = null,
  code = null,
  reason = null,
]: readonly PlainValue[]): CopyFinding {
  const text = (value: PlainValue): string | null => (value === null ? null : String(value));
  return {
    code: text(code) ?? '',
    row: typeof row === 'number' ? row : null,
    column: text(column),
    sentence: text(sentence) ?? '',
    reason: text(reason),
  };
}
