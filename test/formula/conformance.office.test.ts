/**
 * The core and the native formulas once more, with LibreOffice as the calculator. Every formula goes into the file with
 * a cached value that is wrong, so that what comes back equal was calculated anew.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseMethodFile, type MethodChoice } from '../../src/method/choice';
import { methodById } from '../../src/method/registry';
import type { CellValue } from '../../src/record/cell';
import { ruleSheet } from '../../src/report/rule-sheet';
import { scoreFacts } from '../../src/score/score';
import { createWorkbook, openFile } from '../../src/workbook/file';
import { person } from '../score/person';
import { allRows, newFolder } from '../workbook/support';
import { days, rulesFor, sheetsOf, trialsOf, wrong, type Spaces } from './book';
import { factKeys, factRow, rowFormulas, scoreKeys } from './sheets';
import * as spaces from './spaces';

let compared = 0;
afterAll(() => void process.stdout.write(`Core and native formulas: ${compared} cells compared with LibreOffice\n`));

/** Sends all these workbooks through LibreOffice at once, which has to work out every formula, whatever stands beside it. */
function recalculated(paths: readonly string[]): readonly string[] {
  const profile = newFolder();
  mkdirSync(join(profile, 'user'));
  writeFileSync(
    join(profile, 'user', 'registrymodifications.xcu'),
    `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<!-- 0: always -->
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`,
  );
  const out = newFolder();
  execFileSync(
    'soffice',
    [`-env:UserInstallation=file://${profile}`, '--headless', '--convert-to', 'xlsx', '--outdir', out, ...paths],
    { stdio: 'ignore' },
  );
  return paths.map((path) => join(out, basename(path)));
}

/** A file of LibreOffice holds fifteen digits of a number. */
function same(given: CellValue | undefined, expected: string | number | null): boolean {
  if (expected === null) return typeof given === 'object' && given?.error === '#N/A';
  if (typeof expected === 'number') return typeof given === 'number' && Math.abs(given - expected) < 1e-12;
  return given === expected;
}

const bkn8: MethodChoice = { method: methodById('bkn-8-2019'), choices: {} };
const agency = readFileSync(join(__dirname, '../golden/agency-method-2023/metode.json'), 'utf8');
const completed: MethodChoice = { method: parseMethodFile(agency), choices: {} };
const incomplete: MethodChoice = { method: methodById('bkn-4190-2024'), choices: {} };

function spacesOf(choice: MethodChoice): Spaces {
  const predicates = choice.method.performance.scale === 'predicate';
  return {
    dimensions: {
      kualifikasi: predicates ? spaces.kualifikasiAgainstPost : spaces.kualifikasi,
      kompetensi: predicates ? spaces.kompetensiWithBase : spaces.kompetensi,
      kinerja: spaces.kinerja,
      disiplin: spaces.disiplin,
    },
    totals: spaces.everyTotal([rulesFor(choice)]),
    means: spaces.means,
  };
}

const named = ({ method, choices }: MethodChoice): string =>
  [method.id, ...Object.entries(choices).map(([name, reading]) => `${name}=${reading}`)].join('; ');

test('a wrong value beside a formula does not survive: LibreOffice calculates', async () => {
  const path = join(newFolder(), 'a.xlsx');
  await createWorkbook(path, [{ name: 'A', rows: [[{ value: wrong, formula: '=1+1' }]] }], { measured: null });
  const cell = async (where: string) => (await allRows(await openFile(where)))[0]?.values[0];
  expect(await cell(path)).toBe(wrong);
  expect(await cell(recalculated([path])[0] ?? '')).toBe(2);
});

test('dimensions, totals and categories are the same by every setting and by three methods', async () => {
  const choices = [bkn8, ...spaces.variants.map((each) => ({ ...bkn8, choices: each })), completed, incomplete];
  const folder = newFolder();
  const paths: string[] = [];
  for (const [index, choice] of choices.entries()) {
    const path = join(folder, `${index}.xlsx`);
    await createWorkbook(path, sheetsOf(choice, spacesOf(choice)), { measured: null });
    paths.push(path);
  }
  const differing: string[] = [];
  for (const [index, path] of recalculated(paths).entries()) {
    const choice = choices[index] ?? bkn8;
    const rules = rulesFor(choice);
    const book = await openFile(path);
    for (const { sheet, column, expected } of trialsOf(spacesOf(choice))) {
      const rows = new Map((await allRows(book, sheet)).map(({ number, values }) => [number, values]));
      expected(rules).forEach((value, at) => {
        compared += 1;
        const given = rows.get(at + 1)?.[column - 1];
        if (!same(given, value) && differing.length < 20)
          differing.push(`${named(choice)}: ${sheet} ${at + 1}: ${JSON.stringify(given)} for ${String(value)}`);
      });
    }
  }
  expect(differing).toEqual([]);
}, 300_000);

test('every person whom the defaults of Peraturan BKN 8/2019 can meet comes to the same score', async () => {
  const rules = rulesFor(bkn8);
  const people = spaces.trainingPart
    .filter(({ technicalHours }) => technicalHours !== 7 && technicalHours !== 19)
    .flatMap((training) => spaces.personalPart.map((part) => person({ ...training, ...part })));
  function* rows() {
    for (const [index, facts] of people.entries()) {
      const formulas = rowFormulas(bkn8, index + 1, { without: days });
      yield [...factRow(facts), ...scoreKeys.map((key) => ({ value: wrong, formula: formulas[key] }))];
    }
  }
  const path = join(newFolder(), 'semua.xlsx');
  await createWorkbook(path, [ruleSheet(bkn8, 'id', { formulas: true }), { name: 'Data', rows: rows() }], {
    measured: null,
  });
  const [calculated = ''] = recalculated([path]);
  const differing: string[] = [];
  for (const { number, values } of await allRows(await openFile(calculated), 'Data')) {
    const facts = people[number - 1];
    if (facts === undefined) continue;
    const score = scoreFacts(facts, rules);
    scoreKeys.forEach((key, at) => {
      compared += 1;
      if (!same(values[factKeys.length + at], score[key]) && differing.length < 20)
        differing.push(`${key}: ${JSON.stringify([values[factKeys.length + at], facts])}`);
    });
  }
  expect(differing).toEqual([]);
}, 300_000);
