/** Workbooks in memory, for pages: bytes that a user picked or dropped, and bytes to hand on. Nothing of Node is known here. */
import type { RunMetadata, Workbook } from '../workbook';
import { yieldToEventLoop } from './yield-to-event-loop';
import { buildWorkbook, type NewSheet } from './xlsx/create';
import { openArchive, zipBytes } from './package/memory-zip';
import { openWorkbook } from './open';
import { resultName } from './storage';

/** Takes what was written: to open it in Excel, to offer it as a download. */
export type Save = (name: string, bytes: Uint8Array<ArrayBuffer>) => Promise<void> | void;

/** A file whole in memory. What is written goes to `save` as a new file; `Written.where` is that file's name. */
export async function openBytes(name: string, bytes: Uint8Array, save: Save): Promise<Workbook> {
  return openWorkbook({
    name,
    read: (at, length) => Promise.resolve(bytes.subarray(at, at + length)),
    chunks: () => yieldToEventLoop(slices(bytes)),
    openArchive: () => openArchive(bytes),
    async save(draft, extension, ours) {
      const result = resultName(name, extension, ours);
      await save(result, await zipBytes(draft));
      return result;
    },
  });
}

/** An .xlsx workbook of these sheets. */
export async function workbookBytes(sheets: readonly NewSheet[], carry: RunMetadata): Promise<Uint8Array<ArrayBuffer>> {
  return zipBytes((await buildWorkbook(sheets, carry)).builder);
}

const CHUNK = 256 * 1024;

function* slices(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += CHUNK) yield bytes.subarray(at, at + CHUNK);
}
