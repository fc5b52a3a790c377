/** The columns' fields: one line if all are recognised, and a list to correct them. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { DetectedData } from '../../../actions/detect-data';
import { fieldNamed, fields } from '../../../record/columns';
import { fieldText, paneText } from '../../../text/pane/pane';
import { assignColumn, changeSettings } from '../handlers/settings';
import type { Pane } from '../state/pane';
import { errorMessage } from '../state/user-errors';
import { button, collapsible, select, type Option } from './components';

const NOT_USED = 'abaikan';

export function columnsSection(pane: Pane, detected: DetectedData): TemplateResult {
  const { translator } = pane;
  const known = detected.headers.filter(({ field }) => field !== null).length;
  const title = html`${translator.t(paneText.columnsKnown, { known, all: detected.headers.length })}`;
  const options: readonly Option[] = [
    { value: NOT_USED, label: translator.t(paneText.notUsed) },
    ...fields.map((field) => ({ value: field, label: translator.t(fieldText[field]) })),
  ];
  const assign = (header: string, field: string): void => {
    void changeSettings(pane, { map: assignColumn(detected, header, fieldNamed(field)) });
  };
  const list = html`
    ${detected.problem === null ? nothing : html`<p class="wrong">${translator.formatMessage(errorMessage(detected.problem))}</p>`}
    <p class="hint">${translator.t(paneText.columnsHelp)}</p>
    ${detected.headers.map(({ header, field }, index) =>
      select({
        id: `column-${String(index)}`,
        label: header,
        userLabel: true,
        value: field ?? NOT_USED,
        options,
        change: (chosen) => assign(header, chosen),
      }),
    )}
    ${
      detected.map.size === 0
        ? nothing
        : button({ label: translator.t(paneText.columnsReset), run: () => changeSettings(pane, { map: new Map() }) })
    }
  `;
  return html`<div class="columns">${collapsible(title, list, detected.problem !== null)}</div>`;
}
