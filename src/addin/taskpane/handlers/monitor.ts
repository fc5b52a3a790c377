/** Timeliness of the data, unit by unit, and what changed since an earlier measurement. */
import { monitorData } from '../../../actions/monitor-data';
import { paneMonitorText } from '../../../text/pane/monitor';
import type { Pane } from '../state/pane';
import { runOptions } from '../state/run-options';
import { openFiles } from './files';
import { openSheetAction } from './notifications';
import { refreshDetection } from './settings';

/** @param write whether the sheet is filled as well. */
export function measureTimeliness(pane: Pane, write: boolean): Promise<boolean> {
  return pane.runTask(
    paneMonitorText.measuring,
    async (context) => {
      await refreshDetection(pane, context.workbook);
      const { language, t } = pane.translator;
      const { pickedFiles, settings } = pane.state();
      const [earlier] = await openFiles(pane, pickedFiles.before);
      const { assessment, written, ...monitor } = await monitorData(context.workbook, {
        ...runOptions(pane, context),
        language,
        agency: settings.agency === '' ? null : settings.agency,
        before: earlier === undefined ? null : { workbook: earlier.workbook, measured: null },
        write,
      });
      pane.set({ monitor, check: { assessment, stale: null, fixed: new Set() } });
      if (written === null) return;
      const sheet = written.names[0] ?? '';
      const text = t(paneMonitorText.written, { sheet });
      pane.notify({ tone: 'good', text, actions: [openSheetAction(pane, sheet)] });
    },
    true,
  );
}
