/** Gabungkan: the units' files, what they give together, and the way to one roster. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { MergedFile } from '../../../actions/roster/merge-rosters';
import { reasons } from '../../../roster/resolve';
import { mergeText } from '../../../text/core/roster';
import { paneMergeText } from '../../../text/pane/merge';
import { readForMerge, writeMerged } from '../handlers/merge';
import type { Pane } from '../pane';
import type { MergeSeen } from '../state';
import { filePicker } from './files';
import { button, fold } from './parts';

export function mergeView(pane: Pane): TemplateResult {
  const { busy, merged, picked } = pane.state();
  const { say } = pane.teller;
  const changed = (): void => pane.set({ merged: null });
  const read = button({
    label: say(merged === null ? paneMergeText.read : paneMergeText.readAgain),
    kind: merged === null ? 'primary' : 'secondary',
    busy: busy !== null,
    run: () => readForMerge(pane),
  });
  return html`${filePicker(pane, { use: 'merge', several: true, changed })}
    ${fold(
      say(paneMergeText.units),
      html`<p class="hint">${say(paneMergeText.unitsHelp)}</p>
        ${filePicker(pane, { use: 'units', several: false, changed })}`,
      picked.units.length > 0,
    )}
    <div class="row">${read}</div>
    ${merged === null ? nothing : mergedView(pane, merged)}`;
}

function mergedView(pane: Pane, given: MergeSeen): TemplateResult {
  const { teller } = pane;
  const { merged, listed } = given;
  const { people, files, duplicates, alike, missingUnits } = merged;
  return html`<div class="card stretched" role="group" aria-label=${teller.say(paneMergeText.result)}>
      <p class="strong">${teller.say(mergeText.done, { people: people.length, files: files.length })}</p>
      ${
        missingUnits.length > 0
          ? html`<p class="note warning">
              ${teller.say(mergeText.missing, { count: missingUnits.length, units: missingUnits.join('; ') })}
            </p>`
          : listed
            ? html`<p>${teller.say(mergeText.allSent)}</p>`
            : nothing
      }
      <ul class="lines">
        ${files.map((file) => fileLine(pane, file))}
      </ul>
      ${
        duplicates.length === 0
          ? nothing
          : html`<div>
              <p>${teller.say(mergeText.duplicatesFound, { count: duplicates.length })}</p>
              <ul class="bullets">
                ${reasons.map((why) => {
                  const count = duplicates.filter((each) => each.why === why).length;
                  const reason = { template: mergeText[why], params: {} };
                  return count === 0 ? nothing : html`<li>${teller.say(paneMergeText.reason, { count, reason })}</li>`;
                })}
              </ul>
            </div>`
      }
      ${alike.length === 0 ? nothing : html`<p>${teller.say(mergeText.alikeFound, { count: alike.length })}</p>`}
    </div>
    <div class="row">
      ${button({
        label: teller.say(paneMergeText.write),
        kind: 'primary',
        busy: pane.state().busy !== null,
        run: () => writeMerged(pane, given),
      })}
    </div>
    <p class="hint">${teller.say(paneMergeText.writeHelp)}</p>`;
}

function fileLine({ teller }: Pane, { file, people, findings, stated, computed }: MergedFile): TemplateResult {
  const errors = findings.filter(({ type }) => type.severity === 'error').length;
  const means =
    stated.mean === null || computed.mean === null
      ? null
      : { stated: teller.mean(stated.mean), computed: teller.mean(computed.mean) };
  const parts = [
    teller.say(paneMergeText.filePeople, { people }),
    ...(errors === 0 ? [] : [teller.say(paneMergeText.fileErrors, { count: errors })]),
    ...(means === null ? [] : [teller.say(paneMergeText.means, means)]),
  ];
  return html`<li>
    <span class="name" translate="no">${file}</span>
    <span class="hint">${parts.join(' · ')}</span>
  </li>`;
}
