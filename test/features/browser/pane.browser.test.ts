/** The built pane end to end, through Microsoft's client library, over the fake host; not run in Excel. */
import type { Page } from 'playwright-core';
import { axeViolations, textProblems } from './page-checks';
import { browserFor, openPane, type PanePage } from './pane-page';

const tabs = ['start', 'data', 'recap', 'rules', 'help'] as const;

let pane: PanePage;
const browser = browserFor(() => pane);

async function measuredOn(day: string): Promise<void> {
  await pane.page.fill('#measured', day);
  await pane.page.locator('#measured').blur();
  await pane.page.locator('#place[aria-busy=false]').waitFor();
}

describe('task pane in the page', () => {
  it.each([
    ['id', ['Buat templat', 'Templat siap', 'Isi rekap', 'Rekap ditulis', '85,00']],
    ['en', ['Make template', 'The template is ready', 'Fill in recap', 'Recap written', '85.00']],
  ] as const)('from an empty workbook by template to summary (%s)', async (language, words) => {
    const [template, ready, fill, written, index] = words;
    pane = await openPane(browser(), { language });
    await pane.press(template);
    await pane.waitForNotification(ready);
    expect(pane.host.activeSheet).toBe('Data ASN');
    expect(pane.host.sheet('Data ASN').value('B2')).toBe('199001012015011001');
    await pane.goTo('recap');
    await measuredOn('2019-12-31');
    await pane.press(fill);
    await pane.waitForNotification(written);
    expect(await pane.notification()).toContain(index);
    expect(pane.host.sheet('Rekap IPASN').values().flat()).toContain(85);
  });

  it('6,000 people with defects: check, filter, select, fix and undo, fill in the recap', async () => {
    pane = await openPane(browser());
    const { page, host } = pane;
    await pane.fillSample('6000');
    await pane.goTo('data');
    await pane.press('Periksa data');
    await page.locator('.kind').first().waitFor();

    // Only one page of rows is rendered, however many findings a type has.
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

    // A suggestion is previewed, applied and undone.
    await row.getByRole('button', { name: /^Terapkan saran/ }).click();
    await page.locator('dialog[open]').waitFor();
    await page.locator('dialog').getByRole('button', { name: 'Terapkan', exact: true }).click();
    await page.locator('.bar.good').waitFor();
    const suggested = host.sheet('Data ASN').value(cell);
    expect(suggested).not.toBe(before);
    await page.getByRole('button', { name: /^Urungkan/ }).click();
    await pane.waitForNotification('dikembalikan');
    expect(host.sheet('Data ASN').value(cell)).toBe(before);

    // The summary, and its index on the host's sheet as the pane tells it.
    await pane.goTo('recap');
    await pane.press('Isi rekap');
    await pane.waitForNotification('Rekap ditulis');
    const index = (await page.locator('.index strong').textContent()) ?? '';
    const onSheet = host
      .sheet('Rekap IPASN')
      .values()
      .flat()
      .filter((value): value is number => typeof value === 'number');
    expect(onSheet.map((value) => value.toFixed(2).replace('.', ','))).toContain(index);
  });

  it('a cell that another author changes is noticed, and no window is opened', async () => {
    pane = await openPane(browser());
    await pane.fillSample('250');
    await pane.goTo('data');
    await pane.press('Periksa data');
    await pane.page.locator('.kind').first().waitFor();
    pane.host.coAuthor.type('Data ASN', 'H10', [['S-2']]);
    await pane.page.locator('.stale', { hasText: 'Penulis lain' }).waitFor();
  });

  it('scores are written beside the data as values, or as one formula', async () => {
    pane = await openPane(browser());
    await pane.fillSample('250');
    await pane.goTo('recap');
    await pane.press('Tulis skor');
    await pane.waitForNotification('di samping data');
    expect(pane.host.sheet('Data ASN').values('A4:AZ4').flat()).toContain('Skor IP ASN');
  });

  it('by keyboard alone: tabs by arrows, a finding type by Enter, and Escape closes the preview and returns focus', async () => {
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

  it('an Excel that is too old is named with what is missing', async () => {
    pane = await openPane(browser(), { host: { requirements: { ExcelApi: '1.4', SharedRuntime: '1.1' } } });
    expect(await pane.page.locator('.alone').textContent()).toContain('ExcelApi 1.9');
  });

  /** Each tab as full as it gets: findings open, sections open, a result, a preview. */
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

  it.each([
    ['light', false],
    ['dark', true],
  ])('every place is accessible, %s', async (_, dark) => {
    pane = await openPane(browser(), { dark });
    expect(await pane.page.evaluate(() => document.documentElement.dataset['theme'])).toBe(dark ? 'dark' : 'light');
    const found: string[] = [];
    await eachPlace(async (place, page) => {
      found.push(...(await axeViolations(page)).map((barrier) => `${place}: ${barrier}`));
    });
    expect(found).toEqual([]);
  });

  it('in the pseudo-language at 320 px, no text is untranslated or clipped', async () => {
    pane = await openPane(browser(), { language: 'pseudo', width: 320, height: 568 });
    const found: string[] = [];
    await eachPlace(async (place, page) => {
      found.push(...(await textProblems(page)).map((problem) => `${place}: ${problem}`));
    });
    expect([...new Set(found)]).toEqual([]);
  });
});
