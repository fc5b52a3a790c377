/** Reads and writes files beside the page, so that the page answers its user meanwhile. */
import { Refusal } from '../../text/refusal';
import type { Message } from '../../text/say';
import { openFileForGrid, saveFileOfGrid } from './open-save';
import type { Opened } from './read-book';
import type { GridBook } from './snapshot';

export type Asked =
  | { readonly ask: 'open'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly ask: 'save'; readonly snapshot: GridBook };

export type Answered =
  | { readonly say: 'rows'; readonly rows: number }
  | { readonly say: 'opened'; readonly opened: Opened }
  | { readonly say: 'saved'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly say: 'refused'; readonly message: Message }
  | { readonly say: 'failed'; readonly reason: string };

/** Between two looks at the progress, in milliseconds. */
const STEP = 100;

async function answer(asked: Asked, tell: (answered: Answered) => void): Promise<void> {
  try {
    if (asked.ask === 'save') {
      tell({ say: 'saved', bytes: await saveFileOfGrid(asked.snapshot) });
      return;
    }
    let told = performance.now();
    const opened = await openFileForGrid(asked.name, asked.bytes, (rows) => {
      if (performance.now() - told < STEP) return;
      told = performance.now();
      tell({ say: 'rows', rows });
    });
    tell({ say: 'opened', opened });
  } catch (error) {
    if (error instanceof Refusal) tell({ say: 'refused', message: error.messageToTell });
    else tell({ say: 'failed', reason: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}

self.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  void answer(data, (answered) => self.postMessage(answered));
});
