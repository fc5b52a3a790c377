/** Bandingkan: the sources, what differs and what it does to the scores, and what to take over. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { ReconciledRoster } from '../../../actions/roster/reconcile-roster';
import { planTakeOver, type TakeOver } from '../../../actions/roster/take-over';
import type { Difference } from '../../../roster/reconcile';
import { describeDifference } from '../../../report/reconciliation-text';
import { reconciliationSummary } from '../../../report/reconciliation-text';
import { paneText } from '../../../text/pane/pane';
import { paneReconcileText } from '../../../text/pane/reconcile';
import { reconcileText } from '../../../text/core/roster';
import { compareWithSources, replaceCells, showDifference, writeCompared } from '../handlers/reconcile';
import type { Pane } from '../pane';
import { filePicker } from './files';
import { button, empty, fold } from './parts';

/** Those that matter most; the rest stands on the sheet. */
const shownDifferences = 20;
const shownReplacements = 12;

export function reconcileView(pane: Pane): TemplateResult {
  const { busy, reconciled, seen } = pane.state();
  const { say } = pane.teller;
  if (seen?.sheet == null || seen.headers.length === 0) return empty({ text: say(paneReconcileText.noRoster) });
  return html`<p>${say(paneReconcileText.roster, { sheet: seen.sheet })}</p>
    ${filePicker(pane, { use: 'sources', several: true, changed: () => pane.set({ reconciled: null }) })}
    <div class="row">
      ${button({
        label: say(reconciled === null ? paneReconcileText.compare : paneReconcileText.compareAgain),
        kind: reconciled === null ? 'primary' : 'secondary',
        busy: busy !== null,
        run: () => compareWithSources(pane),
      })}
    </div>
    ${reconciled === null ? nothing : compared(pane, reconciled)}`;
}

function compared(pane: Pane, reconciled: ReconciledRoster): TemplateResult {
  const { teller } = pane;
  const { differences } = reconciled;
  const shown = differences.slice(0, shownDifferences);
  const rest = differences.length - shown.length;
  return html`<div class="card stretched" role="group" aria-label=${teller.say(paneReconcileText.result)}>
      ${reconciliationSummary(reconciled, teller.language).map((line) => html`<p>${teller.words(line)}</p>`)}
      ${differences.length === 0 ? html`<p class="strong">${teller.say(paneReconcileText.allAgree)}</p>` : nothing}
    </div>
    <div class="row">
      ${button({
        label: teller.say(paneReconcileText.write),
        kind: 'primary',
        busy: pane.state().busy !== null,
        run: () => writeCompared(pane, reconciled),
      })}
    </div>
    <p class="hint">${teller.say(paneReconcileText.writeHelp)}</p>
    ${
      shown.length === 0
        ? nothing
        : html`<section aria-labelledby="most">
            <h3 id="most">${teller.say(reconcileText.mostTitle)}</h3>
            <ul class="lines">
              ${shown.map((difference) => differenceLine(pane, reconciled, difference))}
            </ul>
            ${rest === 0 ? nothing : html`<p class="hint">${teller.say(reconcileText.more, { count: rest })}</p>`}
          </section>`
    }
    ${replacing(pane, reconciled)}`;
}

function differenceLine(pane: Pane, reconciled: ReconciledRoster, difference: Difference): TemplateResult {
  const { teller } = pane;
  const { field, effect } = describeDifference(difference, teller.language);
  const { here, there, source } = difference;
  const title = teller.say(paneReconcileText.differenceOf, { row: String(here.record.row), field });
  const from = teller.say(paneReconcileText.from, { source: source.file, row: String(there.record.row) });
  return html`<li>
    <button type="button" class="line" @click=${() => void showDifference(pane, reconciled, difference)}>
      <span class="strong">${title}</span>
      ${becomes(difference, teller.language)}
      <span class="hint">${from} · ${teller.say(paneReconcileText.effect, { effect })}</span>
    </button>
  </li>`;
}

function becomes(difference: Difference, language: Pane['teller']['language']): TemplateResult {
  const { here, there } = describeDifference(difference, language);
  return html`<span translate="no">${here} <span aria-hidden="true">→</span> ${there}</span>`;
}

function replacing(pane: Pane, reconciled: ReconciledRoster): TemplateResult {
  const { teller } = pane;
  const plan = planTakeOver(reconciled);
  const { cells, byHand } = plan;
  const shown = cells.slice(0, shownReplacements);
  const inside =
    cells.length === 0
      ? html`<p>${teller.say(paneReconcileText.nothingToReplace)}</p>`
      : html`<p class="hint">${teller.say(paneReconcileText.replaceHelp)}</p>
          <ul class="preview">
            ${shown.map((each) => replacementLine(pane, each))}
            ${
              cells.length > shown.length
                ? html`<li class="hint">
                    ${teller.say(paneText.previewMore, { count: cells.length - shown.length })}
                  </li>`
                : nothing
            }
          </ul>
          ${button({
            label: teller.say(paneReconcileText.replace, { count: cells.length }),
            busy: pane.state().busy !== null,
            run: () => replaceCells(pane, plan),
          })}`;
  const left =
    byHand.length === 0
      ? nothing
      : html`<p class="hint">${teller.say(paneReconcileText.byHand, { count: byHand.length })}</p>`;
  return fold(teller.say(paneReconcileText.replaceTitle), html`${inside} ${left}`);
}

function replacementLine({ teller }: Pane, { difference }: TakeOver): TemplateResult {
  const { field, here, there } = describeDifference(difference, teller.language);
  return html`<li>
    <span>${teller.say(paneText.rowShort, { row: String(difference.here.record.row) })}</span>
    <span class="hint">${teller.words(field)}</span>
    <span class="becomes" translate="no"><del>${here}</del> <span aria-hidden="true">→</span> <ins>${there}</ins></span>
  </li>`;
}
