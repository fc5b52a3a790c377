/** The built pane's tasks end to end: what is shared with units, agencies and BKN. On a stand-in workbook; not run in Excel. */
import type { Browser } from 'playwright-core';
import { ours } from './looks';
import { launch, openPane, type PanePage } from './pane-page';

let browser: Browser;
let pane: PanePage;

beforeAll(async () => {
  browser = await launch();
});
afterEach(async () => {
  // Whatever a test does: nothing is asked of another machine, no script fails, the page's policy is kept.
  expect(ours(pane.troubles)).toEqual([]);
  await pane.close();
});
afterAll(async () => {
  await browser.close();
});

test('a task is entered and left by keyboard: the focus goes to its title, and back to where it came from', async () => {
  pane = await openPane(browser);
  const { page } = pane;
  await page.locator('[data-task=merge]').focus();
  await page.keyboard.press('Enter');
  await page.locator('#task-title:focus').waitFor();
  await page.locator('.back').focus();
  await page.keyboard.press('Enter');
  await page.locator('[data-task=merge]:focus').waitFor();

  // It waits while another place is looked at; the tab of its own place leads out of it.
  await page.locator('[data-task=merge]').click();
  await pane.goTo('data');
  await pane.goTo('start');
  expect(await page.locator('#task-title').textContent()).toBe('Gabungkan');
  await page.click('#tab-start');
  await page.locator('[data-task=merge]').waitFor();
});

const header = 'NIP;NAMA;UNIT KERJA;JENIS JABATAN;PENDIDIKAN;NILAI SKP';
const csv = (name: string, ...rows: readonly string[]) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from([header, ...rows].join('\n')),
});

test.each([
  ['id', ['Baca berkas', 'Tulis DataASN', '2 pegawai dari 2 berkas ditulis', /^Urungkan/, 'dihapus lagi']],
  ['en', ['Read files', 'Write DataASN', '2 people from 2 files', /^Undo/, 'was deleted again']],
] as const)(
  'units’ files become one roster in this page alone, and that is taken back (%s)',
  async (language, words) => {
    const [read, write, written, undo, undone] = words;
    pane = await openPane(browser, { language });
    const { page, host } = pane;
    await page.locator('[data-task=merge]').click();
    await page
      .locator('#files-merge')
      .setInputFiles([
        csv('dinas.csv', '199001012015011001;Ani;Dinas A;Pelaksana;S-1;80'),
        csv(
          'badan.csv',
          '199001012015011001;Ani;Dinas A;Pelaksana;S-1;80',
          '199102022016012002;Budi;Badan B;Pelaksana;D-3;76',
        ),
      ]);
    await pane.press(read);
    await pane.press(write);
    await pane.told(written);
    expect(host.activeSheet).toBe('Data ASN');
    expect(host.sheet('Data ASN').tables.map(({ name }) => name)).toEqual(['DataASN']);
    await page.getByRole('button', { name: undo }).click();
    await pane.told(undone);
    expect(host.sheetNames).toEqual(['Sheet1']);
  },
);
