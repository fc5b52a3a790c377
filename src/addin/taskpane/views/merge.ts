/** Task Gabungkan: pick the units' files, see the merged result, write it as one roster. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { MergedFile } from '../../../actions/merge-rosters';
import { resolutionReasons } from '../../../roster/resolve';
import { mergeText } from '../../../text/core/roster';
import { paneMergeText } from '../../../text/pane/merge';
import { readForMerge, writeMerged } from '../handlers/merge';
import type { Pane } from '../state/pane';
import type { MergeResult } from '../state/pane-state';
import { filePicker } from './files';
import { button, collapsible } from './components';

export function mergeView(pane: Pane): TemplateResult {
  const { busy, merge, pickedFiles } = pane.state();
  const { t } = pane.translator;
  const changed = (): void => pane.set({ merge: null });
  const read = button({
    label: t(merge === null ? paneMergeText.read : paneMergeText.readAgain),
    kind: merge === null ? 'primary' : 'secondary',
    busy: busy !== null,
    run: () => readForMerge(pane),
  });
  return html`${filePicker(pane, { use: 'merge', multiple: true, changed })}
    ${collapsible(
      t(paneMergeText.units),
      html`<p class="hint">${t(paneMergeText.unitsHelp)}</p>
        ${filePicker(pane, { use: 'units', multiple: false, changed })}`,
      pickedFiles.units.length > 0,
    )}
    <div class="row">${read}</div>
    ${merge === null ? nothing : mergedView(pane, merge)}`;
}

function mergedView(pane: Pane, result: MergeResult): TemplateResult {
  const { translator } = pane;
  const { merged, unitsListed } = result;
  const { people, files, duplicates, possibleDuplicates, missingUnits } = merged;
  return html`<div class="card stretched" role="group" aria-label=${translator.t(paneMergeText.result)}>
      <p class="strong">${translator.t(mergeText.done, { people: people.length, files: files.length })}</p>
      ${
        missingUnits.length > 0
          ? html`<p class="note warning">
              ${translator.t(mergeText.missing, { count: missingUnits.length, units: missingUnits.join('; ') })}
            </p>`
          : unitsListed
            ? html`<p>${translator.t(mergeText.allSent)}</p>`
            : nothing
      }
      <ul class="lines">
        ${files.map((file) => fileLine(pane, file))}
      </ul>
      ${
        duplicates.length === 0
          ? nothing
          : html`<div>
              <p>${translator.t(mergeText.duplicatesFound, { count: duplicates.length })}</p>
              <ul class="bullets">
                ${resolutionReasons.map((why) => {
                  const count = duplicates.filter((each) => each.why === why).length;
                  const reason = { template: mergeText[why], params: {} };
                  return count === 0
                    ? nothing
                    : html`<li>${translator.t(paneMergeText.reason, { count, reason })}</li>`;
                })}
              </ul>
            </div>`
      }
      ${possibleDuplicates.length === 0 ? nothing : html`<p>${translator.t(mergeText.alikeFound, { count: possibleDuplicates.length })}</p>`}
    </div>
    <div class="row">
      ${button({
        label: translator.t(paneMergeText.write),
        kind: 'primary',
        busy: pane.state().busy !== null,
        run: () => writeMerged(pane, result),
      })}
    </div>
    <p class="hint">${translator.t(paneMergeText.writeHelp)}</p>`;
}

function fileLine({ translator }: Pane, { file, people, findings, stated, computed }: MergedFile): TemplateResult {
  const errors = findings.filter(({ type }) => type.severity === 'error').length;
  const means =
    stated.mean === null || computed.mean === null
      ? null
      : { stated: translator.formatMean(stated.mean), computed: translator.formatMean(computed.mean) };
  const parts = [
    translator.t(paneMergeText.filePeople, { people }),
    ...(errors === 0 ? [] : [translator.t(paneMergeText.fileErrors, { count: errors })]),
    ...(means === null ? [] : [translator.t(paneMergeText.means, means)]),
  ];
  return html`<li>
    <span class="name" translate="no">${file}</span>
    <span class="hint">${parts.join(' · ')}</span>
  </li>`;
}
