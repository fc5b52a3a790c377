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
