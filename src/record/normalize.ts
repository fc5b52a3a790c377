/** Words and headers as they compare: without case, spaces, dots, dashes, underscores, line breaks, parentheses. */

import type { CellValue } from './cell';

/** Most cells: printable ASCII with single spaces inside and no apostrophe before it. */
const alreadyClean = /^(?![ '`])(?:[!-~]| (?=[!-~]))+$/;

/** A cell's text without white space around it and without the apostrophe that Excel users put before text. */
export function cleanText(text: string): string {
  if (alreadyClean.test(text)) return text;
  return text
    .normalize('NFKC')
    .replace(/[\s\u200b\ufeff]+/g, ' ')
    .trim()
    .replace(/^['’`]+\s*/, '');
}

/** The clean text of whatever a cell holds; of nothing, or of an error, none. */
export function cellText(cell: CellValue): string {
  return typeof cell === 'object' ? '' : cleanText(String(cell));
}

/** A word of a cell. A slash stays, since it parts a pair; a text of nothing but signs stays (any dash as "-"). */
export function normalizeWord(text: string): string {
  const clean = cleanText(text).toLowerCase();
  const folded = clean.replace(/[\s._\-–—‐‑−()'’`"“”,:;]+/g, '');
  if (folded !== '') return folded;
  return /^[-–—‐‑−]+$/.test(clean) ? '-' : clean;
}

/** A header: of all signs only the slash stays. */
export function normalizeHeader(text: string): string {
  return cleanText(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}/]+/gu, '')
    .replace(/^\/+|\/+$/g, '');
}
