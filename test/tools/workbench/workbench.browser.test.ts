/** The workbench in Chromium as a user has it: the real grid, the built pane and functions, Microsoft's client library; not Excel. */
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { serveWorkbench } from '../../../scripts/workbench/serve';
import { launch } from '../../features/browser/pane-page';

const root = path.join(__dirname, '..', '..', '..');
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

let server: Awaited<ReturnType<typeof serveWorkbench>>;
let browser: Browser;
let page: Page;
let pane: FrameLocator;
let address = '';
/** Whatever was asked of another machine, and scripts that failed. */
const troubles: string[] = [];

beforeAll(async () => {
  server = await serveWorkbench(root, [0]);
  address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
  browser = await launch();
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    locale: 'id-ID',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  page = await context.newPage();
  page.setDefaultTimeout(100_000);
  page.on('pageerror', (error) => troubles.push(`script: ${error.message}`));
  page.on('request', (request) => {
    if (!/^(?:blob:|data:)/.test(request.url()) && !request.url().startsWith(address))
      troubles.push(`asked for ${request.url()}`);
  });
  pane = page.frameLocator('iframe.pane');
  await page.goto(address, { waitUntil: 'commit' });
  await said('contoh-ip-asn.xlsx terbuka');
});
afterEach(() => {
  expect(troubles).toEqual([]);
});
afterAll(async () => {
  await browser.close();
  server.close();
  server.closeAllConnections();
});

const said = (part: string) => page.locator('.status', { hasText: part }).waitFor();
const told = (part: string) => pane.locator('.bar .says p', { hasText: part }).waitFor();
const ribbon = (name: string) => page.locator('.ribbon').getByRole('button', { name, exact: true });

/** What the add-in would read of the sheet. */
const cells = (sheet: string, where: string) =>
  page.evaluate(([name, cell]) => window.workbench?.bridge().host.sheet(name!).values(cell) ?? [], [sheet, where]);

/** What the user sees of it. */
const shown = (sheet: string, cell: string) =>
  page.evaluate(
    ([name, one]) => {
      const found = window.workbench?.spreadsheet.api.getActiveWorkbook()?.getSheetByName(name!);
      return found?.getRange(one!).getDisplayValue() ?? '';
    },
    [sheet, cell],
  );

async function goToCell(cell: string): Promise<void> {
  const box = page.locator('[data-u-comp=defined-name] input');
  await box.fill(cell);
  await box.press('Enter');
}

async function typed(cell: string, text: string): Promise<void> {
  await goToCell(cell);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

async function eventually(sheet: string, where: string, values: unknown): Promise<void> {
  const end = Date.now() + 90_000;
  let found = await cells(sheet, where);
  while (JSON.stringify(found) !== JSON.stringify(values) && Date.now() < end) {
    await page.waitForTimeout(100);
    found = await cells(sheet, where);
  }
  expect(found).toEqual(values);
}

describe('the workbench in a browser', () => {
  it('on first opening a tour of four steps is shown, and never again', async () => {
    const tour = page.locator('.tour');
    for (const title of ['Periksa data', 'Perbaiki', 'Isi rekap', 'Ketik rumus']) {
      await tour.locator('h2', { hasText: title }).waitFor();
      await tour.locator('.primary').click();
    }
    await tour.waitFor({ state: 'detached' });
    await page.reload({ waitUntil: 'commit' });
    await said('contoh-ip-asn.xlsx terbuka');
    expect(await tour.count()).toBe(0);
  });

  it('the page says that it is not Excel, and how to go on in Excel', async () => {
    const sentence = (await page.locator('.stands-in').textContent()) ?? '';
    expect(sentence).toContain('bukan Excel');
    expect(sentence).toContain('npm run excel');
  });

  it('a finding selects its cell; a suggestion changes it, and the grid takes it back', async () => {
    await ribbon('Periksa data').click();
    await pane.locator('.kind').first().waitFor();
    for (const opener of await pane.locator('.opener').all()) await opener.click();
    const row = pane.locator('.rows li', { has: page.getByRole('button', { name: /^Terapkan saran/ }) }).first();
    const sentence = (await row.locator('.says').textContent()) ?? '';
    await row.locator('.says').click();
    await row.locator('.says[aria-current=true]').waitFor();
    const cell = await page.locator('[data-u-comp=defined-name] input').inputValue();
    expect(sentence).toContain(`Baris ${cell.replace(/\D/g, '')}`);
    const before = await cells('Data ASN', cell);
    expect(sentence).toContain(String(before[0]?.[0]));

    await row.getByRole('button', { name: /^Terapkan saran/ }).click();
    await pane.locator('dialog[open]').getByRole('button', { name: 'Terapkan', exact: true }).click();
    await pane.locator('.bar.good').waitFor();
    const after = await cells('Data ASN', cell);
    expect(after).not.toEqual(before);
    expect(await shown('Data ASN', cell)).toBe(String(after[0]?.[0]));

    await goToCell(cell);
    await page.keyboard.press('Control+z');
    await eventually('Data ASN', cell, before);
  });

  it('the summary stands on a sheet of its own, with the index that the pane tells, and goes in one step', async () => {
    await ribbon('Isi rekap').click();
    await told('Rekap ditulis');
    const index = (await pane.locator('.index strong').textContent()) ?? '';
    expect(await shown('Rekap IPASN', 'A5')).toBe(index);
    const sheets = () => page.evaluate(() => window.workbench?.bridge().host.sheetNames);
    expect(await sheets()).toEqual(['Data ASN', 'Petunjuk', 'Rekap IPASN', 'Temuan IPASN']);
    await goToCell('A1');
    await page.keyboard.press('Control+z');
    await page.locator('[data-u-comp=slide-tab-bar]').getByText('Rekap IPASN').waitFor({ state: 'detached' });
    await ribbon('Isi rekap').click();
    await told('Rekap ditulis');
    expect(await shown('Rekap IPASN', 'A5')).toBe(index);
  });

  it('formulas typed by hand compute and spill, with an Indonesian Excel’s separators too', async () => {
    await typed('X5', '=IPASN.KATEGORI(78,5;2019)');
    await eventually('Data ASN', 'X5', [['Sedang']]);
    await typed('X7', '=IPASN.RINCIAN("S-1","pelaksana","belum","belum",24,"sudah",80,"tidak pernah")');
    await eventually('Data ASN', 'X7:AC7', [[15, 40, 25, 5, 85, 'Tinggi']]);
    await typed('X9', '=IPASN.SKOR(1)');
    await typed('X10', '=IPASN.KUALIFIKASI("S-9")');
    await eventually('Data ASN', 'X10', [['#VALUE!']]);
    // The cell's own sentence, as Excel shows it beside the cell.
    await goToCell('X10');
    await said('tidak dikenal');
  });

  it('rows copied as tab-separated text are pasted, and the pane is told', async () => {
    await page.evaluate(() => navigator.clipboard.writeText('S-1\tpelaksana\nS-2\tstruktural\n'));
    await goToCell('X12');
    await page.keyboard.press('Control+v');
    await eventually('Data ASN', 'X12:Y13', [
      ['S-1', 'pelaksana'],
      ['S-2', 'struktural'],
    ]);
  });

  it('what was opened, computed and written survives saving: exceljs reads it back', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Simpan', exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('contoh-ip-asn.xlsx');
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(await download.path());
    expect(book.worksheets.map(({ name }) => name)).toEqual(['Data ASN', 'Petunjuk', 'Rekap IPASN', 'Temuan IPASN']);
    const data = book.getWorksheet('Data ASN');
    expect(data?.getCell('B5').value).toBe('196611031997011001');
    expect(data?.getCell('X5').formula).toContain('_xldudf_IPASN_KATEGORI(78.5,2019)');
    expect(data?.getCell('X5').result).toBe('Sedang');
    expect(data?.getCell('X13').value).toBe('S-2');
    // What the pane has written since then is more than cells.
    const recap = book.getWorksheet('Rekap IPASN') as Ruled | undefined;
    expect(recap?.conditionalFormattings.flatMap(({ rules }) => rules.map(({ type }) => type))).toContain('dataBar');
    expect(recap?.getTables().length).toBe(1);
    expect(recap?.pageSetup.fitToPage).toBe(true);
    const parts = unzipSync(readFileSync(await download.path()));
    expect(strFromU8(parts['xl/charts/chart1.xml']!)).toContain("'Rekap IPASN'!");
    expect(strFromU8(parts['xl/worksheets/sheet4.xml']!)).toMatch(
      /<hyperlink ref="[A-Z]+\d+" location="'Data ASN'![A-Z]+\d+"/,
    );
  });

  it('a file that cannot be read is told in a sentence; opening that is stopped leaves all as it was', async () => {
    const names = () => page.evaluate(() => window.workbench?.bridge().host.sheetNames);
    const before = await names();
    await page.setInputFiles('#open-file', {
      name: 'rusak.xlsx',
      mimeType: '',
      buffer: Buffer.from('PK\u0003\u0004 rusak'),
    });
    await page.locator('.status.bad', { hasText: 'rusak.xlsx' }).waitFor();
    expect(await names()).toEqual(before);
    const rows = Array.from({ length: 60_000 }, (_, row) => `${String(row)};Rekaan;S-1;Pelaksana;24;80`).join('\n');
    await page.setInputFiles('#open-file', { name: 'panjang.csv', mimeType: 'text/csv', buffer: Buffer.from(rows) });
    await page.locator('.status.busy').getByRole('button').click();
    await page.locator('.status').waitFor({ state: 'hidden' });
    expect(await names()).toEqual(before);
  });

  it('a dropped CSV with semicolons and decimal commas opens, and is scored', async () => {
    const csv =
      'NIP;Nama;Pendidikan;Jenis Jabatan;Diklat Fungsional;JP Diklat Teknis;Seminar;Nilai Kinerja;Hukuman Disiplin\n'.concat(
        '196611031997011001;Sri Rekaan;S-1;Pelaksana;Belum;24;Sudah;80,5;Tidak pernah\n',
      );
    const files = await page.evaluateHandle((text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'dinas.csv', { type: 'text/csv' }));
      return transfer;
    }, csv);
    await page.dispatchEvent('#grid', 'dragover', { dataTransfer: files });
    await page.dispatchEvent('#grid', 'drop', { dataTransfer: files });
    await said('dinas.csv terbuka');
    const [sheet = ''] = await page.evaluate(() => window.workbench?.bridge().host.sheetNames ?? []);
    expect(await cells(sheet, 'A2:C2')).toEqual([['196611031997011001', 'Sri Rekaan', 'S-1']]);
    await pane.locator('#place[aria-busy=false]').waitFor();
    await pane.locator('#tab-recap').click();
    await pane.locator('#measured').fill('2019-12-31');
    await pane.locator('#measured').blur();
    await pane.getByRole('button', { name: 'Isi rekap' }).first().click();
    await told('Rekap ditulis');
    expect(await pane.locator('.index strong').textContent()).toBe('85,00');
  });

  it('a copy for BKN that the pane makes opens in a tab of its own; this workbook stays', async () => {
    const sheets = await page.evaluate(() => window.workbench?.bridge().host.sheetNames);
    await ribbon('Siapkan untuk BKN').click();
    await pane.getByRole('button', { name: 'Siapkan salinan', exact: true }).click();
    await told('Salinan terbuka');
    const [tab] = await Promise.all([
      page.waitForEvent('popup'),
      page.locator('.status').getByRole('button', { name: 'Buka di tab baru' }).click(),
    ]);
    await tab.locator('.status.good', { hasText: 'Buku2.xlsx' }).waitFor();
    const copied = await tab.evaluate(() => window.workbench?.bridge().host.sheetNames);
    expect(copied).toEqual(['Rekap IPASN', 'Keterangan IPASN', 'Data ASN', 'Aturan IPASN', 'Temuan IPASN']);

    // There a reviewer can check it at once.
    const beside = tab.frameLocator('iframe.pane');
    await beside.locator('#place[aria-busy=false]').waitFor();
    await tab.locator('.ribbon').getByRole('button', { name: 'Periksa kiriman', exact: true }).click();
    await beside.locator('.verdict', { hasText: /sesuai/i }).waitFor();
    await tab.close();
    expect(await page.evaluate(() => window.workbench?.bridge().host.sheetNames)).toEqual(sheets);
  });

  it('units’ files become one roster in the grid, which is compared with SIASN, fixed, undone, and monitored', async () => {
    const header = 'NIP;NAMA;UNIT KERJA;JENIS JABATAN;PENDIDIKAN;NILAI SKP';
    const csv = (name: string, ...rows: readonly string[]) => ({
      name,
      mimeType: 'text/csv',
      buffer: Buffer.from([header, ...rows].join('\n')),
    });
    const ani = '199001012015011001;Ani;Dinas A;Pelaksana;S-1;80';
    const budi = '199102022016012002;Budi;Badan B;Pelaksana;D-III;76,5';
    const press = (name: string | RegExp) => pane.getByRole('button', { name }).first().click();

    await ribbon('Gabungkan').click();
    await pane.locator('#files-merge').setInputFiles([csv('dinas.csv', ani), csv('badan.csv', ani, budi)]);
    await press('Baca berkas');
    await press('Tulis DataASN');
    await told('2 pegawai dari 2 berkas ditulis');
    const rows = await cells('Data ASN', 'A1:Z3');
    // Badan B comes first.
    const at = (column: string): string => `${String.fromCharCode(65 + (rows[0] ?? []).indexOf(column))}3`;
    expect(await shown('Data ASN', at('NIP'))).toBe('199001012015011001');

    await ribbon('Bandingkan').click();
    await pane.locator('#files-sources').setInputFiles(csv('profil-siasn.csv', ani.replace('S-1', 'S-2'), budi));
    await pane.locator('.place .button.primary', { hasText: 'Bandingkan' }).click();
    await press('Tulis perbandingan');
    await told('Perbandingan ditulis');
    await pane.locator('summary', { hasText: 'Pakai nilai' }).click();
    await press(/^Ganti/);
    await pane
      .locator('.bar.good')
      .getByRole('button', { name: /^Urungkan/ })
      .waitFor();
    await eventually('Data ASN', at('PENDIDIKAN'), [['S-2']]);
    await press(/^Urungkan/);
    await eventually('Data ASN', at('PENDIDIKAN'), [['S-1']]);

    await pane.locator('#tab-start').click();
    await pane.locator('[data-task=monitor]').click();
    await press('Ukur');
    await press('Tulis monitoring');
    await told('Monitoring ditulis');
    const sheets = await page.evaluate(() => window.workbench?.bridge().host.sheetNames ?? []);
    for (const name of ['Penggabungan IPASN', 'Rekonsiliasi IPASN', 'Usulan Pemutakhiran', 'Monitoring IPASN'])
      expect(sheets).toContain(name);
  });

  it('the bar and the tour are accessible', async () => {
    await page.evaluate(axe);
    const found = await page.evaluate(async () => {
      const { axe: checker } = window as unknown as { axe: { run(root: string): Promise<AxeResult> } };
      const { violations } = await checker.run('#bar');
      return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
    });
    expect(found).toEqual([]);
  });

  it('the host met nothing that it could not answer', async () => {
    const defects = await page.evaluate(() => window.workbench?.bridge().host.defects.map(String));
    expect(defects).toEqual([]);
  });
});

/** What exceljs reads and its types do not name. */
interface Ruled extends ExcelJS.Worksheet {
  readonly conditionalFormattings: readonly { readonly rules: readonly { readonly type: string }[] }[];
}

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly target: readonly string[] }[];
  }[];
}
