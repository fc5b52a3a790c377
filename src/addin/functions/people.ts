/** People from arguments: each row is read like a row of a sheet, and gets a result of its own. */
import { isBlank, type CellValue } from '../../record/cell';
import { argumentLayout } from '../../record/argument-layout';
import type { Field, Layout } from '../../record/columns';
import { messageAt, type Finding } from '../../record/finding';
import { profileOf } from '../../record/profile';
import { personReader, type PersonReading } from '../../record/read';
import type { PersonRecord } from '../../record/record';
import type { Rules } from '../../score/rules';
import { functionText } from '../../text/core/score';
import { UserError } from '../../text/core/user-error';
import { translate, formatMessage, type Message, type Params, type MessageTemplate } from '../../text/core/translate';
import { alignRows, type Argument } from './arguments';
import { functionError, language, type FunctionError, type MessageErrorCode } from './runtime';
import { rulesFor } from './method';

export type Cell = string | number | FunctionError;

/** The result for one person: one cell, or several side by side. */
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

/** One result for each row, `width` cells wide. Never throws: errors are returned in the cells. */
export function forEachPerson(
  args: readonly FieldArgument[],
  metode: unknown,
  resultOf: PersonFunction,
  width = 1,
): Cell[][] {
  return withErrorResult(() => {
    const rules = rulesFor(metode);
    const { readings, names } = readPeople(args, rules);
    return readings.map((reading) => {
      if (reading === null) return Array<Cell>(width).fill('');
      const error = rowError(reading, names);
      return error === null ? [...resultOf(reading.record, rules)] : Array<Cell>(width).fill(error);
    });
  });
}

/**
 * For functions of one value. An empty cell means an empty value (no sanction, no assessment) of a person, not an empty
 * row, as there are no other columns to tell.
 */
export function forEachValue(argument: FieldArgument, metode: unknown, resultOf: PersonFunction): Cell[][] {
  return forEachPerson([argument, fieldArgument('jabatan', 'ada')], metode, resultOf);
}

/** An error for the whole call, if its arguments cannot be read. */
export function withErrorResult(compute: () => Cell[][]): Cell[][] {
  try {
    return compute();
  } catch (error) {
    return [[errorResult(error)]];
  }
}

function errorResult(error: unknown): FunctionError {
  return functionError(
    '#VALUE!',
    error instanceof UserError ? error.translate(language) : translate(language, functionText.unexpected),
  );
}

interface Reading {
  readonly readings: readonly (PersonReading | null)[];
  readonly layout: Layout;
  readonly names: readonly string[];
}

/** @throws UserError if the arguments have different lengths or several columns. */
export function readPeople(args: readonly FieldArgument[], rules: Rules): Reading {
  const names = args.map(({ name }) => name);
  const cells = alignRows(args);
  const fields = args.map(({ field }) => field);
  const layout = argumentLayout(names, fields);
  const rows = cells.map((values, index) => ({ number: index + 1, values: zerosToBlank(values, fields) }));
  const profile = profileOf(layout, cells.some(mayHoldCodes) ? rows : []);
  const read = personReader(layout, profile, { method: rules.method, typed: false });
  return { readings: rows.map(read), layout, names };
}

/** Only codes of education and position (the first two arguments) need their whole column to be recognised. */
function mayHoldCodes(values: readonly CellValue[]): boolean {
  return values
    .slice(0, 2)
    .some((value) => typeof value === 'number' || (typeof value === 'string' && /^\W*\d+\W*$/.test(value)));
}

/** Fields that are never 0: there 0 is an empty cell, as some versions of Excel pass it. */
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

/** The errors of a row as one, with every message; null if there are none. */
function rowError(reading: PersonReading, names: readonly string[]): FunctionError | null {
  const findings = errorsOf(reading);
  if (findings.length === 0) return null;
  const code: MessageErrorCode = findings.every(isNotAvailable) ? '#N/A' : '#VALUE!';
  return functionError(code, findings.map((finding) => describeFinding(finding, names)).join(' '));
}

function errorsOf({ findings }: PersonReading): readonly Finding[] {
  return findings.filter(({ type }) => type.severity === 'error');
}

/** The value is missing: the cell is empty, or a lookup found nothing. */
function isNotAvailable({ type, params }: Finding): boolean {
  return type.family === 'kelengkapan' || (type.code === 'cell-error' && params['value'] === '#N/A');
}

/** A finding's message, with the argument in place of row and column. */
export function describeFinding(finding: Finding, names: readonly string[]): string {
  const column = finding.header ?? names.join(', ');
  const place: Message = { template: functionText.argument, params: { column } };
  return formatMessage(language, messageAt(finding, { place, line: place, column }));
}

export function notAvailable(template: MessageTemplate, params: Params): FunctionError {
  return functionError('#N/A', translate(language, template, params));
}
