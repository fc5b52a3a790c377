/**
 * Brings the lines of an earlier consultation together with what the review at hand finds. Lines are identified by a key,
 * so that sorting, inserted rows and a workbook sent back and forth keep them. Whatever people entered is kept, also where
 * nothing differs any more.
 */
import type { ConsultationLine, ConsultationRow } from '../report/consultation-sheet';
import type { DiscussionItem } from './discussion-items';
import { hashText } from './keys';
import { nothingEntered } from './read-consultation';

/** Finds people in the workbook at hand, for lines about a cell that somebody chose. */
export interface PersonLookup {
  /** The key of the person at a cell. */
  readonly keyAt: (sheet: string | null, cell: string) => string | null;
  readonly rowOf: (key: string) => { readonly sheet: string; readonly row: number } | null;
}

/** A cell that somebody chose: of a person, identified by key, and a column. */
interface ChosenCell {
  readonly person: string;
  readonly column: string;
}

export function mergeConsultation(
  earlier: readonly ConsultationLine[],
  items: readonly DiscussionItem[],
  people: PersonLookup,
): readonly ConsultationRow[] {
  const itemsByKey = new Map(items.map((item) => [item.key, item]));
  const kept = earlier.map((line) => keptRow(line, itemsByKey, people));
  const keptKeys = new Set(kept.map(({ key }) => key));
  const added = items.filter(({ key }) => !keptKeys.has(key)).map((item) => addedRow(item, earlier.length > 0));
  return [...kept, ...added];
}

function keptRow(
  line: ConsultationLine,
  items: ReadonlyMap<string, DiscussionItem>,
  people: PersonLookup,
): ConsultationRow {
  const key = line.key !== '' ? line.key : keyOfEnteredLine(line, items, people);
  const chosen = chosenCellOf(key);
  if (chosen !== null) {
    const differs = items.get(chosen.person)?.differs ?? 0;
    return { ...line, key, ...currentCell(line, chosen, people), differs, since: 'known' };
  }
  const item = items.get(key);
  if (item === undefined) return { ...line, key, differs: 0, since: key.startsWith('t-') ? 'known' : 'gone' };
  // A unit has no cell of its own: the cell that somebody entered stays.
  const { sheet, cell } = item.cell === null ? line : item;
  const subject = line.subject === '' ? item.subject : line.subject;
  return { ...line, key, subject, sheet, cell, differs: item.differs, since: 'known' };
}

function addedRow(item: DiscussionItem, hasEarlier: boolean): ConsultationRow {
  const state = item.differs > 0 || item.key.startsWith('k-') ? 'BV' : null;
  return { ...item, entered: { ...nothingEntered, state }, extraCells: [], since: hasEarlier ? 'new' : null };
}

/** A line entered by hand belongs to the person at its cell; without one it gets a key of its own. */
function keyOfEnteredLine(
  { subject, sheet, cell, entered }: ConsultationLine,
  items: ReadonlyMap<string, DiscussionItem>,
  { keyAt }: PersonLookup,
): string {
  const person = cell === null ? null : keyAt(sheet, cell);
  const column = /^[A-Za-z]+(?=\d)/.exec(cell ?? '')?.[0].toUpperCase() ?? null;
  if (person !== null) {
    return column === null || items.get(person)?.cell === cell?.toUpperCase() ? person : `${person}!${column}`;
  }
  return `t-${hashText([subject, sheet, cell, ...Object.values(entered)].join('\n'))}`;
}

function chosenCellOf(key: string): ChosenCell | null {
  const [person = '', column] = key.split('!');
  return column === undefined ? null : { person, column };
}

/** The chosen column in the person's current row. */
function currentCell(
  { sheet, cell }: ConsultationLine,
  { person, column }: ChosenCell,
  { rowOf }: PersonLookup,
): Pick<ConsultationLine, 'sheet' | 'cell'> {
  const now = rowOf(person);
  return now === null ? { sheet, cell } : { sheet: now.sheet, cell: `${column}${now.row}` };
}

/**
 * Each line once. Some programs drop the mark of our sheets: then the earlier consultation stays in the workbook beside
 * the new one, and both are read.
 */
export function withoutRepeatedLines(lines: readonly ConsultationLine[]): readonly ConsultationLine[] {
  const editedKeys = new Set(lines.filter(isEdited).map(({ key }) => key));
  const seen = new Set<string>();
  return lines.filter((line) => {
    const { key, subject, sheet, cell, entered, extraCells } = line;
    if (key !== '' && editedKeys.has(key) && !isEdited(line)) return false;
    const text = JSON.stringify([key === '' ? [subject, sheet, cell] : key, entered, extraCells]);
    if (seen.has(text)) return false;
    seen.add(text);
    return true;
  });
}

/** Whether somebody entered anything: a state other than the first, or another cell. */
function isEdited({ entered, extraCells }: ConsultationLine): boolean {
  const { state, ...rest } = entered;
  if (state !== null && state !== 'BV') return true;
  return [...Object.values(rest), ...extraCells].some((value) => value !== null && value !== '');
}
