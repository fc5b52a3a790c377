/** The types of findings that need more than one cell. */
import type { FindingType } from '../record/finding';
import { findingType } from '../record/finding-types';

export const checkFindingTypes = {
  'nip-birth-date-differs': findingType('nip-birth-date-differs', 'konsistensi', 'warning'),
  'nip-sex-differs': findingType('nip-sex-differs', 'konsistensi', 'warning'),
  'nip-appointment-differs': findingType('nip-appointment-differs', 'konsistensi', 'warning'),
  'nip-status-differs': findingType('nip-status-differs', 'konsistensi', 'warning'),
  'nip-duplicate-differs': findingType('nip-duplicate-differs', 'konsistensi', 'error'),
  'nip-duplicate-same': findingType('nip-duplicate-same', 'konsistensi', 'warning'),
  'unit-spelling': findingType('unit-spelling', 'konsistensi', 'warning'),
  'training-not-counted': findingType('training-not-counted', 'akurasi', 'notice'),
  'hours-implausible': findingType('hours-implausible', 'akurasi', 'warning'),
  'hours-against-yes': findingType('hours-against-yes', 'konsistensi', 'warning'),
  'performance-predicate-differs': findingType('performance-predicate-differs', 'konsistensi', 'warning'),
  'echelon-against-group': findingType('echelon-against-group', 'konsistensi', 'warning'),
  'not-updated': findingType('not-updated', 'ketepatan waktu', 'warning'),
  'past-retirement': findingType('past-retirement', 'ketepatan waktu', 'warning'),
  'cpns-too-long': findingType('cpns-too-long', 'ketepatan waktu', 'warning'),
  'status-left-out': findingType('status-left-out', 'konsistensi', 'notice'),
  'education-not-counted': findingType('education-not-counted', 'akurasi', 'error'),
  'method-value-missing': findingType('method-value-missing', 'kelengkapan', 'error'),
  'column-probable': findingType('column-probable', 'akurasi', 'warning'),
  'column-unused': findingType('column-unused', 'akurasi', 'warning'),
  'column-absent': findingType('column-absent', 'kelengkapan', 'notice'),
  'codes-assumed': findingType('codes-assumed', 'akurasi', 'warning'),
  'performance-fraction': findingType('performance-fraction', 'akurasi', 'warning'),
  'unit-from-above': findingType('unit-from-above', 'kelengkapan', 'notice'),
  'rows-hidden': findingType('rows-hidden', 'kelengkapan', 'notice'),
  'column-missing': findingType('column-missing', 'kelengkapan', 'warning'),
  'other-sheet': findingType('other-sheet', 'kelengkapan', 'notice'),
} satisfies Record<string, FindingType>;

export type CheckCode = keyof typeof checkFindingTypes;
