/** Sheets in memory, assessed: people as the cells of their rows in, points and findings out. */
import { assessWorkbook } from '../../src/actions/shared/assess-workbook';
import type { Assessment, Person } from '../../src/check/assessment';
import { chooseMethod, type MethodChoice } from '../../src/method/choice';
import type { CellValue } from '../../src/record/cell';
import type { Field } from '../../src/record/columns';
import { messageOf, type Finding } from '../../src/record/finding';
import type { Day } from '../../src/record/record';
import { UserError } from '../../src/text/core/user-error';
import { formatMessage, type Language } from '../../src/text/core/translate';
import { memoryWorkbook, type MemorySheets } from './memory-workbook';

/** A row by its headers; `undefined` takes a column away. */
export type Cells = Readonly<Record<string, CellValue | undefined>>;

export interface Assessing {
  /** As `--method` takes it, or a method of a test's own. */
  readonly by?: string | MethodChoice;
  readonly settings?: readonly string[];
  readonly sheet?: string;
  readonly map?: Readonly<Record<string, Field | 'abaikan'>>;
  readonly measured?: Day;
  /** The measuring date that the workbook carries. */
  readonly carried?: string | null;
  readonly today?: Day;
  readonly typed?: boolean;
  readonly hidden?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly managed?: readonly string[];
  readonly updatedSince?: Day;
}

/** 21 July 2020. */
const today = 44_033;

export function assessSheets(sheets: MemorySheets, assessing: Assessing = {}): Promise<Assessment> {
  const { by, typed = true, carried = '2019-12-31', hidden = [], hiddenRows = [], managed = [], map = {} } = assessing;
  return assessWorkbook(memoryWorkbook(sheets, { typed, measured: carried, hidden, hiddenRows, managed }), {
    measured: assessing.measured ?? null,
    today: assessing.today ?? today,
    method: by === undefined ? null : typeof by === 'string' ? chooseMethod(by) : by,
    settings: assessing.settings ?? [],
    sheet: assessing.sheet ?? null,
    map: new Map(Object.entries(map)),
    updatedSince: assessing.updatedSince ?? null,
  });
}

/** A pelaksana with an S-1, no training, SKP 80 and no sanction: 15 + 0 + 25 + 5 points. */
const plain: Cells = {
  NAMA: 'Pegawai Contoh',
  'UNIT KERJA': 'Dinas Contoh',
  'JENIS JABATAN': 'pelaksana',
  PENDIDIKAN: 'S-1',
  'NILAI SKP': 80,
};

/** Invented NIPs, all different: born 1 January 1990, PNS since January 2015. */
export function nipOf(index: number): string {
  return `19900101201501${index < 999 ? '1' : '2'}${String((index % 999) + 1).padStart(3, '0')}`;
}

/** The header and the rows of a sheet of people, each a plain person with changes. */
export function sheetOf(people: readonly Cells[]): readonly (readonly CellValue[])[] {
  const rows = people.map((changes, index): Cells => ({ NIP: nipOf(index), ...plain, ...changes }));
  const headers = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((header) =>
    rows.some((row) => row[header] !== undefined),
  );
  return [headers, ...rows.map((row) => headers.map((header) => row[header] ?? null))];
}

export function assessPeople(people: readonly Cells[], assessing: Assessing = {}): Promise<Assessment> {
  return assessSheets({ Data: sheetOf(people) }, assessing);
}

/** One plain person with changes. */
export async function assessOne(changes: Cells, assessing: Assessing = {}): Promise<Person> {
  const [person] = (await assessPeople([changes], assessing)).people;
  if (person === undefined) throw new Error('the row was taken for no person');
  return person;
}

export function codes(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ type }) => type.code);
}

export function pointsOf({ kualifikasi, kompetensi, kinerja, disiplin }: Person): readonly (number | null)[] {
  return [kualifikasi, kompetensi, kinerja, disiplin];
}

/** The sentences of findings. */
export function said(findings: readonly Finding[], language: Language = 'id'): readonly string[] {
  return findings.map((finding) => formatMessage(language, messageOf(finding)));
}

export function allFindings({ people, sheetFindings }: Assessment): readonly Finding[] {
  return [...sheetFindings, ...people.flatMap(({ findings }) => findings)];
}

/** What a refusal says; an error where there was none. */
export async function refusal(assessed: Promise<unknown>, language: Language = 'id'): Promise<string> {
  try {
    await assessed;
  } catch (error) {
    if (error instanceof UserError) return error.translate(language);
    throw error;
  }
  throw new Error('nothing was refused');
}
