/** Metadata that a workbook carries between runs: JSON in custom document properties, which Excel preserves. */
import * as z from 'zod/mini';
import { isManaged } from './sheet';
import type { WorkbookChange, ScoreTable, SheetInfo } from './workbook';

/** Score columns that an earlier run added to a sheet; recognised by their headers. */
const scoresSchema = z.object({ sheet: z.string(), headers: z.array(z.string()).check(z.minLength(1)) });

const metadataSchema = z.object({
  measured: z.catch(z.nullable(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))), null),
  /** The name of each managed sheet, by role. */
  sheets: z.catch(z.record(z.string(), z.string()), {}),
  scores: z.catch(z.array(scoresSchema), []),
});

export type WorkbookMetadata = z.infer<typeof metadataSchema>;

export const emptyMetadata: WorkbookMetadata = { measured: null, sheets: {}, scores: [] };

/** Excel's dialog allows 255 characters in a property, so the JSON is split into `IPASN 1`, `IPASN 2`, ... */
export const METADATA_PROPERTY = /^IPASN (\d+)$/;
const PROPERTY_CHARS = 250;

/** Prefix of the hidden, sheet-local name that identifies a managed sheet whatever it is called; the role follows. */
export const ROLE_NAME_PREFIX = '_IPASN.';

/** Joins the pieces by their number. Anything that does not parse gives empty metadata. */
export function metadataFromProperties(properties: Iterable<readonly [name: string, value: string]>): WorkbookMetadata {
  const pieces: string[] = [];
  for (const [name, value] of properties) {
    const number = METADATA_PROPERTY.exec(name)?.[1];
    if (number !== undefined) pieces[Number(number)] = value;
  }
  return parseMetadata(pieces.join(''));
}

function parseMetadata(json: string): WorkbookMetadata {
  try {
    const parsed = metadataSchema.safeParse(JSON.parse(json));
    return parsed.success ? parsed.data : emptyMetadata;
  } catch {
    return emptyMetadata;
  }
}

/** The properties to write, as name and value. ASCII only, so that no program changes them. */
export function metadataToProperties(mark: WorkbookMetadata): readonly (readonly [string, string])[] {
  const json = JSON.stringify(mark).replace(
    /[^ -~]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const pieces: (readonly [string, string])[] = [];
  for (let at = 0; at < json.length; at += PROPERTY_CHARS)
    pieces.push([`IPASN ${pieces.length + 1}`, json.slice(at, at + PROPERTY_CHARS)]);
  return pieces;
}

/** The metadata after a change; `names` are those that the sheets got. */
export function metadataAfter(
  change: WorkbookChange,
  names: readonly string[],
  before: WorkbookMetadata,
): WorkbookMetadata {
  const sheets = Object.fromEntries(change.sheets.map((sheet, index) => [sheet.role, names[index] ?? sheet.name]));
  const others = before.scores.filter((one) => one.sheet !== change.scores?.sheet);
  return {
    measured: change.metadata.measured,
    sheets: { ...before.sheets, ...sheets },
    scores: change.scores === null ? others : [...others, scoresMetadata(change.scores, change.scores.sheet)],
  };
}

export function scoresMetadata(scores: Pick<ScoreTable, 'scores'>, sheet: string): WorkbookMetadata['scores'][number] {
  return { sheet, headers: scores.scores.map((column) => column.header) };
}

/** The port's description of who owns a sheet. */
export function ownership(role: string | null | undefined): Pick<SheetInfo, 'managed' | 'role'> {
  return role === null || role === undefined ? { managed: false } : { managed: isManaged(role), role };
}
