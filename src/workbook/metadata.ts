/** What a workbook of ours carries: kept as JSON in custom document properties, where Excel leaves it alone. */
import * as z from 'zod/mini';
import { isManaged } from './sheet';
import type { WorkbookChange, ScoreTable, SheetInfo } from './workbook';

/** Score columns that an earlier run added to a sheet; known again by their headers. */
const scoresSchema = z.object({ sheet: z.string(), headers: z.array(z.string()).check(z.minLength(1)) });

const metadataSchema = z.object({
  measured: z.catch(z.nullable(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))), null),
  /** The name under which each of our sheets was written, by role. */
  sheets: z.catch(z.record(z.string(), z.string()), {}),
  scores: z.catch(z.array(scoresSchema), []),
});

export type WorkbookMetadata = z.infer<typeof metadataSchema>;

export const emptyMetadata: WorkbookMetadata = { measured: null, sheets: {}, scores: [] };

/** Excel's own dialog allows 255 characters in a property, so the JSON is cut over `IPASN 1`, `IPASN 2`, ... */
export const METADATA_PROPERTY = /^IPASN (\d+)$/;
const PROPERTY_CHARS = 250;

/** The hidden name, local to a sheet, by which a sheet of ours is known whatever it is called. */
export const ROLE_NAME_PREFIX = '_IPASN.';

/** A mark from the pieces that properties hold, by their number; what is no mark of ours counts as none. */
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

/** The properties that hold a mark, as name and value. ASCII alone, so that no program changes it. */
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

/** The mark once a change is written; `names` are those that our sheets took. */
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

/** Whose a sheet is, as the port tells it. */
export function ownership(role: string | null | undefined): Pick<SheetInfo, 'managed' | 'role'> {
  return role === null || role === undefined ? { managed: false } : { managed: isManaged(role), role };
}
