/** The format of a file, by its content; its extension is not used. */
import { fileText } from '../../text/workbook/file';
import { UserError } from '../../text/core/user-error';
import { binaryString } from './package/bytes';
import type { FileStorage } from './storage';

const OLE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
const SAMPLE_BYTES = 64 * 1024;

/** `zip` may be a workbook, `text` may be CSV. @throws UserError for other formats */
export async function detectFormat(storage: FileStorage): Promise<'zip' | 'text'> {
  const file = storage.name;
  const start = binaryString(await storage.read(0, SAMPLE_BYTES));
  if (start === '') throw new UserError(fileText.empty, { file });
  if (/^PK(\x03\x04|\x05\x06|\x07\x08)/.test(start)) return 'zip';
  if (start.startsWith(OLE)) throw new UserError(await oleFormat(storage), { file });
  if (isWebPage(start)) throw new UserError(fileText.webPage, { file });
  if (!isText(start)) throw new UserError(fileText.notWorkbook, { file });
  return 'text';
}

const OLE_CHUNK_BYTES = 1024 * 1024;
const OVERLAP_BYTES = 64;

/** An OLE container is an encrypted workbook, one in the format before 2007, or something else: by its stream names. */
async function oleFormat(storage: FileStorage): Promise<(typeof fileText)['encrypted' | 'oldExcel' | 'notWorkbook']> {
  let old = false;
  for (let at = 0; ; at += OLE_CHUNK_BYTES - OVERLAP_BYTES) {
    const chunk = binaryString(await storage.read(at, OLE_CHUNK_BYTES));
    if (chunk.includes(utf16('EncryptedPackage'))) return fileText.encrypted;
    if (chunk.includes(utf16('Workbook')) || chunk.includes(utf16('Book'))) old = true;
    if (chunk.length < OLE_CHUNK_BYTES) return old ? fileText.oldExcel : fileText.notWorkbook;
  }
}

function utf16(name: string): string {
  return name.replaceAll(/./g, '$&\0');
}

/** Older web systems export web pages or XML named .xls. */
function isWebPage(start: string): boolean {
  const text = start
    .slice(0, 4096)
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart()
    .toLowerCase();
  return (
    /^<(?:!doctype|html|head|body|table|style|meta|div|\?xml|\?mso|workbook|!--)/.test(text) ||
    text.startsWith('mime-version:')
  );
}

/** UTF-16 by its byte order mark, or no control characters. PDF and RTF look like text but are no tables. */
function isText(start: string): boolean {
  if (start.startsWith('%PDF') || start.startsWith('{\\rtf')) return false;
  if (start.startsWith('\xff\xfe') || start.startsWith('\xfe\xff')) return true;
  // dBase and FoxPro end a text with 0x1A.
  return !/[\x00-\x08\x0e-\x1a\x1c-\x1f]/.test(start.replace(/\x1a\s*$/, ''));
}
