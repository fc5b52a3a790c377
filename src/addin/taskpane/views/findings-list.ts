/** Findings by family and type; a type opens to its rows, a page at a time, so that 5,000 equal ones stay fast. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import { isFixable } from '../../../actions/apply-suggestion';
import type { Assessment } from '../../../check/assessment';
import { messageOf, type Finding, type Severity } from '../../../record/finding';
import { groupTitle, type FindingGroup } from '../../../report/finding-groups';
import { paneText } from '../../../text/pane/pane';
import { reportText } from '../../../text/report/report';
import { previewSuggestion, showFinding } from '../handlers/check';
import { findingsView, findingKey, type FindingsView } from '../state/findings';
import type { Pane } from '../state/pane';
import { allSeverities } from '../state/pane-state';
import { classMap } from 'lit-html/directives/class-map.js';
import { icons, severityIcons } from './icons';
import { moreRows, toggleRows } from './paged-rows';
import { button, emptyState, input } from './components';

export function findingsList(pane: Pane, assessment: Assessment): TemplateResult {
  const { severities, search } = pane.state().check;
  const { translator } = pane;
  const view = findingsView(assessment, { severities, search }, translator);
  return html`
    ${severityFilter(pane, view)}
    ${input({
      id: 'search',
      label: translator.t(paneText.search),
      type: 'search',
      hiddenLabel: true,
      value: search,
      placeholder: translator.t(paneText.searchHint),
      immediate: true,
      change: (text) => pane.set({ check: { search: text } }),
    })}
    ${
      view.shown === 0
        ? emptyState({
            text: translator.t(paneText.nothingMatches),
            action: button({
              label: translator.t(paneText.clearFilter),
              run: () => pane.set({ check: { search: '', severities: new Set(allSeverities) } }),
            }),
          })
        : view.families.map(
            ({ family, count, groups }) =>
              html`<section class="family" aria-labelledby="family-${family.replace(' ', '-')}">
                <h3 id="family-${family.replace(' ', '-')}">
                  <span class="word">${translator.t(reportText[family])}</span>
                  <span class="count" translate="no">${translator.formatNumber(count)}</span>
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
  const { severities } = pane.state().check;
  const { translator } = pane;
  const toggle = (severity: Severity): void => {
    const chosen = new Set(severities);
    if (!chosen.delete(severity)) chosen.add(severity);
    pane.set({ check: { severities: chosen } });
  };
  return html`<div class="chips" role="group" aria-label=${translator.t(paneText.severityFilter)}>
    ${allSeverities.map(
      (severity) =>
        html`<button
          type="button"
          class="chip ${severity}"
          aria-pressed=${severities.has(severity) ? 'true' : 'false'}
          @click=${() => toggle(severity)}
        >
          ${severityIcons[severity]}<span>${translator.t(reportText[severity])}</span>
          <span class="count" translate="no">${translator.formatNumber(counts[severity])}</span>
        </button>`,
    )}
  </div>`;
}

function kindView(pane: Pane, group: FindingGroup): TemplateResult {
  const { expanded } = pane.state();
  const { translator } = pane;
  const { kind, count } = group;
  const shown = expanded.get(kind.code) ?? 0;
  return html`<div class="kind ${kind.severity}">
    <button
      type="button"
      class="opener"
      aria-expanded=${shown > 0 ? 'true' : 'false'}
      aria-controls="rows-${kind.code}"
      @click=${() => toggleRows(pane, kind.code)}
    >
      <span class="severity">${severityIcons[kind.severity]}</span>
      <span class="unseen">${translator.t(reportText[kind.severity])}</span>
      <span class="title">${translator.localized(groupTitle(group, translator.language))}</span>
      <span class="count" translate="no">${translator.formatNumber(count)}</span>
      <span class="turn">${icons.chevron}</span>
    </button>
    <div id="rows-${kind.code}" ?hidden=${shown === 0}>${shown === 0 ? nothing : rowsView(pane, group, shown)}</div>
  </div>`;
}

function rowsView(pane: Pane, { kind, findings, count }: FindingGroup, shown: number): TemplateResult {
  return html`<ul class="rows">
      ${repeat(
        findings.slice(0, shown),
        (finding, index) => `${findingKey(finding)}:${String(index)}`,
        (finding) => rowView(pane, finding),
      )}
    </ul>
    ${moreRows(pane, kind.code, { shown, count })}`;
}

function rowView(pane: Pane, finding: Finding): TemplateResult {
  const { selected, check, busy } = pane.state();
  const { translator } = pane;
  const key = findingKey(finding);
  const done = check.fixed.has(key);
  const current = selected === key;
  const sentence = translator.formatMessage(messageOf(finding));
  const line =
    finding.row === null
      ? html`<span class="says">${sentence}</span>`
      : html`<button
          type="button"
          class="says"
          data-key=${key}
          aria-current=${current ? 'true' : nothing}
          @click=${() => void showFinding(pane, finding)}
        >
          ${sentence}
        </button>`;
  return html`<li class=${classMap({ done, current })}>
    ${line}
    ${
      done
        ? html`<span class="hint">${translator.t(paneText.applied)}</span>`
        : isFixable(finding)
          ? button({
              label: translator.t(paneText.apply),
              name: translator.t(paneText.applyFor, { row: String(finding.row) }),
              busy: busy !== null,
              run: () => previewSuggestion(pane, finding),
            })
          : nothing
    }
  </li>`;
}
