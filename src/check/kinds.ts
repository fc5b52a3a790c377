/** The kinds of findings that need more than one cell. */
import type { FindingKind } from '../record/finding';
import { findingKind } from '../record/kinds';

export const checkKinds = {
  'nip-birth-date-differs': findingKind('nip-birth-date-differs', 'konsistensi', 'warning'),
  'nip-sex-differs': findingKind('nip-sex-differs', 'konsistensi', 'warning'),
  'nip-appointment-differs': findingKind('nip-appointment-differs', 'konsistensi', 'warning'),
  'nip-status-differs': findingKind('nip-status-differs', 'konsistensi', 'warning'),
  'nip-duplicate-differs': findingKind('nip-duplicate-differs', 'konsistensi', 'error'),
  'nip-duplicate-same': findingKind('nip-duplicate-same', 'konsistensi', 'warning'),
  'unit-spelling': findingKind('unit-spelling', 'konsistensi', 'warning'),
  'training-not-counted': findingKind('training-not-counted', 'akurasi', 'notice'),
  'hours-implausible': findingKind('hours-implausible', 'akurasi', 'warning'),
  'hours-against-yes': findingKind('hours-against-yes', 'konsistensi', 'warning'),
  'performance-predicate-differs': findingKind('performance-predicate-differs', 'konsistensi', 'warning'),
  'echelon-against-group': findingKind('echelon-against-group', 'konsistensi', 'warning'),
  'not-updated': findingKind('not-updated', 'ketepatan waktu', 'warning'),
  'past-retirement': findingKind('past-retirement', 'ketepatan waktu', 'warning'),
  'cpns-too-long': findingKind('cpns-too-long', 'ketepatan waktu', 'warning'),
  'status-left-out': findingKind('status-left-out', 'konsistensi', 'notice'),
  'education-not-counted': findingKind('education-not-counted', 'akurasi', 'error'),
  'method-value-missing': findingKind('method-value-missing', 'kelengkapan', 'error'),
  'column-missing': findingKind('column-missing', 'kelengkapan', 'warning'),
  'other-sheet': findingKind('other-sheet', 'kelengkapan', 'notice'),
} satisfies Record<string, FindingKind>;

export type CheckCode = keyof typeof checkKinds;
