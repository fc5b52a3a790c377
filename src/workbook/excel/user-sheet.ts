/** A sheet for the user to keep: added under a free name, filled, and from then on not ours. */
import { excelText } from '../../text/workbook/excel';
import { UserError } from '../../text/core/user-error';
import type { UserSheet } from '../live';
import { freeSheetName } from '../names';
import type { PlainValue, SheetCell } from '../sheet';
import { setNumberFormat } from './looks';
import { CALL_BYTES } from './measure';
import { cellSteps, viewSteps } from './own-sheet';
import { printSteps } from './print';
import { widthSteps } from './sizes';
import { step, type Step } from './step';
import { surveyOf } from './survey';
import { tableSteps } from './tables';
import { perform, talk, talkQuietly } from './talk';
import { stageFor } from './trouble';
import { validationSteps } from './validations';

export async function addUserSheet(user: UserSheet): Promise<string> {
  const stage = stageFor(null);
  return talkQuietly(stage, async (context) => {
    const { workbook } = context;
    workbook.tables.load('items/name');
    workbook.names.load('items/name');
    const survey = await surveyOf(context);
    if (survey.locked) throw new UserError(excelText.protectedWorkbook);
    const name = freeSheetName(user.name, new Set(survey.sheets.map((sheet) => sheet.name.toLowerCase())));
    const taken = new Set([...workbook.tables.items, ...workbook.names.items].map((item) => item.name.toLowerCase()));
    stage.sheet = name;
    const sheet = workbook.worksheets.add(name);
    try {
      await perform(context, userSteps(sheet, user, taken));
    } catch (error) {
      await removeAgain(name);
      throw error;
    }
    // Excel may have no printer to ask; the sheet is as good without.
    await perform(context, printSteps(sheet, user.print)).catch(() => undefined);
    sheet.activate();
    await context.sync();
    return name;
  });
}

/** Takes back what was added. A sheet that is gone already is as wished. */
export async function removeUserSheet(name: string): Promise<void> {
  await talk(stageFor(name), async (context) => {
    const { sheets, locked } = await surveyOf(context);
    if (!sheets.some((sheet) => sheet.name === name)) return;
    if (locked) throw new UserError(excelText.protectedWorkbook);
    context.workbook.worksheets.getItem(name).delete();
    await context.sync();
  });
}

/** A sheet that is half filled helps nobody. */
async function removeAgain(name: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(name).delete();
    await context.sync();
  }).catch(() => undefined);
}

function* userSteps(sheet: Excel.Worksheet, user: UserSheet, taken: Set<string>): Generator<Step> {
  const rows = [...user.rows].map((row) => row && row.map(asCell));
  yield* widthSteps(sheet, user.widths);
  for (const { range, number } of user.formats ?? [])
    yield step(2 * CALL_BYTES, () => setNumberFormat(sheet.getRange(range), number));
  yield* cellSteps(sheet, rows, new Map());
  yield* tableSteps(sheet, user.table === undefined ? [] : [user.table], taken);
  yield* validationSteps(sheet, user.validations ?? []);
  yield* viewSteps(sheet, user.frozenRows, undefined);
}

function asCell(entry: SheetCell | PlainValue): SheetCell | null {
  return entry === null || typeof entry === 'object' ? entry : { value: entry };
}
