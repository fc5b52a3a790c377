/** Errors by type, with the user's reason for accepting them: for all of a type, or for one row. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { Roster } from '../../../actions/prepare-copy';
import { messageOf, type Finding } from '../../../record/finding';
import { allFindings, groupFindings, groupTitle, type FindingGroup } from '../../../report/finding-groups';
import { panePrepareText } from '../../../text/pane/prepare';
import { showFinding } from '../handlers/check';
import { acceptedIn, acceptKind, acceptRow } from '../handlers/prepare';
import type { Pane } from '../state/pane';
import { icons, severityIcons } from './icons';
import { moreRows, toggleRows } from './paged-rows';
import { input } from './components';

export function errorsView(pane: Pane, roster: Roster): TemplateResult {
  const { translator } = pane;
  const { prepare } = pane.state();
  const errors = [...allFindings(roster.assessment)].filter(({ type }) => type.severity === 'error');
  if (errors.length === 0) return html`<p>${translator.t(panePrepareText.noErrors)}</p>`;
  const { open, lapsed } = acceptedIn(roster, prepare);
  const openKinds = new Map<string, number>();
  for (const { type } of open) openKinds.set(type.code, (openKinds.get(type.code) ?? 0) + 1);
  return html`<section aria-labelledby="errors">
    <h3 id="errors">${translator.t(panePrepareText.errors)}</h3>
    <p class="hint">${translator.t(panePrepareText.errorsHelp)}</p>
    ${
      lapsed.length === 0
        ? nothing
        : html`<p class="note warning">${translator.t(panePrepareText.lapsed, { count: lapsed.length })}</p>`
    }
    ${groupFindings(errors).map((group) => kindView(pane, roster, group, openKinds.get(group.kind.code) ?? 0))}
  </section>`;
}

function kindView(pane: Pane, roster: Roster, group: FindingGroup, left: number): TemplateResult {
  const { translator } = pane;
  const { expanded } = pane.state();
  const { kind, count } = group;
  const key = `error:${kind.code}`;
  const shown = expanded.get(key) ?? 0;
  const state = left === 0 ? panePrepareText.allAccepted : panePrepareText.open;
  return html`<div class="kind ${left === 0 ? 'accepted' : 'error'}">
    <button
      type="button"
      class="opener"
      aria-expanded=${shown > 0 ? 'true' : 'false'}
      aria-controls="errors-${kind.code}"
      @click=${() => toggleRows(pane, key)}
    >
      <span class="severity">${left === 0 ? icons.good : severityIcons.error}</span>
      <span class="title">
        <span>${translator.localized(groupTitle(group, translator.language))}</span>
        <span class="hint">${translator.t(state, { count: left })}</span>
      </span>
      <span class="count" translate="no">${translator.formatNumber(count)}</span>
      <span class="turn">${icons.chevron}</span>
    </button>
    <div id="errors-${kind.code}" ?hidden=${shown === 0}>
      ${shown === 0 ? nothing : reasonsView(pane, roster, group, shown)}
    </div>
  </div>`;
}

function reasonsView(pane: Pane, roster: Roster, group: FindingGroup, shown: number): TemplateResult {
  const { translator } = pane;
  const { kind, count, findings } = group;
  const { reasonFor } = acceptedIn(roster, pane.state().prepare);
  const forAll = pane
    .state()
    .prepare.acceptances.find((each) => each.code === kind.code && each.row === null && (each.count ?? count) >= count);
  return html`<div class="reasons">
    ${input({
      id: `reason-${kind.code}`,
      label: translator.t(panePrepareText.reasonForAll, { count }),
      type: 'text',
      value: forAll?.reason ?? '',
      placeholder: translator.t(panePrepareText.reasonHint),
      change: (reason) => void acceptKind(pane, group, reason),
    })}
    <ul class="rows">
      ${findings
        .slice(0, shown)
        .map((finding, index) => rowView(pane, roster, finding, { index, forAll: forAll !== undefined, reasonFor }))}
    </ul>
    ${moreRows(pane, `error:${kind.code}`, { shown, count })}
  </div>`;
}

interface RowParts {
  readonly index: number;
  /** A reason for the whole type covers the row. */
  readonly forAll: boolean;
  readonly reasonFor: (finding: Finding) => string | null;
}

function rowView(pane: Pane, roster: Roster, finding: Finding, parts: RowParts): TemplateResult {
  const { translator } = pane;
  const { index, forAll, reasonFor } = parts;
  const { type, row } = finding;
  const sentence = translator.formatMessage(messageOf(finding));
  return html`<li class="reason">
    ${
      row === null
        ? html`<span class="says">${sentence}</span>`
        : html`<button type="button" class="says" @click=${() => void showFinding(pane, finding)}>${sentence}</button>`
    }
    ${
      row === null || forAll
        ? nothing
        : input({
            id: `reason-${type.code}-${String(index)}`,
            label: translator.t(panePrepareText.reasonForRow, { row: String(row) }),
            type: 'text',
            hiddenLabel: true,
            value: reasonFor(finding) ?? '',
            placeholder: translator.t(panePrepareText.reasonForRow, { row: String(row) }),
            change: (reason) => void acceptRow(pane, roster, finding, reason),
          })
    }
  </li>`;
}
