/** Task Bandingkan: pick sources, see differences with their effect on scores, adopt the sources' values. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { ReconciledRoster } from '../../../actions/reconcile-roster';
import { planTakeOver, type TakeOver } from '../../../actions/take-over';
import type { RosterDifference } from '../../../roster/reconciliation';
import { describeDifference, reconciliationSummary } from '../../../report/reconciliation-text';
import { paneText } from '../../../text/pane/pane';
import { paneReconcileText } from '../../../text/pane/reconcile';
import { reconcileText } from '../../../text/core/roster';
import { compareWithSources, replaceCells, showDifference, writeComparison } from '../handlers/reconcile';
import type { Pane } from '../state/pane';
import { filePicker } from './files';
import { button, emptyState, collapsible } from './components';

/** The most important ones; the sheet lists all. */
const shownDifferences = 20;
const shownReplacements = 12;

export function reconcileView(pane: Pane): TemplateResult {
  const { busy, reconcile, detected } = pane.state();
  const { t } = pane.translator;
  if (detected?.sheet == null || detected.headers.length === 0)
    return emptyState({ text: t(paneReconcileText.noRoster) });
  return html`<p>${t(paneReconcileText.roster, { sheet: detected.sheet })}</p>
    ${filePicker(pane, { use: 'sources', multiple: true, changed: () => pane.set({ reconcile: null }) })}
    <div class="row">
      ${button({
        label: t(reconcile === null ? paneReconcileText.compare : paneReconcileText.compareAgain),
        kind: reconcile === null ? 'primary' : 'secondary',
        busy: busy !== null,
        run: () => compareWithSources(pane),
      })}
    </div>
    ${reconcile === null ? nothing : compared(pane, reconcile)}`;
}

function compared(pane: Pane, reconciled: ReconciledRoster): TemplateResult {
  const { translator } = pane;
  const { differences } = reconciled;
  const shown = differences.slice(0, shownDifferences);
  const rest = differences.length - shown.length;
  return html`<div class="card stretched" role="group" aria-label=${translator.t(paneReconcileText.result)}>
      ${reconciliationSummary(reconciled, translator.language).map((line) => html`<p>${translator.localized(line)}</p>`)}
      ${differences.length === 0 ? html`<p class="strong">${translator.t(paneReconcileText.allAgree)}</p>` : nothing}
    </div>
    <div class="row">
      ${button({
        label: translator.t(paneReconcileText.write),
        kind: 'primary',
        busy: pane.state().busy !== null,
        run: () => writeComparison(pane, reconciled),
      })}
    </div>
    <p class="hint">${translator.t(paneReconcileText.writeHelp)}</p>
    ${
      shown.length === 0
        ? nothing
        : html`<section aria-labelledby="most">
            <h3 id="most">${translator.t(reconcileText.mostTitle)}</h3>
            <ul class="lines">
              ${shown.map((difference) => differenceLine(pane, reconciled, difference))}
            </ul>
            ${rest === 0 ? nothing : html`<p class="hint">${translator.t(reconcileText.more, { count: rest })}</p>`}
          </section>`
    }
    ${replacing(pane, reconciled)}`;
}

function differenceLine(pane: Pane, reconciled: ReconciledRoster, difference: RosterDifference): TemplateResult {
  const { translator } = pane;
  const { field, effect } = describeDifference(difference, translator.language);
  const { left, right, source } = difference;
  const title = translator.t(paneReconcileText.differenceOf, { row: String(left.record.row), field });
  const from = translator.t(paneReconcileText.from, { source: source.file, row: String(right.record.row) });
  return html`<li>
    <button type="button" class="line" @click=${() => void showDifference(pane, reconciled, difference)}>
      <span class="strong">${title}</span>
      ${becomes(difference, translator.language)}
      <span class="hint">${from} · ${translator.t(paneReconcileText.effect, { effect })}</span>
    </button>
  </li>`;
}

function becomes(difference: RosterDifference, language: Pane['translator']['language']): TemplateResult {
  const { left, right } = describeDifference(difference, language);
  return html`<span translate="no">${left} <span aria-hidden="true">→</span> ${right}</span>`;
}

function replacing(pane: Pane, reconciled: ReconciledRoster): TemplateResult {
  const { translator } = pane;
  const plan = planTakeOver(reconciled);
  const { cells, byHand } = plan;
  const shown = cells.slice(0, shownReplacements);
  const inside =
    cells.length === 0
      ? html`<p>${translator.t(paneReconcileText.nothingToReplace)}</p>`
      : html`<p class="hint">${translator.t(paneReconcileText.replaceHelp)}</p>
          <ul class="preview">
            ${shown.map((each) => replacementLine(pane, each))}
            ${
              cells.length > shown.length
                ? html`<li class="hint">
                    ${translator.t(paneText.previewMore, { count: cells.length - shown.length })}
                  </li>`
                : nothing
            }
          </ul>
          ${button({
            label: translator.t(paneReconcileText.replace, { count: cells.length }),
            busy: pane.state().busy !== null,
            run: () => replaceCells(pane, plan),
          })}`;
  const left =
    byHand.length === 0
      ? nothing
      : html`<p class="hint">${translator.t(paneReconcileText.byHand, { count: byHand.length })}</p>`;
  return collapsible(translator.t(paneReconcileText.replaceTitle), html`${inside} ${left}`);
}

function replacementLine({ translator }: Pane, { difference }: TakeOver): TemplateResult {
  const { field, left, right } = describeDifference(difference, translator.language);
  return html`<li>
    <span>${translator.t(paneText.rowShort, { row: String(difference.left.record.row) })}</span>
    <span class="hint">${translator.localized(field)}</span>
    <span class="becomes" translate="no"><del>${left}</del> <span aria-hidden="true">→</span> <ins>${right}</ins></span>
  </li>`;
}
