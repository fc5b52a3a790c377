/** Sheets for the user to keep. Through Microsoft's client library, on a stand-in workbook; not run in Excel. */
import { buildTemplate } from '../../../src/actions/build-template';
import { fillSample, usualMeasured } from '../../../src/actions/fill-sample';
import { opened } from './support';

/** 31 December 2019. */
const measured = 43_830;

describe('the template', () => {
  it('is a table with formats, lists, an example row and a frozen header, in front of the user', async () => {
    const { workbook, host } = await opened({ Sheet1: [] });
    const name = await buildTemplate(workbook, { measured, language: 'id' });
    expect([name, host.activeSheet]).toEqual(['Data ASN', 'Data ASN']);
    const sheet = host.sheet(name);
    expect(sheet.tables.map((table) => table.name)).toEqual(['DataASN']);
    expect(sheet.frozen).toMatchObject({ rows: 1 });
    expect(sheet.value('B2')).toBe('199001012015011001');
    expect(sheet.numberFormats('B2:B3')).toEqual([['@'], ['@']]);
    expect(sheet.numberFormats('B20001')).toEqual([['@']]);
    expect(sheet.validations.length).toBeGreaterThan(3);
    expect(JSON.stringify(sheet.validations.map(({ rule }) => rule))).toContain('Tidak pernah');
    expect(sheet.page.orientation).toBe('Landscape');
  });

  it('is no sheet of ours: a second one goes beside it, its table under another name', async () => {
    const { workbook, host } = await opened({ Sheet1: [] });
    await buildTemplate(workbook, { measured, language: 'id' });
    expect(await buildTemplate(workbook, { measured, language: 'id' })).toBe('Data ASN 2');
    expect(host.sheet('Data ASN 2').tables.map(({ name }) => name)).toEqual(['DataASN_2']);
    expect((await workbook.sheets()).map(({ managed }) => managed)).toEqual([false, false, false]);
  });

  it('leaves nothing behind where Excel refuses it', async () => {
    const { workbook, host } = await opened({ Sheet1: [] });
    const broken = { name: 'Uji', widths: [], rows: [['a']], formats: [{ range: 'tidak sah', number: '@' }] };
    await expect(workbook.addSheet(broken)).rejects.toThrow();
    expect(host.sheetNames).toEqual(['Sheet1']);
  });
});

it('takes a sample of 6,000 people in a few requests', async () => {
  const { workbook, host } = await opened({ Sheet1: [] });
  const options = { rows: 6_000, seed: 1, dirt: 0.05, measured: usualMeasured };
  const totals = await host.requests.during(() => fillSample(workbook, options));
  expect(totals.largestSent).toBeLessThan(5 * 1024 * 1024);
  expect(totals.count).toBeLessThan(30);
  expect(host.sheet('Data ASN').values().length).toBeGreaterThan(6_000);
});

describe('a sheet that was added', () => {
  it('is taken back, table and all, and taking it back twice does no harm', async () => {
    const { workbook, host } = await opened({ Sheet1: [] });
    const name = await buildTemplate(workbook, { measured, language: 'id' });
    await workbook.removeSheet(name);
    await workbook.removeSheet(name);
    expect(host.sheetNames).toEqual(['Sheet1']);
    expect(host.names).toEqual([]);
  });

  it('stays where the structure of the workbook is protected, and the user is told', async () => {
    const { workbook, host } = await opened({ Sheet1: [] });
    const name = await buildTemplate(workbook, { measured, language: 'id' });
    host.user.protectStructure();
    await expect(workbook.removeSheet(name)).rejects.toThrow('The structure of this workbook is protected');
    expect(host.sheetNames).toEqual(['Sheet1', name]);
  });
});
