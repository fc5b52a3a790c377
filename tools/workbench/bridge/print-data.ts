/** Print settings made by the add-in, as data for a file. */
import { fitsPages, printNames, printXml } from '../../../src/workbook/file/xlsx/sheet-xml';
import type { PrintSetup } from '../../../src/workbook/sheet';
import type { SheetCustomData } from '../files/custom-data';
import { addressOf } from '../../fake-excel/model/a1';
import type { PageSetup } from '../../fake-excel/model/page';
import type { SheetModel } from '../../fake-excel/model/sheet';

function pagesOf(zoom: unknown, name: 'horizontalFitToPages' | 'verticalFitToPages'): number {
  const pages: unknown = typeof zoom === 'object' && zoom !== null ? Reflect.get(zoom, name) : undefined;
  return typeof pages === 'number' ? pages : 0;
}

/** Undefined if neither fit-to-pages nor page breaks were set. */
function setupOf({ orientation, zoom, printAreas, titleRows, breaksBefore }: PageSetup): PrintSetup | undefined {
  const fitToWidth = pagesOf(zoom, 'horizontalFitToPages');
  if (fitToWidth === 0 && breaksBefore.length === 0) return undefined;
  const [area] = printAreas;
  return {
    orientation: orientation === 'Landscape' ? 'landscape' : 'portrait',
    fitToWidth,
    fitToHeight: pagesOf(zoom, 'verticalFitToPages'),
    ...(area === undefined ? {} : { area: addressOf(area) }),
    ...(titleRows === null ? {} : { titleRows: [titleRows.row + 1, titleRows.row + titleRows.rows] }),
    ...(breaksBefore.length === 0 ? {} : { breaksAfter: breaksBefore }),
  };
}

/** Empty if the add-in did not set it: the file's own settings stay. */
export function printForFile({ name, page }: SheetModel): SheetCustomData {
  const setup = setupOf(page);
  if (setup === undefined) return {};
  return { print: printXml(setup), fitToPage: fitsPages(setup), printNames: printNames(setup, name) };
}
