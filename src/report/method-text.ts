/** How a result was computed: settings that differ from the default, and unverified values of the method. */
import { unverifiedValues } from '../method/missing';
import { settingNames } from '../method/method';
import type { Rules } from '../score/rules';
import { settingText, type SettingText } from '../text/core/method';
import { reportText } from '../text/report/report';
import { translate, type Language } from '../text/core/translate';

/** The settings that differ from the method's default, each in a few words. */
export function differingSettings(rules: Rules, language: Language): string[] {
  return settingNames.flatMap((name) => {
    const asked = rules.differing[name];
    if (asked === undefined) return [];
    const text: SettingText = settingText[name];
    const reading = text.readings[asked];
    const words = {
      title: translate(language, text.title),
      reading: reading === undefined ? asked : translate(language, reading),
    };
    return [translate(language, reportText.differingItem, words)];
  });
}

/** "tafsir baku", or that it is not. */
export function settingsLabel(rules: Rules, language: Language): string {
  const differs = settingNames.some((name) => rules.differing[name] !== undefined);
  return translate(language, differs ? reportText.differingSettings : reportText.defaultSettings);
}

/** What is declared under a title: differing settings, unverified values of the method. */
export function declarations(rules: Rules, language: Language): string[] {
  const declared: string[] = [];
  const differing = differingSettings(rules, language);
  if (differing.length > 0)
    declared.push(translate(language, reportText.differingList, { list: differing.join('; ') }));
  const count = unverifiedValues(rules.method).length;
  if (count > 0) declared.push(translate(language, reportText.unverified, { count }));
  return declared;
}
