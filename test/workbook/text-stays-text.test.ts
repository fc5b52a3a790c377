/** No text that we write ever becomes a formula, and every text reads back as it was. */
import { join } from 'node:path';
import fc from '../support/fast-check';
import { streamXlsxRows } from 'hucre/xlsx';
import { readFileSync } from 'node:fs';
import { createWorkbook } from '../../src/workbook/file';
import { escapeCellText, decodeEscapes } from '../../src/workbook/file/xml/escape';
import { allValues, changeOf, excelJs, newFolder, openFile, partsOf, scoresFor, withSheet } from './support';

/** Whatever might stand in a cell, and more of what might do harm. */
const harmful = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc
    .tuple(
      fc.constantFrom(
        '=',
        '+',
        '-',
        '@',
        '\t',
        '\r',
        '\n',
        "'",
        '"',
        '=cmd|',
        '\u0000',
        '\u001f',
        '_x003D_',
        '<',
        '&',
        ']]>',
      ),
      fc.string({ maxLength: 20 }),
    )
    .map(([sign, rest]) => sign + rest),
  fc.constantFrom(
    '_x0041_',
    '__x0041_',
    '_x_x0041_',
    '_xD800_',
    '\ufffe',
    '\uffff',
    '\u0085',
    '\u2028',
    '\r\n',
    ' ',
    '  x  ',
    '_x005F_x0041_',
  ),
);

/** exceljs leaves the escapes of texts that stand in the cell itself as they are; Excel, hucre and we resolve them. */
function asExcelReads(value: unknown): unknown {
  return typeof value === 'string' ? decodeEscapes(value) : value;
}

test('texts of every kind read back equal by our reader, by exceljs and by hucre, and none is a formula', async () => {
  const folder = newFolder();
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        harmful.filter((text) => text !== ''),
        { minLength: 1, maxLength: 60 },
      ),
      async (texts) => {
        const { destination } = await createWorkbook(
          join(folder, 'a.xlsx'),
          [{ name: 'A', rows: texts.map((text) => [text, { value: text, format: { bold: true } }]) }],
          { measured: null },
        );
        const expected = texts.map((text) => [text, text]);
        expect(await allValues(await openFile(destination))).toEqual(expected);
        const theirs: unknown[] = [];
        for await (const row of streamXlsxRows(readFileSync(destination))) theirs.push(row.values);
        expect(theirs).toEqual(expected);
        const sheet = (await excelJs(destination)).getWorksheet('A');
        texts.forEach((text, index) => {
          const cell = sheet?.getCell(index + 1, 1);
          expect(cell?.formula).toBeUndefined();
          expect(asExcelReads(cell?.value)).toBe(text);
        });
        for (const [name, part] of partsOf(destination))
          if (name.startsWith('xl/worksheets/')) expect(part.includes('<f')).toBe(false);
      },
    ),
    { numRuns: 60 },
  );
});

test('the same holds for scores written into a copy', async () => {
  const path = await withSheet(
    newFolder(),
    '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>',
  );
  await fc.assert(
    fc.asyncProperty(
      harmful.filter((text) => text !== ''),
      async (text) => {
        const scores = {
          ...scoresFor('Data', 1, []),
          scores: [{ header: `=${text}`, width: 10 }],
          rows: () => [{ row: 2, identity: [], scores: [text] }],
        };
        const { destination } = await (await openFile(path)).write(changeOf({ scores, sheets: [] }));
        const sheet = (await excelJs(destination)).getWorksheet('Data');
        expect([sheet?.getCell('B1').value, sheet?.getCell('B2').value].map(asExcelReads)).toEqual([`=${text}`, text]);
        expect(partsOf(destination).get('xl/worksheets/sheet1.xml')?.includes('<f')).toBe(false);
      },
    ),
    { numRuns: 40 },
  );
});

test('text that begins like a formula has the mark by which Excel keeps it text when it is edited', async () => {
  const { destination } = await createWorkbook(
    join(newFolder(), 'a.xlsx'),
    [{ name: 'A', rows: [['=1+1', 'biasa', '-', '@x', '\tx']] }],
    { measured: null },
  );
  const parts = partsOf(destination);
  const sheet = parts.get('xl/worksheets/sheet1.xml')?.toString('utf8') ?? '';
  const style = (place: string): string => new RegExp(`r="${place}"(?: s="(\\d+)")?`).exec(sheet)?.[1] ?? 'none';
  expect(['A1', 'B1', 'C1', 'D1', 'E1'].map(style)).toEqual(['1', 'none', '1', '1', '1']);
  expect(parts.get('xl/styles.xml')?.toString('utf8')).toContain(
    '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/></cellXfs>',
  );
});

test('what XML cannot hold is escaped, and what looks like an escape is too', () => {
  expect(escapeCellText('a\u0000b\rc\td\ne')).toBe('a_x0000_b_x000D_c\td\ne');
  expect(escapeCellText('_x0041_')).toBe('_x005F_x0041_');
  expect(escapeCellText('\ud800x\udc00😀')).toBe('_xD800_x_xDC00_😀');
  expect(escapeCellText('<a & "b">')).toBe('&lt;a &amp; &quot;b&quot;&gt;');
});
