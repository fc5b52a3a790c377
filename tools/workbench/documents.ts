/** Opens and saves files: for the buttons, a dropped file and the sample. */
import { downloadFile } from '../../src/addin/taskpane/browser';
import { UserError } from '../../src/text/core/user-error';
import { translate, formatMessage, type Language } from '../../src/text/core/translate';
import { workbenchText as text } from './text/workbench';
import type { openInGrid, saveFromGrid } from './files';
import type { GridBook } from './files/snapshot';
import type { Notification } from './view/frame';

/** Converts files to snapshots and back, in a worker. */
export interface FileService {
  readonly open: typeof openInGrid;
  readonly save: typeof saveFromGrid;
}

export interface WorkspaceContext {
  readonly language: Language;
  readonly fileService: FileService;
  readonly notify: (notification: Notification | null) => void;
  readonly show: (snapshot: GridBook) => void;
  readonly snapshot: () => GridBook;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const SAMPLE = 'contoh-ip-asn.xlsx';

export async function openFile(
  context: WorkspaceContext,
  name: string,
  read: () => Promise<Uint8Array>,
): Promise<void> {
  const { language, fileService, notify } = context;
  const stopping = new AbortController();
  const stop = (): void => {
    stopping.abort();
  };
  const busy = (sentence: typeof text.opening, rows = 0): void => {
    notify({ kind: 'busy', text: translate(language, sentence, { file: name, rows }), stop });
  };
  busy(text.opening);
  try {
    const onRows = (rows: number): void => {
      busy(text.rowsRead, rows);
    };
    const { snapshot, omissions } = await fileService.open(name, await read(), { onRows, signal: stopping.signal });
    context.show(snapshot);
    const outcome = omissions.length === 0 ? text.opened : text.openedWithOmissions;
    notify({ kind: 'good', text: translate(language, outcome, { file: name, lacks: omissions }) });
  } catch (error) {
    if (stopping.signal.aborted) notify(null);
    else notify({ kind: 'bad', text: reasonOf(error, language, name, text.failed) });
  }
}

/** A UserError has its own message; other errors are quoted. */
function reasonOf(error: unknown, language: Language, file: string, otherwise: typeof text.failed): string {
  if (error instanceof UserError) return formatMessage(language, error.userMessage);
  return translate(language, otherwise, { file, reason: error instanceof Error ? error.message : String(error) });
}

export function openSample(context: WorkspaceContext): Promise<void> {
  return openFile(context, SAMPLE, async () => {
    const answer = await fetch(`assets/${SAMPLE}`).catch(() => null);
    if (answer?.ok !== true) throw new UserError(text.noServer);
    return new Uint8Array(await answer.arrayBuffer());
  });
}

export async function saveFile(context: WorkspaceContext): Promise<void> {
  const { language, notify } = context;
  const snapshot = context.snapshot();
  const file = `${snapshot.name.replace(/\.[a-z]+$/i, '')}.xlsx`;
  notify({ kind: 'busy', text: translate(language, text.saving, { file }) });
  try {
    downloadFile(file, await context.fileService.save(snapshot), XLSX);
    notify({ kind: 'good', text: translate(language, text.saved, { file }) });
  } catch (error) {
    notify({ kind: 'bad', text: reasonOf(error, language, file, text.notSaved) });
  }
}
