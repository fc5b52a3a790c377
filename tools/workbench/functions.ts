/**
 * Registers the add-in's custom functions in the grid. The implementations are those associated in the pane's page;
 * names, descriptions and parameters come from the built metadata.
 */
import { BooleanNumber } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { FunctionType, type IFunctionInfo } from '@univerjs/preset-sheets-core';
import { z } from 'zod';
import type { Language } from '../../src/text/core/translate';
import { getPath, type PaneFrame } from './pane-frame';

const metadataSchema = z.object({
  functions: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      description: z.string(),
      parameters: z.array(z.object({ name: z.string(), description: z.string(), optional: z.boolean().optional() })),
    }),
  ),
});

type Metadata = z.infer<typeof metadataSchema>['functions'][number];
type CustomFunction = (...args: unknown[]) => unknown;
type Cell = string | number | boolean | null;

/** Messages of error cells by cell key, shown when the cell is selected. */
export type CellErrorMessages = Map<string, string>;

export const cellKey = (sheet: string, row: number, column: number): string =>
  `${sheet}:${String(row)}:${String(column)}`;

const ERROR = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!)$/;

/** Converts an argument to Excel's form: errors are objects, omitted arguments are null. */
function toArgument(argument: unknown): unknown {
  if (Array.isArray(argument)) return argument.map(toArgument);
  if (argument === undefined || argument === '') return null;
  return typeof argument === 'string' && ERROR.test(argument) ? { code: argument } : argument;
}

const isCellError = (value: unknown): value is { code: string; message?: unknown } =>
  typeof value === 'object' && value !== null && 'code' in value && typeof value.code === 'string';

function isCell(value: unknown): value is Cell {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

/** Finds the function associated under an id; null until the pane is loaded. */
export type FunctionLookup = (id: string) => CustomFunction | null;

const isFunction = (value: unknown): value is CustomFunction => typeof value === 'function';

export const functionLookup =
  (pane: PaneFrame): FunctionLookup =>
  (id) => {
    const one = pane.getPath(['CustomFunctions', '_association', 'mappings', id]);
    return isFunction(one) ? one : null;
  };

/** The cell being calculated, from private fields of the grid's executor. */
interface FormulaCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

function formulaCell(executor: unknown): FormulaCell | null {
  const sheet = getPath(executor, ['_subUnitId']);
  const row = getPath(executor, ['_row']);
  const column = getPath(executor, ['_column']);
  return typeof sheet === 'string' && typeof row === 'number' && typeof column === 'number'
    ? { sheet, row, column }
    : null;
}

function displayResult(result: unknown, at: FormulaCell | null, errorMessages: CellErrorMessages): Cell | Cell[][] {
  const cell = (value: unknown, row: number, column: number): Cell => {
    const key = at === null ? null : cellKey(at.sheet, at.row + row, at.column + column);
    if (key !== null) errorMessages.delete(key);
    if (isCellError(value)) {
      if (key !== null && typeof value.message === 'string') errorMessages.set(key, value.message);
      return value.code;
    }
    return isCell(value) ? value : '#VALUE!';
  };
  if (!Array.isArray(result)) return cell(result, 0, 0);
  const rows = result.map((line: unknown, row) =>
    (Array.isArray(line) ? line : [line]).map((value: unknown, column) => cell(value, row, column)),
  );
  const [first] = rows;
  return rows.length === 1 && first?.length === 1 ? (first[0] ?? null) : rows;
}

function infoOf({ name, description, parameters }: Metadata): IFunctionInfo {
  return {
    functionName: `IPASN.${name}`,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description,
      example: '',
      require: parameter.optional === true ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: BooleanNumber.FALSE,
    })),
  };
}

/** Call after the grid is rendered. */
export async function registerFunctions(
  api: FUniver,
  language: Language,
  associated: FunctionLookup,
  errorMessages: CellErrorMessages,
): Promise<void> {
  const answer = await fetch(language === 'en' ? 'addin/functions.en.json' : 'addin/functions.json');
  const { functions } = metadataSchema.parse(await answer.json());
  const formula = api.getFormula();
  for (const one of functions) {
    const calculate = function (this: unknown, ...args: unknown[]): Cell | Cell[][] {
      const implementation = associated(one.id);
      if (implementation === null) return '#BUSY!';
      const given = one.parameters.map((_, index) => toArgument(args[index]));
      const at = formulaCell(this);
      try {
        return displayResult(implementation(...given, {}), at, errorMessages);
      } catch (error) {
        return displayResult(isCellError(error) ? error : '#VALUE!', at, errorMessages);
      }
    };
    formula.registerFunction(`IPASN.${one.name}`, calculate, { description: infoOf(one) });
  }
}
