/** The port's adapter for the workbook that is open in Excel, through Office.js. */
import { hostText } from '../text/pane/pane';
import { excelText } from '../text/workbook/excel';
import { UserError } from '../text/core/user-error';
import { writeChange } from './excel/change';
import { editCells } from './excel/edit';
import { writeFormula } from './excel/scores';
import { markCells, unmarkCells } from './excel/marks';
import { loadSetting, saveSetting } from './excel/settings';
import { openInNewWindow } from './excel/open-in-new-window';
import { sheetFormulas, sheetRows } from './excel/read';
import { inspect } from './excel/snapshot';
import { runBatch } from './excel/run-batch';
import { errorContext } from './excel/errors';
import { addUserSheet, removeUserSheet } from './excel/user-sheet';
import { activeSheet, selectCell } from './excel/view';
import { watchCells } from './excel/watch';
import type { LiveWorkbook } from './live';
import { missingRequirements } from './requirements';
import { isManaged } from './sheet';
import type { RunMetadata, WorkbookChange } from './workbook';

/** @throws UserError without Excel, or if it lacks a requirement set. */
export async function excelWorkbook(): Promise<LiveWorkbook> {
  checkHost();
  const { name, metadata: stored } = await snapshot();
  let metadata: RunMetadata = { measured: stored.measured };
  return {
    name,
    typed: true,
    get metadata() {
      return metadata;
    },
    async sheets() {
      const { sheets } = await snapshot();
      return sheets.map(({ name: sheet, hidden, role }) => ({
        name: sheet,
        hidden,
        managed: isManaged(role),
        ...(role === null ? {} : { role }),
      }));
    },
    rows: (sheet, limit, filter) => sheetRows(sheet, limit, filter),
    rowsWithScores: (sheet, limit, filter) => sheetRows(sheet, limit, filter, true),
    formulas: sheetFormulas,
    async write(change: WorkbookChange) {
      const written = await writeChange(change);
      metadata = change.metadata;
      return written;
    },
    activeSheet,
    select: selectCell,
    addSheet: addUserSheet,
    removeSheet: removeUserSheet,
    edit: editCells,
    openInNewWindow,
    writeFormula,
    mark: markCells,
    unmark: unmarkCells,
    loadSetting,
    saveSetting,
    watch: watchCells,
  };
}

function snapshot(): ReturnType<typeof inspect> {
  return runBatch(errorContext(null), inspect);
}

function checkHost(): void {
  if (typeof Excel === 'undefined') throw new UserError(excelText.noExcel);
  const { requirements } = Office.context;
  const unmet = missingRequirements((set, version) => set !== 'ExcelApi' || requirements.isSetSupported(set, version));
  const missing = unmet.map(({ set, version }) => `${set} ${version}`).join(', ');
  if (missing !== '') throw new UserError(hostText.tooOld, { missing });
}
