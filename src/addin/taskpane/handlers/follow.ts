/** Keeps track of cells that change after a check: says so, or checks again where that was asked for. No window, ever. */
import type { CellsChanged } from '../../../workbook/live';
import { paneText } from '../../../text/pane/pane';
import type { Pane } from '../pane';
import { checkData } from './check';

/** Waits for a pause in typing. */
const quiet = 1_200;

export async function watchCells(pane: Pane): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const again = (): void => {
    const { busy, follow, place, stale } = pane.state();
    if (!follow || stale === null) return;
    if (busy !== null || place !== 'data') timer = setTimeout(again, quiet);
    else void checkData(pane);
  };
  const changed = ({ sheet, address, remote }: CellsChanged): void => {
    const { assessment, stale } = pane.state();
    if (assessment?.place.sheet !== sheet) return;
    if (!remote && pane.edits.meet(address)) return;
    const whose = remote ? 'remote' : (stale ?? 'own');
    if (whose !== stale) {
      const whisper = pane.teller.say(whose === 'remote' ? paneText.staleRemote : paneText.stale);
      pane.set({ stale: whose, whisper });
    }
    clearTimeout(timer);
    timer = setTimeout(again, quiet);
  };
  await pane.work(paneText.loading, async ({ workbook }) => {
    await workbook.watch(changed);
  });
}
