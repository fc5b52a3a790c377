/** Opens a workbook as a source: which layout it has, and its rows with codes as words and nothing but what is needed. */
import type { Row } from '../../record/cell';
import { headerSearchRows } from '../../record/table';
import { translator } from '../../source/codes';
import type { SourceLayout } from '../../source/layout';
import { layouts as readyLayouts } from '../../source/layouts';
import { columnsRead, recognise, type Recognised } from '../../source/recognise';
import { UserError } from '../../text/core/user-error';
import { sourceText } from '../../text/core/source';
import type { Workbook } from '../../workbook/workbook';

/** A recognised table of a workbook. */
export interface SourceTable extends Recognised {
  /** The file's or workbook's name, without a folder. */
  readonly file: string;
  readonly sheet: string;
  /** False where every cell is text by nature. */
  readonly typed: boolean;
  /** The rows below the header, in blocks; columns without a field come as `unread` where they are filled. */
  rows(): AsyncIterable<readonly Row[]>;
}

export interface SourceOptions {
  /** Layouts of the user's own, which go before the ready ones. */
  readonly own?: readonly SourceLayout[];
  /** Null: every sheet that is neither hidden nor ours is looked at. */
  readonly sheet?: string | null;
}

/** Every table of a workbook whose layout is known, in the workbook's order. @throws Refusal where none is. */
export async function readSourceTables(
  workbook: Workbook,
  options: SourceOptions = {},
): Promise<readonly SourceTable[]> {
  const tables = await findSourceTables(workbook, options);
  if (tables.length > 0) return tables;
  const known = readyLayouts.map(({ title }) => ({ template: title, params: {} }));
  throw new UserError(sourceText.notRecognised, { file: workbook.name, known });
}

/** As `openSource`; empty where no layout is known. */
export async function findSourceTables(
  workbook: Workbook,
  { own = [], sheet = null }: SourceOptions,
): Promise<readonly SourceTable[]> {
  const all = [...own, ...readyLayouts];
  const tables: SourceTable[] = [];
  for (const { name, hidden, managed } of await workbook.sheets()) {
    if (managed || (sheet === null ? hidden : name !== sheet)) continue;
    const found = recognise(await firstRows(workbook, name), all);
    if (found !== null) tables.push(tableOf(workbook, name, found));
  }
  return tables;
}

async function firstRows(workbook: Workbook, sheet: string): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for await (const block of workbook.rows(sheet, headerSearchRows)) rows.push(...block);
  return rows;
}

function tableOf(workbook: Workbook, sheet: string, found: Recognised): SourceTable {
  const below = found.header.number;
  const keep = { headerRow: below, columns: columnsRead(found) };
  const translate = translator(found.layout.codes, [...found.columns.values()].flat());
  return {
    ...found,
    file: workbook.name,
    sheet,
    typed: workbook.typed,
    async *rows() {
      for await (const block of workbook.rows(sheet, Infinity, keep)) {
        yield block.filter(({ number }) => number > below).map(translate);
      }
    },
  };
}
