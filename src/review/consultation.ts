/**
 * What reviewer and agency write to each other: for each unit and each differing row a state with a note, and a question
 * with its answer. Lines are known by a key, so that sorting, inserted rows and a workbook sent to and fro keep them;
 * whatever was typed is carried over, also where nothing differs any more.
 */
import { isBlank, type CellValue, type Row } from '../record/cell';
import { cellText, normalizeHeader } from '../record/normalize';
import {
  type ConsultationColumn,
  consultationColumns,
  type ConsultationLine,
  type ConsultationRow,
  type EnteredColumn,
  enteredColumns,
} from '../report/consultation-sheet';
import { consultationHeaders } from '../text/report/review';
import type { PlainValue } from '../workbook/sheet';
import { hashText } from './keys';

/** Something that a line can be about, as the review at hand finds it. */
export interface DiscussionItem {
  readonly key: string;
  readonly subject: string;
  readonly sheet: string | null;
  readonly cell: string | null;
  /** Cells that differ. */
  readonly differs: number;
}

const nothingTyped: ConsultationLine['entered'] = {
  state: null,
  note: null,
  question: null,
  answer: null,
  settled: null,
};

const headings: ReadonlyMap<string, ConsultationColumn> = new Map(
  consultationColumns.flatMap((column) =>
    Object.values(consultationHeaders[column]).map((heading): [string, ConsultationColumn] => [
      normalizeHeader(heading),
      column,
    ]),
  ),
);

/** A line, and the cells where it stands: row from 1, columns from 0. */
export interface LocatedLine {
  readonly line: ConsultationLine;
  readonly row: number;
  readonly columns: ReadonlyMap<ConsultationColumn, number>;
}

/** The lines of an earlier sheet, as people left them. */
export function readConsultation(rows: readonly Row[]): readonly ConsultationLine[] {
  return readLocatedLines(rows).map(({ line }) => line);
}

export function readLocatedLines(rows: readonly Row[]): readonly LocatedLine[] {
  let columns: ReadonlyMap<ConsultationColumn, number> | null = null;
  const lines: LocatedLine[] = [];
  for (const { number, values } of rows) {
    const header = headerOf(values);
    if (header !== null) columns = header;
    else if (columns !== null) {
      const line = lineOf(values, columns);
      if (line !== null) lines.push({ line, row: number, columns });
    }
  }
  return lines;
}

function headerOf(values: readonly CellValue[]): ReadonlyMap<ConsultationColumn, number> | null {
  const found = new Map<ConsultationColumn, number>();
  values.forEach((value, index) => {
    const column = typeof value === 'string' ? headings.get(normalizeHeader(value)) : undefined;
    if (column !== undefined && !found.has(column)) found.set(column, index);
  });
  return found.size >= 5 && found.has('state') && found.has('question') ? found : null;
}

function lineOf(
  values: readonly CellValue[],
  columns: ReadonlyMap<ConsultationColumn, number>,
): ConsultationLine | null {
  const at = (column: ConsultationColumn): CellValue => values[columns.get(column) ?? -1] ?? null;
  const text = (column: ConsultationColumn): string | null => (isBlank(at(column)) ? null : cellText(at(column)));
  const last = Math.max(...columns.values());
  const beside = values.slice(last + 1).map(plain);
  const typed: Record<EnteredColumn, PlainValue> = { ...nothingTyped };
  for (const column of enteredColumns) typed[column] = plain(at(column));
  const [subject, sheet, cell] = [text('subject'), text('sheet'), text('cell')];
  const isEmpty = [subject, cell, ...Object.values(typed), ...beside].every((value) => value === null || value === '');
  if (isEmpty) return null;
  return {
    key: text('key') ?? '',
    subject: subject ?? '',
    sheet,
    cell: cell?.replaceAll('$', '') ?? null,
    entered: typed,
    extraCells: beside,
  };
}

function plain(value: CellValue): PlainValue {
  if (typeof value === 'object') return value === null ? null : value.error;
  return isBlank(value) ? null : value;
}

/** Where people stand in the workbook at hand, for lines that somebody typed with a cell of their own. */
export interface PersonLookup {
  /** The key of the person at a cell. */
  readonly keyAt: (sheet: string | null, cell: string) => string | null;
  readonly rowOf: (key: string) => { readonly sheet: string; readonly row: number } | null;
}

export function mergeConsultation(
  earlier: readonly ConsultationLine[],
  topics: readonly DiscussionItem[],
  places: PersonLookup,
): readonly ConsultationRow[] {
  const known = new Map(topics.map((topic) => [topic.key, topic]));
  const hasEarlier = earlier.length > 0;
  const seen = new Set<string>();
  const kept = earlier.map((line): ConsultationRow => {
    const key = line.key !== '' ? line.key : keyOfTyped(line, known, places);
    seen.add(key);
    const own = ownCell(key);
    if (own !== null) return { ...line, key, ...placeOf(line, own, places), ...standing(known.get(own.person)) };
    const topic = known.get(key);
    if (topic === undefined) return { ...line, key, differs: 0, since: key.startsWith('t-') ? 'known' : 'gone' };
    const { subject, differs } = topic;
    // A unit without a cell of its own leaves the one that somebody typed.
    const { sheet, cell } = topic.cell === null ? line : topic;
    return {
      ...line,
      key,
      subject: line.subject === '' ? subject : line.subject,
      sheet,
      cell,
      differs,
      since: 'known',
    };
  });
  const added = topics
    .filter(({ key }) => !seen.has(key))
    .map((topic): ConsultationRow => {
      const state = topic.differs > 0 || topic.key.startsWith('k-') ? 'BV' : null;
      return { ...topic, entered: { ...nothingTyped, state }, extraCells: [], since: hasEarlier ? 'new' : null };
    });
  return [...kept, ...added];
}

/** A line that was typed by hand belongs to what stands at its cell, or is a line of its own. */
function keyOfTyped(
  { subject, sheet, cell, entered: typed }: ConsultationLine,
  topics: ReadonlyMap<string, DiscussionItem>,
  { keyAt }: PersonLookup,
): string {
  const person = cell === null ? null : keyAt(sheet, cell);
  const column = /^[A-Za-z]+(?=\d)/.exec(cell ?? '')?.[0].toUpperCase() ?? null;
  if (person !== null) {
    return column === null || topics.get(person)?.cell === cell?.toUpperCase() ? person : `${person}!${column}`;
  }
  return `t-${hashText([subject, sheet, cell, ...Object.values(typed)].join('\n'))}`;
}

/** The key of a line about a cell that somebody chose: the person's own, and the column. */
function ownCell(key: string): { readonly person: string; readonly column: string } | null {
  const [person = '', column] = key.split('!');
  return column === undefined ? null : { person, column };
}

/** The chosen column in the row where the person stands now. */
function placeOf(
  { sheet, cell }: ConsultationLine,
  { person, column }: { readonly person: string; readonly column: string },
  { rowOf }: PersonLookup,
): Pick<ConsultationLine, 'sheet' | 'cell'> {
  const now = rowOf(person);
  return now === null ? { sheet, cell } : { sheet: now.sheet, cell: `${column}${now.row}` };
}

function standing(topic: DiscussionItem | undefined): Pick<ConsultationRow, 'differs' | 'since'> {
  return { differs: topic?.differs ?? 0, since: 'known' };
}
export function withoutRepeatedLines(lines: readonly ConsultationLine[]): readonly ConsultationLine[] {
  const written = new Set(lines.filter(isWritten).map(({ key }) => key));
  const seen = new Set<string>();
  return lines.filter((line) => {
    const { key, subject, sheet, cell, entered: typed, extraCells: beside } = line;
    if (key !== '' && written.has(key) && !isWritten(line)) return false;
    const text = JSON.stringify([key === '' ? [subject, sheet, cell] : key, typed, beside]);
    if (seen.has(text)) return false;
    seen.add(text);
    return true;
  });
}
/** Whether somebody wrote on it: a state other than the first, or anything else. */
function isWritten({ entered: typed, extraCells: beside }: ConsultationLine): boolean {
  const { state, ...rest } = typed;
  if (state !== null && state !== 'BV') return true;
  return [...Object.values(rest), ...beside].some((value) => value !== null && value !== '');
}
