/** Tables, drop-down lists and conditional formats of a sheet. */
import { uniqueTableName } from '../names';
import type { DataBar, ListValidation, SheetTable, TextHighlight } from '../sheet';
import { CALL_BYTES, operation, textBytes, type Operation } from './operation';

const STYLE = 'TableStyleLight1';

/** `taken`: names in use, in lower case. */
export function* tableOperations(
  sheet: Excel.Worksheet,
  tables: readonly SheetTable[],
  taken: Set<string>,
): Generator<Operation> {
  for (const { name, range } of tables) {
    yield operation(5 * CALL_BYTES, () => {
      const table = sheet.tables.add(range, true);
      table.name = uniqueTableName(name, taken);
      table.style = STYLE;
    });
  }
}

export function* validationOperations(
  sheet: Excel.Worksheet,
  validations: readonly ListValidation[],
): Generator<Operation> {
  for (const { range, list } of validations) {
    const source = list.join(',');
    yield operation(3 * CALL_BYTES + textBytes(source), () => {
      sheet.getRange(range).dataValidation.rule = { list: { inCellDropDown: true, source } };
    });
  }
}

export function* conditionalFormatOperations(
  sheet: Excel.Worksheet,
  bars: readonly DataBar[],
  highlights: readonly TextHighlight[],
): Generator<Operation> {
  for (const { range, text, colour, fill } of highlights) {
    yield operation(6 * CALL_BYTES + textBytes(text), () => {
      const { cellValue } = sheet.getRange(range).conditionalFormats.add('CellValue');
      cellValue.rule = { formula1: `="${text.replaceAll('"', '""')}"`, operator: 'EqualTo' };
      cellValue.format.font.color = `#${colour}`;
      cellValue.format.fill.color = `#${fill}`;
    });
  }
  for (const { range, colour, min, max } of bars) {
    yield operation(9 * CALL_BYTES, () => {
      const { dataBar } = sheet.getRange(range).conditionalFormats.add('DataBar');
      dataBar.showDataBarOnly = false;
      dataBar.lowerBoundRule = { type: 'Number', formula: String(min) };
      dataBar.upperBoundRule = { type: 'Number', formula: String(max) };
      dataBar.positiveFormat.fillColor = `#${colour}`;
      dataBar.positiveFormat.gradientFill = false;
      dataBar.positiveFormat.borderColor = '';
    });
  }
}
