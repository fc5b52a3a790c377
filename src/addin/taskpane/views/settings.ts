/** Rule settings (interpretations): the chosen option, the others in use, and the source of each. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { settingChoicesSchema, settingNames, type SettingName } from '../../../method/method';
import { settingText, type SettingText } from '../../../text/core/method';
import { paneText } from '../../../text/pane/pane';
import { chosenMethod } from '../state/run-options';
import { changeSettings } from '../handlers/settings';
import type { Pane } from '../state/pane';
import { button, certaintyMessage, collapsible, select } from './components';

export function settingsSection(pane: Pane): TemplateResult {
  const { translator } = pane;
  const state = pane.state();
  const { method, choices } = chosenMethod(state, pane.host.today());
  const differing = settingNames.filter((name) => {
    const chosen = choices[name];
    return chosen !== undefined && chosen !== method.settings[name].default;
  });
  const title =
    differing.length === 0
      ? translator.t(paneText.settingsDefault)
      : translator.t(paneText.settingsDiffer, { count: differing.length });
  const pick = (name: SettingName, reading: string): void => {
    const standard = method.settings[name].default === reading;
    const { [name]: _before, ...others } = state.settings.choices;
    const next = settingChoicesSchema.parse(standard ? others : { ...others, [name]: reading });
    void changeSettings(pane, { choices: next });
  };
  const list = html`
    <p class="hint">${translator.t(paneText.settingsHelp)}</p>
    ${settingNames.map((name) => {
      const text: SettingText = settingText[name];
      const { default: standard, source, certainty } = method.settings[name];
      const options = Object.entries(text.readings).map(([reading, sentence]) => ({
        value: reading,
        label:
          reading === standard
            ? translator.t(paneText.isDefault, { reading: { template: sentence, params: {} } })
            : translator.t(sentence),
      }));
      return select({
        id: `setting-${name}`,
        label: translator.t(text.title),
        value: choices[name] ?? standard,
        options,
        change: (reading) => pick(name, reading),
        help: translator.t(paneText.sourceOf, { source, certainty: certaintyMessage(certainty) }),
      });
    })}
    ${
      differing.length === 0
        ? nothing
        : button({ label: translator.t(paneText.settingsReset), run: () => changeSettings(pane, { choices: {} }) })
    }
  `;
  return collapsible(title, list);
}
