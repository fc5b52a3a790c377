/** A workbook of 100,000 people in 22 columns, from file to written summary: how much longer than merely reading it? */
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { ReadableStream } from 'node:stream/web';
import ExcelJS from 'exceljs';
import { readXlsx, streamXlsxRows } from 'hucre';
import { megabytes, ratio, seconds, short, table, whole } from './figures/figures';
import { inOwnProcess, inTemporaryFolder, sample, score, workHere, type Took } from './figures/process';

const people = short ? 2_000 : 100_000;
const rounds = short ? 1 : 3;

const works = {
  sample: sample(people),
  score,
  exceljs: async (input: string) => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(input);
    return workbook.worksheets[0]?.rowCount ?? 0;
  },
  'exceljs-streaming': async (input: string) => {
    let rows = 0;
    for await (const sheet of new ExcelJS.stream.xlsx.WorkbookReader(input, {})) {
      for await (const row of sheet) rows = Math.max(rows, row.number);
    }
    return rows;
  },
  hucre: async (input: string) => {
    const workbook = await readXlsx(await readFile(input));
    return workbook.sheets[0]?.rows.length ?? 0;
  },
  'hucre-streaming': async (input: string) => {
    let rows = 0;
    const stream = Readable.toWeb(createReadStream(input));
    if (!(stream instanceof ReadableStream)) throw new TypeError('not a stream of the web kind');
    for await (const row of streamXlsxRows(stream as never)) rows = row.index + 1;
    return rows;
  },
};

const contestants = [
  ['score', 'ipasn score: read, check, score, summarise, write'],
  ['hucre-streaming', 'hucre merely reads it, streaming'],
  ['hucre', 'hucre merely reads it, whole'],
  ['exceljs-streaming', 'exceljs merely reads it, streaming'],
  ['exceljs', 'exceljs merely reads it, whole'],
] as const;

function compare(folder: string): void {
  const input = join(folder, 'daftar.xlsx');
  inOwnProcess('sample', '', input);
  const runs = new Map<string, Took[]>(contestants.map(([name]) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name] of contestants) {
      runs.get(name)?.push(inOwnProcess(name, input, join(folder, `hasil-${String(round)}.xlsx`)));
    }
  }
  const best = (name: string, of: (took: Took) => number) => Math.min(...(runs.get(name) ?? []).map(of));
  const time = (name: string) => best(name, (took) => took.seconds);
  const processor = (name: string) => best(name, (took) => took.processor);
  console.log(`${whole(people)} people; best of ${String(rounds)}, each in a process of its own, its start counted in`);
  console.log(
    table(
      ['', 'time', 'to hucre', 'processor', 'to hucre', 'peak memory', 'last row'],
      contestants.map(([name, what]) => [
        what,
        seconds(time(name)),
        ratio(time(name) / time('hucre-streaming')),
        seconds(processor(name)),
        ratio(processor(name) / processor('hucre-streaming')),
        megabytes(best(name, (took) => took.peakBytes)),
        name === 'score' ? '' : whole(best(name, (took) => took.rows)),
      ]),
    ),
  );
}

void workHere(works).then(async (worked) => {
  if (!worked) await inTemporaryFolder(compare);
});
