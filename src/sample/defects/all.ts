/** Every defect, in the order in which a small sample takes them. */
import { accuracyDefects } from './accuracy';
import { completenessDefects } from './completeness';
import { consistencyDefects, duplicateDefects } from './consistency';
import { harmlessVariants } from './harmless';
import { notice, type Defect, type InsertedRowDefect } from './defect';
import { timelinessDefects } from './timeliness';

const insertedRowDefects: readonly InsertedRowDefect[] = [
  { form: 'inserted', id: 'header repeated', finds: notice('row-repeated-header'), insert: 'header' },
  { form: 'inserted', id: 'total in the middle', finds: notice('row-total'), insert: 'total' },
  { form: 'inserted', id: 'blank row', finds: null, insert: 'blank' },
  { form: 'inserted', id: 'column numbers', finds: notice('row-numbering'), insert: 'numbering' },
  { form: 'inserted', id: 'note outside the columns', finds: notice('row-outside'), insert: 'note' },
];

const families: readonly (readonly Defect[])[] = [
  accuracyDefects,
  completenessDefects,
  consistencyDefects,
  timelinessDefects,
  duplicateDefects,
  harmlessVariants,
  insertedRowDefects,
];

/** One of each family in turn, so that even a short list shows something of everything. */
function inTurn<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const longest = Math.max(...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, nth) => lists.flatMap((list) => list.slice(nth, nth + 1))).flat();
}

export const defectTypes: readonly Defect[] = inTurn(families);
