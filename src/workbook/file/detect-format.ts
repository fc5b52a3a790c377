/** What a file is, by its content; its name says nothing. */
import { fileText } from '../../text/workbook/file';
import { UserError } from '../../text/core/user-error';
import { binaryString } from './package/bytes';
import type { FileStorage } from './storage';

const OLE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
const SAMPLE = 64 * 1024;

/** `zip` may be a workbook, `text` may be CSV; anything else is refused. */
export async function detectFormat(storage: FileStorage): Promise<'zip' | 'text'> {
  const file = storage.name;
  const start = binaryString(await storage.read(0, SAMPLE));
  if (start === '') throw new UserError(fileText.empty, { file });
  if (/^PK(\x03\x04|\x05\x06|\x07\x08)/.test(start)) return 'zip';
  if (start.startsWith(OLE)) throw new UserError(await oleKind(storage), { file });
  if (isWebPage(start)) throw new UserError(fileText.webPage, { file });
  if (!isText(start)) throw new UserError(fileText.notWorkbook, { file });
  return 'text';
}

const OLE_CHUNK = 1024 * 1024;
const OVERLAP = 64;

/** An OLE container holds an encrypted workbook, or one in the format before 2007, or something else; the names of its streams tell. */
async function oleKind(storage: FileStorage): Promise<(typeof fileText)['encrypted' | 'oldExcel' | 'notWorkbook']> {
  let old = false;
  for (let at = 0; ; at += OLE_CHUNK - OVERLAP) {
    const chunk = binaryString(await storage.read(at, OLE_CHUNK));
    if (chunk.includes(utf16('EncryptedPackage'))) return fileText.encrypted;
    if (chunk.includes(utf16('Workbook')) || chunk.includes(utf16('Book'))) old = true;
    if (chunk.length < OLE_CHUNK) return old ? fileText.oldExcel : fileText.notWorkbook;
  }
}

function utf16(name: string): string {
  return name.replaceAll(/./g, '$&\0');
}

/** Exports of older web systems are pages or XML under the name .xls. */
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

/** No zero byte, hardly any control character, or UTF-16 that says so. PDF and RTF are text to the eye, yet no table. */
function isText(start: string): boolean {
  if (start.startsWith('%PDF') || start.startsWith('{\\rtf')) return false;
  if (start.startsWith('\xff\xfe') || start.startsWith('\xfe\xff')) return true;
  return !/[\x00-\x08\x0e-\x1a\x1c-\x1f]/.test(start);
}
