/** People with stated points: beside the facts of their sheet, or on sheets that hold points alone. */
import type { Assessment, Person } from '../../check/assessment';
import type { Named } from '../../roster/match';
import { dimensions, type Dimension } from '../../method/method';
import { rowKind } from '../../record/non-data-rows';
import { isBlank, type Row } from '../../record/cell';
import { layoutOf, type ColumnMap, type Field, type Layout } from '../../record/columns';
import { cellText, normalizeHeader, normalizeWord } from '../../record/normalize';
import type { PersonRecord } from '../../record/record';
import { headerSearchRows, scorableLayout } from '../../record/table';
import type { PersonTable } from '../../review/review-people';
import { rescoringOf, scoreUnder } from '../../review/rescore';
import { statedColumns, statedOf, statesPoints, withSubheader, type StatedColumn } from '../../review/stated-columns';
import type { StatedScore } from '../../review/stated';
import type { ReviewedPerson, ProvidedDimensions } from '../../review/reviewed-person';
import { totalsLabel } from '../../review/totals-rows';
import { personKeys } from '../../review/keys';
import type { Rules } from '../../score/rules';
import { UserError } from '../../text/core/user-error';
import type { Workbook } from '../../workbook/workbook';
import { assessWorkbook, findTable, type AssessOptions } from './assess-workbook';

export interface FactTable {
  readonly assessment: Assessment;
  readonly table: PersonTable;
  /** Other sheets that look like data: one for each unit, where a workbook is kept so. */
  readonly others: readonly string[];
}

/** Facts without which a dimension cannot be computed: one of each. */
const factsOf: Readonly<Record<Dimension, readonly Field[]>> = {
  kualifikasi: ['pendidikan', 'pendidikanTertinggi'],
  kompetensi: [
    'diklatKepemimpinan',
    'diklatFungsional',
    'jpDiklatTeknis',
    'diklatTeknis',
    'seminar',
    'predikatKinerja',
  ],
  kinerja: ['nilaiKinerja', 'predikatKinerja'],
  disiplin: ['hukumanDisiplin'],
};

/** The sheet with facts, assessed, and what it states beside them; null where no sheet holds facts. */
export async function factTable(workbook: Workbook, options: AssessOptions): Promise<FactTable | null> {
  const whole = withOwnColumns(workbook);
  const { sheet, header, sample, others } = await findTable(whole, options);
  let layout: Layout;
  try {
    layout = scorableLayout(sheet, header, { map: options.map, sample });
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
  const lower = await lowerLevel(whole, sheet, header, layout);
  const stated = statedColumns((lower ?? header).values, layout);
  const columns = statesPoints(stated) ? stated : [];
  const records: PersonRecord[] = [];
  const said: StatedScore[] = [];
  const assessment = await assessWorkbook(whole, {
    ...options,
    sheet,
    extraColumns: () => columns.map(({ index }) => index),
    onPerson({ record }, row) {
      records.push(record);
      said.push(statedOf(row, columns));
    },
  });
  const told = providedDimensions(layout);
  const keys = personKeys(assessment.people);
  const subjects = assessment.people.flatMap((person, index): ReviewedPerson[] => {
    const record = records[index];
    const key = keys[index];
    if (record === undefined || key === undefined) return [];
    const stated = columns.length === 0 ? {} : (said[index] ?? {});
    return [subjectOf({ sheet, person, record, key, told, stated }, assessment.rules)];
  });
  return { assessment, table: { sheet, headerRow: layout.row, columns, people: subjects }, others };
}

/** A header's second level, where the row below is one. */
async function lowerLevel(workbook: Workbook, sheet: string, header: Row, layout: Layout): Promise<Row | null> {
  for await (const block of workbook.rowsWithScores(sheet, header.number + 1)) {
    const below = block.find(({ number }) => number === header.number + 1);
    if (below !== undefined) return withSubheader(header, below, layout);
  }
  return null;
}

/** The workbook as the assessment reads it: score columns of an earlier run are not left out. */
function withOwnColumns(workbook: Workbook): Workbook {
  const { name, typed, metadata: carried } = workbook;
  return {
    name,
    typed,
    metadata: carried,
    sheets: () => workbook.sheets(),
    rows: (sheet, limit, keep) => workbook.rowsWithScores(sheet, limit, keep),
    rowsWithScores: (sheet, limit, keep) => workbook.rowsWithScores(sheet, limit, keep),
    formulas: (sheet) => workbook.formulas(sheet),
    write: (change) => workbook.write(change),
  };
}

/** Which dimensions a roster's columns tell. */
export function providedDimensions({ columns }: Layout): ProvidedDimensions {
  const tells = (dimension: Dimension): boolean => factsOf[dimension].some((field) => columns.has(field));
  return {
    kualifikasi: tells('kualifikasi'),
    kompetensi: tells('kompetensi'),
    kinerja: tells('kinerja'),
    disiplin: tells('disiplin'),
  };
}

export interface SubjectParts {
  readonly sheet: string;
  readonly person: Person;
  readonly record: PersonRecord;
  readonly key: string;
  readonly told: ProvidedDimensions;
  readonly stated: StatedScore;
}

/** Findings that only say that there is no score, which the score itself does. */
const saidByScore: ReadonlySet<string> = new Set(['method-value-missing', 'education-not-counted']);

/** A person as assessed, with what was stated of them. */
export function subjectOf({ sheet, person, record, key, told, stated }: SubjectParts, rules: Rules): ReviewedPerson {
  const blocking = ({ code, severity }: Person['findings'][number]['type']): boolean =>
    (severity === 'error' && !saidByScore.has(code)) || (code === 'nip-duplicate-same' && person.total === null);
  const errors = person.findings.filter(({ type }) => blocking(type)).map(({ type }) => type.code);
  const otherFindings = person.findings.filter(({ type }) => !blocking(type)).map(({ type }) => type.code);
  const { unit, positionType, status, education, sex, rank } = person;
  const known = { record, provided: told, stated, positionType, errors, otherFindings };
  const whole = dimensions.every((dimension) => told[dimension]);
  return {
    sheet,
    row: person.row,
    key,
    groups: { unit, positionType, status, education, sex, rank },
    ...known,
    computed: whole ? person : scoreUnder(known, rescoringOf(rules, [])),
  };
}

/** A sheet that states people's points and nothing to compute them from; null where it is none. */
export async function pointsTable(
  workbook: Workbook,
  sheet: string,
  rules: Rules,
  map: ColumnMap,
): Promise<PersonTable | null> {
  const found = await pointRows(workbook, sheet, map);
  if (found === null) return null;
  const { headerRow, columns, people } = found;
  const nobody = { kualifikasi: false, kompetensi: false, kinerja: false, disiplin: false };
  const rescoring = rescoringOf(rules, []);
  const keys = personKeys(people);
  const subjects = people.map(({ row, unit, position, stated }, index): ReviewedPerson => {
    const positionType = groupNamed(position);
    const known = { record: null, provided: nobody, stated, positionType, errors: [], otherFindings: [] };
    const groups = { unit, positionType, status: null, education: null, sex: null, rank: null };
    return { sheet, row, key: keys[index] ?? '', groups, ...known, computed: scoreUnder(known, rescoring) };
  });
  return { sheet, headerRow, columns, people: subjects };
}

export interface PointRow extends Named {
  readonly position: string | null;
  /** The year that the row is about, where a column tells it. */
  readonly year: number | null;
  readonly stated: StatedScore;
}

export interface PointRows {
  readonly headerRow: number;
  readonly columns: readonly StatedColumn[];
  readonly people: readonly PointRow[];
}

/** People with the points that a sheet states for them; null where none of its first rows is such a header. */
export async function pointRows(workbook: Workbook, sheet: string, map: ColumnMap): Promise<PointRows | null> {
  const header = await pointsHeaderIn(workbook, sheet, map);
  if (header === null) return null;
  const { columns, layout } = header;
  const year = layout.rowHeaders.indexOf(normalizeHeader('TAHUN'));
  const at = (field: Field): number => layout.columns.get(field)?.index ?? -1;
  const [nip, name, unit, position] = [at('nip'), at('nama'), at('unit'), at('jenisJabatan')];
  const read = new Set(
    [...columns.map(({ index }) => index), nip, name, unit, position, year].filter((each) => each >= 0),
  );
  const people: PointRow[] = [];
  for await (const block of workbook.rowsWithScores(sheet, Infinity, { headerRow: layout.row, columns: read })) {
    for (const row of block) {
      if (row.number <= layout.row) continue;
      const text = (index: number): string | null => {
        const cell = row.values[index] ?? null;
        return isBlank(cell) ? null : cellText(cell);
      };
      const who = { nip: text(nip), name: text(name), unit: text(unit), position: text(position) };
      if (who.nip === null && (who.name === null || totalsLabel(row.values) !== null)) continue;
      if (rowKind(row, layout) !== 'person') continue;
      people.push({ row: row.number, ...who, year: yearIn(text(year)), stated: statedOf(row, columns) });
    }
  }
  return { headerRow: layout.row, columns, people };
}

function yearIn(text: string | null): number | null {
  return text !== null && /^\d{4}$/.test(text) ? Number(text) : null;
}

async function pointsHeaderIn(
  workbook: Workbook,
  sheet: string,
  map: ColumnMap,
): Promise<ReturnType<typeof pointsHeader>> {
  let before: ReturnType<typeof pointsHeader> = null;
  let upper: Row | null = null;
  for await (const block of workbook.rowsWithScores(sheet, headerSearchRows + 1)) {
    for (const row of block) {
      const lower = upper === null ? null : withSubheader(upper, row, null);
      if (lower !== null) before = pointsHeader(lower, map) ?? before;
      if (before !== null) return before;
      if (row.number > headerSearchRows) return null;
      before = pointsHeader(row, map);
      upper = row;
    }
  }
  return before;
}

function pointsHeader(row: Row, map: ColumnMap): { columns: readonly StatedColumn[]; layout: Layout } | null {
  const columns = statedColumns(row.values, null);
  if (!statesPoints(columns)) return null;
  const layout = tolerantLayout(row, map);
  if (layout === null || !(layout.columns.has('nip') || layout.columns.has('nama'))) return null;
  return { columns, layout };
}

/** A header that claims a field twice is no table of points. */
function tolerantLayout(row: Row, map: ColumnMap): Layout | null {
  try {
    return layoutOf(row.number, row.values, map);
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}

function groupNamed(position: string | null): ReviewedPerson['positionType'] {
  const folded = position === null ? '' : normalizeWord(position);
  if (folded.startsWith('struktural')) return 'struktural';
  if (folded.startsWith('fungsional') || folded === 'jft' || folded === 'jf') return 'fungsional';
  return folded.startsWith('pelaksana') || folded === 'jfu' ? 'pelaksana' : null;
}
