/** What a command answers: a document or a text on standard output, and where its result went. */
import { say, type Sentence } from '../text/core/say';
import type { Written } from '../workbook/workbook';
import type { Call } from './io';
import { noteLine, print, printChunks } from './print';
import { whereTo } from './where';

export interface Answer {
  readonly json: () => Iterable<string>;
  readonly text: () => string;
  readonly written: Written | null;
  readonly writtenTo: Sentence;
  /** How to have a result written, for a person who asked for none. */
  readonly addOut?: Sentence;
}

export async function answer(
  { json, text, written, writtenTo, addOut }: Answer,
  asDocument: boolean,
  call: Call,
): Promise<void> {
  if (asDocument) await printChunks(call, json());
  else await print(call, text());
  if (written !== null) await whereTo(written, writtenTo, asDocument, call);
  else if (addOut !== undefined && !asDocument) noteLine(call.io, say(call.language, addOut));
}
