/**
 * How long until the workbench can be used, and what 6,000 formulas cost in it: in Chromium, from the same machine. Until
 * something is drawn, until the sample stands there and the pane is ready, until the last of 6,000 scores is calculated.
 */
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { serveWorkbench } from '../scripts/workbench/serve';
import { median, megabytes, seconds, short, table, whole } from './figures/figures';

const rows = short ? 500 : 6_000;
const rounds = short ? 1 : 3;
const debian = '/usr/bin/chromium';
const flags = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'];

interface Round {
  readonly drawn: number;
  readonly ready: number;
  readonly scored: number;
  readonly bytes: number;
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

async function round(address: string): Promise<Round> {
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
    await page.locator('#grid canvas').first().waitFor();
    const drawn = since();
    await page.locator('.status.good').waitFor();
    await page.frameLocator('iframe.pane').locator('#place[aria-busy=false]').waitFor();
    await page.locator('.ribbon button').first().waitFor();
    const ready = since();
    const scored = await score(page);
    const session = await page.context().newCDPSession(page);
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return { drawn, ready, scored, bytes: usedSize };
  } finally {
    await browser.close();
  }
}

async function main(): Promise<void> {
  const channels = process.platform === 'linux' && !existsSync(debian);
  if (channels) {
    console.log('No Chromium here: not measured.');
    return;
  }
  const server = await serveWorkbench(process.cwd(), [0]);
  const address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
  const taken: Round[] = [];
  for (let at = 0; at < rounds; at += 1) taken.push(await round(address));
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
      ],
    ),
  );
}

void main();
