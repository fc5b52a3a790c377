/** A layout: how files of one source look, as data that can be kept, shared and read without any code. */
import * as z from 'zod/mini';
import { fields, pointFields } from '../record/columns';

/** What one row tells: a person, a person's stated points, or one dated event of a person's history. */
export const sourceKinds = ['pegawai', 'poin', 'diklat', 'kursus', 'skp', 'hukuman', 'pendidikan'] as const;
export type SourceKind = (typeof sourceKinds)[number];

const identity = ['nip', 'nama'] as const;
const course = [
  ...identity,
  'jenisDiklat',
  'namaDiklat',
  'tanggalMulai',
  'tanggalSelesai',
  'tahun',
  'jp',
  'sesuaiJabatan',
] as const;

/** The fields that the rows of each kind can tell. `tahun` is the year measured, held or assessed. */
export const fieldsOf = {
  pegawai: [...fields, 'tahun'],
  poin: [...identity, 'unit', 'jabatan', ...pointFields, 'poinTotal', 'kategori', 'tahun', 'diperbarui'],
  diklat: course,
  kursus: course,
  skp: [...identity, 'tahun', 'nilaiKinerja', 'predikatKinerja'],
  hukuman: [...identity, 'hukumanDisiplin', 'tingkatHukuman', 'tanggalHukuman', 'statusHukuman'],
  pendidikan: [...identity, 'pendidikan', 'tanggalLulus', 'tahunLulus'],
} as const satisfies Record<SourceKind, readonly string[]>;
export type SourceField = (typeof fieldsOf)[SourceKind][number];

const text = z.string().check(z.minLength(1));

const shape = z.strictObject({
  name: text.check(z.regex(/^[a-z0-9][a-z0-9-]*$/)),
  title: z.strictObject({ id: text, en: text }),
  holds: z.enum(sourceKinds),
  recognised: z.strictObject({
    /** Headers that must stand there, in any order. */
    headers: z.array(text),
    /** Fields that some header must name; `a|b` asks for one of the two. */
    fields: z.array(text),
    /** Fields that no header may name. */
    without: z.array(text),
    /** Where the header usually stands; it may stand elsewhere. */
    row: z.nullable(z.int().check(z.positive())),
  }),
  /** Fields by header, beside and before the spellings that every reader knows; `abaikan` leaves a column out. */
  columns: z.record(text, text),
  /** By field, what stands for which word: codes of the source. */
  codes: z.record(text, z.record(text, text)),
  /** Headers that this source is known to have and that are never read. Whatever else has no field is not read either. */
  dropped: z.array(text),
});

/** Whether every field that a layout names is one of its kind. */
function namesOwnFields({ holds, columns, codes, recognised }: z.infer<typeof shape>): boolean {
  const known: ReadonlySet<string> = new Set(fieldsOf[holds]);
  const asked = [...recognised.fields.flatMap((each) => each.split('|')), ...Object.keys(codes)];
  return [...asked, ...Object.values(columns).filter((field) => field !== 'abaikan')].every((field) =>
    known.has(field),
  );
}

export const layoutSchema = shape.check(z.refine(namesOwnFields, 'ada kolom tujuan yang tidak dikenal'));
export type SourceLayout = z.infer<typeof layoutSchema>;

/** What a layout has to say beside its name, what it holds and how it is known again. */
interface LayoutDefinition extends Pick<SourceLayout, 'name' | 'title' | 'holds'> {
  readonly recognised: Partial<SourceLayout['recognised']>;
  /** Headers by field, `A|B` for several. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly codes?: SourceLayout['codes'];
  readonly dropped?: string;
}

/** Checked when the program starts, like a layout that comes from outside. */
export function layout({
  name,
  title,
  holds,
  recognised,
  headers = {},
  codes = {},
  dropped = '',
}: LayoutDefinition): SourceLayout {
  return layoutSchema.parse({
    name,
    title,
    holds,
    recognised: { headers: [], fields: [], without: [], row: null, ...recognised },
    columns: Object.fromEntries(
      Object.entries(headers).flatMap(([field, list]) => list.split('|').map((header) => [header, field])),
    ),
    codes,
    dropped: dropped.split('|').filter((header) => header !== ''),
  });
}
