/** The path to write to, where one is asked for. */
import { basename, extname } from 'node:path';
import { fileText } from '../../text/workbook/file';
import { UserError } from '../../text/core/user-error';

/** `out` with the extension that the content needs; another spreadsheet's extension would mislead Excel, and is refused. */
export function targetPath(out: string, extension: string): string {
  const own = extname(out).toLowerCase();
  if (own === extension) return out;
  const example = own === '' ? `${out}${extension}` : `${out.slice(0, out.length - own.length)}${extension}`;
  if (/^\.(xlsx|xlsm|xlsb|xls|xltx|xltm|csv|txt|tsv|ods|pdf|json)$/.test(own))
    throw new UserError(fileText.outFormat, { file: basename(out), extension, example });
  return `${out}${extension}`;
}
