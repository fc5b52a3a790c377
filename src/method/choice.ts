/** `metode` as people write it: an id, a measured year, either with settings, or an agency's own method file. */
import { methodText } from '../text/core/method';
import { UserError } from '../text/core/user-error';
import {
  methodSchema,
  settingChoicesSchema,
  settingNames,
  settingOptions,
  type Method,
  type SettingChoices,
  type SettingName,
} from './method';
import { problemsOf } from './problems';
import { completeMethod, methodById, methodOfYear } from './registry';

export interface MethodChoice {
  readonly method: Method;
  readonly choices: SettingChoices;
}

/** `bkn-8-2019; jpBelowThreshold=inProportion`, `2019`, or nothing. @throws Refusal for unknown ids, years, settings. */
export function chooseMethod(text: string | number | null): MethodChoice {
  const [asked = '', ...settings] = String(text ?? '')
    .split(';')
    .map((part) => part.trim());
  const parts = settings.filter((part) => part !== '');
  if (asked.includes('=')) return { method: completeMethod, choices: parseSettings([asked, ...parts]) };
  return { method: methodNamed(asked), choices: parseSettings(parts) };
}

function methodNamed(asked: string): Method {
  if (asked === '') return completeMethod;
  return /^\d{4}$/.test(asked) ? methodOfYear(Number(asked)) : methodById(asked);
}

/** Settings written as `name=option`. @throws Refusal that names what is not known and what there is. */
export function parseSettings(parts: readonly string[]): SettingChoices {
  const choices: Partial<Record<SettingName, string>> = {};
  for (const part of parts) {
    const equals = part.indexOf('=');
    if (equals < 0) throw new UserError(methodText.settingWithoutValue, { asked: part });
    const name = part.slice(0, equals).trim();
    const option = part.slice(equals + 1).trim();
    const setting = settingNames.find((known) => known.toLowerCase() === name.toLowerCase());
    if (setting === undefined) {
      throw new UserError(methodText.unknownSetting, { asked: name, known: settingNames.join(', ') });
    }
    const options: readonly string[] = settingOptions[setting];
    const chosen = options.find((known) => known.toLowerCase() === option.toLowerCase());
    if (chosen === undefined) {
      throw new UserError(methodText.unknownReading, { setting, asked: option, known: options.join(', ') });
    }
    choices[setting] = chosen;
  }
  return settingChoicesSchema.parse(choices);
}

/** A method from an agency's own file. @throws Refusal with the path of each wrong value. */
export function parseMethodFile(json: string): Method {
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/^\ufeff/, ''));
  } catch (error) {
    const position = /position (\d+)/.exec(String(error))?.[1] ?? '1';
    throw new UserError(methodText.notJson, { position });
  }
  const parsed = methodSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new UserError(methodText.wrongMethodFile, { problems: problemsOf(parsed.error) });
}
