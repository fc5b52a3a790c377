/** Every reading of the rule other than those in force, each a hypothesis. */
import { settingChoicesSchema, settingNames, settingOptions } from '../method/method';
import type { Rules } from '../score/rules';
import { settingOptionText } from '../text/core/review';
import type { MessageTemplate } from '../text/core/translate';
import type { Hypothesis } from './hypothesis';

const conditions: Readonly<Record<string, MessageTemplate>> = settingOptionText;

export function otherReadings({ settings }: Rules): readonly Hypothesis[] {
  return settingNames.flatMap((name) => {
    const others: readonly string[] = settingOptions[name].filter((reading) => reading !== settings[name]);
    return others.map((reading): Hypothesis => {
      const code = `${name}=${reading}`;
      const when = conditions[code];
      if (when === undefined) throw new Error(`no words for ${code}`);
      return { code, when, settings: settingChoicesSchema.parse({ [name]: reading }) };
    });
  });
}
