/** How a sheet is printed. */
import type { PrintSetup } from '../sheet';
import { CALL_BYTES, operation, type Operation } from './operation';

/** In points; half an inch at the sides, as in files. */
const MARGINS = {
  leftMargin: 36,
  rightMargin: 36,
  topMargin: 43.2,
  bottomMargin: 43.2,
  headerMargin: 21.6,
  footerMargin: 21.6,
};

export function* printOperations(sheet: Excel.Worksheet, print: PrintSetup | undefined): Generator<Operation> {
  if (print === undefined) return;
  yield operation(14 * CALL_BYTES, () => {
    const { pageLayout } = sheet;
    pageLayout.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
    pageLayout.paperSize = 'A4';
    pageLayout.zoom = zoomOf(print);
    pageLayout.set(MARGINS);
    if (print.area !== undefined) pageLayout.setPrintArea(print.area);
    if (print.titleRows !== undefined) pageLayout.setPrintTitleRows(`$${print.titleRows[0]}:$${print.titleRows[1]}`);
  });
  if (print.breaksAfter === undefined) return;
  yield operation(CALL_BYTES, () => {
    sheet.horizontalPageBreaks.removePageBreaks();
  });
  for (const row of print.breaksAfter)
    yield operation(CALL_BYTES, () => {
      sheet.horizontalPageBreaks.add(`A${String(row + 1)}`);
    });
}

/** Excel ignores page breaks of a sheet that is fitted to pages. */
function zoomOf({ fitToWidth, fitToHeight, breaksAfter = [] }: PrintSetup): Excel.PageLayoutZoomOptions {
  if (breaksAfter.length > 0) return { scale: 100 };
  return { horizontalFitToPages: fitToWidth, ...(fitToHeight === 0 ? {} : { verticalFitToPages: fitToHeight }) };
}
