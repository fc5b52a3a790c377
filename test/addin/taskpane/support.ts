/** A pane over a workbook in memory, initialized as on the page. */
import { watchCells } from '../../../src/addin/taskpane/handlers/follow';
import { initialize } from '../../../src/addin/taskpane/handlers/settings';
import type { PaneHost } from '../../../src/addin/taskpane/host';
import { createPane, type Pane } from '../../../src/addin/taskpane/state/pane';
import { commands } from '../../../src/addin/taskpane/handlers/commands';
import { createTranslator } from '../../../src/addin/taskpane/translator';
import type { MemoryLive } from '../../support/live-workbook';

/** 21 July 2020. */
const today = 44_033;

export async function paneOver(workbook: MemoryLive, given: Partial<PaneHost> = {}): Promise<Pane> {
  const host: PaneHost = {
    language: 'id',
    version: '1',
    runsIn: 'uji',
    needs: [],
    open: () => Promise.resolve(workbook),
    today: () => today,
    functionsRegistered: () => 10,
    functions: () => Promise.resolve([]),
    download: () => undefined,
    copy: () => Promise.resolve(false),
    ...given,
  };
  const pane = createPane(host, createTranslator('id'), commands, () => undefined);
  await initialize(pane);
  await watchCells(pane);
  return pane;
}
