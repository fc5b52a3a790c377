/** Conditional formats: data bars, and words that get a colour. */
import type { DataBar, TextHighlight } from '../sheet';
import { CALL_BYTES, textBytes } from './request-size';
import { operation, type Operation } from './operation';

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
