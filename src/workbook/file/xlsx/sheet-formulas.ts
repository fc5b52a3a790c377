/** The formulas of a worksheet, as a stream. Of a shared formula, each cell gets its own. */
import { BLOCK_ROWS } from '../../bounds';
import { moveFormula } from '../../references';
import type { FormulaCell } from '../../workbook';
import type { Archive } from '../package/archive';
import type { XlsxSheet } from './xlsx-workbook';
import { forEachCell, rowNumber, type CellContext } from './cells';
import { elementSplitter } from '../xml/element-splitter';
import { CorruptFileError } from '../package/corrupt-file';
import { streamPart } from '../package/stream-part';
import { decodeEntities, decodeEscapes } from '../xml/escape';
import { tagEnd } from '../xml/scan';

/** The first cell of each shared formula, which holds its text. */
export type SharedFormulas = Map<string, FormulaCell>;

export async function* sheetFormulas(
  archive: Archive,
  { part }: XlsxSheet,
  context: CellContext,
): AsyncGenerator<readonly FormulaCell[]> {
  const shared: SharedFormulas = new Map();
  let found: FormulaCell[] = [];
  let row = 0;
  const splitter = elementSplitter(
    { part: part.name, container: 'sheetData', element: 'row', othersAllowed: false },
    {
      outside: () => undefined,
      element(text, start, end, prefix) {
        const opened = tagEnd(text, start);
        row = rowNumber(text.slice(start, opened), row, part.name);
        forEachCell(text, opened, end, prefix, context, (column, _value, from, to) => {
          const formula = cellFormula(text.slice(from, to), { row, column, part: part.name }, shared);
          if (formula !== null) found.push({ row, column, formula });
        });
      },
    },
  );
  for await (const chunk of streamPart(archive, part, splitter)) {
    void chunk;
    if (found.length < BLOCK_ROWS) continue;
    yield found;
    found = [];
  }
  if (found.length > 0) yield found;
}

const formulaPattern = /<(?:[^\s<>/"'=:]+:)?f((?:\s[^<>]*?)?)(?:\/>|>([^<]*)<)/;

/** The formula of a cell, given the cell's XML; null where it has none. */
export function cellFormula(
  cell: string,
  { row, column, part }: { readonly row: number; readonly column: number; readonly part: string },
  shared: SharedFormulas,
): string | null {
  const match = formulaPattern.exec(cell);
  if (match === null) return null;
  const [, attributes = '', raw = ''] = match;
  const text = decodeEntities(raw);
  if (text === null) throw new CorruptFileError('damaged', part);
  const formula = text === '' ? null : `=${decodeEscapes(text)}`;
  const group = /\st\s*=\s*["']shared["']/.test(attributes)
    ? /\ssi\s*=\s*["'](\d+)["']/.exec(attributes)?.[1]
    : undefined;
  if (group === undefined) return formula;
  if (formula !== null) {
    shared.set(group, { row, column, formula });
    return formula;
  }
  const first = shared.get(group);
  return first === undefined ? null : moveFormula(first.formula, row - first.row, column - first.column);
}

/** For files without formulas, or with those of another program. */
export async function* noFormulas(): AsyncGenerator<readonly FormulaCell[]> {}
