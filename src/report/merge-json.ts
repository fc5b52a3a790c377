/** The JSON of `merge --json`: `{ files, people, duplicates, missingUnits }`. */
import type { Duplicate } from '../check/roster/merge';
import type { Finding } from '../record/finding';
import { mergeText } from '../text/merge';
import { say, type Language } from '../text/say';
import { findingJson } from './json';
import { chunks, list } from './json-chunks';

export interface MergeTold {
  readonly files: readonly {
    readonly file: string;
    readonly rows: number;
    readonly people: number;
    readonly findings: readonly Finding[];
  }[];
  readonly people: readonly unknown[];
  readonly duplicates: readonly Duplicate[];
  readonly missingUnits: readonly string[];
}

export function mergeJsonChunks(merged: MergeTold, language: Language): Iterable<string> {
  return chunks(document(merged, language));
}

function* document({ files, people, duplicates, missingUnits }: MergeTold, language: Language): Generator<string> {
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

function duplicateJson({ identity, entries, kept, why }: Duplicate, language: Language): object {
  const files = [...new Set(entries.map(({ origin }) => origin.file))];
  return { nip: identity, files, kept: kept.origin.file, why: say(language, mergeText[why]) };
}
