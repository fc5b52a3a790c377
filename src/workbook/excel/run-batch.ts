/** Runs batches on Excel: errors become UserErrors, and writing raises no events. */
import { CALL_BYTES, type Operation, REQUEST_BYTES } from './operation';
import { toUserError, type ErrorContext } from './errors';

export async function runBatch<T>(
  errors: ErrorContext,
  batch: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  try {
    return await Excel.run(batch);
  } catch (error) {
    throw toUserError(error, errors);
  }
}

/** As `runBatch`, with Excel's events disabled. */
export async function runWithEventsDisabled<T>(
  errors: ErrorContext,
  batch: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  await runBatch(errors, (context) => setEvents(context, false));
  try {
    return await runBatch(errors, batch);
  } finally {
    await enableEvents();
  }
}

async function setEvents(context: Excel.RequestContext, enabled: boolean): Promise<void> {
  context.runtime.enableEvents = enabled;
  await context.sync();
}

const ENABLE_EVENTS_TIMEOUT_MS = 2_000;

/** Enables events again, whatever happened. While the user edits a cell Excel delays this; do not wait longer than the timeout. */
async function enableEvents(): Promise<void> {
  const restored = Excel.run({ delayForCellEdit: true }, (context) => setEvents(context, true)).catch(() => undefined);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const enough = new Promise<void>((done) => {
    timer = setTimeout(done, ENABLE_EVENTS_TIMEOUT_MS);
  });
  await Promise.race([restored, enough]);
  clearTimeout(timer);
}

/** Runs operations in as few requests as their size allows, with screen updates and calculation suspended. */
export async function runQueue(context: Excel.RequestContext, steps: Iterable<Operation>): Promise<void> {
  let bytes = 0;
  for (const step of steps) {
    if (bytes > 0 && bytes + step.bytes > REQUEST_BYTES) {
      // One sync for each request.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      bytes = 0;
    }
    if (bytes === 0) suspendUpdates(context);
    step.run();
    bytes += step.bytes + CALL_BYTES;
  }
  await context.sync();
}

/** Both last until the next sync, even if it fails. */
function suspendUpdates({ application }: Excel.RequestContext): void {
  application.suspendScreenUpdatingUntilNextSync();
  application.suspendApiCalculationUntilNextSync();
}
