/** The form in which an agency gives reasons for accepting errors: a line for each finding type, then one for each row. */
import type { Assessment } from '../check/assessment';
import { messageOf } from '../record/finding';
import { allFindings, groupFindings, groupTitle } from '../report/finding-groups';
import { formatMessage, type Language } from '../text/core/translate';
import { findingChecksum, type RowLines } from './acceptance';

/** Column names are the same in every language. */
export const formColumns = ['kode', 'baris', 'jumlah', 'sidik', 'kolom', 'temuan', 'alasan'] as const;
/** In `baris`: the line is for every finding of its type. */
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

/** A CSV that Indonesian Excel opens directly: semicolons and a UTF-8 byte order mark. */
export function formText(lines: readonly FormLine[]): string {
  const rows = [formColumns, ...lines.map((line) => formColumns.map((column) => line[column]))];
  return `\ufeff${rows.map((cells) => cells.map(quoted).join(';')).join('\r\n')}\r\n`;
}

/** Excel would run a text that begins like a formula. */
function quoted(text: string): string {
  const safe = /^[=+@\t-]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
