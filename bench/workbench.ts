/**
 * How long until the workbench can be used, and what 6,000 formulas cost in it: in Chromium, from the same machine. Until
 * something is drawn, until the sample stands there and the pane is ready, until the last of 6,000 scores is calculated;
 * and how long the page stands still while 100,000 people are opened.
 */
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import type { Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { serveWorkbench } from '../scripts/workbench/serve';
import { inTemporaryFolder, sample } from './figures/process';
import { median, megabytes, seconds, short, table, whole } from './figures/figures';

const rows = short ? 500 : 6_000;
const many = short ? 2_000 : 100_000;
const rounds = short ? 1 : 3;
/** What goes on after a workbook is open, e.g. judging by rules of validation. In milliseconds. */
const SETTLING = short ? 1_000 : 15_000;
const debian = '/usr/bin/chromium';
const flags = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'];

interface Round {
  readonly drawn: number;
  readonly ready: number;
  readonly scored: number;
  readonly bytes: number;
}

interface Opened {
  readonly open: number;
  /** The longest time in which the page did nothing for its user. */
  readonly still: number;
}

/** Its own clock ticks in the page meanwhile: the longest silence is how long a user would have waited for an answer. */
async function openMany(page: Page, file: string): Promise<Opened> {
  await page.evaluate(() => {
    const silences = { last: performance.now(), longest: 0 };
    Object.assign(window, { silences });
    setInterval(() => {
      const now = performance.now();
      silences.longest = Math.max(silences.longest, now - silences.last);
      silences.last = now;
    }, 5);
  });
  const started = performance.now();
  await page.setInputFiles('#open-file', file);
  await page.locator('.status.good', { hasText: basename(file) }).waitFor();
  const open = (performance.now() - started) / 1000;
  await page.frameLocator('iframe.pane').locator('#place[aria-busy=false]').waitFor();
  await page.waitForTimeout(SETTLING);
  const still = await page.evaluate(() => (window as unknown as { silences: { longest: number } }).silences.longest);
  return { open, still: still / 1000 };
}

/** One formula a row beside 6,000 rows of facts, written by the grid's own interface. */
async function score(page: Page): Promise<number> {
  return page.evaluate(async (count) => {
    const api = window.workbench?.spreadsheet.api;
    const sheet = api?.getActiveWorkbook()?.insertSheet('Uji');
    if (api === undefined || sheet === undefined) throw new Error('The workbench is not there.');
    sheet.setRowCount(count + 1);
    const facts = ['S-1', 'pelaksana', 'belum', 'sudah', 24, 'sudah', 80, 'tidak pernah'];
    sheet.getRange(0, 0, count, facts.length).setValues(Array.from({ length: count }, () => facts));
    const started = performance.now();
    const formulas = Array.from({ length: count }, (_, row) => {
      const at = String(row + 1);
      return [{ f: `=IPASN.SCORE(A${at},B${at},C${at},D${at},E${at},F${at},G${at},H${at})` }];
    });
    sheet.getRange(0, facts.length, count, 1).setValues(formulas);
    const last = sheet.getRange(count - 1, facts.length);
    while (last.getValue() !== 85) await new Promise((done) => setTimeout(done, 10));
    return (performance.now() - started) / 1000;
  }, rows);
}

async function inChromium<Result>(address: string, work: (page: Page, since: () => number) => Promise<Result>) {
  const browser = await chromium.launch({
    ...(existsSync(debian)
      ? { executablePath: debian }
      : { channel: process.platform === 'win32' ? 'msedge' : 'chrome' }),
    args: flags,
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: 'id-ID' });
    page.setDefaultTimeout(180_000);
    const started = performance.now();
    const since = (): number => (performance.now() - started) / 1000;
    await page.goto(address, { waitUntil: 'commit' });
    return await work(page, since);
  } finally {
    await browser.close();
  }
}

async function isReady(page: Page): Promise<void> {
  await page.locator('.status.good').waitFor();
  await page.frameLocator('iframe.pane').locator('#place[aria-busy=false]').waitFor();
  await page.locator('.ribbon button').first().waitFor();
}

const round = (address: string): Promise<Round> =>
  inChromium(address, async (page, since) => {
    await page.locator('#grid canvas').first().waitFor();
    const drawn = since();
    await isReady(page);
    const ready = since();
    const scored = await score(page);
    const session = await page.context().newCDPSession(page);
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return { drawn, ready, scored, bytes: usedSize };
  });

const opening = (address: string, file: string): Promise<Opened> =>
  inChromium(address, async (page) => {
    await isReady(page);
    return openMany(page, file);
  });

async function main(): Promise<void> {
  const channels = process.platform === 'linux' && !existsSync(debian);
  if (channels) {
    console.log('No Chromium here: not measured.');
    return;
  }
  const server = await serveWorkbench(process.cwd(), [0]);
  const address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
  const taken: Round[] = [];
  const opened: Opened[] = [];
  await inTemporaryFolder(async (folder) => {
    const file = join(folder, 'banyak.xlsx');
    await sample(many)('', file);
    for (let at = 0; at < rounds; at += 1) {
      taken.push(await round(address));
      opened.push(await opening(address, file));
    }
  });
  server.close();
  server.closeAllConnections();
  const middle = (pick: (one: Round) => number): number => median(taken.map(pick));
  console.log(
    table(
      ['workbench', 'median'],
      [
        ['the grid is drawn', seconds(middle(({ drawn }) => drawn))],
        ['the sample can be edited, the pane is ready', seconds(middle(({ ready }) => ready))],
        [`${whole(rows)} x IPASN.SCORE, until the last value`, seconds(middle(({ scored }) => scored))],
        ['memory of the page afterwards', megabytes(middle(({ bytes }) => bytes))],
        [`${whole(many)} people of an .xlsx, until they are open`, seconds(median(opened.map(({ open }) => open)))],
        ['the longest that the page stood still meanwhile', seconds(median(opened.map(({ still }) => still)))],
      ],
    ),
  );
}

void main();
