/**
 * Each line once: where a program dropped the mark of our sheets, the sheet of an earlier review is left standing beside
 * the new one, and both are read again.
 */
import type { Line } from './consultation';

export function eachOnce(lines: readonly Line[]): readonly Line[] {
  const written = new Set(lines.filter(isWritten).map(({ key }) => key));
  const seen = new Set<string>();
  return lines.filter((line) => {
    const { key, subject, sheet, cell, typed, beside } = line;
    if (key !== '' && written.has(key) && !isWritten(line)) return false;
    const text = JSON.stringify([key === '' ? [subject, sheet, cell] : key, typed, beside]);
    if (seen.has(text)) return false;
    seen.add(text);
    return true;
  });
}

/** Whether somebody wrote on it: a state other than the first, or anything else. */
function isWritten({ typed, beside }: Line): boolean {
  const { state, ...rest } = typed;
  if (state !== null && state !== 'BV') return true;
  return [...Object.values(rest), ...beside].some((value) => value !== null && value !== '');
}
