/** The sample's data rows one after the other, clean or dirty, each told with what was done to it. */
import { yearOf } from '../record/date';
import type { Day } from '../record/record';
import type { PlainValue } from '../workbook/sheet';
import { rosterColumnNames, rosterColumns, type RosterCells } from '../record/roster-columns';
import { sampleCells } from './cells';
import { defectTypes } from './defects/all';
import type { CellDefect, CleanRow, Defect, InsertedRowDefect } from './defects/defect';
import { nipGenerator } from './nip';
import type { SampleOptions } from './options';
import { generatePerson, type SamplePerson } from './person';
import { chance, seeded, type Random } from './random';
import { generatePositions } from './roster';

export interface SampleRow {
  /** The sheet's row number. */
  readonly row: number;
  /** Empty for a blank row. */
  readonly values: readonly PlainValue[];
  /** What was done to the row; empty for a clean one. */
  readonly defects: readonly Defect[];
  /** The row of the same person above, which a check may name as well. */
  readonly duplicateOf: number | null;
  readonly person: boolean;
}

/** Two title rows, an empty one, the header, then the people. */
export const headerRow = 4;
export const firstDataRow = headerRow + 1;

const PEOPLE_STREAM = 1;
const DEFECT_STREAM = 2;

/** The people of a sample without any dirt: the same ones, whatever `dirt` says. */
export function* samplePeople({ rows, seed, measured }: SampleOptions): Generator<SamplePerson> {
  const random = seeded(seed, PEOPLE_STREAM);
  const source = { random, measured, measuredYear: yearOf(measured), giveNip: nipGenerator() };
  for (const place of generatePositions(rows)) yield generatePerson(source, place);
}

export function* sampleRows(options: SampleOptions): Generator<SampleRow> {
  const { seed, dirt: share, measured } = options;
  const random = seeded(seed, DEFECT_STREAM);
  const turns = new DefectQueue();
  const giveNip = nipGenerator();
  let row = firstDataRow;
  let number = 0;
  let hoursSoFar = 0;
  let earlier: { readonly row: number; readonly cells: RosterCells } | null = null;
  for (const person of samplePeople(options)) {
    number += 1;
    hoursSoFar += person.technicalHours;
    const clean = sampleCells(person, number);
    const injected: Injected = chance(random, share)
      ? turns.next({ person, cells: clean, random, measured, giveNip }, earlier?.cells ?? null)
      : { cells: clean, dirt: [], inserted: null, duplicate: false };
    const { inserted, dirt, cells, duplicate } = injected;
    if (inserted !== null) {
      yield {
        row,
        values: insertedValues(inserted, measured, hoursSoFar),
        defects: [inserted],
        duplicateOf: null,
        person: false,
      };
      row += 1;
    }
    yield {
      row,
      values: valuesOf({ ...cells, number }),
      defects: dirt,
      duplicateOf: duplicate ? (earlier?.row ?? null) : null,
      person: true,
    };
    if (duplicate) earlier = null;
    else if (earlier === null && canBeDuplicated(person) && dirt.every(({ finds }) => finds === null))
      earlier = { row, cells };
    row += 1;
  }
}

/** Whether a careless merge of two lists could repeat this person. */
function canBeDuplicated({ echelon, status }: SamplePerson): boolean {
  return echelon === null && status === 'PNS';
}

function valuesOf(cells: RosterCells): readonly PlainValue[] {
  return rosterColumnNames.map((name) => cells[name]);
}

function insertedValues({ insert }: InsertedRowDefect, measured: Day, hoursSoFar: number): readonly PlainValue[] {
  switch (insert) {
    case 'header':
      return rosterColumns(measured).map((column) => column.header);
    case 'numbering':
      return rosterColumnNames.map((_, index) => index + 1);
    case 'total':
      return rosterColumnNames.map((name) =>
        name === 'name' ? 'Jumlah' : name === 'technicalHours' ? hoursSoFar : null,
      );
    case 'note':
      return ['Catatan: lanjutan halaman sebelumnya'];
    case 'blank':
      return [];
  }
}

interface Injected {
  readonly cells: RosterCells;
  readonly dirt: readonly Defect[];
  readonly inserted: InsertedRowDefect | null;
  readonly duplicate: boolean;
}

/** A roster printed page by page repeats its header some dozens of times, not thousands. */
const MOST_INSERTED = 40;
export const MOST_INSERTED_ROWS = MOST_INSERTED * defectTypes.filter(({ form }) => form === 'inserted').length;

const SECOND_DEFECT_SHARE = 0.25;

/** Takes the defects in turn: the first in the queue that fits the row, which then goes to the end. */
class DefectQueue {
  private readonly queue: Defect[] = [...defectTypes];
  private readonly inserted = new Map<InsertedRowDefect, number>();

  next(row: CleanRow, earlier: RosterCells | null): Injected {
    for (const [place, kind] of this.queue.entries()) {
      const injected = this.inject(kind, row, earlier);
      if (injected === null) continue;
      this.queue.splice(place, 1);
      this.queue.push(kind);
      return injected;
    }
    throw new RangeError('DefectQueue.next(): no defect fits the row');
  }

  private inject(kind: Defect, row: CleanRow, earlier: RosterCells | null): Injected | null {
    switch (kind.form) {
      case 'inserted': {
        const times = this.inserted.get(kind) ?? 0;
        if (times >= MOST_INSERTED) return null;
        this.inserted.set(kind, times + 1);
        return { cells: row.cells, dirt: [], inserted: kind, duplicate: false };
      }
      case 'duplicate': {
        const changes = earlier === null ? null : kind.inject(earlier, row.random);
        if (earlier === null || changes === null) return null;
        return { cells: { ...earlier, ...changes }, dirt: [kind], inserted: null, duplicate: true };
      }
      case 'cells':
        return injectCells(kind, row);
    }
  }
}

function injectCells(kind: CellDefect, row: CleanRow): Injected | null {
  const changes = kind.inject(row);
  if (changes === null) return null;
  const cells = { ...row.cells, ...changes };
  const second = chance(row.random, SECOND_DEFECT_SHARE) ? secondDefect(kind, row) : null;
  if (second === null) return { cells, dirt: [kind], inserted: null, duplicate: false };
  return { cells: { ...cells, ...second.changes }, dirt: [kind, second.kind], inserted: null, duplicate: false };
}

function secondDefect(
  first: CellDefect,
  row: CleanRow,
): { readonly kind: CellDefect; readonly changes: Partial<RosterCells> } | null {
  const kind = pickCellDefect(row.random);
  const apart = !first.alone && !kind.alone && !kind.columns.some((column) => first.columns.includes(column));
  const changes = apart ? kind.inject(row) : null;
  return changes === null ? null : { kind, changes };
}

const cellKinds: readonly CellDefect[] = defectTypes.filter((kind) => kind.form === 'cells');

function pickCellDefect(random: Random): CellDefect {
  const kind = cellKinds[Math.floor(random() * cellKinds.length)];
  if (kind === undefined) throw new RangeError('pickCellDefect(): no defects of cells');
  return kind;
}
