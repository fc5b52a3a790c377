/** Conversations with Excel: errors come out as sentences, and what is written is written quietly. */
import { CALL_BYTES, type Operation, REQUEST_BYTES } from './operation';
import { toUserError, type ErrorContext } from './errors';

export async function runBatch<T>(
  stage: ErrorContext,
  batch: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  try {
    return await Excel.run(batch);
  } catch (error) {
    throw toUserError(error, stage);
  }
}

/** As `talk`, while Excel tells nobody of what we change. */
export async function runWithEventsDisabled<T>(
  stage: ErrorContext,
  batch: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  await runBatch(stage, (context) => setEvents(context, false));
  try {
    return await runBatch(stage, batch);
  } finally {
    await enableEvents();
  }
}

async function setEvents(context: Excel.RequestContext, enabled: boolean): Promise<void> {
  context.runtime.enableEvents = enabled;
  await context.sync();
}

const ENABLE_EVENTS_TIMEOUT_MS = 2_000;

/** Turns events on again, however the writing went. A user who edits a cell meanwhile holds Excel up: that is waited out behind. */
async function enableEvents(): Promise<void> {
  const restored = Excel.run({ delayForCellEdit: true }, (context) => setEvents(context, true)).catch(() => undefined);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const enough = new Promise<void>((done) => {
    timer = setTimeout(done, ENABLE_EVENTS_TIMEOUT_MS);
  });
  await Promise.race([restored, enough]);
  clearTimeout(timer);
}

/** Takes the steps in as few requests as their size allows, the screen and the calculation held meanwhile. */
export async function runQueue(context: Excel.RequestContext, steps: Iterable<Operation>): Promise<void> {
  let bytes = 0;
  for (const step of steps) {
    if (bytes > 0 && bytes + step.bytes > REQUEST_BYTES) {
      // One for each block of steps, as large as Excel takes them.
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

/** Both hold until the next sync, and end by themselves even where it fails. */
function suspendUpdates({ application }: Excel.RequestContext): void {
  application.suspendScreenUpdatingUntilNextSync();
  application.suspendApiCalculationUntilNextSync();
}
