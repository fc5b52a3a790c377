/** What a command answers: a document or a text on standard output, and where its result went. */
import { translate, type MessageTemplate } from '../text/core/translate';
import type { Written } from '../workbook/workbook';
import type { Call } from './io';
import { noteLine, print, printChunks } from './print';
import { whereTo } from './where';

export interface Answer {
  readonly json: () => Iterable<string>;
  readonly text: () => string;
  readonly written: Written | null;
  readonly writtenTo: MessageTemplate;
  /** How to have a result written, for a person who asked for none. */
  readonly addOut?: MessageTemplate;
}

export async function answer(
  { json, text, written, writtenTo, addOut }: Answer,
  asDocument: boolean,
  call: Call,
): Promise<void> {
  if (asDocument) await printChunks(call, json());
  else await print(call, text());
  if (written !== null) await whereTo(written, writtenTo, asDocument, call);
  else if (addOut !== undefined && !asDocument) noteLine(call.io, translate(call.language, addOut));
}
