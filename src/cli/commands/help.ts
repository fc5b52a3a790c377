/** Help in the user's language: what the argument parser would say in English on its own. */
import type { Argument, Command } from 'commander';
import { helpText } from '../../text/cli/cli';
import { translate, type MessageTemplate } from '../../text/core/translate';
import type { CommandContext } from '../context';

const WIDTH = 100;

const titles: Readonly<Record<string, MessageTemplate>> = {
  'Usage:': helpText.usage,
  'Arguments:': helpText.arguments,
  'Options:': helpText.options,
  'Commands:': helpText.commands,
};

/** Teaches a command our language, and to leave it to us what happens on an error. */
export function localize(command: Command, { io, language }: CommandContext): void {
  command
    .exitOverride()
    .helpOption('-h, --help', translate(language, helpText.optHelp))
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: () => undefined,
      getOutHelpWidth: () => WIDTH,
      getOutHasColors: () => false,
    })
    .configureHelp({
      styleTitle: (title) => {
        const sentence = titles[title];
        return sentence === undefined ? title : translate(language, sentence);
      },
      styleUsage: (usage) =>
        usage
          .replace('[options]', translate(language, helpText.usageOptions))
          .replace('[command]', translate(language, helpText.usageCommand)),
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
  { language }: CommandContext,
  lines: readonly string[],
  ...after: readonly string[]
): void {
  const list = lines.map((line) => `  ${line}`).join('\n');
  const rest = after.map((paragraph) => `\n\n${wrap(paragraph)}`).join('');
  command.addHelpText('after', `\n${translate(language, helpText.examples)}\n${list}${rest}`);
}

function wrap(text: string): string {
  return text.replace(new RegExp(`(.{1,${String(WIDTH)}})(?: |$)`, 'gu'), '$1\n').trimEnd();
}
