/** Every kind of dirt, in the order in which a sample that has room for few of them takes them. */
import { accuracyDirt } from './accuracy';
import { completenessDirt } from './completeness';
import { consistencyDirt, twinDirt } from './consistency';
import { harmlessDirt } from './harmless';
import { notice, type DirtKind, type InsertedDirt } from './kind';
import { timelinessDirt } from './timeliness';

const insertedDirt: readonly InsertedDirt[] = [
  { form: 'inserted', id: 'header repeated', finds: notice('row-repeated-header'), insert: 'header' },
  { form: 'inserted', id: 'total in the middle', finds: notice('row-total'), insert: 'total' },
  { form: 'inserted', id: 'blank row', finds: null, insert: 'blank' },
  { form: 'inserted', id: 'column numbers', finds: notice('row-numbering'), insert: 'numbering' },
  { form: 'inserted', id: 'note outside the columns', finds: notice('row-outside'), insert: 'note' },
];

const families: readonly (readonly DirtKind[])[] = [
  accuracyDirt,
  completenessDirt,
  consistencyDirt,
  timelinessDirt,
  twinDirt,
  harmlessDirt,
  insertedDirt,
];

/** One of each family in turn, so that even a short list shows something of everything. */
function inTurn<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const longest = Math.max(...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, nth) => lists.flatMap((list) => list.slice(nth, nth + 1))).flat();
}

export const dirtKinds: readonly DirtKind[] = inTurn(families);
