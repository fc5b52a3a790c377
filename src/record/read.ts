/** A row of cells becomes a record and its findings. Whatever the cells hold, reading never throws. */
import type { Method } from '../method/method';
import { isBlank, type CellValue, type Row } from './cell';
import { hasEvidence, opensNotes, rowKind, titleOf } from './non-data-rows';
import type { Column, Field, Layout } from './columns';
import { cellProblem, quoted, type Decoded, type Problem } from './decode';
import { decodersOf, labelsOf, otherMethod, type DecodingContext, type Decoders } from './decoders';
import { dayOf } from './date';
import type { Finding } from './finding';
import { cellText, cleanText, normalizeWord } from './normalize';
import { readingFindingTypes, type ReadingCode } from './finding-types';
import { isDashCell } from './meanings';
import { echelonBehind } from './phrases';
import { nipIn, readNip, type NipParts } from './nip';
import type { Profile } from './profile';
import type { Day, PersonRecord } from './record';
import { hintText } from '../text/core/findings';

export interface PersonReading {
  readonly kind: 'person';
  readonly record: PersonRecord;
  readonly nipParts: NipParts | null;
  readonly findings: Finding[];
}

export interface NonDataRowReading {
  readonly kind: 'aside';
  readonly finding: Finding;
}

export type RowReading = PersonReading | NonDataRowReading | null;

/** Reads row after row of one table; null for a blank row. */
export type RowReader = (row: Row) => RowReading;

/** Reads rows of which it is known that each is a person's, such as the arguments of a function; null for a blank row. */
export function personReader(
  layout: Layout,
  profile: Profile,
  context: DecodingContext,
): (row: Row) => PersonReading | null {
  const decoders = decodersOf(layout, profile, context);
  return (row) =>
    row.values.every((value) => isBlank(value)) ? null : readPerson(row, layout, decoders, context.method);
}

export function rowReader(layout: Layout, profile: Profile, context: DecodingContext): RowReader {
  const decoders = decodersOf(layout, profile, context);
  let unitAbove: string | null = null;
  let belowNotes = false;
  return (row) => {
    let kind = rowKind(row, layout);
    if (kind === 'blank') return null;
    if (kind !== 'person') belowNotes ||= opensNotes(row);
    else if (belowNotes && !hasEvidence(row, layout)) kind = 'row-note';
    else belowNotes = false;
    if (kind === 'row-group' && profile.unit === 'titles') unitAbove = titleOf(row);
    if (kind !== 'person') return { kind: 'aside', finding: findingOf(kind, row.number, null) };
    const person = readPerson(row, layout, decoders, context.method);
    if (profile.unit === 'own') return person;
    if (person.record.unit !== null) unitAbove = person.record.unit;
    return unitAbove === null ? person : ofUnit(person, unitAbove);
  };
}

/** A person whose unit stands above: in the merged cell, or as the title of the group. */
function ofUnit(person: PersonReading, unit: string): PersonReading {
  const { record, findings } = person;
  record.unit = unit;
  return { ...person, findings: findings.filter(({ type }) => type.code !== 'unit-empty') };
}

function findingOf(code: ReadingCode, row: number, column: Column | null, rest?: Partial<Problem>): Finding {
  return {
    type: readingFindingTypes[code],
    row,
    column: column?.index ?? null,
    header: column?.header ?? null,
    params: rest?.params ?? {},
    suggestion: rest?.suggestion ?? null,
  };
}

function readPerson(row: Row, layout: Layout, decoders: Decoders, method: Method): PersonReading {
  const findings: Finding[] = [];
  const name = textOf(row, layout.columns.get('nama'));

  const note = (column: Column, { code, params, suggestion }: Problem) => {
    const repeatsName =
      name !== null &&
      typeof params['value'] === 'string' &&
      normalizeWord(params['value']).includes(normalizeWord(name));
    const safe = repeatsName ? { ...params, value: { template: hintText.theCell, params: {} } } : params;
    findings.push(findingOf(code, row.number, column, { params: safe, suggestion }));
  };
  const settle = <Meaning>(column: Column, decoded: Decoded<Meaning>, unscored = false): Meaning | null => {
    const { problem } = decoded;
    if (problem !== null) note(column, unscored ? { ...problem, code: unscoredCode(problem.code) } : problem);
    if (decoded.remark !== null) note(column, decoded.remark);
    return decoded.value;
  };
  /** The field's meaning, from its column or, where that cell is empty, from the second of its pair. */
  const read = <Name extends keyof Decoders>(field: Name, unscored = unscoredFields.has(field)) => {
    type Meaning = ReturnType<Decoders[Name]>['value'];
    const column = layout.columns.get(field);
    if (column === undefined) return null;
    const cell = field === 'nilaiKinerja' ? asShown(row, column) : cellOf(row, column);
    const decode = decoders[field] as (cell: CellValue) => Decoded<NonNullable<Meaning>>;
    const spare = layout.spare.get(field);
    if (!isBlank(cell) || spare === undefined) return settle(column, decode(cell), unscored);
    return settle(spare, decode(cellOf(row, spare)), unscored);
  };
  const empty = (code: ReadingCode, ...fields: readonly Field[]) => {
    const columns = fields.flatMap((field) => layout.columns.get(field) ?? []);
    const [column] = columns;
    if (column === undefined || !columns.every((each) => isBlank(cellOf(row, each)))) return;
    const spares = fields.flatMap((field) => layout.spare.get(field) ?? []);
    if (spares.every((each) => isBlank(cellOf(row, each)))) findings.push(findingOf(code, row.number, column));
  };

  const nipColumn = layout.columns.get('nip');
  const nameColumn = layout.columns.get('nama');
  const nip = nipColumn === undefined ? null : readNip(nipCell(row, nipColumn, nameColumn));
  if (nip !== null && nipColumn !== undefined && 'problem' in nip) {
    const broken = cellProblem(cellOf(row, nipColumn))?.problem;
    note(nipColumn, broken ?? { code: nip.problem, params: { count: nip.count }, suggestion: null });
  }

  empty('name-empty', 'nama');
  empty('unit-empty', 'unit');
  empty('education-empty', 'pendidikan', 'pendidikanTertinggi');
  empty('post-group-empty', 'jenisJabatan');
  empty('performance-empty', 'nilaiKinerja', 'predikatKinerja');

  const position = read('jenisJabatan');
  const positionColumn = layout.columns.get('jenisJabatan');
  if (position?.group === 'rangkap' && positionColumn !== undefined) {
    findings.push(findingOf('post-group-dual', row.number, positionColumn));
  }
  const echelonCell = read('eselon', position !== null && position.group !== 'struktural');
  // "-" in ESELON is no echelon, and the word for the position may still tell one (administrator).
  const told = position?.echelon ?? (layout.columns.has('eselon') ? null : echelonOfPost(row, layout));
  const echelon = echelonCell === null || echelonCell === 0 ? told : echelonCell;

  const value = read('nilaiKinerja');
  const predicate = read('predikatKinerja');
  const performance = resolvePerformance(value, predicate, method);
  if (performance.problem !== null) {
    const column = layout.columns.get(value === null ? 'predikatKinerja' : 'nilaiKinerja');
    if (column !== undefined) note(column, performance.problem);
  }

  const unassessed = performance.value === null && performance.problem === null;
  const performanceColumn = layout.columns.get('nilaiKinerja') ?? layout.columns.get('predikatKinerja');
  const saysNone = performanceColumn !== undefined && isDashCell(cellOf(row, performanceColumn));
  if (unassessed && saysNone) findings.push(findingOf('performance-empty', row.number, performanceColumn));

  const leadership = read('diklatKepemimpinan');
  const hours = read('jpDiklatTeknis');
  const hoursByAnswer = read('diklatTeknis');
  const legalStatus = read('kedudukanHukum');
  const status = read('status');
  const parts = nip !== null && 'parts' in nip ? nip.parts : null;

  const record: PersonRecord = {
    row: row.number,
    nip: nip?.nip ?? null,
    name:
      nipColumn !== undefined && nipColumn.index === nameColumn?.index ? nameBesideNip(row, nameColumn) : read('nama'),
    unit: read('unit'),
    position: read('jabatan'),
    status: status?.status ?? legalStatus?.status ?? null,
    legalStatus: legalStatus?.legalStatus ?? status?.legalStatus ?? null,
    sex: read('jenisKelamin'),
    birthDay: read('tanggalLahir'),
    appointmentDay: read('tmtCpns'),
    rank: read('golongan'),
    updatedDay: read('diperbarui'),
    statedPredicate: predicate,
    education: read('pendidikan'),
    highestEducation: read('pendidikanTertinggi'),
    requiredEducation: read('pendidikanSyarat'),
    positionType: position === null || position.group === 'rangkap' ? null : position.group,
    echelon,
    leadershipTraining: leadership === true || (typeof leadership === 'object' && leadership !== null),
    functionalTraining: read('diklatFungsional') === true,
    technicalHours: hours ?? hoursByAnswer ?? 0,
    answeredHours: hours === null ? null : hoursByAnswer,
    longestCourseHours: read('jpTerbesar'),
    technicalTrainingDay: read('tanggalDiklatTeknis') ?? yearAlone(row, layout.columns.get('diklatTeknis')),
    seminar: read('seminar') === true,
    seminarDay: read('tanggalSeminar') ?? yearAlone(row, layout.columns.get('seminar')),
    performance: performance.value,
    sanction: read('hukumanDisiplin') ?? 'tidak pernah',
    sanctionDay: read('tanggalHukuman'),
  };

  const course = typeof leadership === 'object' && leadership !== null ? leadership.course : null;
  const leadershipColumn = layout.columns.get('diklatKepemimpinan');
  if (course !== null && leadershipColumn !== undefined && isBelowPosition(course, record)) {
    record.leadershipTraining = false;
    const params = { value: quoted(cellOf(row, leadershipColumn)), echelon: String(echelon) };
    note(leadershipColumn, { code: 'course-below-post', params, suggestion: null });
  }
  return { kind: 'person', record, nipParts: parts, findings };
}

function cellOf(row: Row, column: Column): CellValue {
  return row.values[column.index] ?? null;
}

/** Fields that no score reads: what cannot be read there is a warning at most. */
const unscoredFields: ReadonlySet<Field> = new Set<Field>([
  'nama',
  'unit',
  'jabatan',
  'golongan',
  'jenisKelamin',
  'tanggalLahir',
  'tmtCpns',
  'diperbarui',
]);

/** A problem that would stop the row, as a cell has it that cannot cost a score. */
function unscoredCode(code: ReadingCode): ReadingCode {
  return readingFindingTypes[code].severity === 'error' ? 'cell-not-scored' : code;
}

/** The year that a training's cell names, as its last day; null where it names none or several. */
function yearAlone(row: Row, column: Column | undefined): Day | null {
  if (column === undefined) return null;
  const years = new Set(cellText(cellOf(row, column)).match(/(?<!\d)(?:19[89]|20[0-4])\d(?!\d)/g) ?? []);
  const [year] = years;
  return years.size === 1 ? dayOf(Number(year), 12, 31) : null;
}

/** The echelon behind a post's name ("Kepala Bidang (III.b)"), where no column of its own tells it. */
function echelonOfPost(row: Row, layout: Layout): number | null {
  const column = layout.columns.get('jabatan');
  return column === undefined ? null : echelonBehind(cellText(cellOf(row, column)));
}

/** A cell shown in percent, as the number that the user sees: 0.875 shown as 87.50 % is 87.5. */
function asShown(row: Row, column: Column): CellValue {
  const cell = cellOf(row, column);
  if (typeof cell !== 'number' || row.percents?.includes(column.index) !== true) return cell;
  return Number((cell * 100).toPrecision(12));
}

/** The NIP's cell; where it shares the name's column, only what is the NIP of it. */
function nipCell(row: Row, nip: Column, name: Column | undefined): CellValue {
  const cell = cellOf(row, nip);
  if (nip.index !== name?.index || typeof cell !== 'string') return cell;
  return nipIn(cell) ?? (/\d{8}/.test(cell.replace(/[\s.-]/g, '')) ? cell.replace(/[^\d]/g, '') : null);
}

/** The name in a cell that holds the NIP as well: what stands before the digits, or behind them. */
function nameBesideNip(row: Row, column: Column): string | null {
  const text = cellText(cellOf(row, column));
  const [before = '', after = ''] = text.split(
    /(?:\bn\s?i\s?p\b|\bnrp\b|\bnipppk\b)?[\s.:/]*\d(?:[\s.\-–'’/_]*\d){7,}/iu,
    2,
  );
  const clean = (part: string) => part.replace(/^[\s,/:.-]+|[\s,/:-]+$/gu, '');
  const name = clean(before) === '' ? clean(after.replace(/^\s*\((?:pns|cpns|pppk)\)/iu, '')) : clean(before);
  return name === '' ? null : name;
}

function textOf(row: Row, column: Column | undefined): string | null {
  const cell = column === undefined ? null : cellOf(row, column);
  const text = typeof cell === 'string' ? cleanText(cell) : '';
  return text.length < 3 ? null : text;
}

/** A course of a lower echelon than the position's; eselon V asks for what pengawas positions ask for. */
export function isBelowPosition(course: number, { positionType, echelon }: PersonRecord): boolean {
  return positionType === 'struktural' && echelon !== null && course > Math.min(echelon, 4);
}

interface Performance {
  readonly value: PersonRecord['performance'];
  readonly problem: Problem | null;
}

/** The value where there is one, else the predicate; each must belong to the method's own scale. */
function resolvePerformance(
  value: PersonRecord['performance'],
  predicate: PersonRecord['statedPredicate'],
  method: Method,
): Performance {
  const known = labelsOf(method);
  const refusesNumbers = method.performance.scale === 'predicate';
  if (typeof value === 'number' && refusesNumbers && predicate === null) {
    const params = { value, method: method.id, known: known.join(', ') };
    return { value: null, problem: { code: 'performance-number-refused', params, suggestion: null } };
  }
  const chosen = value === null || (typeof value === 'number' && refusesNumbers) ? predicate : value;
  if (typeof chosen === 'string' && !known.includes(chosen)) {
    return { value: null, problem: otherMethod(chosen, method, known).problem };
  }
  return { value: chosen, problem: null };
}
