/** A method as rows of a sheet, one number a row, and back: so that cells can hold a method and hand it on by value. */
import { methodText } from '../text/core/method';
import { UserError } from '../text/core/user-error';
import { parseSettings, type MethodChoice } from './choice';
import { methodSchema, settingNames } from './method';
import { problemsOf } from './problems';

/** Key, value, lower bound (of bands and categories), source, certainty, note. */
export type MethodRow = readonly [
  key: string,
  value: string | number | null,
  above: number | null,
  source: string | null,
  certainty: string | null,
  note: string | null,
];

/** Lists are keyed by their label in a table, so that a row says what it is. */
const labelled = ['competence.base', 'performance.bands', 'performance.predicates', 'categories'] as const;

type Json = string | number | null | Json[] | JsonObject;
interface JsonObject {
  [key: string]: Json | undefined;
}

const knownRows = new WeakMap<MethodChoice, readonly MethodRow[]>();

/** The rows of a method and of the options chosen in place of its defaults (`choices.NAME`). */
export function methodRows(choice: MethodChoice): readonly MethodRow[] {
  let rows = knownRows.get(choice);
  if (rows === undefined) knownRows.set(choice, (rows = newRows(choice)));
  return rows;
}

function newRows({ method, choices }: MethodChoice): readonly MethodRow[] {
  const plain = (key: string, value: string | number | null): MethodRow => [key, value, null, null, null, null];
  const chosen = settingNames.flatMap((name) => {
    const option = choices[name];
    return option === undefined ? [] : [plain(`choices.${name}`, option)];
  });
  return [...rowsOf('', method), ...chosen];
}

function rowsOf(path: string, value: Json | undefined): readonly MethodRow[] {
  if (value === undefined) return [];
  if (value === null || typeof value !== 'object') return [[path, value, null, null, null, null]];
  const under = (key: string) => (path === '' ? key : `${path}.${key}`);
  if (Array.isArray(value)) return value.flatMap((each) => rowsOf(under(labelOf(each)), each));
  if ('source' in value) return [entryRow(path, value)];
  return Object.entries(value).flatMap(([key, child]) => rowsOf(under(key), child));
}

function labelOf(value: Json): string {
  const label = typeof value === 'object' && value !== null && !Array.isArray(value) ? value['label'] : undefined;
  return typeof label === 'string' ? label : '';
}

/** The name of the value in an entry: points, hours, the default of a setting, what a form of development counts to. */
const valueKeys = ['points', 'atLeast', 'default', 'indicator', 'jp'] as const;

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
  const keys = new Set(cells.map(([key]) => cellText(key)));
  return keys.has('id') && keys.has('years.from');
}

/** A method from the cells of its table; rows whose key is not a method's are passed over. @throws Refusal */
export function methodOfTable(cells: readonly (readonly unknown[])[]): MethodChoice {
  const root: JsonObject = {};
  const settings: string[] = [];
  for (const row of cells) {
    const key = cellText(row[0]) ?? '';
    if (!topKeys.has(key.split('.')[0] ?? '')) continue;
    if (key.startsWith('choices.')) settings.push(`${key.slice('choices.'.length)}=${cellText(row[1]) ?? ''}`);
    else place(root, key, row);
  }
  completeNulls(root);
  const parsed = methodSchema.safeParse(root);
  if (!parsed.success) throw new UserError(methodText.wrongMethodFile, { problems: problemsOf(parsed.error) });
  return { method: parsed.data, choices: parseSettings(settings) };
}

const topKeys: ReadonlySet<string> = new Set(
  'id title basis years most education professionalEducation educationAgainstPost competence development performance noAssessment discipline categories settings choices'.split(
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
  at[last] = cellText(row[3]) === undefined ? plainValue(row[1]) : entryOf(key, row);
}

function objectIn(at: JsonObject, key: string): JsonObject {
  const before = at[key];
  if (typeof before === 'object' && before !== null && !Array.isArray(before)) return before;
  const made: JsonObject = {};
  at[key] = made;
  return made;
}

function listAt(root: JsonObject, path: readonly string[]): Json[] {
  const parent = path.slice(0, -1).reduce(objectIn, root);
  const last = path.at(-1) ?? '';
  const before = parent[last];
  if (Array.isArray(before)) return before;
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

function entryOf(key: string, row: readonly unknown[]): JsonObject {
  if (key.startsWith('settings.')) return { default: plainValue(row[1]), ...sourceOf(row) };
  if (key.startsWith('development.')) {
    return { [key.endsWith('.counts') ? 'indicator' : 'jp']: plainValue(row[1]), ...sourceOf(row), ...noteOf(row) };
  }
  if (key === 'competence.hours') return { atLeast: plainValue(row[1]), ...sourceOf(row) };
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
