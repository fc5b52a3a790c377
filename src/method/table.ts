/** A method as rows of a sheet, one number a row, and back: so that cells can hold a method and hand it on by value. */
import { methodText } from '../text/method';
import { Refusal } from '../text/refusal';
import { parseSettings, problemsOf, type MethodChoice } from './choice';
import { methodSchema, settingNames } from './method';

/** Key, value, lower bound (of bands and categories), source, certainty, note. */
export type MethodRow = readonly [
  key: string,
  value: string | number | null,
  above: number | null,
  source: string | null,
  certainty: string | null,
  note: string | null,
];

export const methodTableColumns = 6;

/** Lists are keyed by their label in a table, so that a row says what it is. */
const labelled = ['competence.base', 'performance.bands', 'performance.predicates', 'categories'] as const;
const isLabelled = (path: string): boolean => labelled.some((each) => each === path);

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = Record<string, Json>;

/** The rows of a method and of the readings chosen in place of its defaults (`choices.NAME`). */
export function methodRows({ method, choices }: MethodChoice): readonly MethodRow[] {
  const plain = (key: string, value: string | number | null): MethodRow => [key, value, null, null, null, null];
  const chosen = settingNames.flatMap((name) => {
    const reading = choices[name];
    return reading === undefined ? [] : [plain(`choices.${name}`, reading)];
  });
  return [...rowsOf('', method as Json), ...chosen];
}

function rowsOf(path: string, value: Json): readonly MethodRow[] {
  if (typeof value === 'boolean') return [[path, String(value), null, null, null, null]];
  if (value === null || typeof value !== 'object') return [[path, value, null, null, null, null]];
  const children: readonly (readonly [string, Json])[] = isLabelled(path)
    ? Object.values(value).map((each) => [labelOf(each), each] as const)
    : Object.entries(value);
  const object = value as JsonObject;
  if (!isLabelled(path) && 'source' in object) return [entryRow(path, object)];
  return children.flatMap(([key, child]) => rowsOf(path === '' ? key : `${path}.${key}`, child));
}

function labelOf(value: Json): string {
  return typeof value === 'object' && value !== null && 'label' in value ? String(value.label) : '';
}

/** The name of the number in an entry: points, the hours of a threshold, the default of a setting. */
const valueKeys = ['points', 'atLeast', 'default'] as const;

function entryRow(path: string, entry: JsonObject): MethodRow {
  const key = valueKeys.find((each) => each in entry);
  const value = key === undefined ? null : entry[key];
  const text = (each: Json | undefined) => (typeof each === 'string' ? each : null);
  return [
    path,
    typeof value === 'string' || typeof value === 'number' ? value : null,
    typeof entry['above'] === 'number' ? entry['above'] : null,
    text(entry['source']),
    text(entry['certainty']),
    text(entry['note']),
  ];
}

/** Whether a range looks like a method table: its first column holds the keys that every method has. */
export function isMethodTable(cells: readonly (readonly unknown[])[]): boolean {
  const keys = new Set(cells.map(([key]) => String(key ?? '').trim()));
  return keys.has('id') && keys.has('years.from');
}

/** A method from the cells of its table; rows whose key is not a method's are passed over. @throws Refusal */
export function methodOfTable(cells: readonly (readonly unknown[])[]): MethodChoice {
  const root: JsonObject = {};
  const settings: string[] = [];
  for (const row of cells) {
    const key = String(row[0] ?? '').trim();
    if (key === '' || !topKeys.has(key.split('.')[0] ?? '')) continue;
    if (key.startsWith('choices.')) settings.push(`${key.slice('choices.'.length)}=${String(row[1] ?? '')}`);
    else place(root, key, row);
  }
  completeNulls(root);
  const parsed = methodSchema.safeParse(root);
  if (!parsed.success) throw new Refusal(methodText.wrongMethodFile, { problems: problemsOf(parsed.error) });
  return { method: parsed.data, choices: parseSettings(settings) };
}

const topKeys: ReadonlySet<string> = new Set(
  'id title basis years most education professionalEducation educationAgainstPost competence performance noAssessment discipline categories settings choices'.split(
    ' ',
  ),
);

function place(root: JsonObject, key: string, row: readonly unknown[]): void {
  const list = labelled.find((path) => key.startsWith(`${path}.`));
  if (list !== undefined) {
    const label = key.slice(list.length + 1);
    const items = listAt(root, list.split('.'));
    items.push(labelledEntry(list, label, row));
    return;
  }
  const path = key.split('.');
  const last = path.pop() ?? '';
  const at = path.reduce(objectIn, root);
  at[last] = cellText(row[3]) === undefined ? plainValue(row[1]) : entryOf(path, row);
}

function objectIn(at: JsonObject, key: string): JsonObject {
  const before = at[key];
  if (typeof before === 'object' && before !== null && !Array.isArray(before)) return before as JsonObject;
  const made: JsonObject = {};
  at[key] = made;
  return made;
}

function listAt(root: JsonObject, path: readonly string[]): Json[] {
  const parent = path.slice(0, -1).reduce(objectIn, root);
  const last = path.at(-1) ?? '';
  const before = parent[last];
  if (Array.isArray(before)) return before as Json[];
  const made: Json[] = [];
  parent[last] = made;
  return made;
}

function labelledEntry(list: string, label: string, row: readonly unknown[]): JsonObject {
  const bounded = list === 'performance.bands' || list === 'categories';
  return {
    label,
    ...(bounded ? { above: plainValue(row[2]) } : {}),
    ...(list === 'categories' ? {} : { points: plainValue(row[1]) }),
    ...sourceOf(row),
    ...(list === 'categories' ? {} : noteOf(row)),
  };
}

function entryOf(path: readonly string[], row: readonly unknown[]): JsonObject {
  if (path[0] === 'settings') return { default: plainValue(row[1]), ...sourceOf(row) };
  const isThreshold = path[0] === 'competence' && path.length === 1 && String(row[0]).endsWith('.hours');
  if (isThreshold) return { atLeast: plainValue(row[1]), ...sourceOf(row) };
  return { points: plainValue(row[1]), ...sourceOf(row), ...noteOf(row) };
}

function sourceOf(row: readonly unknown[]): JsonObject {
  return { source: cellText(row[3]) ?? '', certainty: cellText(row[4]) ?? '' };
}

function noteOf(row: readonly unknown[]): JsonObject {
  const note = cellText(row[5]);
  return note === undefined ? {} : { note };
}

function cellText(cell: unknown): string | undefined {
  const text = typeof cell === 'string' || typeof cell === 'number' ? String(cell).trim() : '';
  return text === '' ? undefined : text;
}

/** An empty cell is a value that is not known; a number typed as text with a decimal comma is still the number. */
function plainValue(cell: unknown): string | number | null {
  if (typeof cell === 'number') return cell;
  const text = cellText(cell);
  if (text === undefined) return null;
  return /^-?\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : text;
}

/** Parts that a method has none of do not stand in its table. */
function completeNulls(root: JsonObject): void {
  root['educationAgainstPost'] ??= null;
  const competence = objectIn(root, 'competence');
  competence['base'] ??= null;
}
