/**
 * The core and the native formulas are two executors of one rule: over every dimension's input space, every total and
 * the whole product of them they give the same. The formulas are worked out by IronCalc; LibreOffice does it again in
 * conformance.office.test.ts.
 */
import { columnLetters } from '../../src/record/a1';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FactCells } from '../../src/formula/facts';
import { personFormulas, type ScoreCells } from '../../src/formula/person';
import { parseMethodFile, type MethodChoice } from '../../src/method/choice';
import { settingNames } from '../../src/method/method';
import { methodSchema } from '../../src/method/method';
import { methodById } from '../../src/method/registry';
import { ruleSheet } from '../../src/report/rule-sheet';
import { scoreFacts } from '../../src/score/score';
import { person } from '../score/person';
import { rulesFor, sheetsOf, trialsOf, type Spaces } from './book';
import { calculator, type Calculator } from './ironcalc';
import { factKeys, factRow, scoreKeys } from './sheets';
import * as spaces from './spaces';

const bkn8: MethodChoice = { method: methodById('bkn-8-2019'), choices: {} };
let compared = 0;

afterAll(() => void process.stdout.write(`Core and native formulas: ${compared} cells compared with IronCalc\n`));

/** Where a formula gives something else than the core. */
function differences(book: Calculator, choice: MethodChoice, of: Spaces): string[] {
  const rules = rulesFor(choice);
  return trialsOf(of).flatMap(({ sheet, column, expected }) =>
    expected(rules).flatMap((value, index) => {
      compared += 1;
      const given = book.read(sheet, index + 1, column);
      return same(given, value) ? [] : [`${sheet} ${index + 1}: ${String(given)} for ${String(value)}`];
    }),
  );
}

/** The facts that the people of one sheet differ in. */
const personalKeys = ['education', 'performance', 'sanction'] as const;

/** What IronCalc shows of a number has nine digits behind the point. */
function same(given: unknown, expected: string | number | null): boolean {
  if (typeof expected === 'number') return typeof given === 'number' && Math.abs(given - expected) < 1e-8;
  return given === (expected ?? '#N/A');
}

/** Writes the readings of a variant into the table of the rule, as a reviewer would. */
function choose(book: Calculator, { method, choices }: MethodChoice): void {
  const names = ruleSheet({ method, choices: {} }, 'id', { formulas: true }).namedRanges ?? [];
  for (const { name, range } of names) {
    const setting = settingNames.find((each) => name === `METODE_${each}`);
    if (setting === undefined) continue;
    book.write('Aturan IPASN', Number(range.slice(1)), 2, choices[setting] ?? method.settings[setting].default);
  }
  book.calculate();
}

describe('Peraturan BKN 8/2019', () => {
  const chosen = spaces.variants.map((choices): MethodChoice => ({ ...bkn8, choices }));
  const of: Spaces = {
    dimensions: {
      kualifikasi: spaces.kualifikasi,
      kompetensi: spaces.kompetensi,
      kinerja: spaces.kinerja,
      disiplin: spaces.disiplin,
    },
    totals: spaces.everyTotal([bkn8, ...chosen].map(rulesFor)),
    means: spaces.means,
  };
  let book: Calculator;
  beforeAll(() => void (book = calculator(sheetsOf(bkn8, of))), 120_000);

  test('gives the same over every dimension, total and category', () => {
    expect(differences(book, bkn8, of)).toEqual([]);
  });

  test.each(chosen.map((choice) => [Object.entries(choice.choices).join('; ').replaceAll(',', '='), choice] as const))(
    'gives the same with %s, written into the table of the rule',
    (_name, choice) => {
      choose(book, choice);
      expect(differences(book, choice, of)).toEqual([]);
    },
  );
});

test('gives the same for every person whom the defaults of Peraturan BKN 8/2019 can meet', () => {
  const rules = rulesFor(bkn8);
  // One training at a time stands in the first row of its own sheet, and all people of the other have done it.
  const shared = factKeys.map((key, index) => [key, `Diklat!$${columnLetters(index)}$1`] as const);
  const rows = spaces.personalPart.map((part, index) => {
    const row = index + 1;
    const own = factRow(person(part));
    const cells = personalKeys.map((key, at) => [key, `${columnLetters(scoreKeys.length + at)}${row}`] as const);
    const formulas = personFormulas(
      bkn8.method,
      Object.fromEntries([...shared, ...cells]) as unknown as FactCells,
      Object.fromEntries(scoreKeys.map((key, at) => [key, `${columnLetters(at)}${row}`])) as ScoreCells,
    );
    return [
      ...scoreKeys.map((key) => ({ value: null, formula: formulas[key] })),
      ...personalKeys.map((key) => own[factKeys.indexOf(key)] ?? null),
    ];
  });
  const book = calculator([
    ruleSheet(bkn8, 'id', { formulas: true }),
    { name: 'Pegawai', rows },
    { name: 'Diklat', rows: [] },
  ]);
  const wrong: string[] = [];
  for (const training of spaces.trainingPart) {
    factRow(person(training)).forEach((value, index) => book.write('Diklat', 1, index + 1, value));
    book.calculate();
    spaces.personalPart.forEach((part, index) => {
      const score = scoreFacts(person({ ...training, ...part }), rules);
      scoreKeys.forEach((key, at) => {
        compared += 1;
        const given = book.read('Pegawai', index + 1, at + 1);
        if (!same(given, score[key]) && wrong.length < 5) {
          wrong.push(`${key} ${String(given)} for ${String(score[key])}: ${JSON.stringify({ ...training, ...part })}`);
        }
      });
    });
  }
  expect(wrong).toEqual([]);
}, 120_000);

describe('The letter 4190', () => {
  const agency = readFileSync(join(__dirname, '../golden/agency-method-2023/metode.json'), 'utf8');
  // The agency's file is older than the forms of development: with them its sheet has the rows of the other's.
  const { development } = methodById('bkn-4190-2024');
  const completed: MethodChoice = {
    method: methodSchema.parse({ ...parseMethodFile(agency), development }),
    choices: {},
  };
  const incomplete: MethodChoice = { method: methodById('bkn-4190-2024'), choices: {} };
  const of: Spaces = {
    dimensions: {
      kualifikasi: spaces.kualifikasiAgainstPost,
      kompetensi: spaces.kompetensiWithBase,
      kinerja: spaces.kinerja,
      disiplin: spaces.disiplin,
    },
    totals: spaces.everyTotal([rulesFor(completed)]),
    means: spaces.means,
  };
  let book: Calculator;
  beforeAll(() => void (book = calculator(sheetsOf(completed, of))), 120_000);

  test('as an agency completed it gives the same', () => {
    expect(differences(book, completed, of)).toEqual([]);
  });

  test('gives the same points, and #N/A for what it lacks, once its table stands in place of the completed one', () => {
    const { rows } = ruleSheet(incomplete, 'id', { formulas: true });
    expect(rows.length).toBe(ruleSheet(completed, 'id', { formulas: true }).rows.length);
    rows.forEach((cells, row) =>
      cells?.forEach((cell, column) => book.write('Aturan IPASN', row + 1, column + 1, cell)),
    );
    book.calculate();
    expect(differences(book, incomplete, of)).toEqual([]);
    expect(book.read('disiplin', 1, factKeys.length + 1)).toBe('#N/A');
    expect(book.read('kinerja', 1, factKeys.length + 1)).toBe(0);
  });
});
