/** A review copy's input, read back from its own cells; with it, every stated cell whose codes no longer fit. */
import type { MethodChoice } from '../method/choice';
import type { CellValue, Row } from '../record/cell';
import { isoDay } from '../record/date';
import { ruleTableHeaders } from '../text/core/method';
import { UserError } from '../text/core/user-error';
import type { PlainValue } from '../workbook/sheet';
import { ruleSheetName } from '../report/rule-sheet';
import { methodOfRuleTable } from '../report/rule-table';
import { aboutSheetName, dataSheetName, findingsSheetName } from '../workbook/sheet-names';
import { FIRST_STATED_ROW, statedLineCode, statedLines, type StatedLine } from './about-sheet';
import { columnChecksum, rowChecksum } from './checksum';
import { copyColumn, copyColumns, type CopyField } from './columns';
import { dataLayout, HEADER_ROW } from './data-layout';
import { FINDINGS_HEADER_ROW, findingCodeColumn, findingHeaders, statedFindingColumns } from './findings-sheet';
import type { CopyFinding, CopyInput } from './input';

/** The rows of a copy's sheets, by their names; blank rows may be left out. */
export type CopyCells = ReadonlyMap<string, readonly Row[]>;

/** A stated cell where a row and a column cross whose codes no longer fit. */
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
  /** Null where the copy no longer says enough to be made again. */
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
  const lines = linesOf(about);
  const fields = fieldsIn(lines.values.get('fields'));
  // Without its columns nothing of the copy can be read.
  if (!isWhole(fields)) return { input: null, changed: lines.changed };
  const codes = columnCodesIn(about);
  const data = tableOf(dataSheetName, sheets.get(dataSheetName) ?? noRows, dataPlan(fields), codes);
  const rules = tableOf(ruleSheetName, sheets.get(ruleSheetName) ?? noRows, rulePlan(sheets), codes);
  const findings = tableOf(findingsSheetName, sheets.get(findingsSheetName) ?? noRows, findingPlan, codes);
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

function plain(cell: CellValue | undefined): PlainValue {
  if (cell === undefined || cell === '') return null;
  return typeof cell === 'object' && cell !== null ? cell.error : cell;
}

interface Lines {
  readonly values: ReadonlyMap<StatedLine, PlainValue>;
  readonly changed: readonly ChangedCell[];
}

function linesOf(about: Rows): Lines {
  const values = new Map<StatedLine, PlainValue>();
  const changed: ChangedCell[] = [];
  statedLines.forEach((name, index) => {
    const row = FIRST_STATED_ROW + index;
    const [label, cell, code] = about.get(row) ?? [];
    const stated = plain(cell);
    values.set(name, stated);
    if (plain(code) === statedLineCode(name, stated)) return;
    changed.push({ sheet: aboutSheetName, row, column: 1, header: String(plain(label) ?? name), stated });
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

/** The codes of columns as the copy states them, by sheet and header. */
function columnCodesIn(about: Rows): ReadonlyMap<string, PlainValue> {
  const codes = new Map<string, PlainValue>();
  for (const [sheet, header, code] of about.values()) codes.set(keyOf(plain(sheet), plain(header)), plain(code));
  return codes;
}

const keyOf = (sheet: PlainValue, header: PlainValue): string => `${String(sheet)}\t${String(header)}`;

/** Where a table's stated columns stand. */
interface Plan {
  readonly headerRow: number;
  /** Indexes in the sheet, with the headers that they should have. */
  readonly columns: readonly (readonly [index: number, header: string])[];
  /** Where the rows' codes stand. */
  readonly code: number;
}

function dataPlan(fields: readonly CopyField[]): Plan {
  const { columns } = dataLayout(fields, 0);
  return {
    headerRow: HEADER_ROW,
    columns: fields.map((field, index) => [index, copyColumn(field).header] as const),
    code: columns.length - 1,
  };
}

const findingPlan: Plan = {
  headerRow: FINDINGS_HEADER_ROW,
  columns: Object.values(statedFindingColumns).map((at) => [at, findingHeaders[at] ?? ''] as const),
  code: findingCodeColumn,
};

/** The method's table begins where its headers stand. */
function rulePlan(sheets: ReadonlyMap<string, Rows>): Plan {
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

function tableOf(sheet: string, rows: Rows, plan: Plan, codes: ReadonlyMap<string, PlainValue>): TableRead {
  const at = plan.columns.map(([index]) => index);
  const numbered = [...rows]
    .filter(
      ([number, values]) => number > plan.headerRow && [...at, plan.code].some((each) => plain(values[each]) !== null),
    )
    .sort(([one], [other]) => one - other)
    .map(([number, values]) => ({
      number,
      cells: plan.columns.map(([at]) => plain(values[at])),
      code: values[plan.code],
    }));
  const wrongRows = numbered.filter(({ cells, code }) => plain(code) !== rowChecksum(cells));
  const wrongColumns = plan.columns
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
