/** The port's adapter for the workbook that is open in Excel, through Office.js. */
import { hostText } from '../text/pane/commands';
import { excelText } from '../text/workbook/excel';
import { UserError } from '../text/core/user-error';
import { writeChange } from './excel/change';
import { editCells } from './excel/edit';
import { writeFormula } from './excel/formula';
import { markCells, unmarkCells } from './excel/marks';
import { recall, remember } from './excel/memory';
import { openBeside } from './excel/open-beside';
import { sheetFormulas, sheetRows } from './excel/read';
import { surveyOf } from './excel/survey';
import { talk } from './excel/talk';
import { stageFor } from './excel/trouble';
import { addUserSheet, removeUserSheet } from './excel/user-sheet';
import { activeSheet, selectCell } from './excel/view';
import { watchCells } from './excel/watch';
import type { LiveWorkbook } from './live';
import { unmetNeeds } from './needs';
import { isOwned } from './sheet';
import type { Carried, Change } from './workbook';

/** @throws Refusal where there is no Excel, or one that lacks what is needed. */
export async function excelWorkbook(): Promise<LiveWorkbook> {
  checkHost();
  const { name, mark } = await survey();
  let carried: Carried = { measured: mark.measured };
  return {
    name,
    typed: true,
    get carried() {
      return carried;
    },
    async sheets() {
      const { sheets } = await survey();
      return sheets.map(({ name: sheet, hidden, role }) => ({
        name: sheet,
        hidden,
        owned: isOwned(role),
        ...(role === null ? {} : { role }),
      }));
    },
    rows: (sheet, limit, keep) => sheetRows(sheet, limit, keep),
    cells: (sheet, limit, keep) => sheetRows(sheet, limit, keep, true),
    formulas: sheetFormulas,
    async write(change: Change) {
      const written = await writeChange(change);
      carried = change.carry;
      return written;
    },
    activeSheet,
    select: selectCell,
    addSheet: addUserSheet,
    removeSheet: removeUserSheet,
    edit: editCells,
    openBeside,
    writeFormula,
    mark: markCells,
    unmark: unmarkCells,
    loadSetting: recall,
    saveSetting: remember,
    watch: watchCells,
  };
}

function survey(): ReturnType<typeof surveyOf> {
  return talk(stageFor(null), surveyOf);
}

function checkHost(): void {
  if (typeof Excel === 'undefined') throw new UserError(excelText.noExcel);
  const { requirements } = Office.context;
  const unmet = unmetNeeds((set, version) => set !== 'ExcelApi' || requirements.isSetSupported(set, version));
  const missing = unmet.map(({ set, version }) => `${set} ${version}`).join(', ');
  if (missing !== '') throw new UserError(hostText.tooOld, { missing });
}
