/** People out of arguments: each row read as the core reads a row of a sheet, and answered on its own. */
import { isBlank, type CellValue } from '../../record/cell';
import { layoutOf, type Field, type Layout } from '../../record/columns';
import { messageAt, type Finding } from '../../record/finding';
import { profileOf } from '../../record/profile';
import { rowReader, type PersonReading, type RowReading } from '../../record/read';
import type { PersonRecord } from '../../record/record';
import type { Rules } from '../../score/rules';
import { functionText } from '../../text/core/score';
import { UserError } from '../../text/core/user-error';
import { translate, formatMessage, type Message, type Params, type MessageTemplate } from '../../text/core/translate';
import { alignRows, type Argument } from './arguments';
import { language } from './language';
import { rulesFor } from './method';
import { functionError, type FunctionError, type MessageErrorCode } from './runtime';

export type Cell = string | number | FunctionError;

/** What one person's facts give: a cell, or several side by side. */
export type PersonFunction = (record: PersonRecord, rules: Rules) => readonly Cell[];

/** An argument and the field of a record that it fills. */
export interface FieldArgument extends Argument {
  readonly field: Field;
}

export const fieldArgument = (field: Field, value: unknown, name: string = field): FieldArgument => ({
  field,
  value,
  name,
});

/** One result for each row; the width is that of the answer. Nothing is thrown: what is wrong is in the cells. */
export function forEachPerson(
  facts: readonly FieldArgument[],
  metode: unknown,
  answer: PersonFunction,
  width = 1,
): Cell[][] {
  return withErrorResult(() => {
    const rules = rulesFor(metode);
    const { readings, names } = readPeople(facts, rules);
    return readings.map((reading) => {
      if (reading === null) return Array<Cell>(width).fill('');
      const wrong = rowError(reading, names);
      return wrong === null && reading.kind === 'person'
        ? [...answer(reading.record, rules)]
        : Array<Cell>(width).fill(wrong ?? '');
    });
  });
}

/**
 * For functions of one fact. An empty cell is that fact left empty (never punished, no assessment), not a row without
 * anybody: which it is only the other columns could tell.
 */
export function forEachFact(asked: FieldArgument, metode: unknown, answer: PersonFunction): Cell[][] {
  return forEachPerson([asked, fieldArgument('jabatan', 'ada')], metode, answer);
}

/** The whole call as one error, where it cannot be read at all. */
export function withErrorResult(compute: () => Cell[][]): Cell[][] {
  try {
    return compute();
  } catch (error) {
    return [[errorResult(error)]];
  }
}

export function errorResult(error: unknown): FunctionError {
  return functionError(
    '#VALUE!',
    error instanceof UserError ? error.translate(language) : translate(language, functionText.unexpected),
  );
}

interface Reading {
  readonly readings: readonly RowReading[];
  readonly layout: Layout;
  readonly names: readonly string[];
}

/** @throws Refusal where the arguments do not go together. */
export function readPeople(facts: readonly FieldArgument[], rules: Rules): Reading {
  const names = facts.map(({ name }) => name);
  const cells = alignRows(facts);
  const layout = layoutOf(0, names, new Map(facts.map(({ name, field }) => [name, field])));
  const fields = facts.map(({ field }) => field);
  const rows = cells.map((values, index) => ({ number: index + 1, values: zerosToBlank(values, fields) }));
  const profile = profileOf(layout, cells.some(mayHoldCode) ? rows : []);
  const read = rowReader(layout, profile, { method: rules.method, typed: false });
  return { readings: rows.map(read), layout, names };
}

/** Only codes of education and position (the first two facts) have to be told by their whole column. */
function mayHoldCode(values: readonly CellValue[]): boolean {
  return values
    .slice(0, 2)
    .some((value) => typeof value === 'number' || (typeof value === 'string' && /^\W*\d+\W*$/.test(value)));
}

/** Fields whose words can never be the number 0: there it is an empty cell, as some versions of Excel hand it over. */
const neverZeroFields: readonly Field[] = [
  'pendidikan',
  'jenisJabatan',
  'nip',
  'tanggalLahir',
  'jenisKelamin',
  'tmtCpns',
];

function zerosToBlank(values: readonly CellValue[], fields: readonly Field[]): readonly CellValue[] {
  const filled = values.map((value, index) => {
    const field = fields[index];
    return value === 0 && field !== undefined && neverZeroFields.includes(field) ? null : value;
  });
  const empty = filled.length > 1 && filled.every((value) => value === 0 || isBlank(value));
  return empty ? filled.map(() => null) : filled;
}

/** What keeps a row from being answered, as one error with every sentence; null where nothing does. */
function rowError(
  reading: PersonReading | Exclude<RowReading, PersonReading | null>,
  names: readonly string[],
): FunctionError | null {
  const findings = reading.kind === 'aside' ? [reading.finding] : errorsOf(reading);
  if (findings.length === 0) return null;
  const code: MessageErrorCode = findings.every(isNotAvailable) ? '#N/A' : '#VALUE!';
  return functionError(code, findings.map((finding) => findingText(finding, names)).join(' '));
}

export function errorsOf({ findings }: PersonReading): readonly Finding[] {
  return findings.filter(({ type }) => type.severity === 'error');
}

/** Facts that are not there, whether the cell is empty or a lookup found nothing. */
function isNotAvailable({ type, params }: Finding): boolean {
  return type.family === 'kelengkapan' || (type.code === 'cell-error' && params['value'] === '#N/A');
}

/** A finding's sentence, with the argument in place of row and column. */
export function findingText(finding: Finding, names: readonly string[]): string {
  const column = finding.header ?? names.join(', ');
  const place: Message = { template: functionText.argument, params: { column } };
  return formatMessage(language, messageAt(finding, { place, line: place, column }));
}

export function notAvailable(sentence: MessageTemplate, params: Params): FunctionError {
  return functionError('#N/A', translate(language, sentence, params));
}
