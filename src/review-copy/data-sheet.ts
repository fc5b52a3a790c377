/** `Data ASN` of a review copy: each person's data, points as values, and native formulas that recalculate them. */
import { yearOf } from '../record/date';
import { agreesText, copyText } from '../text/report/review-copy';
import { translate } from '../text/core/translate';
import type { CellFormat, PlainValue, SheetCell } from '../workbook/sheet';
import { headerFill, textColour, borderColour, mutedColour, severityColours } from '../report/colours';
import { longDay } from '../record/long-date';
import { rangeAddress } from '../record/a1';
import { dataSheetName, dataTableName } from '../workbook/sheet-names';
import { findingTypeOf, type AssessedCopy } from './assess-copy';
import { rowChecksum } from './checksum';
import { HEADER_ROW, resultFields, type DataLayout, type LayoutField, type ResultField } from './data-layout';
import type { CopyInput, CopySheet } from './input';
import type { CopyRow } from './columns';
import { type ScoreFormulas, personFormulas } from '../formula/person';
import type { Method } from '../method/method';
import { windowCells } from './about-sheet';

type Cell = SheetCell | PlainValue;

export function dataSheet(input: CopyInput, assessed: AssessedCopy, layout: DataLayout): CopySheet {
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
        range: rangeAddress(HEADER_ROW, 1, lastRow, columns.length),
        headers: columns.map(({ header }) => header),
      },
    ],
    sharedFormulas: [...checks, 'cocok' as const].map(column),
    highlights: [{ range: column('cocok'), text: agreesText.no, ...severityColours.error }],
    frozenRows: HEADER_ROW,
    print: { orientation: 'landscape', fitToWidth: 2, fitToHeight: 0, titleRows: [HEADER_ROW, HEADER_ROW] },
  };
}

const headerFormat: CellFormat = {
  bold: true,
  colour: textColour,
  fill: headerFill,
  wrap: true,
  align: 'center',
  vertical: 'middle',
  borderBottom: borderColour,
};

function* sheetRows(input: CopyInput, assessed: AssessedCopy, layout: DataLayout): Generator<readonly Cell[]> {
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
  yield [{ value: translate(language, copyText.dataTitle), format: { bold: true, size: 16, colour: textColour } }];
  yield [{ value: of, format: { colour: textColour } }];
  yield [{ value: translate(language, copyText.dataHelp), format: { colour: mutedColour } }];
  yield [
    { value: 0, formula: disagreeing, format: { bold: true, number: '#,##0', align: 'center' } },
    { value: translate(language, copyText.disagreeing), format: { colour: textColour } },
  ];
  yield [];
}

function rowWriter(
  input: CopyInput,
  assessed: AssessedCopy,
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
    derived.set('sidik', { value: rowChecksum(data) });
    return layout.columns.map(({ field, format }, at) => ({
      ...(derived.get(field) ?? { value: data[at] ?? null }),
      format,
    }));
  };
}

/** Whether all six values equal their formulas. */
function agreement(layout: DataLayout, row: number): string {
  const same = (field: ResultField) => `${layout.cell(`skor.${field}`, row)}=${layout.cell(`cek.${field}`, row)}`;
  return `=IF(IFERROR(AND(${resultFields.map(same).join(',')}),FALSE),"${agreesText.yes}","${agreesText.no}")`;
}

/** The title of a reason's finding type; each code is looked up once. */
function reasonWords({ language }: CopyInput): (code: PlainValue) => string | null {
  const known = new Map<PlainValue, string>();
  return (code) => {
    if (code === null) return null;
    const words = known.get(code) ?? translate(language, findingTypeOf(String(code))?.title ?? copyText.unknownFinding);
    known.set(code, words);
    return words;
  };
}
/** A placeholder for the row's number that occurs in no formula. */
const ROW = '\u0001';

/** The formulas of a row, each with its `=`: made once for the method, then filled in with the row's number. "" for a row that is not counted. */
function rowFormulas(method: Method, layout: DataLayout): (field: ResultField, row: number) => string {
  const patterns = patternsOf(method, layout);
  const parts = new Map(
    resultFields.map((field) => {
      const pattern = `=IF(${layout.cell('alasan', ROW)}<>"","",${patterns[field].slice(1)})`;
      return [field, pattern.split(ROW)] as const;
    }),
  );
  return (field, row) => parts.get(field)?.join(String(row)) ?? '';
}

function patternsOf(method: Method, layout: DataLayout): ScoreFormulas {
  const cell = (field: LayoutField): string => layout.cell(field, ROW);
  const optionalCell = (field: LayoutField): string | undefined => (layout.has(field) ? cell(field) : undefined);
  return personFormulas(
    method,
    {
      education: cell('pendidikan'),
      highestEducation: optionalCell('pendidikanTertinggi'),
      requiredEducation: optionalCell('pendidikanSyarat'),
      positionType: cell('jenisJabatan'),
      echelon: cell('eselon'),
      leadershipTraining: cell('diklatKepemimpinan'),
      functionalTraining: cell('diklatFungsional'),
      technicalHours: cell('jpDiklatTeknis'),
      longestCourseHours: optionalCell('jpTerbesar'),
      technicalTrainingDay: optionalCell('tanggalDiklatTeknis'),
      seminar: cell('seminar'),
      seminarDay: optionalCell('tanggalSeminar'),
      performance: cell('nilaiKinerja'),
      sanction: cell('hukumanDisiplin'),
      sanctionDay: optionalCell('tanggalHukuman'),
    },
    {
      kualifikasi: cell('cek.kualifikasi'),
      kompetensi: cell('cek.kompetensi'),
      kinerja: cell('cek.kinerja'),
      disiplin: cell('cek.disiplin'),
      total: cell('cek.total'),
    },
    windowCells,
  );
}
