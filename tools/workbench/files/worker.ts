/** Web worker that reads and writes files, so that the page stays responsive. */
import { UserError } from '../../../src/text/core/user-error';
import type { Message } from '../../../src/text/core/translate';
import { openFileForGrid, saveFileOfGrid } from './open-save';
import type { OpenedFile } from './read-book';
import { SliceCollector, slicesOf, withoutCells, type RowSlice } from './slices';
import type { GridBook } from './snapshot';

export type WorkerRequest =
  | { readonly type: 'open'; readonly name: string; readonly bytes: Uint8Array }
  /** Cells of the workbook to save: sent before the snapshot, which then has none. */
  | { readonly type: 'cells'; readonly slice: RowSlice }
  | { readonly type: 'save'; readonly snapshot: GridBook };

export type WorkerResponse =
  | { readonly type: 'rows'; readonly rows: number }
  /** Cells of the opened workbook: sent before the snapshot, which then has none. */
  | { readonly type: 'cells'; readonly slice: RowSlice }
  | { readonly type: 'opened'; readonly opened: OpenedFile }
  | { readonly type: 'saved'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly type: 'refused'; readonly message: Message }
  | { readonly type: 'failed'; readonly reason: string };

/** Minimum time between two progress messages. */
const PROGRESS_INTERVAL_MS = 100;

const cells = new SliceCollector();

async function handle(request: WorkerRequest, respond: (response: WorkerResponse) => void): Promise<void> {
  try {
    if (request.type === 'cells') {
      cells.add(request.slice);
      return;
    }
    if (request.type === 'save') {
      respond({ type: 'saved', bytes: await saveFileOfGrid(cells.assemble(request.snapshot)) });
      return;
    }
    let lastProgress = performance.now();
    const opened = await openFileForGrid(request.name, request.bytes, (rows) => {
      if (performance.now() - lastProgress < PROGRESS_INTERVAL_MS) return;
      lastProgress = performance.now();
      respond({ type: 'rows', rows });
    });
    for (const slice of slicesOf(opened.snapshot)) respond({ type: 'cells', slice });
    respond({ type: 'opened', opened: { ...opened, snapshot: withoutCells(opened.snapshot) } });
  } catch (error) {
    if (error instanceof UserError) respond({ type: 'refused', message: error.userMessage });
    else respond({ type: 'failed', reason: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}

self.addEventListener('message', ({ data }: MessageEvent<WorkerRequest>) => {
  void handle(data, (response) => self.postMessage(response));
});
