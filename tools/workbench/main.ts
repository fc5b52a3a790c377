/** The workbench: a spreadsheet in the page, the built add-in beside it, and the host that lets them talk. */
import { LifecycleStages } from '@univerjs/core';
import { translate, type Language } from '../../src/text/core/translate';
import { workbenchText as text } from './text/workbench';
import { givenByOpener, openBeside } from './beside';
import { Bridge } from './bridge/bridge';
import { parts } from './bridge/parts';
import { openFile, openSample, saveFile, type Desk } from './documents';
import { openInGrid, saveFromGrid } from './files';
import type { GridBook } from './files/snapshot';
import { functionIn, placeKey, registerFunctions, type Sayings } from './functions';
import { emptyWorkbook } from './grid/empty';
import { readLocalEntries } from './grid/local-entry';
import { createSpreadsheet, type Spreadsheet } from './grid/spreadsheet';
import { judgeInSlices } from './grid/validation';
import { paneFrame } from './pane-frame';
import { loadRibbon, type RibbonCommand } from './ribbon';
import { takeDrops } from './view/drop';
import { drawFrame, type FrameState } from './view/frame';
import { startTour } from './view/tour';

declare global {
  interface Window {
    /** For whoever looks from the console, and for tests. */
    workbench?: { readonly bridge: () => Bridge; readonly spreadsheet: Spreadsheet };
  }
}

/** So long good news stays. */
const GOOD_NEWS = 6_000;

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
  const pane = paneFrame(language, translate(language, text.pane));
  root.append(bar, grid, pane.element);

  let fading: ReturnType<typeof setTimeout> | undefined;
  const sayings: Sayings = new Map();
  let state: FrameState = { language, commands: [], notice: null, saying: null };
  const change = (part: Partial<FrameState>): void => {
    state = { ...state, ...part };
    drawFrame(bar, state, actions);
  };

  const spreadsheet = createSpreadsheet(grid.id, language);
  let bridge: Bridge | null = null;
  /** Workbooks that were new here: the empty one, and those that the pane makes. */
  let made = 1;
  const show = (data: GridBook): void => {
    bridge?.dispose();
    sayings.clear();
    bridge = new Bridge(spreadsheet.injector, spreadsheet.open(data), parts);
    bridge.onSelected = ({ sheet, area }) => {
      change({ saying: sayings.get(placeKey(sheet.id, area.row, area.column)) ?? null });
    };
    bridge.onBeside = (xlsx) => {
      made += 1;
      const file = new File([Uint8Array.from(xlsx)], translate(language, text.newBook, { number: made }));
      const open = (): void => openBeside(file);
      const deed = { label: translate(language, text.openBeside), run: open };
      desk.notify({ kind: 'good', text: translate(language, text.beside, { file: file.name }), deed });
    };
    pane.show(bridge.host);
    // Formulas that were calculated before the pane had brought its functions.
    void pane.ready('checkData').then(() => {
      spreadsheet.api.getFormula().executeCalculation();
    });
  };
  const current = (): Bridge => {
    if (bridge === null) throw new Error('no workbook is open');
    return bridge;
  };
  const desk: Desk = {
    language,
    door: { open: openInGrid, save: saveFromGrid },
    notify: (notice) => {
      change({ notice });
      clearTimeout(fading);
      if (notice?.kind === 'good' && notice.deed === undefined)
        fading = setTimeout(() => {
          change({ notice: null });
        }, GOOD_NEWS);
    },
    show,
    snapshot: () => current().snapshot(),
  };
  const take = (file: File): void => {
    void openFile(desk, file.name, () => bytesOf(file));
  };
  /** A button that is pressed while the pane still loads waits for it. */
  const run = async (action: string): Promise<void> => {
    await pane.ready(action);
    current().host.invokeAction(action);
  };
  const actions = {
    open: take,
    save: () => void saveFile(desk),
    sample: () => void openSample(desk),
    command: ({ action }: RibbonCommand) => {
      root.classList.toggle('without-pane', action === null && !root.classList.contains('without-pane'));
      if (action !== null) void run(action);
    },
    dismiss: () => {
      change({ notice: null });
    },
  };
  change({});
  takeDrops(root, take);
  window.workbench = { bridge: current, spreadsheet };
  show(emptyWorkbook(translate(language, text.newBook, { number: made })));
  // The grid has its services from its first workbook on.
  if (language === 'id') readLocalEntries(spreadsheet.injector);
  judgeInSlices(spreadsheet.injector);
  startTour(root, language);

  const given = givenByOpener();
  const [commands] = await Promise.all([
    loadRibbon(language),
    given === null ? openSample(desk) : openFile(desk, given.name, () => bytesOf(given)),
    spreadsheet.reached(LifecycleStages.Rendered),
  ]);
  change({ commands });
  await registerFunctions(spreadsheet.api, language, functionIn(pane), sayings);
}

const root = document.getElementById('workbench');
if (root !== null) void start(root, languageOf(location.search));
