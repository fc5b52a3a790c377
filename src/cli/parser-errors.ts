/** What the argument parser objects to, in our own sentences. */
import type { CommanderError } from 'commander';
import { callText } from '../text/cli/cli';
import { translate, type Language } from '../text/core/translate';
import { commandNames, isCommand } from './command-names';

export function parserMessage(error: CommanderError, argv: readonly string[], language: Language): string {
  const [first = '', second = ''] = error.message.split('\n');
  const asked = /'(.*)'/.exec(first)?.[1] ?? '';
  const near = /\(Did you mean (?:one of )?(.*)\?\)/.exec(second)?.[1];
  const hint = near === undefined ? '' : translate(language, callText.didYouMean, { near });
  const command = argv.find(isCommand);
  const help = command === undefined ? 'ipasn --help' : `ipasn ${command} --help`;
  switch (error.code) {
    case 'commander.unknownCommand':
      return translate(language, callText.unknownCommand, { asked, hint, known: commandNames.join(', ') });
    case 'commander.unknownOption':
      return translate(language, callText.unknownOption, { asked, hint, help });
    case 'commander.missingArgument':
      return translate(language, callText.missingFile, { example: `ipasn ${command ?? 'score'} data/daftar.xlsx` });
    case 'commander.optionMissingArgument':
      return translate(language, callText.missingValue, { option: /--[\w-]+/.exec(asked)?.[0] ?? asked, help });
    case 'commander.excessArguments':
      return translate(language, callText.tooMany, { help });
    default:
      return translate(language, callText.wrongCall, { help });
  }
}
