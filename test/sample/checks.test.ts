/** The sample against the checks: clean where it says clean, and every kind of dirt answered by its finding. */
import type { Assessment } from '../../src/check/assessment';
import { checkFindingTypes } from '../../src/check/finding-types';
import type { Finding } from '../../src/record/finding';
import { readingFindingTypes } from '../../src/record/finding-types';
import { defectTypes } from '../../src/sample/defects/all';
import type { SampleOptions } from '../../src/sample/options';
import { sampleRows } from '../../src/sample/rows';
import { assessSample } from './sample-workbook';

/** 31 December 2019. */
const measured = 43830;
/** 31 December 2024, when performance is a predicate. */
const measuredInPredicates = 45657;

function findingsOf(assessment: Assessment): readonly Finding[] {
  return [...assessment.sheetFindings, ...assessment.people.flatMap((person) => person.findings)];
}

function byRow(assessment: Assessment): ReadonlyMap<number, readonly Finding[]> {
  const rows = new Map<number, Finding[]>();
  for (const finding of findingsOf(assessment)) {
    if (finding.row === null) continue;
    rows.set(finding.row, [...(rows.get(finding.row) ?? []), finding]);
  }
  return rows;
}

const told = ({ type, row }: Finding) => `${String(row)} ${type.severity} ${type.code}`;

/** The method of the predicates does not know yet which training a position counts. */
function unknownToMethod(code: string, options: SampleOptions): boolean {
  return options.measured === measuredInPredicates && code === 'training-not-counted';
}

describe('a sample without dirt', () => {
  const cases: readonly SampleOptions[] = [
    { rows: 1, seed: 1, dirt: 0, measured },
    { rows: 7, seed: 2, dirt: 0, measured },
    { rows: 250, seed: 3, dirt: 0, measured },
    { rows: 3000, seed: 4, dirt: 0, measured },
    { rows: 8000, seed: 5, dirt: 0, measured },
    // 29 February 2020, 15 March 2019, 31 December 2022
    { rows: 3000, seed: 6, dirt: 0, measured: 43890 },
    { rows: 3000, seed: 7, dirt: 0, measured: 43539 },
    { rows: 3000, seed: 8, dirt: 0, measured: 44926 },
  ];

  test.each(cases)('has nothing above a notice: %o', async (options) => {
    const assessment = await assessSample(options);
    expect(assessment.people).toHaveLength(options.rows);
    expect(
      findingsOf(assessment)
        .filter(({ type }) => type.severity !== 'notice')
        .map(told),
    ).toEqual([]);
  });

  test('scores everybody but the CPNS', async () => {
    const { summary, people } = await assessSample({ rows: 3000, seed: 4, dirt: 0, measured });
    const cpns = people.filter((person) => person.status === 'CPNS').length;
    expect(summary.all.n + cpns).toBe(3000);
    expect(cpns).toBeGreaterThan(0);
    expect(cpns).toBeLessThan(60);
  });

  test('has an index such as governments publish', async () => {
    const { summary } = await assessSample({ rows: 3000, seed: 4, dirt: 0, measured });
    expect(summary.all.total).toBeGreaterThan(60);
    expect(summary.all.total).toBeLessThan(80);
  });
});

describe('a sample with dirt', () => {
  test.each([
    { rows: 4000, seed: 11, dirt: 0.3, measured },
    { rows: 6000, seed: 12, dirt: 0.08, measured },
    { rows: 4000, seed: 13, dirt: 1, measured },
    { rows: 4000, seed: 14, dirt: 0.5, measured: measuredInPredicates },
  ])('is answered by the finding that each kind of dirt asks for: %o', async (options) => {
    const found = byRow(await assessSample(options));
    const missed: string[] = [];
    for (const { row, defects: dirt } of sampleRows(options)) {
      for (const { id, finds } of dirt) {
        if (finds === null || unknownToMethod(finds.code, options)) continue;
        const answered = found
          .get(row)
          ?.some(({ type }) => type.code === finds.code && type.severity === finds.severity);
        if (answered !== true) missed.push(`${String(row)} ${id}`);
      }
    }
    expect(missed).toEqual([]);
  });

  test.each([
    { rows: 4000, seed: 11, dirt: 0.3, measured },
    { rows: 4000, seed: 13, dirt: 1, measured },
  ])('brings nothing above a notice that was not put in: %o', async (options) => {
    const expected = new Map<number, Set<string>>();
    const expectFinding = (row: number, code: string) =>
      expected.set(row, new Set([...(expected.get(row) ?? []), code]));
    for (const { row, defects: dirt, duplicateOf } of sampleRows(options)) {
      for (const { finds } of dirt) {
        if (finds === null) continue;
        expectFinding(row, finds.code);
        if (duplicateOf !== null) expectFinding(duplicateOf, finds.code);
      }
    }
    const surprising = findingsOf(await assessSample(options))
      .filter(({ type }) => type.severity !== 'notice')
      .filter(({ type, row }) => row === null || expected.get(row)?.has(type.code) !== true);
    expect(surprising.map(told)).toEqual([]);
  });

  test('leaves the points of harmless rows as they are without dirt', async () => {
    const options = { rows: 4000, seed: 11, dirt: 0.3, measured };
    const dirty = await assessSample(options);
    const clean = await assessSample({ ...options, dirt: 0 });
    const totals = new Map(clean.people.map((person) => [person.nip, person.total]));
    const harmless = new Set<number>();
    for (const { row, defects: dirt } of sampleRows(options)) {
      if (dirt.length > 0 && dirt.every(({ finds }) => finds === null)) harmless.add(row);
    }
    const compared = dirty.people.filter(({ row }) => harmless.has(row));
    expect(compared.length).toBeGreaterThan(50);
    for (const person of compared) expect([person.row, person.total]).toEqual([person.row, totals.get(person.nip)]);
  });

  test('knows every finding of the checks that a roster with these columns can bring up', () => {
    const known = new Set<string>(defectTypes.flatMap(({ finds }) => (finds === null ? [] : [finds.code])));
    const unknown = [...Object.keys(readingFindingTypes), ...Object.keys(checkFindingTypes)].filter(
      (code) => !known.has(code),
    );
    expect(unknown.sort()).toEqual([
      // an Excel error or a formula, which a sheet as data has not
      'cell-error',
      // codes of no named system, where words stand in the sample
      'codes-assumed',
      // a column or a sheet more or less, or one under a header of one's own
      'column-absent',
      'column-missing',
      'column-probable',
      'column-unused',
      // dates that decide what counts, which the sample has not
      'date-unreadable',
      // asked for by a setting that is not the default
      'education-not-counted',
      'formula-without-value',
      'hours-against-yes',
      'hours-mixture',
      // a gap of the method, not of the data
      'method-value-missing',
      'other-sheet',
      // another scale, or a label beside the value
      'performance-fraction',
      'performance-label-differs',
      // a number in a column of values, in a year of predicates
      'performance-number-refused',
      'performance-predicate-differs',
      'performance-scale-unclear',
      // rows that are no people, and what the user does not see
      'row-group',
      'row-note',
      'row-prepared',
      'row-vacant',
      'rows-hidden',
      'unit-from-above',
    ]);
  });

  test('holds every kind of its year, however much of it is dirty', () => {
    const kindsIn = (options: SampleOptions) =>
      new Set([...sampleRows(options)].flatMap(({ defects: dirt }) => dirt.map(({ id }) => id)));
    const all = defectTypes.map(({ id }) => id).sort();
    const without = (id: string) => all.filter((each) => each !== id);
    for (const [rows, dirt] of [
      [4000, 0.08],
      [1000, 0.4],
      [600, 1],
    ] as const) {
      const inValues = [...kindsIn({ rows, seed: 21, dirt, measured })].sort();
      expect(inValues).toEqual(without('number where a predicate is due'));
      const inPredicates = [...kindsIn({ rows, seed: 21, dirt, measured: measuredInPredicates })].sort();
      expect(inPredicates).toEqual(
        all.filter((id) => !['performance out of range', 'performance as text'].includes(id)),
      );
    }
  });
});
