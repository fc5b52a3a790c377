/** Turns the pseudonyms of a masked copy back into NIPs, in a column of their own; everything else stays as it was. */
import type { Row } from '../record/cell';
import { cellText } from '../record/normalize';
import { unmasked } from '../record/pseudonym';
import { decodeBase32 } from '../review-copy/checksum';
import { copyColumn } from '../review-copy/columns';
import { HEADER_ROW } from '../review-copy/data-layout';
import { dataSheetName } from '../workbook/sheet-names';
import { prepareText } from '../text/core/prepare';
import { UserError } from '../text/core/user-error';
import type { ScoreTable, Workbook, Written } from '../workbook/workbook';

/** How many rows a message names. */
const NAMED_ROWS = 10;

/** @throws Refusal where the workbook is no masked copy, or the key is not the one that it was prepared with. */
export async function unmaskCopy(workbook: Workbook, key: Uint8Array): Promise<Written> {
  const sheets = await workbook.sheets();
  if (!sheets.some(({ name }) => name === dataSheetName)) throw noCopy(workbook);
  const rows: Row[] = [];
  for await (const block of workbook.rows(dataSheetName)) rows.push(...block);
  const header = rows.find(({ number }) => number === HEADER_ROW);
  const column = header?.values.indexOf(copyColumn('samaran').header) ?? -1;
  if (column < 0) throw noCopy(workbook);
  const nips: { readonly row: number; readonly nip: string }[] = [];
  const wrong: number[] = [];
  for (const { number, values } of rows) {
    const pseudonym = cellText(values[column] ?? null);
    if (number <= HEADER_ROW || pseudonym === '') continue;
    const bytes = decodeBase32(pseudonym);
    const nip = bytes === null ? null : unmasked(bytes, key);
    if (nip === null) wrong.push(number);
    else nips.push({ row: number, nip });
  }
  if (wrong.length > 0) {
    const named = wrong.slice(0, NAMED_ROWS).map(String).join(', ');
    throw new UserError(prepareText.wrongKey, { count: wrong.length, rows: named });
  }
  const scores = nipColumn(nips);
  return workbook.write({ sheets: [], scores, form: 'copy', metadata: workbook.metadata });
}

function noCopy({ name }: Workbook): UserError {
  return new UserError(prepareText.noCopy, { file: name });
}

function nipColumn(nips: readonly { readonly row: number; readonly nip: string }[]): ScoreTable {
  const { header, width, number = '@' } = copyColumn('nip');
  return {
    sheet: dataSheetName,
    headerRow: HEADER_ROW,
    identity: [],
    scores: [{ header, width, format: { number } }],
    *rows() {
      for (const { row, nip } of nips) yield { row, identity: [], scores: [nip] };
    },
  };
}
