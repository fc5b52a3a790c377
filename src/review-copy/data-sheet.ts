/** `Data ASN` of a review copy: each person's data, points as values, and native formulas that compute them again. */
import { yearOf } from '../record/date';
import { agreesText, copyText } from '../text/report/review-copy';
import { translate } from '../text/core/translate';
import type { CellFormat, PlainValue, SheetCell } from '../workbook/sheet';
import { headerFill, ink, line, quiet, severityLook } from '../report/colours';
import { longDay } from '../record/long-date';
import { area } from '../report/draft';
import { dataSheetName, dataTableName } from '../workbook/sheet-names';
import { kindOf, type CopyAssessed } from './assessed';
import { rowCode } from './canonical';
import { HEADER_ROW, resultFields, type DataLayout, type LayoutField, type ResultField } from './data-layout';
import type { CopyInput, CopyRow, CopySheet } from './input';
import { rowFormulas } from './native';

type Cell = SheetCell | PlainValue;

export function dataSheet(input: CopyInput, assessed: CopyAssessed, layout: DataLayout): CopySheet {
  const { columns, firstRow, lastRow } = layout;
  const column = (field: LayoutField): string => `${layout.cell(field, firstRow)}:${layout.cell(field, lastRow)}`;
  const checks = resultFields.map((field): LayoutField => `cek.${field}`);
  return {
    role: 'data',
    name: dataSheetName,
    widths: columns.map(({ width }) => width),
    rows: { [Symbol.iterator]: () => sheetRows(input, assessed, layout) },
    heights: { 1: 24, [HEADER_ROW]: 32 },
    tables: [
      {
        name: dataTableName,
        range: area(HEADER_ROW, 1, lastRow, columns.length),
        headers: columns.map(({ header }) => header),
      },
    ],
    sharedFormulas: [...checks, 'cocok' as const].map(column),
    highlights: [{ range: column('cocok'), text: agreesText.no, ...severityLook.error }],
    frozenRows: HEADER_ROW,
    print: { orientation: 'landscape', fitToWidth: 2, fitToHeight: 0, titleRows: [HEADER_ROW, HEADER_ROW] },
  };
}

const headerFormat: CellFormat = {
  bold: true,
  colour: ink,
  fill: headerFill,
  wrap: true,
  align: 'center',
  vertical: 'middle',
  borderBottom: line,
};

function* sheetRows(input: CopyInput, assessed: CopyAssessed, layout: DataLayout): Generator<readonly Cell[]> {
  yield* headRows(input, layout);
  yield layout.columns.map(({ header }) => ({ value: header, format: headerFormat }));
  const put = rowWriter(input, assessed, layout);
  for (let index = 0; index < input.rows.length; index += 1) yield put(index);
}

function* headRows(input: CopyInput, layout: DataLayout): Generator<readonly Cell[]> {
  const { language, measured, agency } = input;
  const when = { year: String(yearOf(measured)), day: longDay(language, measured) };
  const of =
    agency === ''
      ? translate(language, copyText.dataOfNobody, when)
      : translate(language, copyText.dataOf, { agency, ...when });
  const disagreeing = `=COUNTIF(${layout.range('cocok')},"${agreesText.no}")`;
  yield [{ value: translate(language, copyText.dataTitle), format: { bold: true, size: 16, colour: ink } }];
  yield [{ value: of, format: { colour: ink } }];
  yield [{ value: translate(language, copyText.dataHelp), format: { colour: quiet } }];
  yield [
    { value: 0, formula: disagreeing, format: { bold: true, number: '#,##0', align: 'center' } },
    { value: translate(language, copyText.disagreeing), format: { colour: ink } },
  ];
  yield [];
}

function rowWriter(
  input: CopyInput,
  assessed: CopyAssessed,
  layout: DataLayout,
): (index: number) => readonly SheetCell[] {
  const formula = rowFormulas(assessed.assessment.rules.method, layout);
  const words = reasonWords(input);
  const reasonAt = input.fields.indexOf('alasan');
  return (index) => {
    const row = layout.firstRow + index;
    const data: CopyRow = input.rows[index] ?? [];
    const person = assessed.people[index];
    const derived = new Map<LayoutField, Omit<SheetCell, 'format'>>();
    for (const field of resultFields) {
      const value = person?.[field] ?? null;
      derived.set(`skor.${field}`, { value });
      derived.set(`cek.${field}`, { value: value ?? '', formula: formula(field, row) });
    }
    derived.set('alasanKata', { value: words(data[reasonAt] ?? null) });
    derived.set('pendidikanDihitung', { value: person?.education ?? null });
    derived.set('cocok', { value: agreesText.yes, formula: agreement(layout, row) });
    derived.set('noUnit', { value: assessed.unitNumbers[index] ?? null });
    derived.set('sidik', { value: rowCode(data) });
    return layout.columns.map(({ field, format }, at) => ({
      ...(derived.get(field) ?? { value: data[at] ?? null }),
      format,
    }));
  };
}

/** All six values are what their formulas give. */
function agreement(layout: DataLayout, row: number): string {
  const same = (field: ResultField) => `${layout.cell(`skor.${field}`, row)}=${layout.cell(`cek.${field}`, row)}`;
  return `=IF(IFERROR(AND(${resultFields.map(same).join(',')}),FALSE),"${agreesText.yes}","${agreesText.no}")`;
}

/** The reason's title in words; each code is looked up once. */
function reasonWords({ language }: CopyInput): (code: PlainValue) => string | null {
  const known = new Map<PlainValue, string>();
  return (code) => {
    if (code === null) return null;
    const words = known.get(code) ?? translate(language, kindOf(String(code))?.title ?? copyText.unknownFinding);
    known.set(code, words);
    return words;
  };
}
