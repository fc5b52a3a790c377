/** Every file that cannot be used gets one sentence that says so, in both languages, and no stack trace. */
import { mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { fileText } from '../../src/text/workbook/file';
import { UserError } from '../../src/text/core/user-error';
import type { MessageTemplate } from '../../src/text/core/translate';
import { allRows, newFolder, openFile, packTo, sheetOf, withSheet, workbookParts, worksheet } from './support';

const folder = newFolder();

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function refusalOf(path: string): Promise<UserError> {
  try {
    await allRows(await openFile(path));
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error(`${path} was read`);
}

async function expectRefused(path: string, sentence: MessageTemplate): Promise<void> {
  const refusal = await refusalOf(path);
  expect(refusal.userMessage.template).toBe(sentence);
  for (const language of ['id', 'en'] as const) {
    const told = refusal.translate(language);
    expect(told).not.toMatch(/[{}\n]/);
    expect(told).not.toContain(folder);
  }
}

const rows = Array.from(
  { length: 400 },
  (_each, index) => `<row r="${index + 1}"><c r="A${index + 1}"><v>${Math.sin(index)}</v></c></row>`,
).join('');

describe('a file that is no file', () => {
  test('that is missing', () => expectRefused(join(folder, 'tidak-ada.xlsx'), fileText.missing));
  test('that is a folder', () => {
    mkdirSync(join(folder, 'map.xlsx'), { recursive: true });
    return expectRefused(join(folder, 'map.xlsx'), fileText.folder);
  });
  test('that is empty', () => expectRefused(file('kosong.xlsx', ''), fileText.empty));
});

describe('a file of another kind', () => {
  test('a PDF named .xlsx', () => expectRefused(file('a.xlsx', '%PDF-1.7\n%\xe2\xe3\xcf\xd3\n'), fileText.notWorkbook));
  test('random bytes named .csv', () =>
    expectRefused(file('b.csv', Buffer.from([1, 2, 3, 0, 255, 254, 7, 9, 200, 0])), fileText.notWorkbook));
  test('a picture', () =>
    expectRefused(file('c.xlsx', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')), fileText.notWorkbook));
  test('a web page named .xls', () =>
    expectRefused(file('d.xls', '<html><table><tr><td>NIP</td></tr></table></html>'), fileText.webPage));
  test('XML of Excel 2003', () =>
    expectRefused(
      file('e.xls', '\ufeff<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>'),
      fileText.webPage,
    ));
  test('a zip with other things in it', async () =>
    expectRefused(await packTo(join(folder, 'f.xlsx'), { 'foto.txt': 'x' }), fileText.notWorkbook));
  test('a Word document', async () => {
    const parts = workbookParts(sheetOf(rows));
    const types = String(parts['[Content_Types].xml']).replace(
      'spreadsheetml.sheet.main',
      'wordprocessingml.document.main',
    );
    await expectRefused(
      await packTo(join(folder, 'g.xlsx'), { ...parts, '[Content_Types].xml': types }),
      fileText.notWorkbook,
    );
  });
  test('a binary workbook (.xlsb)', async () => {
    const parts = workbookParts(sheetOf(rows));
    const types = String(parts['[Content_Types].xml']).replace(
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
      'application/vnd.ms-excel.sheet.binary.macroEnabled.main',
    );
    await expectRefused(
      await packTo(join(folder, 'h.xlsx'), { ...parts, '[Content_Types].xml': types }),
      fileText.binaryExcel,
    );
  });
  test('an OpenDocument text (.odt)', async () =>
    expectRefused(
      await packTo(join(folder, 'i.ods'), {
        mimetype: 'application/vnd.oasis.opendocument.text',
        'content.xml': '<x/>',
      }),
      fileText.notWorkbook,
    ));
  test('a workbook with chart sheets alone', async () => {
    const parts = workbookParts(sheetOf(rows));
    const rels = String(parts['xl/_rels/workbook.xml.rels']).replace('/worksheet"', '/chartsheet"');
    await expectRefused(
      await packTo(join(folder, 'j.xlsx'), { ...parts, 'xl/_rels/workbook.xml.rels': rels }),
      fileText.noSheets,
    );
  });
});

describe('a workbook that is locked or old', () => {
  const ole = Buffer.from('d0cf11e0a1b11ae1', 'hex');
  const container = (stream: string): Buffer =>
    Buffer.concat([ole, Buffer.alloc(1016), Buffer.from(stream, 'utf16le'), Buffer.alloc(64)]);
  test('with a password', () => expectRefused(file('k.xlsx', container('EncryptedPackage')), fileText.encrypted));
  test('of the format before 2007', () => expectRefused(file('l.xls', container('Workbook')), fileText.oldExcel));
  test('an old Word document', () => expectRefused(file('m.xls', container('WordDocument')), fileText.notWorkbook));
  test('a zip whose parts are encrypted', async () => {
    const path = await withSheet(newFolder(), rows);
    const bytes = readFileSync(path);
    for (let at = bytes.indexOf('PK\x01\x02'); at >= 0; at = bytes.indexOf('PK\x01\x02', at + 4))
      bytes.writeUInt16LE(bytes.readUInt16LE(at + 8) | 1, at + 8);
    await expectRefused(file('n.xlsx', bytes), fileText.encrypted);
  });
});

describe('a workbook that is damaged', () => {
  test('cut short at any place', async () => {
    const path = await withSheet(newFolder(), rows);
    const whole = readFileSync(path);
    for (const share of [0.1, 0.5, 0.9, 0.99]) {
      writeFileSync(path, whole);
      truncateSync(path, Math.floor(whole.length * share));
      await expectRefused(path, fileText.truncated);
    }
  });
  test('with bytes changed within a sheet', async () => {
    const path = await withSheet(newFolder(), rows);
    const bytes = readFileSync(path);
    const at = bytes.indexOf('xl/worksheets/sheet1.xml') + 200;
    bytes[at] = (bytes[at] ?? 0) ^ 0xff;
    await expectRefused(file('o.xlsx', bytes), fileText.damaged);
  });
  test.each([
    ['a sheet that stops in the middle', '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c>'],
    [
      'a sheet that stops after its rows',
      '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>'.replace('</sheetData>', ''),
    ],
    ['a value that is not closed', worksheet('<sheetData><row r="1"><c r="A1"><v>1</c></row></sheetData>')],
    [
      'an entity that nobody defined',
      worksheet('<sheetData><row r="1"><c r="A1" t="str"><v>&nama;</v></c></row></sheetData>'),
    ],
    [
      'rows that go backwards',
      worksheet(
        '<sheetData><row r="2"><c r="A2"><v>1</v></c></row><row r="1"><c r="A1"><v>1</v></c></row></sheetData>',
      ),
    ],
    [
      'a shared string that is not there',
      worksheet('<sheetData><row r="1"><c r="A1" t="s"><v>7</v></c></row></sheetData>'),
    ],
    [
      'rows under another name, which would read as none',
      worksheet('<sheetData><baris r="1"><c r="A1"><v>1</v></c></baris></sheetData>'),
    ],
    [
      'cells under another name, which would read as none',
      worksheet('<sheetData><row r="1"><sel r="A1"><v>1</v></sel></row></sheetData>'),
    ],
    ['no sheet data at all', worksheet('<cols/>')],
    ['nothing', ''],
  ])('%s', async (_name, xml) =>
    expectRefused(await packTo(join(folder, 'p.xlsx'), workbookParts(xml)), fileText.damaged),
  );
  test('a list of sheets that is no XML', async () =>
    expectRefused(
      await packTo(
        join(folder, 'q.xlsx'),
        workbookParts(sheetOf(rows), { 'xl/workbook.xml': '<workbook><sheets></workbook>' }),
      ),
      fileText.damaged,
    ));
  test('a sheet that is named, yet missing', async () => {
    const parts = workbookParts(sheetOf(rows));
    delete parts['xl/worksheets/sheet1.xml'];
    await expectRefused(await packTo(join(folder, 'r.xlsx'), parts), fileText.sheetLost);
  });
});

describe('a workbook that means harm', () => {
  test('entities that expand', async () => {
    const bomb = '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>';
    await expectRefused(
      await packTo(join(folder, 's.xlsx'), workbookParts(sheetOf(rows).replace('<worksheet', `${bomb}<worksheet`))),
      fileText.doctype,
    );
    await expectRefused(
      await packTo(
        join(folder, 't.xlsx'),
        workbookParts(sheetOf(rows), { 'xl/workbook.xml': `<?xml version="1.0"?>${bomb}<workbook/>` }),
      ),
      fileText.doctype,
    );
  });
  test('a sheet that swells a thousandfold', async () => {
    const swollen = Buffer.concat([
      Buffer.from(worksheet('<sheetData><row r="1"><c r="A1" t="str"><v>').slice(0, -12)),
      Buffer.alloc(80 * 1024 * 1024, 'a'),
    ]);
    await expectRefused(
      await packTo(join(folder, 'u.xlsx'), workbookParts('', { 'xl/worksheets/sheet1.xml': swollen })),
      fileText.zipBomb,
    );
  });
  test('sizes declared small do not hide it', async () => {
    const path = await packTo(
      join(folder, 'v.xlsx'),
      workbookParts('', { 'xl/worksheets/sheet1.xml': Buffer.alloc(80 * 1024 * 1024, 'a') }),
    );
    const bytes = readFileSync(path);
    for (let at = bytes.indexOf('PK\x01\x02'); at >= 0; at = bytes.indexOf('PK\x01\x02', at + 4))
      bytes.writeUInt32LE(1000, at + 24);
    await expectRefused(file('v.xlsx', bytes), fileText.zipBomb);
  });
  test('parts that share the same bytes', async () => {
    const path = await packTo(join(folder, 'w.xlsx'), {
      '[Content_Types].xml': deflateRawSync(Buffer.alloc(10)),
      a: Buffer.alloc(3000, 'x'),
      b: 'y',
    });
    const bytes = readFileSync(path);
    for (let at = bytes.indexOf('PK\x01\x02'); at >= 0; at = bytes.indexOf('PK\x01\x02', at + 4))
      bytes.writeUInt32LE(bytes.length - 100, at + 20);
    await expectRefused(file('w.xlsx', bytes), fileText.zipBomb);
  });
  test('a part named ../../x is neither written nor read, and the rest is', async () => {
    const path = await packTo(join(folder, 'x.xlsx'), workbookParts(sheetOf(rows), { 'aa/bb/x': 'out' }));
    writeFileSync(path, Buffer.from(readFileSync(path).toString('latin1').replaceAll('aa/bb/x', '../../x'), 'latin1'));
    expect(await allRows(await openFile(path))).toHaveLength(400);
  });
});

test('a sheet that is not in the workbook is refused with the names of those that are', async () => {
  const workbook = await openFile(await withSheet(newFolder(), rows));
  await expect(allRows(workbook, 'Lain')).rejects.toThrow('There is no sheet "Lain" in data.xlsx. Its sheets: Data.');
});

test('a quotation mark that never closes is refused with its row', async () => {
  const refusal = await refusalOf(file('kutip.csv', 'NIP,Nama\n1,Budi\n2,"Siti\n3,Tono\n'));
  expect(refusal.translate('id')).toBe(
    'Berkas kutip.csv, baris 3: tanda kutip (") dibuka tetapi tidak ditutup. Perbaiki baris itu, atau simpan ulang dari Excel.',
  );
});
