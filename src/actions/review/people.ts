/** People with stated points: beside the facts of their sheet, or on sheets that hold points alone. */
import type { Assessment, Person } from '../../check/assessment';
import { dimensions, type Dimension } from '../../method/method';
import { isBlank, type Row } from '../../record/cell';
import { layoutOf, type ColumnMap, type Field, type Layout } from '../../record/columns';
import { cellText, foldWord } from '../../record/fold';
import type { PersonRecord } from '../../record/record';
import { headerSearchRows, scorableLayout } from '../../record/table';
import type { PersonTable } from '../../review/people';
import { rescoringOf, scoreUnder } from '../../review/rescore';
import { statedColumns, statedOf, statesPoints, type StatedColumn } from '../../review/stated-columns';
import type { Stated } from '../../review/stated';
import type { Subject, Told } from '../../review/subject';
import { personKeys } from '../../review/keys';
import type { Rules } from '../../score/rules';
import { Refusal } from '../../text/refusal';
import type { Workbook } from '../../workbook/workbook';
import { assessWorkbook, findTable, type AssessOptions } from '../assess-workbook';

export interface FactTable {
  readonly assessment: Assessment;
  readonly table: PersonTable;
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
  const { sheet, header } = await findTable(workbook, options);
  let layout: Layout;
  try {
    layout = scorableLayout(sheet, header, options.map);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
  const stated = statedColumns(header.values, layout);
  const columns = statesPoints(stated) ? stated : [];
  const records: PersonRecord[] = [];
  const said: Stated[] = [];
  const assessment = await assessWorkbook(withOwnColumns(workbook), {
    ...options,
    sheet,
    columnsBeside: () => columns.map(({ index }) => index),
    onPerson({ record }, row) {
      records.push(record);
      said.push(statedOf(row, columns));
    },
  });
  const told = toldBy(layout);
  const keys = personKeys(assessment.people);
  const subjects = assessment.people.flatMap((person, index): Subject[] => {
    const record = records[index];
    const key = keys[index];
    if (record === undefined || key === undefined) return [];
    const stated = columns.length === 0 ? {} : (said[index] ?? {});
    return [subjectOf({ sheet, person, record, key, told, stated }, assessment.rules)];
  });
  return { assessment, table: { sheet, headerRow: layout.row, columns, subjects } };
}

/** The workbook as the assessment reads it: score columns of an earlier run are not left out. */
function withOwnColumns(workbook: Workbook): Workbook {
  const { name, typed, carried } = workbook;
  return {
    name,
    typed,
    carried,
    sheets: () => workbook.sheets(),
    rows: (sheet, limit, keep) => workbook.cells(sheet, limit, keep),
    cells: (sheet, limit, keep) => workbook.cells(sheet, limit, keep),
    formulas: (sheet) => workbook.formulas(sheet),
    write: (change) => workbook.write(change),
  };
}

function toldBy({ columns }: Layout): Told {
  const tells = (dimension: Dimension): boolean => factsOf[dimension].some((field) => columns.has(field));
  return {
    kualifikasi: tells('kualifikasi'),
    kompetensi: tells('kompetensi'),
    kinerja: tells('kinerja'),
    disiplin: tells('disiplin'),
  };
}

interface SubjectParts {
  readonly sheet: string;
  readonly person: Person;
  readonly record: PersonRecord;
  readonly key: string;
  readonly told: Told;
  readonly stated: Stated;
}

/** Findings that only say that there is no score, which the score itself does. */
const saidByScore: ReadonlySet<string> = new Set(['method-value-missing', 'education-not-counted']);

function subjectOf({ sheet, person, record, key, told, stated }: SubjectParts, rules: Rules): Subject {
  const blocking = ({ code, severity }: Person['findings'][number]['kind']): boolean =>
    (severity === 'error' && !saidByScore.has(code)) || (code === 'nip-duplicate-same' && person.total === null);
  const errors = person.findings.filter(({ kind }) => blocking(kind)).map(({ kind }) => kind.code);
  const remarks = person.findings.filter(({ kind }) => !blocking(kind)).map(({ kind }) => kind.code);
  const { unit, postGroup, status, education, sex, rank } = person;
  const known = { record, told, stated, group: postGroup, errors, remarks };
  const whole = dimensions.every((dimension) => told[dimension]);
  return {
    sheet,
    row: person.row,
    key,
    groups: { unit, postGroup, status, education, sex, rank },
    ...known,
    computed: whole ? person : scoreUnder(known, rescoringOf(rules, [])),
  };
}

/** The first rows of a sheet hold its header. */
export async function pointsTable(
  workbook: Workbook,
  sheet: string,
  rules: Rules,
  map: ColumnMap,
): Promise<PersonTable | null> {
  let found: { columns: readonly StatedColumn[]; layout: Layout } | null = null;
  const nobody = { kualifikasi: false, kompetensi: false, kinerja: false, disiplin: false };
  const rows: Row[] = [];
  const rescoring = rescoringOf(rules, []);
  for await (const block of workbook.cells(sheet)) {
    for (const row of block) {
      if (found === null) {
        if (row.number > headerSearchRows) return null;
        found = pointsHeader(row, map);
      } else rows.push(row);
    }
  }
  if (found === null) return null;
  const { columns, layout } = found;
  const people = rows.flatMap((row) => {
    const text = (field: Field): string | null => {
      const column = layout.columns.get(field);
      const cell = column === undefined ? null : (row.values[column.index] ?? null);
      return isBlank(cell) ? null : cellText(cell);
    };
    const nip = text('nip');
    const name = text('nama');
    if (nip === null && name === null) return [];
    const stated = statedOf(row, columns);
    return [{ row: row.number, nip, name, unit: text('unit'), post: text('jenisJabatan'), stated }];
  });
  const keys = personKeys(people);
  const subjects = people.map(({ row, unit, post, stated }, index): Subject => {
    const group = groupNamed(post);
    const known = { record: null, told: nobody, stated, group, errors: [], remarks: [] };
    const groups = { unit, postGroup: group, status: null, education: null, sex: null, rank: null };
    return { sheet, row, key: keys[index] ?? '', groups, ...known, computed: scoreUnder(known, rescoring) };
  });
  return { sheet, headerRow: layout.row, columns, subjects };
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
    if (error instanceof Refusal) return null;
    throw error;
  }
}

function groupNamed(post: string | null): Subject['group'] {
  const folded = post === null ? '' : foldWord(post);
  if (folded.startsWith('struktural')) return 'struktural';
  if (folded.startsWith('fungsional') || folded === 'jft' || folded === 'jf') return 'fungsional';
  return folded.startsWith('pelaksana') || folded === 'jfu' ? 'pelaksana' : null;
}
