/** How a sheet is printed. */
import type { PrintSetup } from '../sheet';
import { CALL_BYTES } from './measure';
import { step, type Step } from './step';

const MARGINS = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 };

export function* printSteps(sheet: Excel.Worksheet, print: PrintSetup | undefined): Generator<Step> {
  if (print === undefined) return;
  yield step(10 * CALL_BYTES, () => {
    const { pageLayout } = sheet;
    pageLayout.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
    pageLayout.paperSize = 'A4';
    pageLayout.zoom = {
      horizontalFitToPages: print.fitToWidth,
      ...(print.fitToHeight === 0 ? {} : { verticalFitToPages: print.fitToHeight }),
    };
    pageLayout.setPrintMargins('Inches', MARGINS);
    if (print.area !== undefined) pageLayout.setPrintArea(print.area);
    if (print.titleRows !== undefined) pageLayout.setPrintTitleRows(`$${print.titleRows[0]}:$${print.titleRows[1]}`);
  });
}
