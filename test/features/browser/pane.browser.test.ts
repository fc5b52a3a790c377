/** The built pane end to end, through Microsoft's client library, on a stand-in workbook; not run in Excel. */
import type { Page } from 'playwright-core';
import { barriers, untranslatedOrClipped } from './looks';
import { browserFor, openPane, type PanePage } from './pane-page';

const tabs = ['start', 'data', 'recap', 'rules', 'help'] as const;

let pane: PanePage;
const browser = browserFor(() => pane);

async function measuredOn(day: string): Promise<void> {
  await pane.page.fill('#measured', day);
  await pane.page.locator('#measured').blur();
  await pane.page.locator('#place[aria-busy=false]').waitFor();
}

test.each([
  ['id', ['Buat templat', 'Templat siap', 'Isi rekap', 'Rekap ditulis', '85,00']],
  ['en', ['Make template', 'The template is ready', 'Fill in recap', 'Recap written', '85.00']],
] as const)('from an empty workbook by template to summary (%s)', async (language, words) => {
  const [template, ready, fill, written, index] = words;
  pane = await openPane(browser(), { language });
  await pane.press(template);
  await pane.told(ready);
  expect(pane.host.activeSheet).toBe('Data ASN');
  expect(pane.host.sheet('Data ASN').value('B2')).toBe('199001012015011001');
  await pane.goTo('recap');
  await measuredOn('2019-12-31');
  await pane.press(fill);
  await pane.told(written);
  expect(await pane.bar()).toContain(index);
  expect(pane.host.sheet('Rekap IPASN').values().flat()).toContain(85);
});

test('6,000 people with dirt: check, filter, select, mend and take back, fill the summary', async () => {
  pane = await openPane(browser());
  const { page, host } = pane;
  await pane.fillSample('6000');
  await pane.goTo('data');
  await pane.press('Periksa data');
  await page.locator('.kind').first().waitFor();

  // Only a page of rows is built, however many findings a kind has.
  for (const opener of await page.locator('.opener').all()) await opener.click();
  expect(await page.locator('.rows li').count()).toBeLessThanOrEqual(25 * (await page.locator('.opener').count()));

  // Filter: errors alone, then by a word.
  await page.getByRole('button', { name: /Peringatan/, pressed: true }).click();
  await page.getByRole('button', { name: /Catatan/, pressed: true }).click();
  expect(await page.locator('.kind.warning, .kind.notice').count()).toBe(0);
  await page.fill('#search', 'PENDIDIKAN');
  const row = page.locator('.rows li', { has: page.getByRole('button', { name: /^Terapkan saran/ }) }).first();
  const sentence = (await row.locator('.says').textContent()) ?? '';
  const number = Number(/Baris (\d+)/.exec(sentence)?.[1]);

  // A click selects the cell.
  await row.locator('.says').click();
  await row.locator('.says[aria-current=true]').waitFor();
  const cell = `H${String(number)}`;
  const before = host.sheet('Data ASN').value(cell);
  expect(sentence).toContain(String(before));

  // A suggestion shows what it would change, changes it, and takes it back.
  await row.getByRole('button', { name: /^Terapkan saran/ }).click();
  await page.locator('dialog[open]').waitFor();
  await page.locator('dialog').getByRole('button', { name: 'Terapkan', exact: true }).click();
  await page.locator('.bar.good').waitFor();
  const suggested = host.sheet('Data ASN').value(cell);
  expect(suggested).not.toBe(before);
  await page.getByRole('button', { name: /^Urungkan/ }).click();
  await pane.told('dikembalikan');
  expect(host.sheet('Data ASN').value(cell)).toBe(before);

  // The summary, and its index on the host's sheet as the pane tells it.
  await pane.goTo('recap');
  await pane.press('Isi rekap');
  await pane.told('Rekap ditulis');
  const index = (await page.locator('.index strong').textContent()) ?? '';
  const onSheet = host
    .sheet('Rekap IPASN')
    .values()
    .flat()
    .filter((value): value is number => typeof value === 'number');
  expect(onSheet.map((value) => value.toFixed(2).replace('.', ','))).toContain(index);
});

test('a cell that another author changes is noticed, and no window is opened', async () => {
  pane = await openPane(browser());
  await pane.fillSample('250');
  await pane.goTo('data');
  await pane.press('Periksa data');
  await pane.page.locator('.kind').first().waitFor();
  pane.host.coAuthor.type('Data ASN', 'H10', [['S-2']]);
  await pane.page.locator('.stale', { hasText: 'Penulis lain' }).waitFor();
});

test('scores stand beside the data as values, or as one formula', async () => {
  pane = await openPane(browser());
  await pane.fillSample('250');
  await pane.goTo('recap');
  await pane.press('Tulis skor');
  await pane.told('di samping data');
  expect(pane.host.sheet('Data ASN').values('A4:AZ4').flat()).toContain('Skor IP ASN');
});

test('by keyboard alone: tabs by arrows, a kind by Enter, the preview closed by Escape gives the focus back', async () => {
  pane = await openPane(browser());
  const { page } = pane;
  await pane.fillSample('250');
  await page.focus('#tab-start');
  await page.keyboard.press('ArrowRight');
  await page.locator('#tab-data:focus').waitFor();
  await pane.press('Periksa data');
  await page.locator('.kind').first().waitFor();
  for (const opener of await page.locator('.opener').all()) {
    await opener.focus();
    await page.keyboard.press('Enter');
  }
  const apply = page.getByRole('button', { name: /^Terapkan saran/ }).first();
  await apply.focus();
  await page.keyboard.press('Enter');
  await page.locator('dialog[open]').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('dialog').waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.activeElement?.classList.contains('says'))).toBe(true);
});

test('an Excel that is too old is told so, and what is missing', async () => {
  pane = await openPane(browser(), { host: { requirements: { ExcelApi: '1.4', SharedRuntime: '1.1' } } });
  expect(await pane.page.locator('.alone').textContent()).toContain('ExcelApi 1.9');
});

/** Each place with as much in it as there is: findings open, folds open, a result, a preview. */
async function eachPlace(visit: (place: string, page: Page) => Promise<void>): Promise<void> {
  const { page } = pane;
  for (const place of tabs) {
    await pane.goTo(place);
    await visit(`${place}, empty`, page);
  }
  await pane.goTo('start');
  await page.locator('.card .button:not(.primary)').last().click();
  await page.locator('.bar.good').waitFor();
  for (const place of tabs) {
    await pane.goTo(place);
    if (place === 'data' || place === 'recap') {
      await page.locator('.place > .row .primary').click();
      await page
        .locator(place === 'data' ? '.kind' : '.result')
        .first()
        .waitFor();
    }
    if (place === 'help') await page.locator('.signature').first().waitFor({ state: 'attached' });
    if (place === 'rules') await page.selectOption('#shown-method', 'bkn-4190-2024');
    for (const opener of await page.locator('.opener').all()) await opener.click();
    await page.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = true)));
    await visit(place, page);
  }
  await pane.goTo('data');
  await page.locator('.rows .button').first().click();
  await page.locator('dialog[open]').waitFor();
  await visit('preview', page);
}

test.each([
  ['light', false],
  ['dark', true],
])('every place is accessible, %s', async (_, dark) => {
  pane = await openPane(browser(), { dark });
  expect(await pane.page.evaluate(() => document.documentElement.dataset['theme'])).toBe(dark ? 'dark' : 'light');
  const found: string[] = [];
  await eachPlace(async (place, page) => {
    found.push(...(await barriers(page)).map((barrier) => `${place}: ${barrier}`));
  });
  expect(found).toEqual([]);
});

test('in a made-up language at 320 px, no text is untranslated and none is clipped', async () => {
  pane = await openPane(browser(), { language: 'pseudo', width: 320, height: 568 });
  const found: string[] = [];
  await eachPlace(async (place, page) => {
    found.push(...(await untranslatedOrClipped(page)).map((problem) => `${place}: ${problem}`));
  });
  expect([...new Set(found)]).toEqual([]);
});
