/**
 * One formula over a column of 10,000 people against 10,000 formulas of one person: what does each single call cost?
 * The functions as they are published, called directly, and through Microsoft's custom functions runtime.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Script } from 'node:vm';
import { startExcel } from '../test/tools/fake-excel/node';
import { median, ratio, short, table, whole } from './figures/figures';

const people = short ? 1_000 : 10_000;
const rounds = short ? 3 : 11;
const file = path.join('dist', 'functions.js');

type Column = readonly (readonly [unknown])[];
type Called = (...args: readonly unknown[]) => readonly (readonly unknown[])[];
type Work = () => Promise<readonly unknown[]>;

/** The eight parameters of SCORE and RINCIAN, each a column; the same in every run. */
function inventColumns(): readonly Column[] {
  const words: readonly (readonly unknown[])[] = [
    ['S-1', 'S-2', 'SLTA', 'D-III', 'D-IV', 'S-3', 'SLTP'],
    ['pelaksana', 'fungsional', 'struktural'],
    ['', 'sudah', 'belum', 'PIM III'],
    ['belum', 'sudah'],
    [24, 0, 12, '', 40],
    ['sudah', '', 'belum'],
    [80, 91.5, 76, '', 64, 55],
    ['tidak pernah', '', 'ringan', 'tidak pernah', 'tidak pernah'],
  ];
  return words.map((list) => Array.from({ length: people }, (_, row) => [list[row % list.length]] as const));
}

/** Runs the built file as a page does: with a runtime before it, to which it ties its functions. */
function load(runtime: object): void {
  Object.assign(globalThis, { CustomFunctions: runtime });
  new Script(readFileSync(file, 'utf8'), { filename: file }).runInThisContext();
}

/** Error values as the functions make them, where there is no runtime. */
class CellError extends Error {
  constructor(
    readonly code: string,
    message = '',
  ) {
    super(message);
  }
}

/** Directly: neither Excel nor its runtime between. */
function directly(name: string, columns: readonly Column[]): readonly [spilled: Work, single: Work] {
  const tied: Record<string, Called> = {};
  load({ Error: CellError, associate: (functions: typeof tied) => Object.assign(tied, functions) });
  const body = tied[name];
  if (body === undefined) throw new Error(`no function ${name}`);
  const calls = singles(columns);
  return [
    () => Promise.resolve(body(...columns, null)),
    () => Promise.resolve(calls.flatMap((args) => body(...args, null))),
  ];
}

/** As Excel calls them: messages to the runtime, which answers in requests of its own. */
function throughRuntime(name: string, columns: readonly Column[]): readonly [spilled: Work, single: Work] {
  const client = startExcel();
  load(client.CustomFunctions);
  const { functions } = client.host;
  const calls = singles(columns).map((args) => ({ name, args: [...args, null] }));
  const valueOf = (result: { ok: boolean; value?: unknown }) => {
    if (!result.ok || !Array.isArray(result.value)) throw new Error(`${name} failed: ${JSON.stringify(result)}`);
    return result.value as readonly unknown[];
  };
  return [
    async () => valueOf(await functions.call(name, [...columns, null])),
    async () => (await functions.callAll(calls)).flatMap(valueOf),
  ];
}

const singles = (columns: readonly Column[]): readonly (readonly unknown[])[] =>
  Array.from({ length: people }, (_, row) => columns.map((column) => [column[row]]));

interface Took {
  readonly milliseconds: number;
  readonly results: string;
}

/** The runtime lets half a second pass between two requests of its own; no call is to pay for the one before. */
const rest = 700;

async function took(work: Work, waiting: number): Promise<Took> {
  await new Promise((done) => setTimeout(done, waiting));
  const start = performance.now();
  const results = await work();
  const milliseconds = performance.now() - start;
  if (results.length !== people) throw new Error(`${whole(results.length)} results for ${whole(people)} people`);
  return { milliseconds, results: JSON.stringify(results) };
}

const ms = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`;

async function compare(
  what: string,
  [spilled, single]: readonly [Work, Work],
  times: number,
  waiting = 0,
): Promise<string[]> {
  const spread: number[] = [];
  const ofOne: number[] = [];
  // The first round warms up and does not count.
  for (let round = 0; round <= times; round += 1) {
    const whole = await took(spilled, waiting);
    const one = await took(single, waiting);
    if (whole.results !== one.results) throw new Error(`${what}: the two ways disagree`);
    if (round > 0) {
      spread.push(whole.milliseconds);
      ofOne.push(one.milliseconds);
    }
  }
  const [column, cells] = [median(spread), median(ofOne)];
  return [what, ms(column), ms(cells), ratio(cells / column)];
}

async function main(): Promise<void> {
  if (!existsSync(file)) {
    console.log(`skipped: ${file} is not there; npm run build makes it`);
    return;
  }
  const columns = inventColumns();
  const lines: string[][] = [];
  for (const name of ['SCORE', 'RINCIAN']) {
    lines.push(await compare(`IPASN.${name}, called directly`, directly(name, columns), rounds));
    const fewer = Math.ceil(rounds / 3);
    lines.push(await compare(`IPASN.${name}, through the runtime`, throughRuntime(name, columns), fewer, rest));
  }
  console.log(`${whole(people)} people; median of ${String(rounds)} rounds, through the runtime fewer`);
  console.log(table(['', 'one formula', 'a formula each', 'ratio'], lines));
  console.log(
    "through Microsoft's custom functions runtime, on a stand-in workbook, not run in Excel: it waits 50 ms to gather results,",
  );
  console.log('and what Excel itself spends on each call (its round trip, the spilling) is not in these figures');
}

void main();
