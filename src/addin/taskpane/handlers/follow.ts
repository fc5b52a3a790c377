/** Watches for cells that change after a check: marks the check as stale, or checks again if the user wants that. */
import { paneText } from '../../../text/pane/pane';
import type { CellsChanged } from '../../../workbook/live';
import type { Pane } from '../state/pane';
import { checkData } from './check';

/** Waits for a pause in typing. */
const DEBOUNCE_MS = 1_200;

export async function watchCells(pane: Pane): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const checkAgain = (): void => {
    const { busy, tab, check } = pane.state();
    if (!check.follow || check.stale === null) return;
    if (busy !== null || tab !== 'data') timer = setTimeout(checkAgain, DEBOUNCE_MS);
    else void checkData(pane);
  };
  const onChange = ({ sheet, address, remote }: CellsChanged): void => {
    const { assessment, stale } = pane.state().check;
    if (assessment?.place.sheet !== sheet) return;
    if (!remote && pane.selfEdits.consume(address)) return;
    const changedBy = remote ? 'remote' : (stale ?? 'own');
    if (changedBy !== stale) {
      const announcement = pane.translator.t(changedBy === 'remote' ? paneText.staleRemote : paneText.stale);
      pane.set({ check: { stale: changedBy }, announcement });
    }
    clearTimeout(timer);
    timer = setTimeout(checkAgain, DEBOUNCE_MS);
  };
  await pane.runTask(paneText.loading, async ({ workbook }) => {
    await workbook.watch(onChange);
  });
}
