/** The form in which an agency says why an error may stand: a line for each kind, then one for each row. */
import type { Assessment } from '../check/assessment';
import { messageOf } from '../record/finding';
import { allFindings, groupFindings, groupTitle } from '../report/finding-groups';
import { formatMessage, type Language } from '../text/core/translate';
import { findingChecksum, type RowLines } from './acceptance';

/** Column names are the same in every language. */
export const formColumns = ['kode', 'baris', 'jumlah', 'sidik', 'kolom', 'temuan', 'alasan'] as const;
/** Stands in `baris` where a line is for every finding of its kind. */
export const everyRow = 'semua';

export type FormLine = Readonly<Record<(typeof formColumns)[number], string>>;

export function formLines(assessment: Assessment, lines: RowLines, language: Language): readonly FormLine[] {
  const errors = [...allFindings(assessment)].filter(({ type }) => type.severity === 'error');
  return groupFindings(errors).flatMap((group) => [
    {
      kode: group.kind.code,
      baris: everyRow,
      jumlah: String(group.count),
      sidik: '',
      kolom: '',
      temuan: groupTitle(group, language),
      alasan: '',
    },
    ...group.findings.map((finding) => ({
      kode: finding.type.code,
      baris: String(finding.row ?? ''),
      jumlah: '',
      sidik: findingChecksum(finding, lines),
      kolom: finding.header ?? '',
      temuan: formatMessage(language, messageOf(finding)),
      alasan: '',
    })),
  ]);
}

/** As a file that an Indonesian Excel opens at once: semicolons, and the mark of UTF-8. */
export function formText(lines: readonly FormLine[]): string {
  const rows = [formColumns, ...lines.map((line) => formColumns.map((column) => line[column]))];
  return `\ufeff${rows.map((cells) => cells.map(quoted).join(';')).join('\r\n')}\r\n`;
}

/** A text that begins like a formula would be one to Excel. */
function quoted(text: string): string {
  const safe = /^[=+@\t-]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
