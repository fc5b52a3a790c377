/** Where a result went, as short as it can be said from the folder that the user is in, and what it lacks. */
import { isAbsolute, relative, sep } from 'node:path';
import { runText } from '../text/cli/cli';
import { translate, formatMessage, type MessageTemplate } from '../text/core/translate';
import type { Written } from '../workbook/workbook';
import type { CommandContext, Io } from './context';
import { noteLine, oneLine, print } from './output';

/** On standard output, or on standard error where the answer is a document. */
export async function printPath(
  written: Written,
  sentence: MessageTemplate,
  json: boolean,
  call: CommandContext,
): Promise<void> {
  const { io, language } = call;
  const lines = [
    translate(language, sentence, { file: shortPath(written.destination, io) }),
    ...written.omissions.map((lack) => translate(language, runText.copyLacks, { lack: formatMessage(language, lack) })),
  ].map(oneLine);
  if (json) for (const line of lines) noteLine(io, line);
  else await print(call, `\n${lines.join('\n')}`);
}

export function shortPath(path: string, { cwd }: Io): string {
  const way = relative(cwd, path);
  return way === '' || isAbsolute(way) || way === '..' || way.startsWith(`..${sep}`) ? path : way;
}
