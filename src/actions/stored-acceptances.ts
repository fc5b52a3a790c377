/** Which errors an agency lets stand, and why: kept in its workbook, so that the next copy need not ask again. */
import * as z from 'zod/mini';
import type { LiveWorkbook } from '../workbook/live';
import type { Acceptance } from '../review-copy/acceptance';

const key = 'ipasn.acceptances';

const schema = z.array(
  z.object({
    code: z.string(),
    row: z.nullable(z.number()),
    count: z.nullable(z.number()),
    seal: z.nullable(z.string()),
    reason: z.string(),
  }),
);

/** A memory that cannot be read, or of a newer version, is none. */
export async function loadAcceptances(workbook: LiveWorkbook): Promise<readonly Acceptance[]> {
  const text = await workbook.loadSetting(key);
  if (text === null) return [];
  try {
    return schema.parse(JSON.parse(text)).map(({ seal, ...rest }) => ({ ...rest, checksum: seal }));
  } catch {
    return [];
  }
}

export function saveAcceptances(workbook: LiveWorkbook, acceptances: readonly Acceptance[]): Promise<void> {
  const stored = acceptances.map(({ code, row, count, checksum, reason }) => ({
    code,
    row,
    count,
    seal: checksum,
    reason,
  }));
  return workbook.saveSetting(key, stored.length === 0 ? null : JSON.stringify(stored));
}

/** In place of what was said of the same kind, or of the same row of it; a blank reason takes that back. */
export function withAcceptance(acceptances: readonly Acceptance[], given: Acceptance): readonly Acceptance[] {
  const others = acceptances.filter(({ code, row }) => code !== given.code || row !== given.row);
  return given.reason.trim() === '' ? others : [...others, { ...given, reason: given.reason.trim() }];
}
