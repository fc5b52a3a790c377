/** Reads and writes files beside the page, so that the page answers its user meanwhile. */
import { UserError } from '../../../src/text/core/user-error';
import type { Message } from '../../../src/text/core/translate';
import { openFileForGrid, saveFileOfGrid } from './open-save';
import type { OpenedFile } from './read-book';
import { SliceCollector, slicesOf, withoutCells, type RowSlice } from './slices';
import type { GridBook } from './snapshot';

export type WorkerRequest =
  | { readonly ask: 'open'; readonly name: string; readonly bytes: Uint8Array }
  /** Cells of the workbook that is to be saved: they come before it, and it comes without them. */
  | { readonly ask: 'cells'; readonly slice: RowSlice }
  | { readonly ask: 'save'; readonly snapshot: GridBook };

export type WorkerResponse =
  | { readonly say: 'rows'; readonly rows: number }
  /** Cells of the workbook that is opened: they come before it, and it comes without them. */
  | { readonly say: 'cells'; readonly slice: RowSlice }
  | { readonly say: 'opened'; readonly opened: OpenedFile }
  | { readonly say: 'saved'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly say: 'refused'; readonly message: Message }
  | { readonly say: 'failed'; readonly reason: string };

/** Between two looks at the progress, in milliseconds. */
const STEP = 100;

const cells = new SliceCollector();

async function answer(asked: WorkerRequest, tell: (answered: WorkerResponse) => void): Promise<void> {
  try {
    if (asked.ask === 'cells') {
      cells.add(asked.slice);
      return;
    }
    if (asked.ask === 'save') {
      tell({ say: 'saved', bytes: await saveFileOfGrid(cells.assemble(asked.snapshot)) });
      return;
    }
    let told = performance.now();
    const opened = await openFileForGrid(asked.name, asked.bytes, (rows) => {
      if (performance.now() - told < STEP) return;
      told = performance.now();
      tell({ say: 'rows', rows });
    });
    for (const slice of slicesOf(opened.snapshot)) tell({ say: 'cells', slice });
    tell({ say: 'opened', opened: { ...opened, snapshot: withoutCells(opened.snapshot) } });
  } catch (error) {
    if (error instanceof UserError) tell({ say: 'refused', message: error.userMessage });
    else tell({ say: 'failed', reason: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}

self.addEventListener('message', ({ data }: MessageEvent<WorkerRequest>) => {
  void answer(data, (answered) => self.postMessage(answered));
});
