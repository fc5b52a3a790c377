/** Writes what a comparison found: the differences, the proposals, and the table of authority that chose between them. */
import { dayIso } from '../record/date';
import { authoritySheet } from '../report/authority-sheet';
import { proposalsSheet } from '../report/proposals-sheet';
import { reconciliationSheet } from '../report/reconciliation-sheet';
import type { Language } from '../text/core/translate';
import { outputForm, type Workbook, type Written } from '../workbook/workbook';
import type { ReconciledRoster } from './reconcile-roster';

export function writeReconciliation(
  workbook: Workbook,
  reconciled: ReconciledRoster,
  language: Language,
): Promise<Written> {
  const { place, roster, authority, rules } = reconciled;
  const form = outputForm(roster.rows.length);
  return workbook.write({
    sheets: [
      reconciliationSheet(reconciled, { language, place, links: form === 'copy' }),
      proposalsSheet(reconciled, language),
      authoritySheet(authority, language),
    ],
    scores: null,
    form,
    metadata: { measured: dayIso(rules.measured) },
  });
}
