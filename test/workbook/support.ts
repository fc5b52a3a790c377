/** What the tests of the file adapter share: folders, workbooks, packages taken apart. */
import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import ExcelJS from 'exceljs';
import { ZipFile } from 'yazl';
import type { CellValue, Row } from '../../src/record/cell';
import { UserError } from '../../src/text/core/user-error';
import { openBytes } from '../../src/workbook/browser';
import { openFile as openOnDisk } from '../../src/workbook/file';
import type { SheetData } from '../../src/workbook/sheet';
import type { WorkbookChange, ScoreTable, Workbook } from '../../src/workbook/workbook';

export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'ipasn-'));
}

export async function allRows(workbook: Workbook, sheet?: string, limit?: number): Promise<readonly Row[]> {
  const name = sheet ?? (await workbook.sheets())[0]?.name ?? '';
  const rows: Row[] = [];
  for await (const block of workbook.rows(name, limit)) rows.push(...block);
  return rows;
}

/** Opens a file on the disk, and holds it to what a page makes of the same bytes in memory: the same rows, or the same refusal. */
export async function openFile(path: string): Promise<Workbook> {
  if (statSync(path, { throwIfNoEntry: false })?.isFile() === true) {
    const inMemory = openBytes(basename(path), readFileSync(path), () => undefined);
    expect(await readingOf(inMemory)).toEqual(await readingOf(openOnDisk(path)));
  }
  return openOnDisk(path);
}

/** All that can be read of a workbook, or why nothing can. */
async function readingOf(opening: Promise<Workbook>): Promise<unknown> {
  try {
    const workbook = await opening;
    const sheets = await workbook.sheets();
    const rows = [];
    for (const { name } of sheets) rows.push(await allRows(workbook, name));
    return { name: workbook.name, typed: workbook.typed, carried: workbook.metadata, sheets, rows };
  } catch (error) {
    if (error instanceof UserError) return error.userMessage;
    throw error;
  }
}

export async function allValues(workbook: Workbook, sheet?: string): Promise<readonly (readonly CellValue[])[]> {
  return (await allRows(workbook, sheet)).map((row) => row.values);
}

/** The parts of a package, unpacked, by name; read through the central directory as any program would. */
export function partsOf(path: string): ReadonlyMap<string, Buffer> {
  const bytes = readFileSync(path);
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const parts = new Map<string, Buffer>();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(start, start + bytes.readUInt32LE(at + 20));
    if (!name.endsWith('/'))
      parts.set(name, bytes.readUInt16LE(at + 10) === 0 ? Buffer.from(packed) : inflateRawSync(packed));
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return parts;
}

export function partText(path: string, name: string): string {
  const part = partsOf(path).get(name);
  if (part === undefined) throw new Error(`${path} holds no ${name}`);
  return part.toString('utf8');
}

/** Writes a package of these parts. */
export async function packTo(path: string, parts: Readonly<Record<string, string | Buffer>>): Promise<string> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(parts))
    zip.addBuffer(Buffer.isBuffer(content) ? content : Buffer.from(content, 'utf8'), name);
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk));
  writeFileSync(path, Buffer.concat(chunks));
  return path;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** The parts of the smallest workbook whose one sheet, "Data", is this XML. `extra` adds or replaces parts. */
export function workbookParts(
  sheetXml: string,
  extra: Readonly<Record<string, string | Buffer>> = {},
): Record<string, string | Buffer> {
  return {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': sheetXml,
    ...extra,
  };
}

export function worksheet(inner: string): string {
  return `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${inner}</worksheet>`;
}

/** A sheet part whose rows are this XML. */
export function sheetOf(rows: string): string {
  return worksheet(`<sheetData>${rows}</sheetData>`);
}

export async function withSheet(
  folder: string,
  rows: string,
  extra: Readonly<Record<string, string | Buffer>> = {},
): Promise<string> {
  return packTo(join(folder, 'data.xlsx'), workbookParts(sheetOf(rows), extra));
}

export async function excelJs(path: string): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  return workbook;
}

export function scoresFor(
  sheet: string,
  headerRow: number,
  rows: readonly number[],
  headers: readonly string[] = ['Total', 'Kategori'],
): ScoreTable {
  return {
    sheet,
    headerRow,
    identity: [{ header: 'NIP', width: 20, format: { number: '@' } }],
    scores: headers.map((header, index) =>
      index === 0 ? { header, width: 10, format: { number: '0.00' } } : { header, width: 14 },
    ),
    rows: () =>
      rows.map((row) => ({
        row,
        identity: [`nip ${row}`],
        scores: headers.map((_header, index) => (index === 0 ? row + 0.5 : `Sedang ${row}`)),
      })),
  };
}

export const rekap: SheetData = {
  role: 'rekap',
  name: 'Rekap IPASN',
  widths: [30, 12, 12],
  rows: [
    [{ value: 'INDEKS PROFESIONALITAS ASN', format: { bold: true, size: 16 } }],
    null,
    [{ value: 'Unit kerja' }, { value: 'Pegawai' }, { value: 'Indeks' }],
    [{ value: 'Dinas Pendidikan' }, { value: 12 }, { value: 78.25, format: { number: '0.00' } }],
    [{ value: 'Dinas Kesehatan' }, { value: 8 }, { value: 71.5, format: { number: '0.00' } }],
  ],
};

export function changeOf(parts: Partial<WorkbookChange> = {}): WorkbookChange {
  return { sheets: [rekap], scores: null, form: 'copy', metadata: { measured: '2019-12-31' }, ...parts };
}
