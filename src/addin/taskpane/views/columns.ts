/** Which column holds what: one line when all is well, a list to correct it when not. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { DetectedData } from '../../../actions/detect-data';
import { fieldNamed, fields } from '../../../record/columns';
import { fieldText, paneText } from '../../../text/pane/pane';
import { choose } from '../handlers/start';
import { refusalMessage, type Pane } from '../pane';
import { tiedMap } from '../tied-map';
import { button, fold, select, type Option } from './parts';

const leftOut = 'abaikan';

export function columnsFold(pane: Pane, seen: DetectedData): TemplateResult {
  const { teller } = pane;
  const known = seen.headers.filter(({ field }) => field !== null).length;
  const title = html`${teller.say(paneText.columnsKnown, { known, all: seen.headers.length })}`;
  const options: readonly Option[] = [
    { value: leftOut, label: teller.say(paneText.notUsed) },
    ...fields.map((field) => ({ value: field, label: teller.say(fieldText[field]) })),
  ];
  const tie = (header: string, field: string): void => {
    void choose(pane, { map: tiedMap(seen, header, fieldNamed(field)) });
  };
  const list = html`
    ${seen.problem === null ? nothing : html`<p class="wrong">${teller.tell(refusalMessage(seen.problem))}</p>`}
    <p class="hint">${teller.say(paneText.columnsHelp)}</p>
    ${seen.headers.map(({ header, field }, index) =>
      select({
        id: `column-${String(index)}`,
        label: header,
        givenLabel: true,
        value: field ?? leftOut,
        options,
        choose: (chosen) => tie(header, chosen),
      }),
    )}
    ${
      seen.map.size === 0
        ? nothing
        : button({ label: teller.say(paneText.columnsReset), run: () => choose(pane, { map: new Map() }) })
    }
  `;
  return html`<div class="columns">${fold(title, list, seen.problem !== null)}</div>`;
}
