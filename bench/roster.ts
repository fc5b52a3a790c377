/** Two lists of 100,000 people compared, and 10, 20 and 40 files of 2,500 merged: how much longer than merely reading the files? */
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { makeSample } from '../src/actions/make-sample';
import { tuneGc } from '../src/cli/heap';
import { createWorkbook, openFile } from '../src/workbook/file';
import { mergeRosters } from '../src/actions/merge-rosters';
import { reconcileRoster } from '../src/actions/reconcile-roster';
import { megabytes, ratio, seconds, short, table, whole } from './figures/figures';
import { inOwnProcess, inTemporaryFolder, workHere, type Took } from './figures/process';

const measured = 43_830;
const sizes = short ? [500, 1_000, 2_000] : [25_000, 50_000, 100_000];
const most = sizes.at(-1) ?? 0;
const units = short ? 4 : 40;
const asked = {
  measured,
  today: measured + 100,
  method: null,
  settings: [],
  map: new Map(),
  updatedSince: null,
} as const;

/** A list of invented people; the same seed gives the same people, whatever dirt is on them. */
function list(rows: number, seed: number, dirt: number) {
  return async (_input: string, output: string): Promise<number> => {
    await makeSample({ rows, seed, dirt, measured }, (sheets, carry) => createWorkbook(output, sheets, carry));
    return rows;
  };
}

async function read(path: string): Promise<number> {
  const workbook = await openFile(path);
  const [sheet] = await workbook.sheets();
  let rows = 0;
  for await (const block of workbook.rows(sheet?.name ?? '')) rows += block.length;
  return rows;
}

const named = async (folder: string, file: string) => ({ file, workbook: await openFile(join(folder, file)) });

const works = {
  ...Object.fromEntries(sizes.map((rows) => [`roster-${String(rows)}`, list(rows, 2019, 0.02)])),
  ...Object.fromEntries(sizes.map((rows) => [`source-${String(rows)}`, list(rows, 2019, 0)])),
  ...Object.fromEntries(
    Array.from({ length: units }, (_, unit) => [`unit-${String(unit)}`, list(most / units, 3000 + unit, 0.02)]),
  ),
  read: async (folder: string) => {
    let rows = 0;
    for (const file of readdirSync(folder)) rows += await read(join(folder, file));
    return rows;
  },
  reconcile: async (folder: string) => {
    tuneGc();
    const [roster, source] = [await named(folder, 'roster.xlsx'), await named(folder, 'source.xlsx')];
    return (await reconcileRoster(roster, [source], { ...asked, sheet: null, authority: null })).matched;
  },
  merge: async (folder: string) => {
    tuneGc();
    const files = await Promise.all(readdirSync(folder).map((file) => named(folder, file)));
    return (await mergeRosters(files, { ...asked, units: null })).people.length;
  },
};

function line(what: string, took: Took, reading: Took): readonly string[] {
  const { seconds: time, processor, peakBytes, rows } = took;
  return [
    what,
    seconds(time),
    ratio(time / reading.seconds),
    seconds(processor),
    megabytes(peakBytes),
    ratio(peakBytes / reading.peakBytes),
    whole(rows),
  ];
}

function compare(folder: string): void {
  const lines: (readonly string[])[] = [];
  const both = (name: 'reconcile' | 'merge', what: string, files: string): void => {
    const reading = inOwnProcess('read', files);
    lines.push(line(`${what}: merely read`, reading, reading), line(what, inOwnProcess(name, files), reading));
  };
  for (const rows of sizes) {
    const pair = join(folder, String(rows));
    mkdirSync(pair);
    for (const name of ['roster', 'source']) {
      inOwnProcess(`${name}-${String(rows)}`, '', join(pair, `${name}.xlsx`));
    }
    both('reconcile', `reconcile ${whole(rows)} with ${whole(rows)}`, pair);
  }
  // The same folder, filled further from one size to the next.
  const sent = join(folder, 'units');
  mkdirSync(sent);
  let unit = 0;
  for (const count of [units / 4, units / 2, units]) {
    for (; unit < count; unit += 1) inOwnProcess(`unit-${String(unit)}`, '', join(sent, `unit-${String(unit)}.xlsx`));
    both('merge', `merge ${String(count)} files of ${whole(most / units)}`, sent);
  }
  console.log('each in a process of its own, its start counted in');
  console.log(table(['', 'time', 'to reading', 'processor', 'peak memory', 'to reading', 'people'], lines));
}

void workHere(works).then(async (worked) => {
  if (!worked) await inTemporaryFolder(compare);
});
