/** How a sheet is printed. */
import type { PrintSetup } from '../sheet';
import { CALL_BYTES } from './measure';
import { step, type Step } from './step';

/** In points: half an inch at the sides, as in a file. */
const MARGINS = {
  leftMargin: 36,
  rightMargin: 36,
  topMargin: 43.2,
  bottomMargin: 43.2,
  headerMargin: 21.6,
  footerMargin: 21.6,
};

export function* printSteps(sheet: Excel.Worksheet, print: PrintSetup | undefined): Generator<Step> {
  if (print === undefined) return;
  yield step(14 * CALL_BYTES, () => {
    const { pageLayout } = sheet;
    pageLayout.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
    pageLayout.paperSize = 'A4';
    pageLayout.zoom = {
      horizontalFitToPages: print.fitToWidth,
      ...(print.fitToHeight === 0 ? {} : { verticalFitToPages: print.fitToHeight }),
    };
    pageLayout.set(MARGINS);
    if (print.area !== undefined) pageLayout.setPrintArea(print.area);
    if (print.titleRows !== undefined) pageLayout.setPrintTitleRows(`$${print.titleRows[0]}:$${print.titleRows[1]}`);
  });
}
