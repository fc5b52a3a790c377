/** How fresh the data are, unit by unit, and what changed since the measuring before. */
import { monitorData } from '../../../actions/monitor-data';
import { paneMonitorText } from '../../../text/pane/monitor';
import type { Pane } from '../pane';
import { openPicked } from './files';
import { openSheet } from './open-sheet';
import { runOptions } from './run-options';
import { lookAgain } from './start';

/** @param write whether the sheet is filled as well. */
export function measureFreshness(pane: Pane, write: boolean): Promise<boolean> {
  return pane.work(
    paneMonitorText.measuring,
    async (job) => {
      await lookAgain(pane, job.workbook);
      const { teller } = pane;
      const { picked, choices } = pane.state();
      const [earlier] = await openPicked(pane, picked.before);
      const { assessment, written, ...monitored } = await monitorData(job.workbook, {
        ...runOptions(pane, job),
        language: teller.language,
        agency: choices.agency === '' ? null : choices.agency,
        before: earlier === undefined ? null : { workbook: earlier.workbook, measured: null },
        write,
      });
      pane.set({ monitored, assessment, stale: null, mended: new Set() });
      if (written === null) return;
      const sheet = written.names[0] ?? '';
      const text = teller.say(paneMonitorText.written, { sheet });
      pane.say({ tone: 'good', text, actions: [openSheet(pane, sheet)] });
    },
    true,
  );
}
