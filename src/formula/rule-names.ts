/**
 * How formulas read the rule: by names that lead to the method's table on `Aturan IPASN`. Three stand for its columns,
 * in which a number is looked up by its key; the others lead straight to one cell.
 */
import { settingNames, type Method, type SettingName, type Settings } from '../method/method';
import { either, missing, text, type Expression } from './expression';

/** Keys, values (points, options) and lower bounds of the method's table. */
export const tableNames = { key: 'METODE_KUNCI', value: 'METODE_NILAI', above: 'METODE_BATAS' } as const;
export type TableColumn = keyof typeof tableNames;

/** A name for the cell in `column` of the row whose key is `key`. */
export interface CellName {
  readonly name: string;
  readonly key: string;
  readonly column: TableColumn;
}

/** Settings that formulas follow; the others need dates, or tell who is counted. */
const followedSettings = settingNames.filter(
  (name) => !['technicalTrainingWindow', 'seminarWindow', 'punishmentWindow', 'inactiveStatuses'].includes(name),
);

/** `competence.hours` is METODE_hours, `categories.Sangat Tinggi` is METODE_categories_Sangat_Tinggi. */
function nameOf(key: string): string {
  return `METODE_${key.replace(/^(settings|performance|competence)\./, '').replace(/[^A-Za-z0-9]+/g, '_')}`;
}

const value = (key: string): CellName => ({ name: nameOf(key), key, column: 'value' });
const above = (key: string): CellName => ({ name: nameOf(key), key, column: 'above' });

export const hours = value('competence.hours');
export const trainingMost = value('competence.trainingMost');
export const competenceMost = value('most.kompetensi');

export interface BandName extends CellName {
  readonly label: string;
}

/** Lower bounds, highest first; the last band has none. */
export function performanceBounds({ performance }: Method): readonly BandName[] {
  if (performance.scale !== 'value') return [];
  return performance.bands.map(({ label }) => ({ label, ...above(`performance.bands.${label}`) }));
}

export function categoryBounds({ categories }: Method): readonly BandName[] {
  return categories.map(({ label }) => ({ label, ...above(`categories.${label}`) }));
}

/** Every cell that formulas name; where a setting was chosen, its key stands under `choices.` in the table. */
export function cellNames(method: Method): readonly CellName[] {
  const bounded = [...performanceBounds(method).slice(0, -1), ...categoryBounds(method).slice(0, -1)];
  return [
    ...followedSettings.map((name) => value(`settings.${name}`)),
    hours,
    trainingMost,
    competenceMost,
    ...bounded.map(({ name, key, column }) => ({ name, key, column })),
  ];
}

/**
 * The number beside a key of the table, which `key` gives as an expression. The mean of one number is that number, and
 * of a word or nothing there is none: so a value that the method lacks is #N/A, and never 0.
 */
export function points(key: Expression): Expression {
  return `IFERROR(AVERAGEIF(${tableNames.key},${key},${tableNames.value}),${missing})`;
}

/** The word beside a key; #N/A where the table has no such key. */
export function word(key: Expression): Expression {
  return `INDEX(${tableNames.value},MATCH(${key},${tableNames.key},0))`;
}

/** Whether all these cells hold numbers. */
export function areNumbers(cells: readonly CellName[]): Expression {
  return `COUNT(${cells.map(({ name }) => name).join(',')})=${cells.length}`;
}

/** The expression for each option of a setting; an unknown option is #N/A. */
export function byOption<Name extends SettingName>(
  setting: Name,
  options: Readonly<Record<Settings[Name], Expression>>,
): Expression {
  const cell = nameOf(`settings.${setting}`);
  return Object.entries<Expression>(options).reduceRight(
    (rest, [option, expression]) => either(`${cell}=${text(option)}`, expression, rest),
    missing,
  );
}
