/** What the tests of the pane's deeds share: a pane over a workbook in memory, begun as the page begins it. */
import { watchCells } from '../../src/taskpane/deeds/follow';
import { begin } from '../../src/taskpane/deeds/start';
import type { PaneHost } from '../../src/taskpane/host';
import { createPane, type Pane } from '../../src/taskpane/pane';
import { firstState } from '../../src/taskpane/state';
import { teller } from '../../src/taskpane/teller';
import type { MemoryLive } from '../support/live-workbook';

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
