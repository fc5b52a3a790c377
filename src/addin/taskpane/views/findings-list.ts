/** What was found, by family and kind; a kind opens to its rows, a page at a time, so that 5,000 equal ones stay light. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import { isFixable } from '../../../actions/apply-suggestion';
import type { Assessment } from '../../../check/assessment';
import { messageOf, type Finding, type Severity } from '../../../record/finding';
import { groupTitle, type FindingGroup } from '../../../report/finding-groups';
import { paneText } from '../../../text/pane/pane';
import { reportText } from '../../../text/report/report';
import { askToApply, showFinding } from '../handlers/check';
import { findingsView, placeKey, type FindingsView } from '../findings';
import type { Pane } from '../pane';
import { allSeverities } from '../state';
import { classMap } from './class-map';
import { icons, severityIcons } from './icons';
import { moreRows, toggleRows } from './paged-rows';
import { button, empty, input } from './parts';

export function findingsList(pane: Pane, assessment: Assessment): TemplateResult {
  const { severities, search } = pane.state();
  const { teller } = pane;
  const view = findingsView(assessment, { severities, search }, teller);
  return html`
    ${severityFilter(pane, view)}
    ${input({
      id: 'search',
      label: teller.say(paneText.search),
      type: 'search',
      unseenLabel: true,
      value: search,
      placeholder: teller.say(paneText.searchHint),
      atOnce: true,
      change: (text) => pane.set({ search: text }),
    })}
    ${
      view.shown === 0
        ? empty({
            text: teller.say(paneText.nothingMatches),
            action: button({
              label: teller.say(paneText.clearFilter),
              run: () => pane.set({ search: '', severities: new Set(allSeverities) }),
            }),
          })
        : view.families.map(
            ({ family, count, groups }) =>
              html`<section class="family" aria-labelledby="family-${family.replace(' ', '-')}">
                <h3 id="family-${family.replace(' ', '-')}">
                  <span class="word">${teller.say(reportText[family])}</span>
                  <span class="count" translate="no">${teller.number(count)}</span>
                </h3>
                ${repeat(
                  groups,
                  ({ kind }) => kind.code,
                  (group) => kindView(pane, group),
                )}
              </section>`,
          )
    }
  `;
}

function severityFilter(pane: Pane, { counts }: FindingsView): TemplateResult {
  const { severities } = pane.state();
  const { teller } = pane;
  const toggle = (severity: Severity): void => {
    const chosen = new Set(severities);
    if (!chosen.delete(severity)) chosen.add(severity);
    pane.set({ severities: chosen });
  };
  return html`<div class="chips" role="group" aria-label=${teller.say(paneText.severityFilter)}>
    ${allSeverities.map(
      (severity) =>
        html`<button
          type="button"
          class="chip ${severity}"
          aria-pressed=${severities.has(severity) ? 'true' : 'false'}
          @click=${() => toggle(severity)}
        >
          ${severityIcons[severity]}<span>${teller.say(reportText[severity])}</span>
          <span class="count" translate="no">${teller.number(counts[severity])}</span>
        </button>`,
    )}
  </div>`;
}

function kindView(pane: Pane, group: FindingGroup): TemplateResult {
  const { open } = pane.state();
  const { teller } = pane;
  const { kind, count } = group;
  const shown = open.get(kind.code) ?? 0;
  return html`<div class="kind ${kind.severity}">
    <button
      type="button"
      class="opener"
      aria-expanded=${shown > 0 ? 'true' : 'false'}
      aria-controls="rows-${kind.code}"
      @click=${() => toggleRows(pane, kind.code)}
    >
      <span class="severity">${severityIcons[kind.severity]}</span>
      <span class="unseen">${teller.say(reportText[kind.severity])}</span>
      <span class="title">${teller.words(groupTitle(group, teller.language))}</span>
      <span class="count" translate="no">${teller.number(count)}</span>
      <span class="turn">${icons.chevron}</span>
    </button>
    <div id="rows-${kind.code}" ?hidden=${shown === 0}>${shown === 0 ? nothing : rowsView(pane, group, shown)}</div>
  </div>`;
}

function rowsView(pane: Pane, { kind, findings, count }: FindingGroup, shown: number): TemplateResult {
  return html`<ul class="rows">
      ${repeat(
        findings.slice(0, shown),
        (finding, index) => `${placeKey(finding)}:${String(index)}`,
        (finding) => rowView(pane, finding),
      )}
    </ul>
    ${moreRows(pane, kind.code, { shown, count })}`;
}

function rowView(pane: Pane, finding: Finding): TemplateResult {
  const { current, mended, busy } = pane.state();
  const { teller } = pane;
  const key = placeKey(finding);
  const done = mended.has(key);
  const sentence = teller.tell(messageOf(finding));
  const line =
    finding.row === null
      ? html`<span class="says">${sentence}</span>`
      : html`<button
          type="button"
          class="says"
          data-key=${key}
          aria-current=${current === key ? 'true' : nothing}
          @click=${() => void showFinding(pane, finding)}
        >
          ${sentence}
        </button>`;
  return html`<li class=${classMap({ done, current: current === key })}>
    ${line}
    ${
      done
        ? html`<span class="hint">${teller.say(paneText.mended)}</span>`
        : isFixable(finding)
          ? button({
              label: teller.say(paneText.apply),
              name: teller.say(paneText.applyFor, { row: String(finding.row) }),
              busy: busy !== null,
              run: () => askToApply(pane, finding),
            })
          : nothing
    }
  </li>`;
}
