/** Data: where the data stand, what the columns hold, and what a check found. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { countPeople } from '../../../report/people-count';
import { commandLabels } from '../../../text/pane/commands';
import { paneText } from '../../../text/pane/pane';
import { checkData, fillFindings, toggleMarks } from '../handlers/check';
import { choose, makeTemplate } from '../handlers/start';
import { refusalMessage, type Pane } from '../pane';
import { columnsFold } from './columns';
import { findingsList } from './findings-list';
import { icons } from './icons';
import { button, checkbox, empty, fold, select } from './parts';

export function dataView(pane: Pane): TemplateResult {
  const { seen, busy, assessment } = pane.state();
  const { teller } = pane;
  const say = teller.say;
  if (seen === null) return html`<section class="place">${empty({ text: say(paneText.loading) })}</section>`;
  if (seen.headers.length === 0) return noData(pane);
  return html`<section class="place">
    ${select({
      id: 'sheet',
      beside: true,
      label: say(paneText.sheet),
      value: seen.sheet ?? '',
      options: seen.sheets.map((sheet) => ({ value: sheet, label: sheet, given: true })),
      choose: (sheet) => void choose(pane, { sheet }),
    })}
    ${columnsFold(pane, seen)}
    <div class="row">
      ${button({
        label: say(commandLabels.checkData),
        kind: 'primary',
        busy: busy !== null,
        run: () => checkData(pane),
      })}
      ${tally(pane)}
    </div>
    ${assessment === null ? empty({ text: say(paneText.notCheckedYet) }) : checked(pane)}
  </section>`;
}

/** No sheet with a header: why, and the way to one. */
function noData(pane: Pane): TemplateResult {
  const { seen, busy } = pane.state();
  const { teller } = pane;
  const problem = seen?.problem ?? null;
  return html`<section class="place">
    ${
      seen !== null && seen.sheets.length > 1
        ? select({
            id: 'sheet',
            label: teller.say(paneText.sheet),
            value: seen.sheet ?? '',
            options: [
              { value: '', label: teller.say(paneText.noSheetChosen) },
              ...seen.sheets.map((sheet) => ({ value: sheet, label: sheet, given: true })),
            ],
            choose: (sheet) => void choose(pane, { sheet: sheet === '' ? null : sheet }),
          })
        : nothing
    }
    ${empty({
      title: teller.say(paneText.noSheetChosen),
      text: problem === null ? teller.say(paneText.noDataYet) : teller.tell(refusalMessage(problem)),
      action: html`<div class="row centre">
        ${button({
          label: teller.say(commandLabels.makeTemplate),
          kind: 'primary',
          busy: busy !== null,
          run: () => makeTemplate(pane),
        })}
        ${button({
          label: teller.say(paneText.lookAgain),
          busy: busy !== null,
          run: () => choose(pane, { sheet: null }),
        })}
      </div>`,
    })}
  </section>`;
}

function tally({ state, teller }: Pane): unknown {
  const { assessment } = state();
  if (assessment === null) return nothing;
  const { counted, people } = countPeople(assessment);
  return html`<p class="tally">${teller.say(paneText.countedOf, { counted, people })}</p>`;
}

function checked(pane: Pane): unknown {
  const { assessment, stale, busy, marked, follow } = pane.state();
  const { teller } = pane;
  if (assessment === null) return nothing;
  const { people } = countPeople(assessment);
  const anything = assessment.sheetFindings.length > 0 || assessment.people.some(({ findings }) => findings.length > 0);
  const changed = stale === null ? nothing : teller.say(stale === 'remote' ? paneText.staleRemote : paneText.stale);
  const secondary = fold(
    teller.say(paneText.moreActions),
    html`<div class="deeds">
        ${button({ label: teller.say(paneText.writeFindings), busy: busy !== null, run: () => fillFindings(pane) })}
        <p class="hint">${teller.say(paneText.writeFindingsHelp)}</p>
        ${button({
          label: teller.say(marked ? paneText.unmark : paneText.markCells),
          busy: busy !== null,
          run: () => toggleMarks(pane),
        })}
        <p class="hint">${teller.say(paneText.markHelp)}</p>
      </div>
      ${checkbox({
        id: 'follow',
        label: teller.say(paneText.follow),
        on: follow,
        change: (on) => pane.set({ follow: on }),
      })}`,
  );
  return html`
    <p class="stale">${changed}</p>
    ${
      anything
        ? html`${findingsList(pane, assessment)} ${secondary}`
        : empty({
            icon: html`<span class="well">${icons.good}</span>`,
            title: teller.say(paneText.allGoodTitle),
            text: teller.say(paneText.allGood, { people }),
            action: button({ label: teller.say(paneText.goToRecap), run: () => pane.set({ place: 'recap' }) }),
          })
    }
  `;
}
