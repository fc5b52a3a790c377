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
import { rowsTogether, type Argument } from './columns';
import { language } from './language';
import { rulesFor } from './method';
import { fault, type CellFault, type ToldCode } from './runtime';

export type Cell = string | number | CellFault;

/** What one person's facts give: a cell, or several side by side. */
export type Answer = (record: PersonRecord, rules: Rules) => readonly Cell[];

/** An argument and the field of a record that it fills. */
export interface Fact extends Argument {
  readonly field: Field;
}

export const fact = (field: Field, value: unknown, name: string = field): Fact => ({ field, value, name });

/** One result for each row; the width is that of the answer. Nothing is thrown: what is wrong is in the cells. */
export function forEachPerson(facts: readonly Fact[], metode: unknown, answer: Answer, width = 1): Cell[][] {
  return guarded(() => {
    const rules = rulesFor(metode);
    const { readings, names } = readPeople(facts, rules);
    return readings.map((reading) => {
      if (reading === null) return Array<Cell>(width).fill('');
      const wrong = wrongIn(reading, names);
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
export function forEachFact(asked: Fact, metode: unknown, answer: Answer): Cell[][] {
  return forEachPerson([asked, fact('jabatan', 'ada')], metode, answer);
}

/** The whole call as one error, where it cannot be read at all. */
export function guarded(compute: () => Cell[][]): Cell[][] {
  try {
    return compute();
  } catch (error) {
    return [[refused(error)]];
  }
}

export function refused(error: unknown): CellFault {
  return fault(
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
export function readPeople(facts: readonly Fact[], rules: Rules): Reading {
  const names = facts.map(({ name }) => name);
  const cells = rowsTogether(facts);
  const layout = layoutOf(0, names, new Map(facts.map(({ name, field }) => [name, field])));
  const fields = facts.map(({ field }) => field);
  const rows = cells.map((values, index) => ({ number: index + 1, values: emptied(values, fields) }));
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
const neverZero: readonly Field[] = ['pendidikan', 'jenisJabatan', 'nip', 'tanggalLahir', 'jenisKelamin', 'tmtCpns'];

function emptied(values: readonly CellValue[], fields: readonly Field[]): readonly CellValue[] {
  const filled = values.map((value, index) => {
    const field = fields[index];
    return value === 0 && field !== undefined && neverZero.includes(field) ? null : value;
  });
  const empty = filled.length > 1 && filled.every((value) => value === 0 || isBlank(value));
  return empty ? filled.map(() => null) : filled;
}

/** What keeps a row from being answered, as one error with every sentence; null where nothing does. */
function wrongIn(
  reading: PersonReading | Exclude<RowReading, PersonReading | null>,
  names: readonly string[],
): CellFault | null {
  const findings = reading.kind === 'aside' ? [reading.finding] : errorsOf(reading);
  if (findings.length === 0) return null;
  const code: ToldCode = findings.every(isNotAvailable) ? '#N/A' : '#VALUE!';
  return fault(code, findings.map((finding) => sentenceOf(finding, names)).join(' '));
}

export function errorsOf({ findings }: PersonReading): readonly Finding[] {
  return findings.filter(({ type }) => type.severity === 'error');
}

/** Facts that are not there, whether the cell is empty or a lookup found nothing. */
function isNotAvailable({ type, params }: Finding): boolean {
  return type.family === 'kelengkapan' || (type.code === 'cell-error' && params['value'] === '#N/A');
}

/** A finding's sentence, with the argument in place of row and column. */
export function sentenceOf(finding: Finding, names: readonly string[]): string {
  const column = finding.header ?? names.join(', ');
  const place: Message = { template: functionText.argument, params: { column } };
  return formatMessage(language, messageAt(finding, { place, line: place, column }));
}

export function notAvailable(sentence: MessageTemplate, params: Params): CellFault {
  return fault('#N/A', translate(language, sentence, params));
}
