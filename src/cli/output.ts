/** Standard output and standard error: lines for people, chunks for programs; a reader who leaves early is no error. */
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { runText } from '../text/cli/cli';
import { errorCode, UserError } from '../text/core/user-error';
import { translate, type Params, type MessageTemplate } from '../text/core/translate';
import type { CommandContext } from './context';

/** Writes to standard output as fast as the reader takes it. @throws Refusal where nothing can be written. */
export async function printChunks({ io }: CommandContext, chunks: Iterable<string>): Promise<void> {
  try {
    await pipeline(Readable.from(chunks), io.stdout, { end: false });
  } catch (error) {
    const code = errorCode(error);
    // `ipasn ... | head`: the reader has what it wanted.
    if (code === null || code === 'EPIPE' || code === 'ERR_STREAM_PREMATURE_CLOSE') {
      if (code === null) throw error;
      return;
    }
    throw new UserError(runText.outputFailed, { code });
  }
}

export async function printJson(call: CommandContext, value: unknown): Promise<void> {
  await printChunks(call, [`${JSON.stringify(value, null, 2)}\n`]);
}

export async function print(call: CommandContext, text: string): Promise<void> {
  await printChunks(call, [text.endsWith('\n') ? text : `${text}\n`]);
}

/** A message beside the answer: one line on standard error. */
export function note({ io, language }: CommandContext, sentence: MessageTemplate, params: Params = {}): void {
  noteLine(io, translate(language, sentence, params));
}

export function noteLine(io: CommandContext['io'], text: string): void {
  if (!io.stderr.destroyed) io.stderr.write(`${oneLine(text)}\n`);
}

/** What comes from file names and headers never breaks the line, nor steers the terminal. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
}
