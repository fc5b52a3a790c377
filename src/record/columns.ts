/** Which column holds which field: evidence from the headers and from the cells, and the best assignment as a whole. */
import { columnText } from '../text/core/record';
import { keysOf } from '../text/core/keys';
import { UserError } from '../text/core/user-error';
import { columnLetters, columnNumber } from './a1';
import type { CellValue, Row } from './cell';
import { bestAssignment } from './assignment';
import { fieldByValues, sampleOf, shareThatFits, type ColumnSample } from './column-values';
import { fieldsByWords, turnsAway } from './header-patterns';
import { headerWords, isFiller } from './header-words';
import { nipIn } from './nip';
import { normalizeHeader } from './normalize';
import { singleHeader, type TableHeader } from './table-header';

/** The fields, as `--map "Header=field"` and messages name them. */
const headerSpellings = {
  nip: 'NIP|N I P|NIP BARU|NIP/NI PPPK|NIPPPK',
  nama: 'NAMA|NAMA LENGKAP|NAMA PEGAWAI',
  unit: 'UNIT KERJA|UNOR|UNOR NAMA|OPD|PERANGKAT DAERAH|SATUAN KERJA|SKPD',
  jabatan: 'JABATAN|NAMA JABATAN|JABATAN NAMA',
  jenisJabatan: 'JENIS JABATAN|JNS JABATAN|JENIS JABATAN NAMA|JENIS JABATAN ID|KELOMPOK JABATAN',
  eselon: 'ESELON|ESELON NAMA|ESELON ID',
  pendidikan: 'PENDIDIKAN|TINGKAT PENDIDIKAN|TINGKAT PENDIDIKAN NAMA|TINGKAT PENDIDIKAN ID|PENDIDIKAN TERAKHIR|JENJANG',
  pendidikanTertinggi: 'PENDIDIKAN TERTINGGI|IJAZAH TERTINGGI',
  pendidikanSyarat: 'PENDIDIKAN SYARAT|SYARAT PENDIDIKAN|SYARAT PENDIDIKAN JABATAN|PENDIDIKAN YANG DISYARATKAN',
  diklatKepemimpinan: 'DIKLAT KEPEMIMPINAN|DIKLAT PIM|DIKLAT STRUKTURAL|STRUKTURAL',
  diklatFungsional: 'DIKLAT FUNGSIONAL|DIKLAT FUNG|FUNGSIONAL',
  jpDiklatTeknis: 'JP|JP DIKLAT TEKNIS|DIKLAT TEKNIS (JP)|JP TEKNIS|JUMLAH JP|JAM PELAJARAN',
  diklatTeknis: 'DIKLAT20JP|DIKLAT 20 JP|DIKLAT TEKNIS',
  jpTerbesar: 'JP TERBESAR|JP DIKLAT TERBESAR|JP KURSUS TERBESAR',
  tanggalDiklatTeknis: 'TANGGAL DIKLAT TEKNIS|TGL DIKLAT TEKNIS|TANGGAL DIKLAT20JP|TANGGAL DIKLAT 20 JP',
  seminar: 'SEMINAR|SEMINAR/WORKSHOP|WORKSHOP|SEMINAR/WORKSHOP/MAGANG/KURSUS',
  tanggalSeminar: 'TANGGAL SEMINAR|TGL SEMINAR|TANGGAL SEMINAR/WORKSHOP|TANGGAL WORKSHOP',
  nilaiKinerja: 'NILAI KINERJA|KINERJA|NILAI SKP|SKP|PPK|NILAI PPK',
  predikatKinerja: 'PREDIKAT KINERJA|PREDIKAT|PREDIKAT SKP|PREDIKAT KINERJA NAMA|PREDIKAT KINERJA ID',
  hukumanDisiplin:
    'HUKUMAN DISIPLIN|HUKDIS|DISIPLIN|RIWAYAT DISIPLIN|JENIS HUKUMAN|JENIS HUKUMAN NAMA|JENIS HUKUMAN ID',
  tanggalHukuman:
    'TANGGAL HUKUMAN DISIPLIN|TANGGAL HUKUMAN|TGL HUKUMAN|TANGGAL HUKDIS|TGL HUKDIS|TMT HUKUMAN|TMT HUKDIS|TMT HUKUMAN DISIPLIN',
  status: 'STATUS|STATUS PEGAWAI|STATUS CPNS PNS|JENIS PEGAWAI|JENIS ASN',
  kedudukanHukum: 'KEDUDUKAN HUKUM|KEDUDUKAN HUKUM NAMA|KEDUDUKAN HUKUM ID',
  jenisKelamin: 'JENIS KELAMIN|JNS KELAMIN|JK|L/P',
  tanggalLahir: 'TANGGAL LAHIR|TGL LAHIR',
  tmtCpns: 'TMT CPNS|TMT CPNS/PPPK|TMT PENGANGKATAN',
  golongan: 'GOLONGAN|GOL RUANG|GOLRU|GOL/RUANG|GOLONGAN RUANG|GOLONGAN/RUANG|GOL AKHIR NAMA',
  diperbarui: 'TANGGAL PEMUTAKHIRAN|TERAKHIR DIPERBARUI|TGL PEMUTAKHIRAN|UPDATED',
} as const;

/** Points that somebody stated: recognised so that they are never taken for facts. */
const statedSpellings = {
  poinKualifikasi: 'KUALIFIKASI',
  poinKompetensi: 'KOMPETENSI',
  poinKinerja: 'KINERJA',
  poinDisiplin: 'DISIPLIN',
} as const;

/** A field of stated points. */
export type PointField = keyof typeof statedSpellings;
export const pointFields = keysOf(statedSpellings);

export type Field = keyof typeof headerSpellings;
export const fields = keysOf(headerSpellings);

/** Headers that the user tied to a field; a header tied to `abaikan` is left out. */
export type ColumnMap = ReadonlyMap<string, Field | 'abaikan'>;

/** How sure the program is that a column holds its field. */
export type Degree = 'certain' | 'probable';

/**
 * Why a column is taken for a field: the user said so (`mapped`), its header is known (`known`), known beneath its group
 * title (`grouped`), known but for years, windows and explanations (`qualified`), made of the field's words (`words`),
 * of those and others (`extraWords`), or its cells show it (`values`).
 */
export type ColumnReason = 'mapped' | 'known' | 'grouped' | 'qualified' | 'words' | 'extraWords' | 'values';

export interface Column {
  readonly field: Field;
  /** Index in the sheet, from 0. */
  readonly index: number;
  /** The header as it stands in the sheet, its levels joined. */
  readonly header: string;
  /** A column of SAPK codes, by its header. */
  readonly ids: boolean;
  /** The level of the header that names the column, from 1 at the top. */
  readonly level: number;
  readonly degree: Degree;
  readonly reason: ColumnReason;
  /** The header's texts from the top level down. */
  readonly levels: readonly string[];
}

/** A column that seems to hold a field that scoring needs, and is not used. */
export interface UnusedColumn {
  readonly field: Field;
  readonly index: number;
  readonly header: string;
  /** `rival`: another column holds the field; `values`: its cells do not fit the field. */
  readonly why: 'rival' | 'values';
}

/** The columns of a table, by field; `spare` is the second of a pair such as JENIS JABATAN ID and NAMA. */
export interface Layout {
  /** The last row of the header; the people stand below. */
  readonly row: number;
  readonly columns: ReadonlyMap<Field, Column>;
  readonly spare: ReadonlyMap<Field, Column>;
  /** BKN's 2018 template, whose codes have a meaning of their own. */
  readonly template: boolean;
  /** All headers that are not empty, as they stand in the sheet. */
  readonly found: readonly string[];
  /** Where stated points stand beside one another. */
  readonly statedPoints: boolean;
  readonly rowHeaders: readonly (string | null)[];
  readonly unused: readonly UnusedColumn[];
}

const fieldByHeader: ReadonlyMap<string, Field> = new Map(
  fields.flatMap((field) =>
    headerSpellings[field].split('|').map((header): [string, Field] => [normalizeHeader(header), field]),
  ),
);

/** English names and the function parameters' names, for those who type `--map`. */
const fieldAliases: ReadonlyMap<string, Field> = new Map<string, Field>([
  ['name', 'nama'],
  ['post', 'jabatan'],
  ['postgroup', 'jenisJabatan'],
  ['echelon', 'eselon'],
  ['education', 'pendidikan'],
  ['leadershiptraining', 'diklatKepemimpinan'],
  ['functionaltraining', 'diklatFungsional'],
  ['technicalhours', 'jpDiklatTeknis'],
  ['technicaltraining', 'diklatTeknis'],
  ['performance', 'nilaiKinerja'],
  ['predicate', 'predikatKinerja'],
  ['punishment', 'hukumanDisiplin'],
  ['sex', 'jenisKelamin'],
  ['birthdate', 'tanggalLahir'],
  ['rank', 'golongan'],
  ['updated', 'diperbarui'],
]);

/** The field that a user named. @throws UserError with the fields that there are. */
export function fieldNamed(text: string): Field | 'abaikan' {
  const normalized = normalizeHeader(text);
  if (normalized === 'abaikan' || normalized === 'ignore') return 'abaikan';
  const field =
    fields.find((known) => known.toLowerCase() === normalized) ??
    fieldAliases.get(normalized) ??
    fieldByHeader.get(normalized);
  if (field === undefined) {
    throw new UserError(columnText.mapUnknownField, { field: text, known: [...fields, 'abaikan'].join(', ') });
  }
  return field;
}

/** A column's header; `header` as it stands there, `normalized` as headers compare, on its lowest level. */
export interface HeaderCell {
  readonly index: number;
  readonly header: string;
  readonly normalized: string;
  /** Its texts from the top level down; one where the header is one row. */
  readonly levels: readonly string[];
}

/** The headers of a table, from left to right. */
export function headerCells({ values, levels }: Pick<TableHeader, 'values' | 'levels'>): readonly HeaderCell[] {
  return values.flatMap((value, index) => {
    const texts = levels[index] ?? [];
    const lowest = texts.at(-1);
    if (typeof value !== 'string' || lowest === undefined) return [];
    const normalized = normalizeHeader(lowest);
    return normalized === '' ? [] : [{ index, header: value.replace(/\s+/g, ' ').trim(), normalized, levels: texts }];
  });
}

/** The distinct fields that a header would name, and those that it probably names. */
export function fieldsNamed(
  header: TableHeader,
  map: ColumnMap,
): { readonly certain: ReadonlySet<string>; readonly probable: ReadonlySet<string> } {
  const mapped = new Map([...map].map(([name, field]) => [normalizeHeader(name), field]));
  const certain = new Set<string>();
  const probable = new Set<string>();
  for (const cell of headerCells(header)) {
    const tied = mapped.get(cell.normalized) ?? mapped.get(normalizeHeader(cell.header));
    const [best] = headerClaims(cell);
    const field = tied ?? (best?.degree === 'certain' ? best.field : undefined) ?? statedPointField(cell.normalized);
    if (field !== undefined) certain.add(field);
    else if (best !== undefined) probable.add(best.field);
  }
  return { certain, probable };
}

/** The field of facts that a normalized header names by itself. */
export function factField(normalized: string): Field | undefined {
  return fieldByHeader.get(normalized);
}

/** The field of stated points that a normalized header names, where such points stand side by side. */
export function statedPointField(normalized: string): PointField | undefined {
  return pointFields.find((field) => normalizeHeader(statedSpellings[field]) === normalized);
}

/** The whole header of BKN's template of 2018, under which alone its codes hold. */
export const templateHeaders =
  'Id Pegawai|Nama|NIP|KUALIFIKASI|STRUKTURAL|FUNGSIONAL|DIKLAT20JP|SEMINAR|SKP|HUKDIS|Unit Kerja'.split('|');
const normalizedTemplateHeaders = templateHeaders.map(normalizeHeader);

/** What is known beside the header when its columns are told. */
export interface LayoutContext {
  readonly map: ColumnMap;
  /** Rows below the header, for what their cells say. */
  readonly sample?: readonly Row[];
}

/** The layout of a header of one row, by its texts alone. @throws UserError as `tableLayout`. */
export function layoutOf(row: number, values: readonly CellValue[], map: ColumnMap): Layout {
  return tableLayout(singleHeader({ number: row, values }), { map });
}

/**
 * Ties each header to its field, as the best assignment over all columns.
 * @throws UserError where two headers claim one field alike, or `map` names a header that is not there.
 */
export function tableLayout(header: TableHeader, { map, sample = [] }: LayoutContext): Layout {
  const cells = headerCells(header);
  const found = cells.map((cell) => cell.header);
  const present = new Set(cells.map(({ normalized }) => normalized));
  const template = normalizedTemplateHeaders.every((name) => present.has(name));
  const mapped = mappedColumns(map, header, cells, found);
  const stated = template ? new Set<number>() : withoutWords(statedPointColumns(cells), sample);
  const context: ClaimContext = { template, stated, mapped, sampleOf: (index) => sampleOf(index, sample) };
  const width = Math.max(header.values.length, ...sample.map(({ values }) => values.length));
  const claims = Array.from({ length: width }, (_, index) =>
    claimsOf(
      index,
      cells.find((cell) => cell.index === index),
      context,
    ),
  );
  const { columns, spare } = assign(claims, header, found);
  shareNameColumn(columns, claims, context);
  preferOnlyPerformance(columns);
  return {
    row: header.number,
    columns,
    spare,
    template,
    found,
    statedPoints: stated.size > 0,
    rowHeaders: header.values.map((value, index) =>
      typeof value === 'string' ? normalizeHeader(header.levels[index]?.at(-1) ?? value) : null,
    ),
    unused: unusedColumns(claims, columns, spare),
  };
}

/** Points are numbers: where most cells are words the columns hold facts under the names of the dimensions. */
function withoutWords(stated: ReadonlySet<number>, sample: readonly Row[]): ReadonlySet<number> {
  const cells = [...stated].flatMap((index) => sampleOf(index, sample));
  const words = cells.filter((cell) => typeof cell === 'string' && !/^[\d.,\s-]+$/.test(cell)).length;
  return cells.length > 0 && words * 2 > cells.length ? new Set() : stated;
}

/** A field that a column may hold. */
interface Claim {
  readonly field: Field;
  /** How much speaks for it; 0 where the header names the field, but the column's cells do not fit it. */
  readonly weight: number;
  readonly degree: Degree;
  readonly reason: ColumnReason;
  readonly cell: HeaderCell | null;
}

/** What each kind of evidence weighs in the assignment; a certain one outweighs any probable one. */
const WEIGHT = {
  mapped: 1000,
  known: 100,
  grouped: 98,
  qualified: 95,
  words: 88,
  extraWords: 60,
  values: 30,
} as const;

/** Below this share of fitting cells a column does not hold what its words suggest. */
const LEAST_FITTING_SHARE = 0.3;

/** By the words of a known spelling, in any order: its field. */
const fieldByWordSet: ReadonlyMap<string, Field> = new Map(
  fields.flatMap((field) =>
    headerSpellings[field].split('|').map((spelling) => [wordSet(headerWords(spelling).words), field] as const),
  ),
);

function wordSet(words: readonly string[]): string {
  return [...new Set(words)].sort().join(' ');
}

/** What the header alone says, the strongest first. */
function headerClaims(cell: HeaderCell): readonly Claim[] {
  const { levels, normalized } = cell;
  const own = headerWords(levels.at(-1) ?? '');
  const all = headerWords(levels.join(' '));
  const groups = levels.slice(0, -1);
  const claims = new Map<Field, Claim>();
  const claim = (
    field: Field | undefined,
    reason: 'known' | 'grouped' | 'qualified' | 'words' | 'extraWords',
    less = 0,
  ) => {
    if (field === undefined || (claims.get(field)?.weight ?? 0) > WEIGHT[reason] - less) return;
    // "SKP (60%)" is a part of the value, not the value.
    if (field === 'nilaiKinerja' && all.qualifiers.some((each) => each.includes('%'))) return;
    if (
      groups.length > 0 &&
      turnsAway(
        field,
        groups.flatMap((group) => headerWords(group).words),
      )
    )
      return;
    claims.set(field, {
      field,
      weight: WEIGHT[reason] - less,
      degree: reason === 'extraWords' ? 'probable' : 'certain',
      reason,
      cell,
    });
  };
  const known = fieldByHeader.get(normalized);
  claim(known, 'known');
  if (groups.length > 0) claim(fieldByHeader.get(normalizeHeader(levels.join(''))), 'grouped');
  if (known === undefined || groups.length > 0) {
    for (const each of groups.length > 0 ? [own, all] : [own]) {
      const meaningful = each.words.filter((word) => !isFiller(word));
      if (!each.aside.some((word) => turnsAway(fieldByWordSet.get(wordSet(each.words)), [word]))) {
        claim(fieldByWordSet.get(wordSet(each.words)) ?? fieldByWordSet.get(wordSet(meaningful)), 'qualified');
      }
      for (const { field, unexplained, named } of fieldsByWords(each)) {
        if (unexplained.length === 0) claim(field, 'words', named > 1 ? 0 : 2);
        else claim(field, 'extraWords', Math.min(20, 5 * unexplained.length) - Math.min(named, 3));
      }
    }
  }
  // Two facts in one cell: "TINGKAT PENDIDIKAN / JURUSAN / TAHUN LULUS" begins with the level.
  const [head = '', ...tail] = (levels.at(-1) ?? '').split('/');
  if (claims.size === 0 && tail.length > 0) claim(fieldByHeader.get(normalizeHeader(head)), 'extraWords', 2);
  return [...claims.values()].sort((one, other) => other.weight - one.weight);
}

interface ClaimContext {
  readonly template: boolean;
  readonly stated: ReadonlySet<number>;
  readonly mapped: ReadonlyMap<number, Field | 'abaikan'>;
  readonly sampleOf: (index: number) => ColumnSample;
}

/** What header and cells of one column say together. */
function claimsOf(index: number, cell: HeaderCell | undefined, context: ClaimContext): readonly Claim[] {
  const { template, stated, mapped } = context;
  const tied = mapped.get(index);
  if (tied === 'abaikan') return [];
  if (tied !== undefined)
    return [{ field: tied, weight: WEIGHT.mapped, degree: 'certain', reason: 'mapped', cell: cell ?? null }];
  const chosen = new Set([...mapped.values()]);
  if (template && cell?.normalized === normalizeHeader('KUALIFIKASI')) {
    return [{ field: 'pendidikan', weight: WEIGHT.known, degree: 'certain', reason: 'known', cell }];
  }
  if (stated.has(index)) return [];
  const sample = context.sampleOf(index);
  const byHeader = cell === undefined ? [] : headerClaims(cell);
  const claims = byHeader.filter(({ field }) => !chosen.has(field)).map((claim) => weighedByCells(claim, sample));
  if (claims.length > 0) return claims;
  const field = fieldByValues(sample);
  if (field === null || chosen.has(field)) return [];
  const { words, aside } = headerWords(cell?.levels.join(' ') ?? '');
  if (turnsAway(field, [...words, ...aside])) return [];
  return [{ field, weight: WEIGHT.values, degree: 'probable', reason: 'values', cell: cell ?? null }];
}

/** A header that is known by heart is law; what its words suggest has to fit its cells. */
function weighedByCells(claim: Claim, sample: ColumnSample): Claim {
  if (claim.reason === 'known' || claim.reason === 'grouped') return claim;
  const share = shareThatFits(claim.field, sample);
  if (share === null) return claim;
  if (share < LEAST_FITTING_SHARE) return { ...claim, weight: 0 };
  return { ...claim, weight: claim.weight + share };
}

/** Claims of one field nearer than this are alike: which of the two is meant is the user's to say. */
const ALIKE_WEIGHTS = 1.5;

function assign(
  claims: readonly (readonly Claim[])[],
  header: TableHeader,
  found: readonly string[],
): { columns: Map<Field, Column>; spare: Map<Field, Column> } {
  // Only columns that may hold a field: sheets formatted to their last column have thousands of empty ones.
  const claimed = claims.flatMap((ofColumn, index) => (ofColumn.length > 0 ? [index] : []));
  const weights = fields.map((field) =>
    claimed.map((index) => claims[index]?.find((claim) => claim.field === field)?.weight ?? 0),
  );
  const assigned = new Map<number, number>();
  for (const [at, column] of bestAssignment(weights).entries()) {
    const index = column === null ? undefined : claimed[column];
    if (index !== undefined) assigned.set(index, at);
  }
  const columns = new Map<Field, Column>();
  const spare = new Map<Field, Column>();
  for (const [index, at] of [...assigned].sort(([one], [other]) => one - other)) {
    const field = fields[at];
    const claim = claims[index]?.find((each) => each.field === field);
    if (field === undefined || claim === undefined) continue;
    const rivals = claims.flatMap((ofColumn, other) => {
      const rival = ofColumn.find((each) => each.field === field);
      const free = other !== index && !assigned.has(other);
      return free && rival !== undefined && rival.weight > 0 && rival.weight >= claim.weight - ALIKE_WEIGHTS
        ? [{ index: other, claim: rival }]
        : [];
    });
    if (rivals.length === 0) {
      columns.set(field, columnOf(index, claim));
      continue;
    }
    const claimants = [{ index, claim }, ...rivals].sort((one, other) => one.index - other.index);
    const inHeader = claimants.flatMap(({ claim: { cell } }) => (cell === null ? [] : [cell]));
    const [first, second] = resolvePair(field, inHeader, header.number, found);
    const claimAt = (cell: HeaderCell) => claimants.find((each) => each.index === cell.index)?.claim ?? claim;
    columns.set(field, columnOf(first.index, claimAt(first)));
    if (second !== undefined) spare.set(field, columnOf(second.index, claimAt(second)));
  }
  return { columns, spare };
}

function columnOf(index: number, { field, cell, degree, reason }: Claim): Column {
  return {
    field,
    index,
    header: cell?.header ?? `(kolom ${columnLetters(index)})`,
    ids: cell !== null && isIds(cell.normalized),
    level: Math.max(1, cell?.levels.length ?? 1),
    degree,
    reason,
    levels: cell?.levels ?? [],
  };
}

/** A column NAMA / NIP holds both; so does a column NAMA whose cells hold NIPs where no other column does. */
function shareNameColumn(
  columns: Map<Field, Column>,
  claims: readonly (readonly Claim[])[],
  { sampleOf: sample }: ClaimContext,
): void {
  const name = columns.get('nama');
  const nip = columns.get('nip');
  if (nip !== undefined && name === undefined && claims[nip.index]?.some(({ field }) => field === 'nama') === true) {
    columns.set('nama', { ...nip, field: 'nama' });
  }
  if (name === undefined || nip !== undefined) return;
  const said = claims[name.index]?.some(({ field }) => field === 'nip') === true;
  const shown = sample(name.index).some((cell) => nipIn(cell) !== null);
  if (said || shown)
    columns.set('nip', {
      ...name,
      field: 'nip',
      degree: said ? name.degree : 'probable',
      reason: said ? name.reason : 'values',
    });
}

/** The one column of performance may hold values, whatever its header says. */
function preferOnlyPerformance(columns: Map<Field, Column>): void {
  const predicate = columns.get('predikatKinerja');
  if (predicate === undefined || predicate.ids || columns.has('nilaiKinerja')) return;
  columns.delete('predikatKinerja');
  columns.set('nilaiKinerja', predicate);
}

/** The fields on which a score depends. */
const scoringFields: ReadonlySet<Field> = new Set<Field>([
  'pendidikan',
  'jenisJabatan',
  'diklatKepemimpinan',
  'diklatFungsional',
  'jpDiklatTeknis',
  'diklatTeknis',
  'seminar',
  'nilaiKinerja',
  'predikatKinerja',
  'hukumanDisiplin',
]);

function unusedColumns(
  claims: readonly (readonly Claim[])[],
  columns: ReadonlyMap<Field, Column>,
  spare: ReadonlyMap<Field, Column>,
): readonly UnusedColumn[] {
  const used = new Set([...columns.values(), ...spare.values()].map(({ index }) => index));
  return claims.flatMap((ofColumn, index): UnusedColumn[] => {
    const [claim] = ofColumn;
    if (used.has(index) || claim === undefined || !scoringFields.has(claim.field)) return [];
    const header = claim.cell?.header ?? columnLetters(index);
    if (columns.has(claim.field))
      return claim.degree === 'certain' ? [{ field: claim.field, index, header, why: 'rival' }] : [];
    return [{ field: claim.field, index, header, why: 'values' }];
  });
}

/** The columns that the user tied to fields: by the whole header, its lowest level alone, or the column's letters. */
function mappedColumns(
  map: ColumnMap,
  header: TableHeader,
  cells: readonly HeaderCell[],
  found: readonly string[],
): ReadonlyMap<number, Field | 'abaikan'> {
  const mapped = new Map<number, Field | 'abaikan'>();
  for (const [name, field] of map) {
    const normalized = normalizeHeader(name);
    const whole = cells.filter((cell) => normalizeHeader(cell.header) === normalized);
    const lowest = cells.filter((cell) => cell.normalized === normalized);
    const [hit, ...more] = whole.length > 0 ? whole : lowest;
    const letter = /^\(?kolom\s+([A-Z]{1,3})\)?$/i.exec(name.trim())?.[1]?.toUpperCase();
    if (hit === undefined && letter !== undefined) {
      mapped.set(columnNumber(letter) - 1, field);
      continue;
    }
    if (hit === undefined) {
      throw new UserError(columnText.mapUnknownHeader, {
        header: name,
        row: String(header.number),
        found: found.join(', '),
      });
    }
    for (const cell of [hit, ...more]) mapped.set(cell.index, field);
  }
  return mapped;
}

/** Whether a normalized header is that of a column of codes. */
export function isIds(normalized: string): boolean {
  return /(?:id|kode)$/.test(normalized) || normalized.startsWith('kode');
}

/** One claimant, or the two of an ID and NAMA pair, the codes first. @throws UserError where more claim one field. */
export function resolvePair(
  field: string,
  claimants: readonly HeaderCell[],
  row: number,
  found: readonly string[],
): readonly [HeaderCell, HeaderCell?] {
  const [first, second] = claimants;
  if (first === undefined) throw new Error('a claim without a claimant');
  if (second === undefined) return [first];
  const base = (normalized: string) => normalized.replace(/(?:id|nama)$/, '');
  const isPair =
    claimants.length === 2 &&
    isIds(first.normalized) !== isIds(second.normalized) &&
    base(first.normalized) === base(second.normalized);
  if (isPair) return isIds(first.normalized) ? [first, second] : [second, first];
  throw new UserError(columnText.claimedTwice, {
    field,
    row: String(row),
    headers: claimants.map(({ header, index }) => `"${header}" (kolom ${String(index + 1)})`).join(', '),
    found: found.join(', '),
  });
}

/**
 * Columns of stated points. KUALIFIKASI and KOMPETENSI are never facts; KINERJA and DISIPLIN are points where
 * those two stand in the same row, unless a column of their own says so (KINERJA POIN, SKOR DISIPLIN).
 */
function statedPointColumns(cells: readonly HeaderCell[]): ReadonlySet<number> {
  const named = (...headers: string[]) => cells.filter(({ normalized }) => headers.includes(normalized));
  if (named('kualifikasi').length === 0 || named('kompetensi').length === 0) return new Set();
  const points = (name: string) =>
    named(
      ...['poin', 'skor', 'bobot', 'nilai']
        .map((word) => `${word}${name}`)
        .filter((header) => !fieldByHeader.has(header)),
      `${name}poin`,
      `${name}skor`,
    );
  const columns = [...named('kualifikasi'), ...named('kompetensi')];
  for (const name of ['kinerja', 'disiplin']) {
    const own = points(name);
    columns.push(...(own.length > 0 ? own : named(name)));
  }
  return new Set(columns.map(({ index }) => index));
}
