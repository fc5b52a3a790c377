/** The way of the data: find the table, read its rows, check and score them. Writes nothing. */
import { fieldsFromHistories } from '../../check/apply-histories';
import { assessor, type AssessContext, type Assessor, type OnPerson } from '../../check/assess';
import type { Assessment } from '../../check/assessment';
import { checkFinding } from '../../check/person';
import { parseSettings, type MethodChoice } from '../../method/choice';
import { methodOfYear } from '../../method/registry';
import { isBlank, type Row } from '../../record/cell';
import type { ColumnMap, Field, Layout } from '../../record/columns';
import { columnsKept } from '../../record/columns-kept';
import { addMonths, dayOf, isoDay, yearOf } from '../../record/date';
import type { Finding } from '../../record/finding';
import { nipBeneathJoiner } from '../../record/nip-beneath';
import { profileOf, type Profile } from '../../record/profile';
import type { Day } from '../../record/record';
import { findHeader, headerSearchRows, scorableLayout, type HeaderCandidate } from '../../record/table';
import type { TableHeader } from '../../record/table-header';
import { rulesOf, type Rules } from '../../score/rules';
import { translator, type CodedColumn } from '../../source/codes';
import { historyFindingTypes } from '../../source/finding-types';
import type { SourceLayout } from '../../source/layout';
import { columnText } from '../../text/core/record';
import { UserError } from '../../text/core/user-error';
import { COPY_LIMIT, type SheetInfo, type Workbook } from '../../workbook/workbook';
import { readHistories } from './read-histories';
import { isOfYear, yearRows, type YearRows } from './year-rows';

export interface AssessOptions {
  /** Null: the date that the workbook carries, else 31 December of the year before `today`. */
  readonly measured: Day | null;
  readonly today: Day;
  /** Null: the method of the year measured. */
  readonly method: MethodChoice | null;
  /** Settings beside the method's own, as `name=reading`. */
  readonly settings: readonly string[];
  /** Null: the sheet that holds the data is found. */
  readonly sheet: string | null;
  /** Headers that the user tied to fields, by header. */
  readonly map: ColumnMap;
  /** Data updated before this day are old; null: 12 months before the measuring date. */
  readonly updatedSince: Day | null;
  /** By field, what stands for which word in the roster: codes of its source. */
  readonly codes?: SourceLayout['codes'];
  /** Workbooks of dated events that tell facts in the roster's place, and layouts of the user's own for them. */
  readonly histories?: { readonly workbooks: readonly Workbook[]; readonly layouts: readonly SourceLayout[] } | null;
  /** A row of the sheet whose points are to be explained; null for none. */
  readonly explainRow?: number | null;
  /** Told of each person as read, beside the assessment. */
  readonly onPerson?: OnPerson;
  /** Columns that `onPerson` needs beside those of the fields, as indexes; no other is read. */
  readonly extraColumns?: (layout: Layout) => readonly number[];
  /** Called now and then with the number of rows read. */
  readonly onProgress?: (rows: number) => void;
  /** Gives way to whoever waits, such as a page that has to stay responsive, between two slices of rows. */
  readonly pause?: () => Promise<void>;
  /** Stops the work between two slices, with the signal's own reason. */
  readonly signal?: AbortSignal;
}

/** Rows looked at before the first is read, to tell what a column as a whole holds. */
const profiledRows = COPY_LIMIT;

/** Rows checked at a stretch: some ten milliseconds. */
const slice = 1_000;

/** @throws Refusal where nothing can be assessed: no header, no rows, columns missing or claimed twice. */
export async function assessWorkbook(workbook: Workbook, options: AssessOptions): Promise<Assessment> {
  const rules = rulesFor(workbook, options);
  const { sheet, header, sample, others } = await findTable(workbook, options);
  const { workbooks = [], layouts = [] } = options.histories ?? {};
  const histories = workbooks.length === 0 ? null : await readHistories(workbooks, rules.method, layouts);
  const told = histories === null ? new Set<Field>() : fieldsFromHistories(histories);
  const layout = scorableLayout(sheet, header, { map: options.map, sample }, told);
  const updatedSince = options.updatedSince ?? addMonths(rules.measured, -12);
  const typed = workbook.typed;
  const { explainRow = null, onPerson } = options;
  const years = await yearRows(workbook, { sheet, layout }, rules.measured);
  const context = { sheet, layout, rules, typed, updatedSince, histories, explainRow, onPerson };
  const assessment = await assessRows(workbook, context, { ...options, years });
  if (assessment.people.length === 0) throw new UserError(columnText.noRows, { sheet, row: String(layout.row) });
  return {
    ...assessment,
    sheetFindings: [
      ...others.map((other) => otherSheet(other, layout)),
      ...(years === null ? [] : [otherYears(years)]),
      ...assessment.sheetFindings,
    ],
  };
}

/** The rules of the run: the date from the user, the workbook or the calendar, and from its year the method. */
export function rulesFor(workbook: Workbook, options: AssessOptions): Rules {
  const carried = workbook.metadata.measured === null ? null : isoDay(workbook.metadata.measured);
  const measured = options.measured ?? carried ?? endOfLastYear(options.today);
  const { method, choices } = options.method ?? { method: methodOfYear(yearOf(measured)), choices: {} };
  return rulesOf(method, { ...choices, ...parseSettings(options.settings) }, measured);
}

function endOfLastYear(today: Day): Day {
  const day = dayOf(yearOf(today) - 1, 12, 31);
  if (day === null) throw new Error('the clock shows no usable year');
  return day;
}

export interface DataTable {
  readonly sheet: string;
  readonly header: TableHeader;
  /** The first rows below the header. */
  readonly sample: readonly Row[];
  /** Other sheets that look like data. */
  readonly others: readonly string[];
}

/** @throws Refusal where no sheet has a header. */
export async function findTable(
  workbook: Workbook,
  { sheet, map }: Pick<AssessOptions, 'sheet' | 'map'>,
): Promise<DataTable> {
  const candidates = await candidateSheets(workbook, sheet);
  const found: FoundTable[] = [];
  for (const { name } of candidates) {
    const rows = await firstRows(workbook, name);
    const header = findHeader(rows, map);
    if (header !== null) found.push({ sheet: name, header, sample: below(rows, header) });
  }
  const [first, ...rest] = found;
  if (first === undefined) throw new UserError(columnText.noHeader);
  const best = rest.reduce((one, other) => (worth(other) > worth(one) ? other : one), first);
  const alike = ({ sample, header: { named } }: FoundTable) =>
    sample.length > 0 && named >= 5 && named * 2 >= best.header.named;
  const others = found.filter((each) => each !== best && alike(each)).map((each) => each.sheet);
  return { sheet: best.sheet, header: best.header.header, sample: best.sample, others };
}

interface FoundTable {
  readonly sheet: string;
  readonly header: HeaderCandidate;
  /** The first rows below the header that are not blank. */
  readonly sample: readonly Row[];
}

/** Sheets with rows before empty forms, those that can be scored before recaps, then those that name more fields. */
function worth({ header, sample }: FoundTable): number {
  return (sample.length > 0 ? 2000 : 0) + (header.scorable ? 1000 : 0) + header.named;
}

function below(rows: readonly Row[], { header }: HeaderCandidate): readonly Row[] {
  return rows.filter(({ number, values }) => number > header.number && values.some((value) => !isBlank(value)));
}

/** The sheet that was asked for, or all that may hold data: hidden ones only where no other is there. */
async function candidateSheets(workbook: Workbook, asked: string | null): Promise<readonly SheetInfo[]> {
  const sheets = (await workbook.sheets()).filter(({ managed }) => !managed);
  if (asked === null) {
    const visible = sheets.filter(({ hidden }) => !hidden);
    return visible.length > 0 ? visible : sheets;
  }
  const named = sheets.filter(({ name }) => name.trim().toLowerCase() === asked.trim().toLowerCase());
  if (named.length > 0) return named;
  throw new UserError(columnText.noSheet, { sheet: asked, known: sheets.map(({ name }) => name).join(', ') });
}

async function firstRows(workbook: Workbook, sheet: string): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for await (const block of workbook.rows(sheet, 2 * headerSearchRows)) rows.push(...block);
  return rows;
}

async function assessRows(
  workbook: Workbook,
  context: Omit<AssessContext, 'profile'>,
  options: ReadOptions,
): Promise<Assessment> {
  let running: Assessor | null = null;
  const begin = (profile: Profile): ((row: Row) => void) => {
    const started = assessor({ ...context, profile });
    running = started;
    return (row) => {
      started.take(row);
    };
  };
  await readTable(workbook, context, options, begin);
  return finished(running);
}

/** What a callback has set is there once the table is read. */
function finished(running: Assessor | null): Assessment {
  if (running === null) throw new Error('the table was not read');
  return running.finish();
}

interface ReadOptions extends Pick<AssessOptions, 'onProgress' | 'pause' | 'signal' | 'extraColumns' | 'codes'> {
  /** Of a history of several years, the rows to be read. */
  readonly years: YearRows | null;
}

/** Reads the rows below a header one after the other, once the first of them have told what each column holds. */
export async function readTable(
  workbook: Workbook,
  { sheet, layout }: Pick<AssessContext, 'sheet' | 'layout'>,
  { onProgress, pause, signal, extraColumns: extraColumns, codes = {}, years }: ReadOptions,
  begin: (profile: Profile) => (row: Row) => void,
): Promise<void> {
  const through = async (take: (row: Row) => void, rows: readonly Row[]) => {
    for (let from = 0; from < rows.length; from += slice) {
      signal?.throwIfAborted();
      for (const row of rows.slice(from, from + slice)) take(row);
      await pause?.();
    }
  };
  let flush = () => {};
  /** Rows go through a joiner where a person takes two. */
  const start = (rows: readonly Row[]): ((row: Row) => void) => {
    const profile = profileOf(layout, rows);
    const take = begin(profile);
    if (!profile.nipBeneath) return take;
    const joiner = nipBeneathJoiner(layout);
    const pass = (row: Row | null) => {
      if (row !== null) take(row);
    };
    flush = () => {
      pass(joiner.flush());
    };
    return (row) => {
      pass(joiner.take(row));
    };
  };
  let waiting: Row[] = [];
  let running: ((row: Row) => void) | null = null;
  let done = 0;
  const beside = [...(extraColumns?.(layout) ?? []), ...(years === null ? [] : [years.column])];
  const columns = new Set([...columnsKept(layout), ...beside]);
  const translate = translator(codes, codedColumns(layout));
  for await (const block of workbook.rows(sheet, Infinity, { headerRow: layout.row, columns })) {
    signal?.throwIfAborted();
    const rows = block
      .filter((row) => row.number > layout.row && (years === null || isOfYear(row, years)))
      .map(translate);
    if (running !== null) await through(running, rows);
    else for (const row of rows) waiting.push(row);
    if (running === null && waiting.length >= profiledRows) {
      running = start(waiting);
      await through(running, waiting);
      waiting = [];
    }
    done += block.length;
    onProgress?.(done);
  }
  if (running === null) await through(start(waiting), waiting);
  flush();
  signal?.throwIfAborted();
}

/** Columns of a roster whose codes a layout may tell: all that it ties to a field. */
function codedColumns({ columns, spare }: Layout): readonly CodedColumn[] {
  return [...columns.values(), ...spare.values()].map(({ field, index }) => ({ field, index, coded: true }));
}

function otherYears({ year, others }: YearRows): Finding {
  const params = { year: String(year), count: others };
  return {
    type: historyFindingTypes['history-other-years'],
    row: null,
    column: null,
    header: null,
    params,
    suggestion: null,
  };
}

function otherSheet(sheet: string, layout: Layout): Finding {
  return checkFinding('other-sheet', null, layout, null, { sheet });
}
