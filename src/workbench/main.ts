/** The workbench: a spreadsheet in the page, the built add-in beside it, and the host that lets them talk. */
import { Bridge } from './bridge/bridge';
import { parts } from './bridge/parts';
import { emptyWorkbook } from './grid/empty';
import { createSpreadsheet, type Spreadsheet } from './grid/spreadsheet';
import { paneFrame } from './pane-frame';

declare global {
  interface Window {
    /** For whoever looks from the console, and for tests. */
    workbench?: { readonly bridge: Bridge; readonly spreadsheet: Spreadsheet };
  }
}

function start(root: HTMLElement): void {
  const language = 'id';
  const grid = document.createElement('div');
  grid.id = 'grid';
  const pane = paneFrame(language, 'IP ASN');
  root.append(grid, pane.element);
  const spreadsheet = createSpreadsheet(grid.id, language);
  const workbook = spreadsheet.open(emptyWorkbook('Buku1.xlsx'));
  const bridge = new Bridge(spreadsheet.injector, workbook, parts);
  pane.show(bridge.host);
  window.workbench = { bridge, spreadsheet };
}

const root = document.getElementById('workbench');
if (root !== null) start(root);
