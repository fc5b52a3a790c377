/** The JSON of `merge --json`: `{ files, people, duplicates, missingUnits }`. */
import type { Duplicate } from '../../roster/merge';
import type { MergeSummary } from '../../report/merge-sheet';
import { mergeText } from '../../text/core/roster';
import { translate, type Language } from '../../text/core/translate';
import { findingJson } from './score';
import { chunks, list } from './chunks';

export function mergeJsonChunks(merged: MergeSummary, language: Language): Iterable<string> {
  return chunks(document(merged, language));
}

function* document({ files, people, duplicates, missingUnits }: MergeSummary, language: Language): Generator<string> {
  yield '{"files":';
  yield* list(files, ({ file, rows, people: count, findings }) => ({
    file,
    rows,
    people: count,
    findings: findings.map((finding) => findingJson(finding, language)),
  }));
  yield `,"people":${String(people.length)},"duplicates":`;
  yield* list(duplicates, (duplicate) => duplicateJson(duplicate, language));
  yield `,"missingUnits":${JSON.stringify(missingUnits)}}\n`;
}

function duplicateJson({ identity, rows: entries, kept, why }: Duplicate, language: Language): object {
  const files = [...new Set(entries.map(({ origin }) => origin.file))];
  return { nip: identity, files, kept: kept.origin.file, why: translate(language, mergeText[why]) };
}
