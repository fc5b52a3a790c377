/** Which column is which field, as the user says: `--map`, `--map-file`, and `--save-map` for next month's file. */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { fieldNamed, type ColumnMap } from '../../record/columns';
import { normalizeHeader } from '../../record/normalize';
import type { SourceLayout } from '../../source/layout';
import { parseLayoutFile } from '../../source/layout-file';
import { callText } from '../../text/cli/cli';
import { fileText } from '../../text/workbook/file';
import { UserError } from '../../text/core/user-error';
import type { Io } from '../context';
import { checkFolder, readSmallFile, replaceSmallFile } from './small-file';

const mappingSchema = z.strictObject({ columns: z.record(z.string(), z.string()) });
const FORM = '{ "columns": { "Judul kolom": "pendidikan" } }';

type Entry = readonly [header: string, field: ReturnType<typeof fieldNamed>];

/** What `--map` says goes before what the file says, both for a header and for a field. @throws Refusal. */
export async function mappingOf(map: readonly string[], mapFile: string | undefined, io: Io): Promise<ColumnMap> {
  const said = map.map(entryOf);
  const kept = mapFile === undefined ? [] : await entriesIn(mapFile, io);
  const headers = new Set(said.map(([header]) => normalizeHeader(header)));
  const taken = new Set<string>(said.map(([, field]) => field).filter((field) => field !== 'abaikan'));
  const rest = kept.filter(([header, field]) => !headers.has(normalizeHeader(header)) && !taken.has(field));
  return new Map([...rest, ...said]);
}

/** `Header=field`; the last equals sign parts them, since a header may hold one. */
function entryOf(asked: string): Entry {
  const at = asked.lastIndexOf('=');
  const header = asked.slice(0, at).trim();
  const field = asked.slice(at + 1).trim();
  if (at < 0 || header === '' || field === '') throw new UserError(callText.noMapping, { asked });
  return [header, fieldNamed(field)];
}

async function entriesIn(file: string, io: Io): Promise<readonly Entry[]> {
  const columns = columnsOf(await readSmallFile(file, io));
  if (columns === null) throw new UserError(callText.notMappingFile, { file, form: FORM });
  return Object.entries(columns).map(([header, field]) => [header, fieldNamed(field)]);
}

/** The columns of a mapping, or of a layout that tells more. */
function columnsOf(json: string): Readonly<Record<string, string>> | null {
  try {
    const parsed = mappingSchema.safeParse(JSON.parse(json.replace(/^\ufeff/, '')));
    return parsed.success ? parsed.data.columns : parseLayoutFile(json, '').columns;
  } catch {
    return null;
  }
}

/** What stands for which word, by field, as a layout tells; a mapping alone tells none. */
export async function codesIn(file: string, io: Io): Promise<SourceLayout['codes']> {
  const json = await readSmallFile(file, io);
  const columns = columnsOf(json);
  if (columns === null) throw new UserError(callText.notMappingFile, { file, form: FORM });
  return 'codes' in layoutParts(json) ? parseLayoutFile(json, file).codes : {};
}

function layoutParts(json: string): object {
  const value: unknown = JSON.parse(json.replace(/^\ufeff/, ''));
  return typeof value === 'object' && value !== null ? value : {};
}

/** Asked before the work begins. @throws Refusal where there is no place, or something other than a mapping in it. */
export async function checkSaveMap(file: string | undefined, io: Io): Promise<void> {
  if (file === undefined) return;
  checkFolder(resolve(io.cwd, file));
  const there = statSync(resolve(io.cwd, file), { throwIfNoEntry: false });
  if (there === undefined) return;
  if (there.isDirectory()) throw new UserError(fileText.outIsFolder, { file, example: `${file}/kolom.json` });
  if (columnsOf(await readSmallFile(file, io)) === null) throw new UserError(callText.notOverwritten, { file });
}

export function saveMap(file: string, map: ColumnMap, io: Io): void {
  replaceSmallFile(file, `${JSON.stringify({ columns: Object.fromEntries(map) }, null, 2)}\n`, io);
}
