/** The readings of the rule: what is chosen, what else is met in practice, and where each comes from. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { settingChoicesSchema, settingNames, type SettingName } from '../../../method/method';
import { settingText, type SettingText } from '../../../text/core/method';
import { paneText } from '../../../text/pane/pane';
import { chosenMethod } from '../handlers/run-options';
import { choose } from '../handlers/start';
import type { Pane } from '../pane';
import { certaintyWord } from './certainty';
import { button, fold, select } from './parts';

export function settingsFold(pane: Pane): TemplateResult {
  const { teller } = pane;
  const state = pane.state();
  const { method, choices } = chosenMethod(state, pane.host.today());
  const differing = settingNames.filter((name) => {
    const chosen = choices[name];
    return chosen !== undefined && chosen !== method.settings[name].default;
  });
  const title =
    differing.length === 0
      ? teller.say(paneText.settingsDefault)
      : teller.say(paneText.settingsDiffer, { count: differing.length });
  const pick = (name: SettingName, reading: string): void => {
    const standard = method.settings[name].default === reading;
    const { [name]: _before, ...others } = state.choices.choices;
    const next = settingChoicesSchema.parse(standard ? others : { ...others, [name]: reading });
    void choose(pane, { choices: next });
  };
  const list = html`
    <p class="hint">${teller.say(paneText.settingsHelp)}</p>
    ${settingNames.map((name) => {
      const text: SettingText = settingText[name];
      const { default: standard, source, certainty } = method.settings[name];
      const options = Object.entries(text.readings).map(([reading, sentence]) => ({
        value: reading,
        label:
          reading === standard
            ? teller.say(paneText.isDefault, { reading: { template: sentence, params: {} } })
            : teller.say(sentence),
      }));
      return select({
        id: `setting-${name}`,
        label: teller.say(text.title),
        value: choices[name] ?? standard,
        options,
        choose: (reading) => pick(name, reading),
        help: teller.say(paneText.sourceOf, { source, certainty: certaintyWord(certainty) }),
      });
    })}
    ${
      differing.length === 0
        ? nothing
        : button({ label: teller.say(paneText.settingsReset), run: () => choose(pane, { choices: {} }) })
    }
  `;
  return fold(title, list);
}
