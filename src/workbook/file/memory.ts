/** Workbooks in memory, for pages: bytes that a user picked or dropped. Does not use Node. */
import type { RunMetadata, Workbook } from '../workbook';
import { yieldToEventLoop } from '../yield-to-event-loop';
import { buildWorkbook, type NewSheet } from './xlsx/create';
import { openArchive, zipBytes } from './package/memory-zip';
import { openWorkbook } from './open';
import { resultName } from './storage';

/** Receives a written file: to open it in Excel, or to offer it as a download. */
export type Save = (name: string, bytes: Uint8Array<ArrayBuffer>) => Promise<void> | void;

/** Opens a file in memory. Written files go to `save`; `Written.destination` is their name. */
export async function openBytes(name: string, bytes: Uint8Array, save: Save): Promise<Workbook> {
  return openWorkbook({
    name,
    read: (at, length) => Promise.resolve(bytes.subarray(at, at + length)),
    chunks: () => yieldToEventLoop(slices(bytes)),
    openArchive: () => openArchive(bytes),
    async save(builder, extension, isResult) {
      const result = resultName(name, extension, isResult);
      await save(result, await zipBytes(builder));
      return result;
    },
  });
}

/** An .xlsx workbook of these sheets. */
export async function workbookBytes(
  sheets: readonly NewSheet[],
  metadata: RunMetadata,
): Promise<Uint8Array<ArrayBuffer>> {
  return zipBytes((await buildWorkbook(sheets, metadata)).builder);
}

const CHUNK_BYTES = 256 * 1024;

function* slices(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES) yield bytes.subarray(at, at + CHUNK_BYTES);
}
