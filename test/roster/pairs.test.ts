/** Pairs of rows written by hand (test/golden/pairs), each with what merging or comparing the two must give. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mergeRosters } from '../../src/actions/merge-rosters';
import { reconcileRoster } from '../../src/actions/reconcile-roster';
import type { CellValue } from '../../src/record/cell';
import { hasField, rosterFields } from '../../src/roster/field';
import { memoryWorkbook } from '../support/memory-workbook';

type PairRow = Readonly<Record<string, CellValue>>;

interface Pair {
  readonly left: PairRow;
  readonly right: PairRow;
}

/** `kept` is `either` where only the content of the rows decides. */
interface MergePair extends Pair {
  readonly merge: {
    readonly people: number;
    readonly duplicates: readonly { kept: 'left' | 'right' | 'either'; why: string; fields: readonly string[] }[];
    readonly possibleDuplicates: number;
  };
}

interface ReconcilePair extends Pair {
  /** The file name of the right row, from which its system is told. */
  readonly system: string;
  readonly reconcile: {
    readonly matched: number;
    /** `points`: what taking the right value gives this person; null where the person is not counted before or after. */
    readonly differences: readonly {
      readonly field: string;
      readonly kind: string;
      readonly chosen: 'left' | 'right' | null;
      readonly points: number | null;
    }[];
    readonly onlyLeft: number;
    readonly onlyRight: number;
    readonly suggestions: number;
  };
}

const folder = join(__dirname, '..', 'golden', 'pairs');

interface Pairs {
  readonly merge: MergePair;
  readonly reconcile: ReconcilePair;
}

function pairsOf<Action extends keyof Pairs>(action: Action): readonly (readonly [string, Pairs[Action]])[] {
  return readdirSync(folder)
    .filter((file) => file.startsWith(`${action}-`))
    .sort()
    .map((file) => {
      const sentence = file.replace(`${action}-`, '').replace('.json', '').replaceAll('-', ' ');
      return [sentence, JSON.parse(readFileSync(join(folder, file), 'utf8')) as Pairs[Action]];
    });
}

const fileOf = (name: string, row: PairRow) => ({
  file: `${name}.xlsx`,
  workbook: memoryWorkbook({ Data: [Object.keys(row), Object.values(row)] }),
});

/** 31 December 2019, and a later day of writing. */
const measured = 43_830;
const options = { measured, today: measured + 100, method: null, settings: [], map: new Map(), updatedSince: null };

const mergePairs = pairsOf('merge');
const reconcilePairs = pairsOf('reconcile');

describe('pairs of rows', () => {
  it('are all read', () => {
    expect([mergePairs.length, reconcilePairs.length]).toEqual([15, 17]);
  });
});

describe('merge', () => {
  it.each(mergePairs)('%s', async (_sentence, { left, right, merge }) => {
    const files = [fileOf('left', left), fileOf('right', right)];
    const { people, duplicates, possibleDuplicates } = await mergeRosters(files, { ...options, units: null });
    expect({
      people: people.length,
      duplicates: duplicates.map(({ kept, why, fields }, index) => ({
        kept: merge.duplicates[index]?.kept === 'either' ? 'either' : kept.origin.file.replace('.xlsx', ''),
        why,
        fields: rosterFields.filter((field) => hasField(fields, field)).map(({ field }) => field),
      })),
      possibleDuplicates: possibleDuplicates.length,
    }).toEqual(merge);
  });

  it.each(mergePairs)('whichever file comes first: %s', async (_sentence, { left, right }) => {
    const files = [fileOf('left', left), fileOf('right', right)];
    const one = await mergeRosters(files, { ...options, units: null });
    const other = await mergeRosters([...files].reverse(), { ...options, units: null });
    expect(other.people).toEqual(one.people);
    expect(other.duplicates).toEqual(one.duplicates);
  });
});

describe('reconcile', () => {
  it.each(reconcilePairs)('%s', async (_sentence, { left, right, system, reconcile }) => {
    const found = await reconcileRoster(fileOf('daftar', left), [fileOf(system, right)], {
      ...options,
      sheet: null,
      authority: null,
    });
    expect({
      matched: found.matched,
      differences: found.differences.map(({ field, kind, resolution, effect }) => ({
        field: field.field,
        kind,
        chosen: resolution.chosen,
        points: effect.person,
      })),
      onlyLeft: found.onlyLeft.length,
      onlyRight: found.onlyRight.length,
      suggestions: found.suggestions.length,
    }).toEqual(reconcile);
  });
});
