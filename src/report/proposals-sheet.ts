/** `Usulan Pemutakhiran`: a form to print for each person: which field to correct in which system, and the evidence. */
import type { RosterRow } from '../roster/roster-row';
import type { RosterDifference, Reconciliation } from '../roster/reconciliation';
import { compareText } from '../roster/resolve';
import { authorityNames } from '../text/core/roster';
import { proofText } from '../text/report/reconciliation';
import { reconcileText } from '../text/core/roster';
import { translate, type Language } from '../text/core/translate';
import type { CellFormat, SheetCell, SheetData } from '../workbook/sheet';
import { headerFill, textColour, borderColour } from './colours';
import { evidenceText, fieldLabel, formatFieldValue } from './reconciliation-text';
import { cell, wrappedLines } from './sheet-builder';
import { rangeAddress } from '../record/a1';
import { proposalsSheetName, reconciliationSheetName } from '../workbook/sheet-names';
import { headerStyle, LINE_HEIGHT_POINTS, mutedStyle, titleStyle, wrappedStyle } from './table-styles';

/** Excel applies at most 1,026 page breaks. */
const MOST_FORMS = 1_000;

/** One page wide: Excel does not fit a print with manual page breaks to the page. */
const widths = [19, 18, 16, 16, 20, 24];
const LAST = widths.length;

const name: CellFormat = { bold: true, size: 12, colour: textColour, fill: headerFill };
const signature: CellFormat = { colour: textColour, borderBottom: borderColour };

interface Form {
  readonly person: RosterRow;
  readonly differences: readonly RosterDifference[];
  readonly weight: number;
}

export function proposalsSheet(reconciled: Reconciliation, language: Language): SheetData {
  const t = (key: keyof typeof reconcileText, params = {}): string => translate(language, reconcileText[key], params);
  const proposals = reconciled.differences.filter(({ override: better }) => better?.confirms !== true);
  const all = formsOf(proposals);
  const forms = [...all.slice(0, MOST_FORMS)].sort(byUnit);
  const rows: (SheetCell | null)[][] = [[cell(t('formsTitle'), titleStyle)]];
  const heights: Record<number, number> = { 1: 24 };
  const merges: string[] = [];
  const breaksAfter: number[] = [];
  const count = { people: all.length, proposals: proposals.length };
  rows.push([cell(forms.length === 0 ? t('noForms') : t('formsHelp', count), { ...mutedStyle, wrap: true })]);
  merges.push(rangeAddress(2, 1, 2, LAST));
  heights[2] = 2 * LINE_HEIGHT_POINTS;
  if (all.length > forms.length) {
    rows.push([cell(t('formsMore', { people: forms.length, sheet: reconciliationSheetName }), mutedStyle)]);
  }
  rows.push([]);
  forms.forEach((form, index) => {
    if (index > 0) breaksAfter.push(rows.length);
    putForm(rows, heights, form, t('formOf', { number: index + 1, count: forms.length }), language);
  });
  return {
    role: 'usulan',
    name: proposalsSheetName,
    widths,
    rows,
    heights,
    merges,
    gridLines: false,
    print: { orientation: 'landscape', fitToWidth: 1, fitToHeight: 0, breaksAfter },
  };
}

/** People whose score changes most first. */
function formsOf(differences: readonly RosterDifference[]): readonly Form[] {
  const byPerson = new Map<RosterRow, RosterDifference[]>();
  for (const difference of differences) {
    const before = byPerson.get(difference.left);
    if (before === undefined) byPerson.set(difference.left, [difference]);
    else before.push(difference);
  }
  // The differences are sorted by weight: a person's first has the most.
  return [...byPerson].map(([person, own]) => ({ person, differences: own, weight: own[0]?.effect.weight ?? 0 }));
}

function byUnit({ person: one }: Form, { person: other }: Form): number {
  return (
    compareText(one.record.unit ?? '\uffff', other.record.unit ?? '\uffff') ||
    compareText(one.record.name ?? '', other.record.name ?? '') ||
    one.record.row - other.record.row
  );
}

function putForm(
  rows: (SheetCell | null)[][],
  heights: Record<number, number>,
  { person, differences }: Form,
  number: string,
  language: Language,
): void {
  const t = (key: keyof typeof reconcileText): string => translate(language, reconcileText[key]);
  const { record, identity } = person;
  rows.push([cell(translate(language, reconcileText.formTitle), { ...mutedStyle, bold: true })]);
  rows.push(Array.from({ length: LAST }, (_, index) => cell(index === 0 ? (record.name ?? '-') : null, name)));
  heights[rows.length] = 20;
  const parts = [`${t('nip')} ${identity ?? '-'}`, record.unit ?? '-', `${t('row')} ${String(record.row)}`, number];
  rows.push([cell(parts.join(' · '), mutedStyle)]);
  const headers = ['field', 'system', 'from', 'to', 'basis', 'proof'] as const;
  rows.push(headers.map((key) => cell(t(key), headerStyle)));
  for (const difference of differences) {
    const line = proposalCells(difference, language);
    rows.push(line.map((text, column) => cell(text, column === 3 ? { ...wrappedStyle, bold: true } : wrappedStyle)));
    heights[rows.length] =
      LINE_HEIGHT_POINTS * Math.max(...line.map((text, column) => wrappedLines(text, widths[column] ?? 20)));
  }
  rows.push([]);
  const sign = (key: 'signPerson' | 'signOfficer' | 'signDate'): SheetCell => cell(t(key), mutedStyle);
  rows.push([sign('signPerson'), null, sign('signOfficer'), null, sign('signDate'), null]);
  rows.push([cell(null, signature), null, cell(null, signature), null, cell(null, signature), null]);
  heights[rows.length] = 3 * LINE_HEIGHT_POINTS;
  rows.push([]);
}

/** The system to correct, both values, and the source of the chosen one. */
function proposalCells(difference: RosterDifference, language: Language): readonly string[] {
  const { field, values: told, resolution: ruling, override: better, source, left } = difference;
  const words = {
    left: formatFieldValue(told.left, field, language),
    right: formatFieldValue(told.right, field, language),
  };
  const proof = translate(language, proofText[field.field]);
  const basisIn = (file: string, { record }: RosterRow): string =>
    translate(language, reconcileText.basisIn, { file, row: String(record.row) });
  const basisOf = (from: Pick<RosterDifference, 'source' | 'right'>): string =>
    evidenceText({ ...from, field }, language) ?? basisIn(from.source.file, from.right);
  const data = fieldLabel(field.field, language);
  if (better !== null) {
    const proposed = formatFieldValue(better.value, field, language);
    return [data, source.system, words.right, proposed, basisOf(better), proof];
  }
  switch (ruling.chosen) {
    case 'right':
      return [data, authorityNames.roster, words.left, words.right, basisOf(difference), proof];
    case 'left':
      return [data, source.system, words.right, words.left, basisIn(authorityNames.roster, left), proof];
    case null:
      return [data, translate(language, reconcileText.bothSystems), `${words.left} / ${words.right}`, '', '', proof];
  }
}
