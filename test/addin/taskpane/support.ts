/** What the tests of the pane's deeds share: a pane over a workbook in memory, begun as the page begins it. */
import { watchCells } from '../../../src/addin/taskpane/handlers/follow';
import { begin } from '../../../src/addin/taskpane/handlers/start';
import type { PaneHost } from '../../../src/addin/taskpane/host';
import { createPane, type Pane } from '../../../src/addin/taskpane/pane';
import { firstState } from '../../../src/addin/taskpane/state';
import { teller } from '../../../src/addin/taskpane/teller';
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
    save: () => undefined,
    copy: () => Promise.resolve(false),
    ...given,
  };
  const pane = createPane(host, teller('id'), firstState, () => undefined);
  await begin(pane);
  await watchCells(pane);
  return pane;
}
