/**
 * The add-in's functions in the grid. They are the very ones that the pane's page has associated with Microsoft's runtime;
 * their names, descriptions and parameters are those of the built metadata.
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

/** What an error cell says, by sheet, row and column: for whoever selects the cell. */
export type CellErrorMessages = Map<string, string>;

export const cellKey = (sheet: string, row: number, column: number): string =>
  `${sheet}:${String(row)}:${String(column)}`;

const ERROR = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!)$/;

/** As Excel hands it over: an error is no text, and what was left out is null. */
function handedOver(argument: unknown): unknown {
  if (Array.isArray(argument)) return argument.map(handedOver);
  if (argument === undefined || argument === '') return null;
  return typeof argument === 'string' && ERROR.test(argument) ? { code: argument } : argument;
}

const isFault = (value: unknown): value is { code: string; message?: unknown } =>
  typeof value === 'object' && value !== null && 'code' in value && typeof value.code === 'string';

function isCell(value: unknown): value is Cell {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

/** What was associated in the pane's page under a function's id; null until it is loaded. */
export type FunctionLookup = (id: string) => CustomFunction | null;

const isFunction = (value: unknown): value is CustomFunction => typeof value === 'function';

export const functionLookup =
  (pane: PaneFrame): FunctionLookup =>
  (id) => {
    const one = pane.getPath(['CustomFunctions', '_association', 'mappings', id]);
    return isFunction(one) ? one : null;
  };

/** Where the formula stands that is being calculated: the grid tells its functions by their own fields. */
interface Standing {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

function standing(executor: unknown): Standing | null {
  const sheet = getPath(executor, ['_subUnitId']);
  const row = getPath(executor, ['_row']);
  const column = getPath(executor, ['_column']);
  return typeof sheet === 'string' && typeof row === 'number' && typeof column === 'number'
    ? { sheet, row, column }
    : null;
}

function shown(result: unknown, at: Standing | null, sayings: CellErrorMessages): Cell | Cell[][] {
  const cell = (value: unknown, row: number, column: number): Cell => {
    const key = at === null ? null : cellKey(at.sheet, at.row + row, at.column + column);
    if (key !== null) sayings.delete(key);
    if (isFault(value)) {
      if (key !== null && typeof value.message === 'string') sayings.set(key, value.message);
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

/** Registers all of them; call it once the grid is drawn and the pane is loaded. */
export async function registerFunctions(
  api: FUniver,
  language: Language,
  associated: FunctionLookup,
  sayings: CellErrorMessages,
): Promise<void> {
  const answer = await fetch(language === 'en' ? 'addin/functions.en.json' : 'addin/functions.json');
  const { functions } = metadataSchema.parse(await answer.json());
  const formula = api.getFormula();
  for (const one of functions) {
    const calculate = function (this: unknown, ...args: unknown[]): Cell | Cell[][] {
      const work = associated(one.id);
      if (work === null) return '#BUSY!';
      const given = one.parameters.map((_, index) => handedOver(args[index]));
      const at = standing(this);
      try {
        return shown(work(...given, {}), at, sayings);
      } catch (error) {
        return shown(isFault(error) ? error : '#VALUE!', at, sayings);
      }
    };
    formula.registerFunction(`IPASN.${one.name}`, calculate, { description: infoOf(one) });
  }
}
