/** Which column holds which field: header spellings, and what happens where headers collide. */
import { columnText } from '../text/core/record';
import { keysOf } from '../text/core/keys';
import { UserError } from '../text/core/user-error';
import type { CellValue } from './cell';
import { normalizeHeader } from './normalize';

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

export interface Column {
  readonly field: Field;
  /** Index in the sheet, from 0. */
  readonly index: number;
  readonly header: string;
  /** A column of SAPK codes, by its header. */
  readonly ids: boolean;
}

/** The columns of a table, by field; `spare` is the second of a pair such as JENIS JABATAN ID and NAMA. */
export interface Layout {
  readonly row: number;
  readonly columns: ReadonlyMap<Field, Column>;
  readonly spare: ReadonlyMap<Field, Column>;
  /** BKN's 2018 template, whose codes have a meaning of their own. */
  readonly template: boolean;
  /** All headers of the row that are not empty, as they stand there. */
  readonly found: readonly string[];
  /** Where stated points stand beside one another. */
  readonly statedPoints: boolean;
  readonly rowHeaders: readonly (string | null)[];
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

/** The field that a user named. @throws Refusal with the fields that there are. */
export function fieldNamed(text: string): Field | 'abaikan' {
  const folded = normalizeHeader(text);
  if (folded === 'abaikan' || folded === 'ignore') return 'abaikan';
  const field =
    fields.find((known) => known.toLowerCase() === folded) ?? fieldAliases.get(folded) ?? fieldByHeader.get(folded);
  if (field === undefined) {
    throw new UserError(columnText.mapUnknownField, { field: text, known: [...fields, 'abaikan'].join(', ') });
  }
  return field;
}

/** A filled cell of a header row; `header` as it stands there, `folded` as headers compare. */
export interface HeaderCell {
  readonly index: number;
  readonly header: string;
  readonly normalized: string;
}

/** The headers of a row, from left to right. */
export function headerCells(values: readonly CellValue[]): readonly HeaderCell[] {
  return values.flatMap((value, index) => {
    if (typeof value !== 'string') return [];
    const normalized = normalizeHeader(value);
    return normalized === '' ? [] : [{ index, header: value.replace(/\s+/g, ' ').trim(), normalized }];
  });
}

/** The distinct fields that a row would name: the header row is the one that names most. */
export function fieldsNamed(values: readonly CellValue[], map: ColumnMap): ReadonlySet<string> {
  const mapped = new Map([...map].map(([header, field]) => [normalizeHeader(header), field]));
  const named = headerCells(values).map(
    ({ normalized }) => mapped.get(normalized) ?? factField(normalized) ?? statedPointField(normalized),
  );
  return new Set(named.filter((field) => field !== undefined));
}

/** The field of facts that a folded header names by itself. */
export function factField(folded: string): Field | undefined {
  return fieldByHeader.get(folded);
}

/** The field of stated points that a folded header names, where such points stand side by side. */
export function statedPointField(folded: string): PointField | undefined {
  return pointFields.find((field) => normalizeHeader(statedSpellings[field]) === folded);
}

/** The whole header of BKN's template of 2018, under which alone its codes hold. */
export const templateHeaders =
  'Id Pegawai|Nama|NIP|KUALIFIKASI|STRUKTURAL|FUNGSIONAL|DIKLAT20JP|SEMINAR|SKP|HUKDIS|Unit Kerja'.split('|');
const foldedTemplateHeaders = templateHeaders.map(normalizeHeader);

/** Ties each header of a row to its field. @throws Refusal where two headers claim one field, or `map` names none. */
export function layoutOf(row: number, values: readonly CellValue[], map: ColumnMap): Layout {
  const cells = headerCells(values);
  const found = cells.map(({ header }) => header);
  const present = new Set(cells.map(({ normalized }) => normalized));
  const template = foldedTemplateHeaders.every((header) => present.has(header));
  const mapped = mappedHeaders(map, present, row, found);
  const stated = template ? new Set<number>() : statedPointColumns(cells);
  const claims = new Map<Field, HeaderCell[]>();
  const claim = (field: Field, cell: HeaderCell) => claims.set(field, [...(claims.get(field) ?? []), cell]);
  const chosen = new Set([...mapped.values()]);
  for (const cell of cells) {
    const tied = mapped.get(cell.normalized);
    if (tied === 'abaikan') continue;
    if (tied !== undefined) {
      claim(tied, cell);
      continue;
    }
    const field =
      template && cell.normalized === normalizeHeader('KUALIFIKASI')
        ? 'pendidikan'
        : fieldByHeader.get(cell.normalized);
    if (field !== undefined && !chosen.has(field) && !stated.has(cell.index)) claim(field, cell);
  }
  const columns = new Map<Field, Column>();
  const spare = new Map<Field, Column>();
  for (const [field, claimants] of claims) {
    const [first, second] = resolvePair(field, claimants, row, found);
    columns.set(field, columnOf(field, first));
    if (second !== undefined) spare.set(field, columnOf(field, second));
  }
  // The one column of performance may hold values, whatever its header says.
  const predicate = columns.get('predikatKinerja');
  if (predicate !== undefined && !predicate.ids && !columns.has('nilaiKinerja')) {
    columns.delete('predikatKinerja');
    columns.set('nilaiKinerja', predicate);
  }
  return {
    row,
    columns,
    spare,
    template,
    found,
    statedPoints: stated.size > 0,
    rowHeaders: values.map((value) => (typeof value === 'string' ? normalizeHeader(value) : null)),
  };
}

function mappedHeaders(
  map: ColumnMap,
  present: ReadonlySet<string>,
  row: number,
  found: readonly string[],
): ReadonlyMap<string, Field | 'abaikan'> {
  const mapped = new Map<string, Field | 'abaikan'>();
  for (const [header, field] of map) {
    const folded = normalizeHeader(header);
    if (!present.has(folded)) {
      throw new UserError(columnText.mapUnknownHeader, { header, row: String(row), found: found.join(', ') });
    }
    mapped.set(folded, field);
  }
  return mapped;
}

/** Whether a folded header is that of a column of codes. */
export function isIds(folded: string): boolean {
  return /(?:id|kode)$/.test(folded) || folded.startsWith('kode');
}

function columnOf(field: Field, cell: HeaderCell): Column {
  return { field, index: cell.index, header: cell.header, ids: isIds(cell.normalized) };
}

/** One claimant, or the two of an ID and NAMA pair, the codes first. @throws Refusal where more claim one field. */
export function resolvePair(
  field: string,
  claimants: readonly HeaderCell[],
  row: number,
  found: readonly string[],
): readonly [HeaderCell, HeaderCell?] {
  const [first, second] = claimants;
  if (first === undefined) throw new Error('a claim without a claimant');
  if (second === undefined) return [first];
  const base = (folded: string) => folded.replace(/(?:id|nama)$/, '');
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
