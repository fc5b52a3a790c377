/** The types of findings from reading cells. */
import { findingText, type FindingCode } from '../text/core/findings';
import type { FindingFamily, FindingType, Severity } from './finding';

export function findingType(code: FindingCode, family: FindingFamily, severity: Severity): FindingType {
  return { code, family, severity, ...findingText[code] };
}

const akurasi = (code: FindingCode, severity: Severity = 'error') => findingType(code, 'akurasi', severity);
const kelengkapan = (code: FindingCode, severity: Severity) => findingType(code, 'kelengkapan', severity);

export const readingFindingTypes = {
  'nip-empty': kelengkapan('nip-empty', 'error'),
  'nip-numeric': akurasi('nip-numeric'),
  'nip-length': akurasi('nip-length'),
  'nip-birth-date': akurasi('nip-birth-date'),
  'nip-month': akurasi('nip-month'),
  'nip-sex': akurasi('nip-sex'),
  'nip-sequence': akurasi('nip-sequence'),
  'name-empty': kelengkapan('name-empty', 'warning'),
  'unit-empty': kelengkapan('unit-empty', 'warning'),
  'education-empty': kelengkapan('education-empty', 'error'),
  'post-group-empty': kelengkapan('post-group-empty', 'error'),
  'performance-empty': kelengkapan('performance-empty', 'warning'),
  'education-unknown': akurasi('education-unknown'),
  'education-bare-digit': akurasi('education-bare-digit'),
  'post-group-unknown': akurasi('post-group-unknown'),
  'post-group-dual': akurasi('post-group-dual'),
  'echelon-unknown': akurasi('echelon-unknown'),
  'training-unknown': akurasi('training-unknown'),
  'course-unknown': akurasi('course-unknown'),
  'course-below-post': akurasi('course-below-post', 'notice'),
  'performance-unknown': akurasi('performance-unknown'),
  'performance-other-method': akurasi('performance-other-method'),
  'performance-number-refused': akurasi('performance-number-refused'),
  'performance-label-differs': akurasi('performance-label-differs'),
  'performance-scale-unclear': akurasi('performance-scale-unclear'),
  'performance-out-of-range': akurasi('performance-out-of-range'),
  'punishment-unknown': akurasi('punishment-unknown'),
  'status-unknown': akurasi('status-unknown', 'warning'),
  'standing-unknown': akurasi('standing-unknown'),
  'sex-unknown': akurasi('sex-unknown', 'warning'),
  'hours-out-of-range': akurasi('hours-out-of-range'),
  'hours-mixture': akurasi('hours-mixture'),
  'number-unreadable': akurasi('number-unreadable'),
  'number-ambiguous': akurasi('number-ambiguous'),
  'number-as-text': akurasi('number-as-text', 'notice'),
  'date-unreadable': akurasi('date-unreadable'),
  'cell-error': akurasi('cell-error'),
  'formula-without-value': akurasi('formula-without-value'),
  'cell-not-scored': akurasi('cell-not-scored', 'warning'),
  'row-repeated-header': akurasi('row-repeated-header', 'notice'),
  'row-total': akurasi('row-total', 'notice'),
  'row-numbering': akurasi('row-numbering', 'notice'),
  'row-outside': akurasi('row-outside', 'notice'),
  'row-group': akurasi('row-group', 'notice'),
  'row-vacant': akurasi('row-vacant', 'notice'),
  'row-prepared': akurasi('row-prepared', 'notice'),
  'row-note': akurasi('row-note', 'notice'),
} satisfies Record<string, FindingType>;

export type ReadingCode = keyof typeof readingFindingTypes;
