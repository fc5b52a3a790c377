/** Tab Data: the sheet, its columns, and the findings of a check. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { Assessment } from '../../../check/assessment';
import { countPeople } from '../../../report/people-count';
import { commandLabels, paneText } from '../../../text/pane/pane';
import { checkData, writeFindingsSheet, toggleMarks } from '../handlers/check';
import { changeSettings } from '../handlers/settings';
import { makeTemplate } from '../handlers/start';
import type { Pane } from '../state/pane';
import { errorMessage } from '../state/user-errors';
import { columnsSection } from './columns';
import { findingsList } from './findings-list';
import { icons } from './icons';
import { button, checkbox, emptyState, collapsible, select } from './components';

export function dataView(pane: Pane): TemplateResult {
  const { detected, busy, check } = pane.state();
  const { translator } = pane;
  const { t } = translator;
  if (detected === null) return html`<section class="place">${emptyState({ text: t(paneText.loading) })}</section>`;
  if (detected.headers.length === 0) return noData(pane);
  return html`<section class="place">
    ${select({
      id: 'sheet',
      inline: true,
      label: t(paneText.sheet),
      value: detected.sheet ?? '',
      options: detected.sheets.map((sheet) => ({ value: sheet, label: sheet, userText: true })),
      change: (sheet) => void changeSettings(pane, { sheet }),
    })}
    ${columnsSection(pane, detected)}
    <div class="row">
      ${button({
        label: t(commandLabels.checkData),
        kind: 'primary',
        busy: busy !== null,
        run: () => checkData(pane),
      })}
      ${countedPeople(pane)}
    </div>
    ${check.assessment === null ? emptyState({ text: t(paneText.notCheckedYet) }) : checkResult(pane, check.assessment)}
  </section>`;
}

/** No sheet with a header was found: why, and how to get one. */
function noData(pane: Pane): TemplateResult {
  const { detected, busy } = pane.state();
  const { translator } = pane;
  const problem = detected?.problem ?? null;
  return html`<section class="place">
    ${
      detected !== null && detected.sheets.length > 1
        ? select({
            id: 'sheet',
            label: translator.t(paneText.sheet),
            value: detected.sheet ?? '',
            options: [
              { value: '', label: translator.t(paneText.noSheetChosen) },
              ...detected.sheets.map((sheet) => ({ value: sheet, label: sheet, userText: true })),
            ],
            change: (sheet) => void changeSettings(pane, { sheet: sheet === '' ? null : sheet }),
          })
        : nothing
    }
    ${emptyState({
      title: translator.t(paneText.noSheetChosen),
      text: problem === null ? translator.t(paneText.noDataYet) : translator.formatMessage(errorMessage(problem)),
      action: html`<div class="row centre">
        ${button({
          label: translator.t(commandLabels.makeTemplate),
          kind: 'primary',
          busy: busy !== null,
          run: () => makeTemplate(pane),
        })}
        ${button({
          label: translator.t(paneText.detectAgain),
          busy: busy !== null,
          run: () => changeSettings(pane, { sheet: null }),
        })}
      </div>`,
    })}
  </section>`;
}

function countedPeople({ state, translator }: Pane): unknown {
  const { assessment } = state().check;
  if (assessment === null) return nothing;
  const { counted, people } = countPeople(assessment);
  return html`<p class="tally">${translator.t(paneText.countedOf, { counted, people })}</p>`;
}

function checkResult(pane: Pane, assessment: Assessment): TemplateResult {
  const { busy, check } = pane.state();
  const { stale, cellsMarked, follow } = check;
  const { translator } = pane;
  const { people } = countPeople(assessment);
  const hasFindings =
    assessment.sheetFindings.length > 0 || assessment.people.some(({ findings }) => findings.length > 0);
  const changed = stale === null ? nothing : translator.t(stale === 'remote' ? paneText.staleRemote : paneText.stale);
  const secondary = collapsible(
    translator.t(paneText.moreActions),
    html`<div class="deeds">
        ${button({ label: translator.t(paneText.writeFindings), busy: busy !== null, run: () => writeFindingsSheet(pane) })}
        <p class="hint">${translator.t(paneText.writeFindingsHelp)}</p>
        ${button({
          label: translator.t(cellsMarked ? paneText.unmark : paneText.markCells),
          busy: busy !== null,
          run: () => toggleMarks(pane),
        })}
        <p class="hint">${translator.t(paneText.markHelp)}</p>
      </div>
      ${checkbox({
        id: 'follow',
        label: translator.t(paneText.follow),
        on: follow,
        change: (on) => pane.set({ check: { follow: on } }),
      })}`,
  );
  return html`
    <p class="stale">${changed}</p>
    ${
      hasFindings
        ? html`${findingsList(pane, assessment)} ${secondary}`
        : emptyState({
            icon: html`<span class="well">${icons.good}</span>`,
            title: translator.t(paneText.allGoodTitle),
            text: translator.t(paneText.allGood, { people }),
            action: button({ label: translator.t(paneText.goToRecap), run: () => pane.set({ tab: 'recap' }) }),
          })
    }
  `;
}
