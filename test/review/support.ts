/** A workbook in memory, reviewed. */
import { reviewSubmission, type ReviewOptions } from '../../src/actions/review-submission';
import type { Review } from '../../src/report/review-result';
import { memoryWorkbook, type MemoryOptions, type MemorySheets } from '../support/memory-workbook';

export const options: ReviewOptions = {
  // 30 June 2019.
  measured: 43_646,
  today: 44_033,
  method: null,
  settings: [],
  sheet: null,
  map: new Map(),
  updatedSince: null,
  language: 'id',
  agency: null,
  version: '1.2.3',
  write: false,
};

export async function reviewed(
  sheets: MemorySheets,
  other: Partial<ReviewOptions> = {},
  memory: MemoryOptions = {},
): Promise<Review> {
  return (await reviewSubmission(memoryWorkbook(sheets, memory), { ...options, ...other })).review;
}

/** The codes of a review's causes, sorted. */
export function codesOf({ causes }: Review): readonly string[] {
  return causes.map(({ code }) => code).sort();
}
