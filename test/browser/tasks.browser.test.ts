/** The built pane's tasks end to end: what is shared with units, agencies and BKN. On a stand-in workbook; not run in Excel. */
import { readFileSync } from 'node:fs';
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

/** Under Rekap, where the date stands. */
async function measuredIn2019(): Promise<void> {
  await pane.goTo('recap');
  await pane.page.fill('#measured', '2019-12-31');
  await pane.page.locator('#measured').blur();
  await pane.page.locator('#place[aria-busy=false]').waitFor();
}

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

/** Somebody who can be counted, and somebody whose education nobody can read. */
const roster = [
  ['NIP', 'NAMA', 'NIK', 'UNIT KERJA', 'JENIS JABATAN', 'PENDIDIKAN', 'NILAI SKP'],
  ['199001012015011001', 'Ani Lestari', '3171234567890001', 'Dinas A', 'Pelaksana', 'S-1', 80],
  ['199102022016012002', 'Budi Santoso', '3171234567890002', 'Dinas A', 'Pelaksana', 'Sarjna', 80],
];

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

test.each([
  ['id', ['Baca data', 'Siapkan salinan', 'belum diperbaiki dan belum diterima', 'Salinan terbuka', 'menunggu SK']],
  ['en', ['Read data', 'Prepare copy', 'Errors neither mended nor accepted', 'The copy is open', 'decree is pending']],
] as const)(
  'a copy for BKN: errors accepted with a reason, opened beside this workbook (%s)',
  async (language, words) => {
    const [read, prepare, open, opened, reason] = words;
    pane = await openPane(browser, { language, host: { sheets: { Data: roster } } });
    const { page, host } = pane;
    await pane.goTo('recap');
    await page.fill('#measured', '2019-12-31');
    await page.locator('#measured').blur();
    await page.locator('#place[aria-busy=false]').waitFor();
    await page.locator('[data-task=prepare]').click();
    await pane.press(read);
    await pane.press(prepare);
    await pane.told(open);
    await page.locator('.opener').first().click();
    await page.locator('.reasons > .field input').fill(reason);
    await page.locator('.reasons > .field input').blur();
    await page.locator('.kind.accepted').waitFor();
    await pane.press(prepare);
    await pane.told(opened);
    expect(host.openedBeside).toHaveLength(1);
    expect(host.sheetNames).toEqual(['Data']);
    expect(host.sheet('Data').values()).toEqual(roster);
    expect(await page.locator('.fingerprint code').textContent()).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/);
  },
);

test('the key of a masked copy is handed over as a file, and stands in no workbook', async () => {
  pane = await openPane(browser, { host: { sheets: { Data: roster.slice(0, 2) } } });
  const { page, host } = pane;
  await measuredIn2019();
  await page.locator('[data-task=prepare]').click();
  await pane.press('Baca data');
  await page.getByLabel('Samarkan nama dan NIP').check();
  const download = page.waitForEvent('download');
  await pane.press('Simpan berkas kunci');
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^kunci-samaran-[0-9A-Z]{8}\.json$/);
  const { kunci } = JSON.parse(readFileSync(await file.path(), 'utf8')) as { readonly kunci: string };
  await page.getByLabel('Kunci sudah tersimpan').check();
  await pane.press('Siapkan salinan');
  await pane.told('Salinan terbuka');
  const copy = Buffer.from(host.openedBeside[0] ?? []);
  expect(copy.includes(kunci)).toBe(false);
  expect(JSON.stringify([host.settings, host.customProperties])).not.toContain(kunci);
});
