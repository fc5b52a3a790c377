/** Opens and saves files in a worker, with progress and cancellation. */
import { UserError } from '../../../src/text/core/user-error';
import { filesText } from '../text/workbench';
import type { OpenedFile } from './read-book';
import type { WorkerResponse, WorkerRequest } from './worker';
import { SliceCollector, slicesOf, withoutCells } from './slices';
import type { GridBook } from './snapshot';

export interface TransferOptions {
  /** Rows read so far. */
  readonly onRows?: (rows: number) => void;
  /** Cancels the work; the open workbook stays. */
  readonly signal?: AbortSignal;
}

/** @throws Refusal if the file cannot be read or opening was cancelled. */
export async function openInGrid(name: string, bytes: Uint8Array, watch: TransferOptions = {}): Promise<OpenedFile> {
  const response = await send([{ type: 'open', name, bytes }], name, watch);
  if (response.type !== 'opened') throw new Error(`unexpected worker response ${response.type}`);
  return response.opened;
}

/** The snapshot as the bytes of an .xlsx file. */
export async function saveFromGrid(snapshot: GridBook, watch: TransferOptions = {}): Promise<Uint8Array<ArrayBuffer>> {
  const response = await send(saveRequests(snapshot), snapshot.name, watch);
  if (response.type !== 'saved') throw new Error(`unexpected worker response ${response.type}`);
  return response.bytes;
}

function* saveRequests(snapshot: GridBook): Generator<WorkerRequest> {
  for (const slice of slicesOf(snapshot)) yield { type: 'cells', slice };
  yield { type: 'save', snapshot: withoutCells(snapshot) };
}

/** Posts the requests one by one, so that the page can do other work in between. */
function send(
  requests: Iterable<WorkerRequest>,
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
      if (data.type === 'rows') onRows?.(data.rows);
      else if (data.type === 'cells') cells.add(data.slice);
      else if (data.type === 'refused') failed(new UserError(data.message.template, data.message.params));
      else if (data.type === 'failed') failed(new Error(data.reason));
      else if (data.type === 'opened')
        done({ type: 'opened', opened: { ...data.opened, snapshot: cells.assemble(data.opened.snapshot) } });
      else done(data);
    });
    void post(worker, requests).catch(failed);
  }).finally(() => worker.terminate());
}

async function post(worker: Worker, requests: Iterable<WorkerRequest>): Promise<void> {
  for (const one of requests) {
    worker.postMessage(one);
    await new Promise((done) => setTimeout(done));
  }
}
