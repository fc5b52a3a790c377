/** The types of findings about histories. */
import type { FindingFamily, FindingType, Severity } from '../record/finding';
import { historyFindingText } from '../text/core/source';

type HistoryCode = keyof typeof historyFindingText;

const kind = (code: HistoryCode, family: FindingFamily, severity: Severity): FindingType => ({
  code,
  family,
  severity,
  ...historyFindingText[code],
});

export const historyFindingTypes = {
  'history-differs': kind('history-differs', 'konsistensi', 'warning'),
  'history-undated': kind('history-undated', 'kelengkapan', 'warning'),
  'history-date-wrong': kind('history-date-wrong', 'akurasi', 'warning'),
  'history-ahead': kind('history-ahead', 'ketepatan waktu', 'notice'),
  'history-spans-window': kind('history-spans-window', 'ketepatan waktu', 'notice'),
  'history-same-course': kind('history-same-course', 'konsistensi', 'notice'),
  'history-form-unknown': kind('history-form-unknown', 'akurasi', 'warning'),
  'history-form-undecided': kind('history-form-undecided', 'akurasi', 'notice'),
  'history-hours-empty': kind('history-hours-empty', 'kelengkapan', 'warning'),
  'history-course-unknown': kind('history-course-unknown', 'akurasi', 'warning'),
  'history-course-below-post': kind('history-course-below-post', 'akurasi', 'notice'),
  'history-post-unclear': kind('history-post-unclear', 'akurasi', 'warning'),
  'history-value-unknown': kind('history-value-unknown', 'akurasi', 'error'),
  'history-value-conflict': kind('history-value-conflict', 'konsistensi', 'error'),
  'history-performance-earlier': kind('history-performance-earlier', 'ketepatan waktu', 'notice'),
  'history-performance-old': kind('history-performance-old', 'ketepatan waktu', 'warning'),
  'history-nobody': kind('history-nobody', 'konsistensi', 'warning'),
  'history-other-years': kind('history-other-years', 'ketepatan waktu', 'notice'),
} satisfies Record<HistoryCode, FindingType>;
export type { HistoryCode };
