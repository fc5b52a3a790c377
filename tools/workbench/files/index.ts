/** Opening and saving for the page: the work is done by a worker, told as it goes, and can be stopped. */
import { UserError } from '../../../src/text/core/user-error';
import { filesText } from '../text/workbench';
import type { OpenedFile } from './read-book';
import type { WorkerResponse, WorkerRequest } from './worker';
import { SliceCollector, slicesOf, withoutCells } from './slices';
import type { GridBook } from './snapshot';

export type { OpenedFile as Opened } from './read-book';

export interface TransferOptions {
  /** Rows read so far. */
  readonly onRows?: (rows: number) => void;
  /** Stops the work; what was open stays. */
  readonly signal?: AbortSignal;
}

/** @throws Refusal where the file cannot be read, or was stopped. */
export async function openInGrid(name: string, bytes: Uint8Array, watch: TransferOptions = {}): Promise<OpenedFile> {
  const answered = await ask([{ ask: 'open', name, bytes }], name, watch);
  if (answered.say !== 'opened') throw new Error(`a worker answered ${answered.say}`);
  return answered.opened;
}

/** The bytes of an .xlsx file with all that the snapshot holds. */
export async function saveFromGrid(snapshot: GridBook, watch: TransferOptions = {}): Promise<Uint8Array<ArrayBuffer>> {
  const answered = await ask(savingOf(snapshot), snapshot.name, watch);
  if (answered.say !== 'saved') throw new Error(`a worker answered ${answered.say}`);
  return answered.bytes;
}

function* savingOf(snapshot: GridBook): Generator<WorkerRequest> {
  for (const slice of slicesOf(snapshot)) yield { ask: 'cells', slice };
  yield { ask: 'save', snapshot: withoutCells(snapshot) };
}

/** What is asked goes message by message, so that the page can do something else between. */
function ask(
  asked: Iterable<WorkerRequest>,
  file: string,
  { onRows, signal }: TransferOptions,
): Promise<WorkerResponse> {
  const worker = new Worker(new URL('./worker', import.meta.url));
  const cells = new SliceCollector();
  return new Promise<WorkerResponse>((done, failed) => {
    const stop = (): void => failed(new UserError(filesText.stopped, { file }));
    if (signal?.aborted === true) stop();
    signal?.addEventListener('abort', stop);
    worker.addEventListener('error', (event) => failed(new Error(event.message)));
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerResponse>) => {
      if (data.say === 'rows') onRows?.(data.rows);
      else if (data.say === 'cells') cells.add(data.slice);
      else if (data.say === 'refused') failed(new UserError(data.message.template, data.message.params));
      else if (data.say === 'failed') failed(new Error(data.reason));
      else if (data.say === 'opened')
        done({ say: 'opened', opened: { ...data.opened, snapshot: cells.assemble(data.opened.snapshot) } });
      else done(data);
    });
    void post(worker, asked).catch(failed);
  }).finally(() => worker.terminate());
}

async function post(worker: Worker, asked: Iterable<WorkerRequest>): Promise<void> {
  for (const one of asked) {
    worker.postMessage(one);
    await new Promise((done) => setTimeout(done));
  }
}
