/** OpenDocument spreadsheets, as LibreOffice, Google Sheets and Excel save them. */
import { join } from 'node:path';
import { fileText } from '../../src/text/workbook/file';
import { allRows, allValues, changeOf, newFolder, openFile, packTo, rekap, scoresFor } from './support';

const NAMESPACES = [
  ['office', 'urn:oasis:names:tc:opendocument:xmlns:office:1.0'],
  ['table', 'urn:oasis:names:tc:opendocument:xmlns:table:1.0'],
  ['text', 'urn:oasis:names:tc:opendocument:xmlns:text:1.0'],
  ['style', 'urn:oasis:names:tc:opendocument:xmlns:style:1.0'],
  ['draw', 'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'],
  ['calcext', 'urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0'],
];

function content(tables: string, styles = ''): string {
  const declared = NAMESPACES.map(([prefix, address]) => `xmlns:${prefix ?? ''}="${address ?? ''}"`).join(' ');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<office:document-content ${declared}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`;
}

const table = (rows: string, name = 'Data', style = ''): string =>
  `<table:table table:name="${name}"${style}><table:table-column/>${rows}</table:table>`;
const row = (cells: string, repeat = ''): string => `<table:table-row${repeat}>${cells}</table:table-row>`;
const text = (inner: string): string => `<table:table-cell office:value-type="string">${inner}</table:table-cell>`;

async function ods(xml: string, extra: Record<string, string> = {}): Promise<string> {
  return packTo(join(newFolder(), 'daftar.ods'), {
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': xml,
    ...extra,
  });
}

async function read(rows: string): Promise<readonly (readonly unknown[])[]> {
  return allValues(await openFile(await ods(content(table(rows)))));
}

test('numbers, texts, booleans, dates, times and errors keep their kinds', async () => {
  const cells = [
    '<table:table-cell office:value-type="float" office:value="78.5"><text:p>78,5</text:p></table:table-cell>',
    '<table:table-cell office:value-type="percentage" office:value="0.25"><text:p>25%</text:p></table:table-cell>',
    '<table:table-cell office:value-type="currency" office:value="1000"><text:p>Rp1.000</text:p></table:table-cell>',
    text('<text:p>199001012015011001</text:p>'),
    '<table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>TRUE</text:p></table:table-cell>',
    '<table:table-cell office:value-type="date" office:date-value="2019-12-31"><text:p>31/12/2019</text:p></table:table-cell>',
    '<table:table-cell office:value-type="date" office:date-value="2019-12-31T12:00:00"><text:p>31/12/2019</text:p></table:table-cell>',
    '<table:table-cell office:value-type="time" office:time-value="PT06H00M00S"><text:p>06:00</text:p></table:table-cell>',
    '<table:table-cell table:formula="of:=1/0" office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>#DIV/0!</text:p></table:table-cell>',
    '<table:table-cell table:formula="of:=NA()" office:value-type="string"><text:p>#N/A</text:p></table:table-cell>',
  ];
  expect(await read(row(cells.join('')))).toEqual([
    [78.5, 0.25, 1000, '199001012015011001', true, 43_830, 43_830.5, 0.25, { error: '#DIV/0!' }, { error: '#N/A' }],
  ]);
});

test('a formula gives the value that was saved with it, and says so where none was', async () => {
  expect(
    await read(
      row(
        '<table:table-cell table:formula="of:=1+1" office:value-type="float" office:value="2"><text:p>2</text:p></table:table-cell><table:table-cell table:formula="of:=1+1"/><table:table-cell table:formula="of:=&quot;a&quot;" office:value-type="string" office:string-value="a"/>',
      ),
    ),
  ).toEqual([[2, { error: 'formula' }, 'a']]);
});

test('text comes as it is seen: paragraphs are lines, spaces count, notes and drawings are left out', async () => {
  const cells = [
    text('<text:p>Siti &amp; <text:span>Budi</text:span></text:p>'),
    text('<text:p>satu</text:p><text:p>dua<text:line-break/>tiga</text:p>'),
    text('<text:p>a<text:s text:c="3"/>b<text:tab/>c<text:s/></text:p>'),
    text('<text:p>\n   a\n   b\n</text:p>'),
    text('<office:annotation><text:p>catatan</text:p></office:annotation><text:p>isi</text:p>'),
    text('<text:p>isi</text:p><draw:frame><draw:text-box><text:p>gambar</text:p></draw:text-box></draw:frame>'),
    text(''),
    text('<text:p><![CDATA[<b>]]></text:p>'),
  ];
  expect(await read(row(cells.join('')))).toEqual([
    ['Siti & Budi', 'satu\ndua\ntiga', 'a   b\tc ', 'a b', 'isi', 'isi', '', '<b>'],
  ]);
});

test('rows and cells that repeat count as many; empty ones to the end of the sheet count as none', async () => {
  const rows = [
    row(text('<text:p>NIP</text:p>')),
    row('<table:table-cell/>', ' table:number-rows-repeated="3"'),
    `<table:table-header-rows>${row(
      `<table:table-cell table:number-columns-repeated="2"/><table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="7"/><table:covered-table-cell/>${text('<text:p>x</text:p>')}<table:table-cell table:number-columns-repeated="16378"/>`,
      ' table:number-rows-repeated="2"',
    )}</table:table-header-rows>`,
    row('<table:table-cell table:number-columns-repeated="16384"/>', ' table:number-rows-repeated="1048570"'),
  ];
  const path = await ods(content(table(rows.join(''))));
  const expected = [
    { number: 1, values: ['NIP'] },
    { number: 5, values: [null, null, 7, 7, null, 'x'] },
    { number: 6, values: [null, null, 7, 7, null, 'x'] },
  ];
  expect(await allRows(await openFile(path))).toEqual(expected);
  expect(await allRows(await openFile(path), undefined, 5)).toEqual(expected.slice(0, 2));
});

test('each sheet has its own rows; a hidden one says so; tables within other things are no sheets', async () => {
  const styles =
    '<style:style style:name="ta1" style:family="table"><style:table-properties table:display="true"/></style:style><style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>';
  const one = row(text('<text:p>satu</text:p>'));
  const two = row(text('<text:p>dua</text:p>'));
  const link = `<table:dde-links><table:dde-link>${table(two, 'Bukan')}</table:dde-link></table:dde-links>`;
  const tables = `${table(one, 'Pertama', ' table:style-name="ta1"')}${table(two, 'Kedua &amp; akhir', ' table:style-name="ta2"')}${link}`;
  const workbook = await openFile(await ods(content(tables, styles)));
  expect(await workbook.sheets()).toEqual([
    { name: 'Pertama', hidden: false, managed: false },
    { name: 'Kedua & akhir', hidden: true, managed: false },
  ]);
  expect(await allValues(workbook, 'kedua & AKHIR')).toEqual([['dua']]);
  await expect(allRows(workbook, 'Bukan')).rejects.toThrow('There is no sheet "Bukan" in daftar.ods.');
});

test('the prefixes are the file’s own choice', async () => {
  const xml = content(table(row(text('<text:p>a</text:p>')))).replace(
    /((?:<\/?| )(?=\w+:)|xmlns:(?=\w+=))(office|table|text)/g,
    (_whole, before: string, prefix: string) => `${before}${prefix.charAt(0)}${prefix.length}`,
  );
  expect(xml).toContain('<t4:p>a</t4:p>');
  expect(await allValues(await openFile(await ods(xml)))).toEqual([['a']]);
});

test('columns that are not asked for never become values', async () => {
  const cells = ['NIP', 'NIK'].map((name) => text(`<text:p>${name}</text:p>`)).join('');
  const data = ['1990', '3171'].map((value) => text(`<text:p>${value}</text:p>`)).join('');
  const workbook = await openFile(await ods(content(table(row(cells) + row(data)))));
  const rows = [];
  for await (const block of workbook.rows('Data', undefined, { headerRow: 1, columns: new Set([0]) }))
    rows.push(...block);
  expect(rows[1]?.values).toEqual(['1990', { error: 'unread' }]);
});

test('results go to a new .xlsx, and the answer says that the .ods was not copied', async () => {
  const path = await ods(
    content(
      table(row(text('<text:p>NIP</text:p>')) + row('<table:table-cell office:value-type="float" office:value="1"/>')),
    ),
  );
  const workbook = await openFile(path);
  const written = await workbook.write(changeOf({ sheets: [rekap], scores: scoresFor('Data', 1, [2]) }));
  expect(written.destination.slice(-17)).toBe('daftar-ipasn.xlsx');
  expect(written.names).toEqual(['Rekap IPASN', 'Skor IPASN']);
  expect(written.omissions.map(({ template: sentence }) => sentence)).toEqual([fileText.openDocumentLeft]);
  expect(await allValues(await openFile(written.destination), 'Skor IPASN')).toEqual([
    ['Baris', 'NIP', 'Total', 'Kategori'],
    [2, 'nip 2', 2.5, 'Sedang 2'],
  ]);
});

describe('an .ods file that cannot be used', () => {
  const whole = content(table(row(text('<text:p>a</text:p>'))));
  const swollen = row(
    '<table:table-cell table:number-columns-repeated="16384" office:value-type="float" office:value="1"/>',
    ' table:number-rows-repeated="1048576"',
  );
  test.each([
    ['that stops in the middle', whole.slice(0, -40), {}, fileText.damaged],
    [
      'whose tags cross',
      whole.replace('</text:p></table:table-cell>', '</table:table-cell></text:p>'),
      {},
      fileText.damaged,
    ],
    ['with an entity that nobody defined', whole.replace('>a<', '>&a;<'), {}, fileText.damaged],
    ['with a DOCTYPE', whole.replace('?>\n', '?>\n<!DOCTYPE x>'), {}, fileText.doctype],
    ['without a sheet', content(''), {}, fileText.noSheets],
    [
      'with a cell beyond the last column',
      content(table(row(`<table:table-cell table:number-columns-repeated="16384"/>${text('<text:p>a</text:p>')}`))),
      {},
      fileText.damaged,
    ],
    ['that stands for more cells than a sheet could hold', content(table(swollen)), {}, fileText.zipBomb],
    [
      'with a password',
      whole,
      {
        'META-INF/manifest.xml':
          '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>',
      },
      fileText.encrypted,
    ],
  ])('%s', async (_name, xml, extra, sentence) => {
    const path = await ods(xml, extra);
    await expect(openFile(path).then((workbook) => allRows(workbook))).rejects.toMatchObject({
      userMessage: { template: sentence },
    });
  });

  test('that has no content', async () => {
    const path = await packTo(join(newFolder(), 'a.ods'), {
      mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    });
    await expect(openFile(path)).rejects.toMatchObject({ userMessage: { template: fileText.damaged } });
  });
});
