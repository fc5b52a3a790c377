/** The workbench: a spreadsheet in the page, the built add-in beside it, and the fake Excel between them. */
import { LifecycleStages } from '@univerjs/core';
import { translate, type Language } from '../../src/text/core/translate';
import { workbenchText as text } from './text/workbench';
import { fileFromOpener, openInNewWindow } from './new-window';
import { Bridge } from './bridge/bridge';
import { parts } from './bridge/parts';
import { openFile, openSample, saveFile, type WorkspaceContext } from './documents';
import { openInGrid, saveFromGrid } from './files';
import type { GridBook } from './files/snapshot';
import { functionLookup, cellKey, registerFunctions, type CellErrorMessages } from './functions';
import { emptyWorkbook } from './bridge/sheet-list';
import { useLocalNumberFormat } from './grid/local-entry';
import { createSpreadsheet, type Spreadsheet } from './grid/spreadsheet';
import { validateInSlices } from './grid/validation';
import { createPaneFrame } from './pane-frame';
import { loadRibbon, type RibbonCommand } from './ribbon';
import { acceptDroppedFiles } from './view/drop';
import { drawFrame, type FrameState } from './view/frame';
import { startTour } from './view/tour';

declare global {
  interface Window {
    /** For the console and for tests. */
    workbench?: { readonly bridge: () => Bridge; readonly spreadsheet: Spreadsheet };
  }
}

/** How long a success message stays. */
const SUCCESS_MESSAGE_MS = 6_000;

/** Indonesian unless `?lang=en` asks for English. */
const languageOf = (search: string): Language => (new URLSearchParams(search).get('lang') === 'en' ? 'en' : 'id');

function element(id: string, className = ''): HTMLElement {
  const made = document.createElement('div');
  made.id = id;
  made.className = className;
  return made;
}

const bytesOf = async (file: File): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());

async function start(root: HTMLElement, language: Language): Promise<void> {
  document.documentElement.lang = language;
  document.title = translate(language, text.title);
  const bar = element('bar', 'bar');
  const grid = element('grid');
  const pane = createPaneFrame(language, translate(language, text.pane));
  root.append(bar, grid, pane.element);

  let dismissTimer: ReturnType<typeof setTimeout> | undefined;
  const errorMessages: CellErrorMessages = new Map();
  let state: FrameState = { language, commands: [], notification: null, errorMessage: null };
  const change = (part: Partial<FrameState>): void => {
    state = { ...state, ...part };
    drawFrame(bar, state, actions);
  };

  const spreadsheet = createSpreadsheet(grid.id, language);
  let bridge: Bridge | null = null;
  /** Number of new workbooks so far: the empty one and those created by the pane. */
  let made = 1;
  const show = (data: GridBook): void => {
    bridge?.dispose();
    errorMessages.clear();
    bridge = new Bridge(spreadsheet.injector, spreadsheet.open(data), parts);
    bridge.onSelected = ({ sheet, area }) => {
      change({ errorMessage: errorMessages.get(cellKey(sheet.id, area.row, area.column)) ?? null });
    };
    bridge.onNewWorkbook = (xlsx) => {
      made += 1;
      const file = new File([Uint8Array.from(xlsx)], translate(language, text.newBook, { number: made }));
      const open = (): void => openInNewWindow(file);
      const action = { label: translate(language, text.openNewWorkbook), run: open };
      workspace.notify({ kind: 'good', text: translate(language, text.newWorkbook, { file: file.name }), action });
    };
    pane.show(bridge.host);
    // Recalculates formulas that ran before the pane's functions were loaded.
    void pane.ready('checkData').then(() => {
      spreadsheet.api.getFormula().executeCalculation();
    });
  };
  const current = (): Bridge => {
    if (bridge === null) throw new Error('no workbook is open');
    return bridge;
  };
  const workspace: WorkspaceContext = {
    language,
    fileService: { open: openInGrid, save: saveFromGrid },
    notify: (notification) => {
      change({ notification });
      clearTimeout(dismissTimer);
      if (notification?.kind === 'good' && notification.action === undefined)
        dismissTimer = setTimeout(() => {
          change({ notification: null });
        }, SUCCESS_MESSAGE_MS);
    },
    show,
    snapshot: () => current().snapshot(),
  };
  const take = (file: File): void => {
    void openFile(workspace, file.name, () => bytesOf(file));
  };
  /** Waits for the pane if it is still loading. */
  const run = async (action: string): Promise<void> => {
    await pane.ready(action);
    current().host.invokeAction(action);
  };
  const actions = {
    open: take,
    save: () => void saveFile(workspace),
    sample: () => void openSample(workspace),
    command: ({ action }: RibbonCommand) => {
      root.classList.toggle('without-pane', action === null && !root.classList.contains('without-pane'));
      if (action !== null) void run(action);
    },
    dismiss: () => {
      change({ notification: null });
    },
  };
  change({});
  acceptDroppedFiles(root, take);
  window.workbench = { bridge: current, spreadsheet };
  show(emptyWorkbook(translate(language, text.newBook, { number: made })));
  // The grid's services exist only after its first workbook.
  if (language === 'id') useLocalNumberFormat(spreadsheet.injector);
  validateInSlices(spreadsheet.injector);
  startTour(root, language);

  const fromOpener = fileFromOpener();
  const [commands] = await Promise.all([
    loadRibbon(language),
    fromOpener === null ? openSample(workspace) : openFile(workspace, fromOpener.name, () => bytesOf(fromOpener)),
    spreadsheet.reached(LifecycleStages.Rendered),
  ]);
  change({ commands });
  await registerFunctions(spreadsheet.api, language, functionLookup(pane), errorMessages);
}

const root = document.getElementById('workbench');
if (root !== null) void start(root, languageOf(location.search));
