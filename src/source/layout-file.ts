/** A layout as a file: a mapping that was saved once is one already; whoever knows the source may add the rest. */
import * as z from 'zod/mini';
import { problemsOf } from '../method/problems';
import { fieldNamed } from '../record/columns';
import { sourceText } from '../text/core/source';
import { UserError } from '../text/core/user-error';
import type { Message } from '../text/core/translate';
import { layoutSchema, sourceKinds, type SourceLayout } from './layout';

/** A saved mapping: columns alone. All else has a usual value. */
const fileSchema = z.strictObject({
  name: z.optional(z.string()),
  title: z.optional(z.strictObject({ id: z.string(), en: z.string() })),
  holds: z.optional(z.enum(sourceKinds)),
  recognised: z.optional(
    z.strictObject({
      headers: z.optional(z.array(z.string())),
      fields: z.optional(z.array(z.string())),
      without: z.optional(z.array(z.string())),
      row: z.optional(z.nullable(z.number())),
    }),
  ),
  columns: z.record(z.string(), z.string()),
  codes: z.optional(z.record(z.string(), z.record(z.string(), z.string()))),
  dropped: z.optional(z.array(z.string())),
});

/** @param file its name, which names a layout that has no name. @throws Refusal that says what is wrong with it. */
export function parseLayoutFile(json: string, file: string): SourceLayout {
  const refusal = (problems: string | Message) => new UserError(sourceText.notLayoutFile, { file, problems });
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/^\ufeff/, ''));
  } catch {
    throw refusal('bukan JSON');
  }
  const told = fileSchema.safeParse(value);
  if (!told.success) throw refusal(problemsOf(told.error));
  const { name, title, holds = 'pegawai', recognised = {}, columns, codes = {}, dropped = [] } = told.data;
  const slug = slugOf(name ?? file.replace(/^.*[/\\]/, '').replace(/\.json$/i, ''));
  const used = Object.entries(columns).filter(([, field]) => !/^(?:abaikan|ignore)$/i.test(field.trim()));
  const parsed = layoutSchema.safeParse({
    name: slug,
    title: title ?? { id: name ?? slug, en: name ?? slug },
    holds,
    recognised: {
      headers: recognised.headers ?? (recognised.fields === undefined ? used.map(([header]) => header) : []),
      fields: recognised.fields ?? [],
      without: recognised.without ?? [],
      row: recognised.row ?? null,
    },
    columns:
      holds === 'pegawai'
        ? Object.fromEntries(Object.entries(columns).map(([header, field]) => [header, rosterField(field)]))
        : columns,
    codes,
    dropped,
  });
  if (!parsed.success) throw refusal(problemsOf(parsed.error));
  return parsed.data;
}

/** Fields of people may be named as `--map` takes them. @throws Refusal */
function rosterField(name: string): string {
  return name.trim().toLowerCase() === 'tahun' ? 'tahun' : fieldNamed(name);
}

function slugOf(name: string): string {
  const slug = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return slug === '' ? 'tata-letak' : slug;
}
