/** Our sheets in an open workbook. Through Microsoft's client library, on a stand-in workbook; not run in Excel. */
import fc from '../../support/fast-check';
import { fillSummary } from '../../../src/actions/fill-summary';
import { excelWorkbook } from '../../../src/workbook/excel';
import type { SheetData } from '../../../src/workbook/sheet';
import { metadataFromProperties } from '../../../src/workbook/metadata';
import { sheetOf, type Cells } from '../../support/assess';
import { changeOf, opened, rekap, type Opened } from './support';

/** 21 July 2020. */
const today = 44_033;

const people: readonly Cells[] = [
  { 'UNIT KERJA': 'Dinas A' },
  { 'UNIT KERJA': 'Dinas A', 'NILAI SKP': 95, PENDIDIKAN: 'S-2' },
  { 'UNIT KERJA': 'Dinas B', PENDIDIKAN: 'S-4' },
  { 'UNIT KERJA': 'Dinas B', PENDIDIKAN: 'SLTA', 'NILAI SKP': null },
];

async function summary(): Promise<Opened> {
  const found = await opened({ Data: sheetOf(people) as never });
  const filled = await fillSummary(found.workbook, {
    measured: null,
    today,
    method: null,
    settings: [],
    sheet: null,
    map: new Map(),
    updatedSince: null,
    language: 'id',
    agency: 'Provinsi Contoh',
    version: '1.2.3',
  });
  expect(filled.written?.omissions).toEqual([]);
  return found;
}

describe('Rekap and Temuan of an assessment', () => {
  it('stand behind the data, which stays as it was', async () => {
    const { host } = await summary();
    expect(host.sheetNames).toEqual(['Data', 'Rekap IPASN', 'Temuan IPASN']);
    expect(host.sheet('Data').values()).toEqual(sheetOf(people).map((row) => row.map((value) => value ?? '')));
    expect(host.activeSheet).toBe('Data');
  });

  it('hold numbers as numbers, in the formats of the report', async () => {
    const { host } = await summary();
    const sheet = host.sheet('Rekap IPASN');
    const cells = sheet.values();
    const row = cells.findIndex((values) => values[0] === 'Unit kerja');
    expect(cells.slice(row + 1, row + 3).map((values) => values[0])).toEqual(['Dinas A', 'Dinas B']);
    const place = `H${String(row + 2)}`;
    expect(sheet.value(place)).toBe(50);
    expect(sheet.numberFormats(place)).toEqual([['0.00']]);
    expect(sheet.style(place)).toMatchObject({ bold: true, horizontalAlignment: 'Center', fontColor: '#1F2933' });
    expect(sheet.style(place).borderBottom).toMatchObject({ style: 'Continuous', color: '#B8C2CC' });
  });

  it('bring tables, merged cells, bars, highlights, widths, heights and a plain background', async () => {
    const { host } = await summary();
    const sheet = host.sheet('Rekap IPASN');
    expect(sheet.tables.map(({ name, style, columns }) => [name, style, columns[0]])).toEqual([
      ['RekapUnitIPASN', 'TableStyleLight1', 'Unit kerja'],
    ]);
    expect(sheet.merges.length).toBeGreaterThan(3);
    const bar = sheet.conditionalFormats.filter(({ type }) => type === 'DataBar').at(-1);
    expect(bar?.bar).toMatchObject({
      showDataBarOnly: false,
      lowerBoundRule: { type: 'Number', formula: '0' },
      positive: { fillColor: '#B9D0E8', gradientFill: false },
    });
    const word = sheet.conditionalFormats.find(({ rule }) => JSON.stringify(rule).includes('Sangat Tinggi'));
    expect(word).toMatchObject({
      type: 'CellValue',
      rule: { formula1: '="Sangat Tinggi"', operator: 'EqualTo' },
      font: { color: '#FFFFFF' },
      fill: { color: '#1B4F8A' },
    });
    expect(sheet.width('A')).toBe(262.5);
    expect(sheet.height(1)).toBeGreaterThan(15);
    expect(sheet.model.showGridlines).toBe(false);
  });

  it('bring the chart, with a colour for each category and words for those who do not see it', async () => {
    const { host } = await summary();
    const [chart] = host.sheet('Rekap IPASN').charts;
    expect(chart).toMatchObject({
      type: 'ColumnClustered',
      title: 'Pegawai menurut kategori',
      properties: { 'legend/visible': false, 'axes/valueAxis/minimum': 0, 'axes/valueAxis/visible': false },
    });
    expect(chart?.name).toContain('Sangat Tinggi 0 pegawai');
    expect(chart?.series[0]?.pointColours).toEqual(['#1B4F8A', '#4A86C5', '#9AA5B1', '#E0A458', '#B5541C']);
    expect(chart?.over).toMatch(/^D\d+:I\d+$/);
  });

  it('print on landscape A4, one page wide', async () => {
    const { host } = await summary();
    expect(host.sheet('Rekap IPASN').page).toMatchObject({
      orientation: 'Landscape',
      paperSize: 'A4',
      zoom: { horizontalFitToPages: 1, verticalFitToPages: 1 },
      leftMargin: 36,
    });
    const { page } = host.sheet('Temuan IPASN');
    expect(page.zoom).toEqual({ horizontalFitToPages: 1 });
    expect(page.titleRows).not.toBeNull();
  });

  it('begin a new page where the report says so, unfitted, and only there when written again', async () => {
    const { workbook, host } = await opened();
    const forms = (breaksAfter: readonly number[]): SheetData => ({
      ...rekap,
      role: 'usulan',
      name: 'Usulan Pemutakhiran',
      print: { orientation: 'landscape', fitToWidth: 1, fitToHeight: 0, breaksAfter },
    });
    await workbook.write(changeOf([forms([9, 20])]));
    // Rows of the model count from 0: what follows row 9 is its 9.
    const { page } = host.sheet('Usulan Pemutakhiran');
    expect([page.breaksBefore, page.zoom]).toEqual([[9, 20], { scale: 100 }]);
    await workbook.write(changeOf([forms([15])]));
    expect(host.sheet('Usulan Pemutakhiran').page.breaksBefore).toEqual([15]);
    await workbook.write(changeOf([forms([])]));
    const after = host.sheet('Usulan Pemutakhiran').page;
    expect([after.breaksBefore, after.zoom]).toEqual([[], { horizontalFitToPages: 1 }]);
  });

  it('lead from a finding to its cell, and the number of the row stays a number', async () => {
    const { host } = await summary();
    const sheet = host.sheet('Temuan IPASN');
    const [first] = sheet.tables;
    expect(first?.name).toBe('TemuanIPASN');
    const links = [...sheet.model.hyperlinks.values()].map(({ documentReference }) => documentReference);
    expect(links).toContain("'Data'!E4");
    expect(links).toContain(`'Temuan IPASN'!A${String(Number(/\d+/.exec(first?.address ?? '')?.[0]) + 1)}`);
    const row = sheet.values().findIndex((values) => String(values[6]).includes('S-4')) + 1;
    expect(sheet.value(`E${String(row)}`)).toBe(4);
  });

  it('take as many requests with 400 findings as with 4', async () => {
    const counts: number[] = [];
    for (const count of [4, 400]) {
      const { workbook, host } = await opened({
        Data: sheetOf(Array.from({ length: count }, () => ({ PENDIDIKAN: 'S-4' })).concat([{} as never])) as never,
      });
      const options = {
        today,
        measured: null,
        method: null,
        settings: [],
        sheet: null,
        map: new Map(),
        updatedSince: null,
      };
      const totals = await host.requests.during(() =>
        fillSummary(workbook, { ...options, language: 'id', agency: null, version: '1' }),
      );
      counts.push(totals.count);
    }
    expect(counts[1]).toBe(counts[0]);
    expect(counts[0]).toBeLessThan(20);
  });
});

describe('the names of our sheets', () => {
  it('leave a sheet of the user alone, and take the next free one', async () => {
    const { workbook, host } = await opened({
      Data: [['a']],
      'rekap ipasn': [['punya saya']],
      'Rekap IPASN 2': [['juga']],
    });
    const written = await workbook.write(changeOf([rekap]));
    expect(written.names).toEqual(['Rekap IPASN 3']);
    expect(host.sheet('rekap ipasn').values()).toEqual([['punya saya']]);
    expect(host.sheet('Rekap IPASN 2').values()).toEqual([['juga']]);
  });

  it('hold from run to run: the sheet is written anew where it stands', async () => {
    const { workbook, host } = await opened();
    await workbook.write(changeOf([{ ...rekap, ...decorated }]));
    host.user.addSheet('Catatan');
    const before = host.sheet('Rekap IPASN').model;
    const written = await workbook.write(changeOf([{ ...rekap, rows: [[{ value: 'baru' }]] }]));
    expect(written.names).toEqual(['Rekap IPASN']);
    expect(host.sheetNames).toEqual(['Data', 'Rekap IPASN', 'Catatan']);
    const sheet = host.sheet('Rekap IPASN');
    expect(sheet.model).toBe(before);
    expect(sheet.values()).toEqual([['baru']]);
    expect([sheet.tables, sheet.charts, sheet.merges, sheet.conditionalFormats, sheet.frozen]).toEqual([
      [],
      [],
      [],
      [],
      null,
    ]);
    expect(sheet.style('A1')).toMatchObject({ bold: false, fillColor: '', numberFormat: 'General' });
    expect(sheet.height(1)).toBe(15);
  });

  it('leave a sheet that the user renamed as it is, and begin a new one', async () => {
    const { workbook, host } = await opened();
    await workbook.write(changeOf([rekap]));
    host.user.renameSheet('Rekap IPASN', 'Rekap 2018');
    const written = await workbook.write(changeOf([{ ...rekap, rows: [[{ value: 2019 }]] }]));
    expect(written.names).toEqual(['Rekap IPASN']);
    expect(host.sheet('Rekap 2018').values()).toEqual([['INDEKS'], [78.25]]);
  });

  it('are kept where a file has them too: hidden local names, and custom properties', async () => {
    const { workbook, host } = await opened();
    await workbook.write(changeOf([rekap]));
    expect(host.names).toEqual([{ name: '_IPASN.rekap', formula: "='Rekap IPASN'!$A$1", sheet: 'Rekap IPASN' }]);
    expect(host.sheet('Rekap IPASN').model.names[0]?.visible).toBe(false);
    const properties = Object.entries(host.customProperties).map(([key, value]) => [key, String(value)] as const);
    expect(metadataFromProperties(properties)).toEqual({
      measured: '2019-12-31',
      sheets: { rekap: 'Rekap IPASN' },
      scores: [],
    });
  });

  it('take away what is left of a longer mark', async () => {
    const { workbook, host } = await opened();
    const long = Array.from({ length: 8 }, (_none, index) => ({
      header: `IPASN kolom ${String(index)}`.repeat(5),
      width: 9,
    }));
    await workbook.write(changeOf([], { sheet: 'Data', headerRow: 1, identity: [], scores: long, rows: () => [] }));
    const many = Object.keys(host.customProperties).length;
    await workbook.write(
      changeOf([], { sheet: 'Data', headerRow: 1, identity: [], scores: long.slice(0, 1), rows: () => [] }),
    );
    expect(Object.keys(host.customProperties).length).toBeLessThan(many);
    expect((await excelWorkbook()).metadata.measured).toBe('2019-12-31');
  });
});

const decorated: Partial<SheetData> = {
  rows: [
    [{ value: 'Unit', format: { bold: true, fill: 'EEEEEE' } }, { value: 'Nilai' }],
    [{ value: 'Dinas A' }, { value: 3, format: { number: '0.00' } }],
  ],
  heights: { 1: 30 },
  merges: ['A4:B4'],
  tables: [{ name: 'Uji', range: 'A1:B2', headers: ['Unit', 'Nilai'] }],
  dataBars: [{ range: 'B2', colour: '4A86C5', min: 0, max: 10 }],
  highlights: [{ range: 'A2', text: 'Dinas "A"', colour: 'FFFFFF', fill: '1B4F8A' }],
  charts: [
    {
      kind: 'bar',
      title: 'Nilai',
      description: 'Nilai menurut unit',
      series: [
        { name: 'Nilai', categories: 'A2:A2', values: 'B2:B2', colour: '4A86C5' },
        { name: 'Lain', categories: 'A2:A2', values: 'B2:B2', colour: 'B5541C' },
      ],
      position: 'D1:H9',
    },
  ],
  frozenRows: 1,
};

describe('what a sheet may bring', () => {
  it('stands there: frozen rows, quotation marks in a highlight, two series with a legend', async () => {
    const { workbook, host } = await opened();
    await workbook.write(changeOf([{ ...rekap, ...decorated }]));
    const sheet = host.sheet('Rekap IPASN');
    expect(sheet.frozen).toMatchObject({ rows: 1 });
    expect(sheet.conditionalFormats.map(({ rule }) => rule)).toContainEqual({
      formula1: '="Dinas ""A"""',
      operator: 'EqualTo',
    });
    const [chart] = sheet.charts;
    expect(chart?.series.map(({ name, values, colour }) => [name, values, colour])).toEqual([
      ['Nilai', 'B2', '#4A86C5'],
      ['Lain', 'B2', '#B5541C'],
    ]);
    expect(chart?.properties).toMatchObject({ 'legend/visible': true, 'axes/categoryAxis/reversePlotOrder': true });
  });

  it('gives a table another name where the user has one of that name', async () => {
    const { workbook, host } = await opened({ Data: [['x'], [1]] });
    const [table] = decorated.tables ?? [];
    if (table === undefined) throw new Error('no table');
    await workbook.addSheet({
      name: 'Punya saya',
      widths: [],
      rows: [
        ['Unit', 'Nilai'],
        ['a', 1],
      ],
      table,
    });
    await workbook.write(changeOf([{ ...rekap, ...decorated }]));
    expect(host.sheet('Rekap IPASN').tables.map(({ name }) => name)).toEqual(['Uji_2']);
    await workbook.write(changeOf([{ ...rekap, ...decorated }]));
    expect(host.sheet('Rekap IPASN').tables.map(({ name }) => name)).toEqual(['Uji_2']);
  });

  it('gives formulas a name to read by, and leads it along when the table grows', async () => {
    const { workbook, host } = await opened();
    const aturan: SheetData = { ...rekap, role: 'aturan', name: 'Aturan IPASN' };
    await workbook.write(changeOf([{ ...aturan, namedRanges: [{ name: 'METODE_IPASN', range: 'A1:B2' }] }]));
    const named = () => host.names.find(({ name }) => name === 'METODE_IPASN')?.formula;
    expect(named()).toBe("='Aturan IPASN'!$A$1:$B$2");
    await workbook.write(changeOf([{ ...aturan, namedRanges: [{ name: 'METODE_IPASN', range: 'A1:B9' }] }]));
    expect(named()).toBe("='Aturan IPASN'!$A$1:$B$9");
  });

  it('tells in the report what could not be set up, such as print without a printer', async () => {
    const { workbook, host } = await opened();
    const broken: SheetData = {
      ...rekap,
      print: { orientation: 'landscape', fitToWidth: 1, fitToHeight: 1, area: 'tidak sah' },
    };
    const written = await workbook.write(changeOf([broken]));
    expect(written.omissions.map(({ template: sentence }) => sentence.id)).toEqual([
      expect.stringContaining('Pengaturan cetak'),
    ]);
    expect(host.sheet('Rekap IPASN').value('A2')).toBe(78.25);
  });
});

describe('a formula', () => {
  it('is calculated by Excel itself, and the texts beside it stay texts', async () => {
    const { workbook, host } = await opened();
    const rows: SheetData['rows'] = [
      [{ value: '=1+1' }, { value: 78.25, formula: '=AVERAGE(Data!A1:A9)', format: { number: '0.00' } }],
      [{ value: '1-2' }, { value: null, error: '#N/A', formula: '=IF(B1>90,"=a",NA())' }],
    ];
    await workbook.write(changeOf([{ ...rekap, rows }]));
    const sheet = host.sheet('Rekap IPASN');
    expect(sheet.formulas()).toEqual([
      ['=1+1', '=AVERAGE(Data!A1:A9)'],
      ['1-2', '=IF(B1>90,"=a",NA())'],
    ]);
    expect(sheet.values('A1:A2')).toEqual([['=1+1'], ['1-2']]);
    expect(sheet.numberFormats('B1')).toEqual([['0.00']]);
  });

  it('that Excel would not read never reaches it', async () => {
    const { workbook, host } = await opened();
    const rows = [[{ value: 1, formula: '=1', format: { number: '@' } }]];
    await expect(workbook.write(changeOf([{ ...rekap, rows }]))).rejects.toThrow(/formula/);
    expect(host.sheet('Rekap IPASN').formulas()).toEqual([['']]);
  });
});

describe('text', () => {
  const risky = [
    '=1+1',
    '+62812',
    '-5',
    '@SUM(A1)',
    "'kutip",
    '\t=1',
    '199001012015011001',
    '1-2',
    '1/2/2019',
    '12:30',
    '5%',
    'TRUE',
    '#N/A',
    '1e5',
    ' =1+1',
    '',
  ];

  it.each(['General', '@', '0.00'])('stays text in a cell of format %s, whatever it begins with', async (number) => {
    const { workbook, host } = await opened();
    const rows = risky.map((value) => [{ value, ...(number === 'General' ? {} : { format: { number } }) }]);
    await workbook.write(changeOf([{ ...rekap, rows: [[{ value: 'kepala' }], ...rows] }]));
    const sheet = host.sheet('Rekap IPASN');
    expect(sheet.values(`A2:A${String(risky.length + 1)}`).map(([value]) => value)).toEqual(risky);
    expect(sheet.formulas(`A2:A${String(risky.length + 1)}`).map(([value]) => value)).toEqual(risky);
  });

  it('is never a formula', async () => {
    const { workbook, host } = await opened();
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.oneof(
            fc.string(),
            fc.string().map((text) => `=${text}`),
          ),
          { minLength: 1 },
        ),
        async (texts) => {
          await workbook.write(changeOf([{ ...rekap, rows: texts.map((value) => [{ value }]) }]));
          const sheet = host.sheet('Rekap IPASN');
          texts.forEach((text, index) => {
            const cell = `A${String(index + 1)}`;
            expect(sheet.value(cell)).toBe(text);
            expect(sheet.formulas(cell)).toEqual([[text]]);
          });
        },
      ),
      { numRuns: 30 },
    );
  });

  it('longer than a cell holds ends in an ellipsis', async () => {
    const { workbook, host } = await opened();
    await workbook.write(changeOf([{ ...rekap, rows: [[{ value: 'x'.repeat(40_000) }]] }]));
    expect(host.sheet('Rekap IPASN').value('A1')).toBe(`${'x'.repeat(32_766)}…`);
  });
});
