/** The answer of `merge` for people: how many, from where, who stands there twice, who sent nothing. */
import type { MergedRosters } from '../../actions/merge-rosters';
import { resolutionReasons } from '../../roster/resolve';
import { twoDecimals } from '../../report/number';
import { mergeText } from '../../text/core/roster';
import { formatNumber, translate, type Language } from '../../text/core/translate';
import { columnsOfText } from './text-table';

export function mergeLines(merged: MergedRosters, listed: boolean, language: Language): readonly string[] {
  const { people, files, duplicates, missingUnits, possibleDuplicates: alike } = merged;
  const lines = [translate(language, mergeText.done, { people: people.length, files: files.length }), ''];
  lines.push(...fileLines(merged, language));
  if (duplicates.length > 0) {
    lines.push('', translate(language, mergeText.duplicatesFound, { count: duplicates.length }));
    for (const reason of resolutionReasons) {
      const count = duplicates.filter(({ why }) => why === reason).length;
      if (count > 0) lines.push(`  ${formatNumber(language, count)}  ${translate(language, mergeText[reason])}`);
    }
  }
  if (alike.length > 0) lines.push('', translate(language, mergeText.alikeFound, { count: alike.length }));
  if (missingUnits.length > 0) {
    lines.push(
      '',
      translate(language, mergeText.missing, { count: missingUnits.length, units: missingUnits.join('; ') }),
    );
  } else if (listed) lines.push('', translate(language, mergeText.allSent));
  return lines;
}

function fileLines({ files }: MergedRosters, language: Language): readonly string[] {
  const mean = (value: number | null): string => (value === null ? '-' : twoDecimals(language, value));
  const whole = (value: number): string => formatNumber(language, value);
  return columnsOfText(
    [mergeText.file, mergeText.rows, mergeText.people, mergeText.errors, mergeText.stated, mergeText.computed].map(
      (title) => translate(language, title),
    ),
    files.map(({ file, rows, people, findings, stated, computed }) => [
      file,
      whole(rows),
      whole(people),
      whole(findings.filter(({ type }) => type.severity === 'error').length),
      mean(stated.mean),
      mean(computed.mean),
    ]),
  );
}
