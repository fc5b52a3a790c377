/** Builds the sheets of a review copy; the same input always gives the same sheets. */
import { recapSheet } from '../report/recap-sheet';
import { findingsSheetName } from '../workbook/sheet-names';
import { aboutSheet } from './about-sheet';
import { assessCopy, type AssessedCopy } from './assess-copy';
import { dataLayout } from './data-layout';
import { dataSheet } from './data-sheet';
import { copyFindingsSheet } from './findings-sheet';
import type { CopyInput, CopySheet } from './input';
import { recapFormulas } from './recap-formulas';
import { copyRuleSheet } from './rule-sheet';

/** The recap, the description, the data, the rules and the findings, in this order. */
export function copySheets(input: CopyInput): readonly CopySheet[] {
  return copySheetsOf(input, assessCopy(input));
}

/** `copySheets` for an input that is already assessed. */
export function copySheetsOf(input: CopyInput, assessed: AssessedCopy): readonly CopySheet[] {
  const layout = dataLayout(input.fields, input.rows.length);
  const { language, version, agency } = input;
  const formulas = recapFormulas(assessed, layout);
  const named = agency === '' ? {} : { agency };
  return [
    recapSheet(assessed.assessment, { language, version, findingsSheet: findingsSheetName, formulas, ...named }),
    aboutSheet(input, assessed, layout),
    dataSheet(input, assessed, layout),
    copyRuleSheet(input),
    copyFindingsSheet(input, assessed),
  ];
}
