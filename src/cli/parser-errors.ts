/** What the argument parser objects to, in our own sentences. */
import type { CommanderError } from 'commander';
import { callText } from '../text/cli/cli';
import { say, type Language } from '../text/core/say';
import { commandNames, isCommand } from './names';

export function parserMessage(error: CommanderError, argv: readonly string[], language: Language): string {
  const [first = '', second = ''] = error.message.split('\n');
  const asked = /'(.*)'/.exec(first)?.[1] ?? '';
  const near = /\(Did you mean (?:one of )?(.*)\?\)/.exec(second)?.[1];
  const hint = near === undefined ? '' : say(language, callText.didYouMean, { near });
  const command = argv.find(isCommand);
  const help = command === undefined ? 'ipasn --help' : `ipasn ${command} --help`;
  switch (error.code) {
    case 'commander.unknownCommand':
      return say(language, callText.unknownCommand, { asked, hint, known: commandNames.join(', ') });
    case 'commander.unknownOption':
      return say(language, callText.unknownOption, { asked, hint, help });
    case 'commander.missingArgument':
      return say(language, callText.missingFile, { example: `ipasn ${command ?? 'score'} data/daftar.xlsx` });
    case 'commander.optionMissingArgument':
      return say(language, callText.missingValue, { option: /--[\w-]+/.exec(asked)?.[0] ?? asked, help });
    case 'commander.excessArguments':
      return say(language, callText.tooMany, { help });
    default:
      return say(language, callText.wrongCall, { help });
  }
}
