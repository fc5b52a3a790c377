/** The sample's data rows one after the other, clean or dirty, each told with what was done to it. */
import { yearOf } from '../record/date';
import type { Day } from '../record/record';
import type { PlainValue } from '../workbook/sheet';
import { cellsOf, columnNames, columnsOf, type Cells } from './columns';
import { dirtKinds } from './defects/kinds';
import type { CellDirt, CleanRow, DirtKind, InsertedDirt } from './defects/kind';
import { nipRegister } from './nip';
import type { SampleOptions } from './options';
import { inventPerson, type SamplePerson } from './person';
import { chance, seeded, type Random } from './random';
import { places } from './roster';

export interface SampleRow {
  /** The sheet's row number. */
  readonly row: number;
  /** Empty for a blank row. */
  readonly values: readonly PlainValue[];
  /** What was done to it; empty for a clean row. */
  readonly dirt: readonly DirtKind[];
  /** The row of the same person above, which a check may name as well. */
  readonly twinOf: number | null;
  readonly person: boolean;
}

/** Two title rows, an empty one, the header, then the people. */
export const headerRow = 4;
export const firstDataRow = headerRow + 1;

const streamOfPeople = 1;
const streamOfDirt = 2;

/** The people of a sample without any dirt: the same ones, whatever `dirt` says. */
export function* samplePeople({ rows, seed, measured }: SampleOptions): Generator<SamplePerson> {
  const random = seeded(seed, streamOfPeople);
  const source = { random, measured, measuredYear: yearOf(measured), giveNip: nipRegister() };
  for (const place of places(rows)) yield inventPerson(source, place);
}

export function* sampleRows(options: SampleOptions): Generator<SampleRow> {
  const { seed, dirt: share, measured } = options;
  const random = seeded(seed, streamOfDirt);
  const turns = new Turns();
  const giveNip = nipRegister();
  let row = firstDataRow;
  let number = 0;
  let hoursSoFar = 0;
  let earlier: { readonly row: number; readonly cells: Cells } | null = null;
  for (const person of samplePeople(options)) {
    number += 1;
    hoursSoFar += person.technicalHours;
    const clean = cellsOf(person, number);
    const spoilt: Spoilt = chance(random, share)
      ? turns.next({ person, cells: clean, random, measured, giveNip }, earlier?.cells ?? null)
      : { cells: clean, dirt: [], inserted: null, twin: false };
    const { inserted, dirt, cells, twin } = spoilt;
    if (inserted !== null) {
      yield {
        row,
        values: insertedValues(inserted, measured, hoursSoFar),
        dirt: [inserted],
        twinOf: null,
        person: false,
      };
      row += 1;
    }
    yield {
      row,
      values: valuesOf({ ...cells, number }),
      dirt,
      twinOf: twin ? (earlier?.row ?? null) : null,
      person: true,
    };
    if (twin) earlier = null;
    else if (earlier === null && canReturn(person) && dirt.every(({ finds }) => finds === null))
      earlier = { row, cells };
    row += 1;
  }
}

/** Whom a careless merge of two lists may bring twice. */
function canReturn({ echelon, status }: SamplePerson): boolean {
  return echelon === null && status === 'PNS';
}

export function valuesOf(cells: Cells): readonly PlainValue[] {
  return columnNames.map((name) => cells[name]);
}

function insertedValues({ insert }: InsertedDirt, measured: Day, hoursSoFar: number): readonly PlainValue[] {
  switch (insert) {
    case 'header':
      return columnsOf(measured).map((column) => column.header);
    case 'numbering':
      return columnNames.map((_, index) => index + 1);
    case 'total':
      return columnNames.map((name) => (name === 'name' ? 'Jumlah' : name === 'technicalHours' ? hoursSoFar : null));
    case 'note':
      return ['Catatan: lanjutan halaman sebelumnya'];
    case 'blank':
      return [];
  }
}

interface Spoilt {
  readonly cells: Cells;
  readonly dirt: readonly DirtKind[];
  readonly inserted: InsertedDirt | null;
  readonly twin: boolean;
}

/** A roster printed page by page repeats its header some dozens of times, not thousands. */
const mostInserted = 40;
export const mostInsertedRows = mostInserted * dirtKinds.filter(({ form }) => form === 'inserted').length;

const secondKindShare = 0.25;

/** Takes the kinds in turn: the first in the queue that fits the row, which then goes to the end. */
class Turns {
  private readonly queue: DirtKind[] = [...dirtKinds];
  private readonly inserted = new Map<InsertedDirt, number>();

  next(row: CleanRow, earlier: Cells | null): Spoilt {
    for (const [place, kind] of this.queue.entries()) {
      const spoilt = this.spoil(kind, row, earlier);
      if (spoilt === null) continue;
      this.queue.splice(place, 1);
      this.queue.push(kind);
      return spoilt;
    }
    throw new RangeError('no kind of dirt fits the row');
  }

  private spoil(kind: DirtKind, row: CleanRow, earlier: Cells | null): Spoilt | null {
    switch (kind.form) {
      case 'inserted': {
        const times = this.inserted.get(kind) ?? 0;
        if (times >= mostInserted) return null;
        this.inserted.set(kind, times + 1);
        return { cells: row.cells, dirt: [], inserted: kind, twin: false };
      }
      case 'twin': {
        const changes = earlier === null ? null : kind.spoil(earlier, row.random);
        if (earlier === null || changes === null) return null;
        return { cells: { ...earlier, ...changes }, dirt: [kind], inserted: null, twin: true };
      }
      case 'cells':
        return spoilCells(kind, row);
    }
  }
}

function spoilCells(kind: CellDirt, row: CleanRow): Spoilt | null {
  const changes = kind.spoil(row);
  if (changes === null) return null;
  const cells = { ...row.cells, ...changes };
  const second = chance(row.random, secondKindShare) ? secondKind(kind, row) : null;
  if (second === null) return { cells, dirt: [kind], inserted: null, twin: false };
  return { cells: { ...cells, ...second.changes }, dirt: [kind, second.kind], inserted: null, twin: false };
}

function secondKind(
  first: CellDirt,
  row: CleanRow,
): { readonly kind: CellDirt; readonly changes: Partial<Cells> } | null {
  const kind = pickCellKind(row.random);
  const apart = !first.alone && !kind.alone && !kind.columns.some((column) => first.columns.includes(column));
  const changes = apart ? kind.spoil(row) : null;
  return changes === null ? null : { kind, changes };
}

const cellKinds: readonly CellDirt[] = dirtKinds.filter((kind) => kind.form === 'cells');

function pickCellKind(random: Random): CellDirt {
  const kind = cellKinds[Math.floor(random() * cellKinds.length)];
  if (kind === undefined) throw new RangeError('there is no kind of dirt for cells');
  return kind;
}
