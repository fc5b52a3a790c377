/** Help in the user's language: what the argument parser would say in English on its own. */
import type { Argument, Command } from 'commander';
import { helpText } from '../../text/cli/cli';
import { say, type Sentence } from '../../text/core/say';
import type { Call } from '../io';

const WIDTH = 100;

const titles: Readonly<Record<string, Sentence>> = {
  'Usage:': helpText.usage,
  'Arguments:': helpText.arguments,
  'Options:': helpText.options,
  'Commands:': helpText.commands,
};

/** Teaches a command our language, and to leave it to us what happens on an error. */
export function speak(command: Command, { io, language }: Call): void {
  command
    .exitOverride()
    .helpOption('-h, --help', say(language, helpText.optHelp))
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: () => undefined,
      getOutHelpWidth: () => WIDTH,
      getOutHasColors: () => false,
    })
    .configureHelp({
      styleTitle: (title) => {
        const sentence = titles[title];
        return sentence === undefined ? title : say(language, sentence);
      },
      styleUsage: (usage) =>
        usage
          .replace('[options]', say(language, helpText.usageOptions))
          .replace('[command]', say(language, helpText.usageCommand)),
      subcommandTerm: (subcommand) =>
        [subcommand.name(), ...subcommand.registeredArguments.map(argumentTerm)].join(' '),
    });
}

function argumentTerm(argument: Argument): string {
  return argument.required ? `<${argument.name()}>` : `[${argument.name()}]`;
}

/** Examples under the options, and what else a reader should know. */
export function examples(
  command: Command,
  { language }: Call,
  lines: readonly string[],
  ...after: readonly string[]
): void {
  const list = lines.map((line) => `  ${line}`).join('\n');
  const rest = after.map((paragraph) => `\n\n${wrap(paragraph)}`).join('');
  command.addHelpText('after', `\n${say(language, helpText.examples)}\n${list}${rest}`);
}

function wrap(text: string): string {
  return text.replace(new RegExp(`(.{1,${String(WIDTH)}})(?: |$)`, 'gu'), '$1\n').trimEnd();
}
