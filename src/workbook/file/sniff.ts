/** What a file is, by its content; its name says nothing. */
import { open, stat, type FileHandle } from 'node:fs/promises';
import { fileText } from '../../text/file';
import { Refusal } from '../../text/refusal';

const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const SAMPLE = 64 * 1024;

/** `zip` may be a workbook, `text` may be CSV; anything else is refused. */
export async function kindOf(path: string, file: string): Promise<'zip' | 'text'> {
  const found = await stat(path);
  if (found.isDirectory()) throw new Refusal(fileText.folder, { file });
  if (found.isFile() && found.size === 0) throw new Refusal(fileText.empty, { file });
  const handle = await open(path, 'r');
  try {
    const sample = Buffer.alloc(SAMPLE);
    const { bytesRead } = await handle.read(sample, 0, SAMPLE, 0);
    const start = sample.subarray(0, bytesRead);
    if (start.length === 0) throw new Refusal(fileText.empty, { file });
    if (
      start.subarray(0, 2).toString('latin1') === 'PK' &&
      /^PK(\x03\x04|\x05\x06|\x07\x08)/.test(start.toString('latin1', 0, 4))
    )
      return 'zip';
    if (start.subarray(0, OLE.length).equals(OLE)) throw new Refusal(await oleKind(handle), { file });
    if (isWebPage(start)) throw new Refusal(fileText.webPage, { file });
    if (!isText(start)) throw new Refusal(fileText.notWorkbook, { file });
    return 'text';
  } finally {
    await handle.close();
  }
}

/** An OLE container holds an encrypted workbook, or one in the format before 2007, or something else; the names of its streams tell. */
async function oleKind(handle: FileHandle): Promise<(typeof fileText)['encrypted' | 'oldExcel' | 'notWorkbook']> {
  const names = { encrypted: utf16('EncryptedPackage'), workbook: utf16('Workbook'), book: utf16('Book') };
  const chunk = Buffer.alloc(1024 * 1024);
  let old = false;
  for (let at = 0; ; at += chunk.length - 64) {
    const { bytesRead } = await handle.read(chunk, 0, chunk.length, at);
    const part = chunk.subarray(0, bytesRead);
    if (part.includes(names.encrypted)) return fileText.encrypted;
    if (part.includes(names.workbook) || part.includes(names.book)) old = true;
    if (bytesRead < chunk.length) return old ? fileText.oldExcel : fileText.notWorkbook;
  }
}

function utf16(name: string): Buffer {
  return Buffer.from(name, 'utf16le');
}

/** Exports of older web systems are pages or XML under the name .xls. */
function isWebPage(start: Buffer): boolean {
  const text = start
    .subarray(0, 4096)
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart()
    .toLowerCase();
  return (
    /^<(?:!doctype|html|head|body|table|style|meta|div|\?xml|\?mso|workbook|!--)/.test(text) ||
    text.startsWith('mime-version:')
  );
}

/** No zero byte, hardly any control character, or UTF-16 that says so. PDF and RTF are text to the eye, yet no table. */
function isText(start: Buffer): boolean {
  const text = start.toString('latin1');
  if (text.startsWith('%PDF') || text.startsWith('{\\rtf')) return false;
  if (text.startsWith('\xff\xfe') || text.startsWith('\xfe\xff')) return true;
  return !/[\x00-\x08\x0e-\x1a\x1c-\x1f]/.test(text);
}
