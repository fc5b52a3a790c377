/** What a command answers: a document or a text on standard output, and where its result went. */
import { translate, type MessageTemplate } from '../text/core/translate';
import type { Written } from '../workbook/workbook';
import type { CommandContext } from './context';
import { noteLine, print, printChunks } from './output';
import { printPath } from './where';

export interface Output {
  readonly json: () => Iterable<string>;
  readonly text: () => string;
  readonly written: Written | null;
  readonly writtenTo: MessageTemplate;
  /** How to have a result written, for a person who asked for none. */
  readonly addOut?: MessageTemplate;
}

export async function writeOutput(
  { json, text, written, writtenTo, addOut }: Output,
  asDocument: boolean,
  call: CommandContext,
): Promise<void> {
  if (asDocument) await printChunks(call, json());
  else await print(call, text());
  if (written !== null) await printPath(written, writtenTo, asDocument, call);
  else if (addOut !== undefined && !asDocument) noteLine(call.io, translate(call.language, addOut));
}
