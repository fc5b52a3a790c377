/** Task Pantau pemutakhiran: complete, current and consistent data, overall and by unit; why the index changed. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { TimelinessGroup } from '../../../check/timeliness';
import { shareOf, type MonitoringResult } from '../../../report/monitoring-sheet';
import { roundHalfUp } from '../../../report/number';
import { formatSigned } from '../../../report/review-result';
import { monitoringText } from '../../../text/report/monitoring';
import { paneMonitorText } from '../../../text/pane/monitor';
import { paneReconcileText } from '../../../text/pane/reconcile';
import { measureTimeliness } from '../handlers/monitor';
import type { Pane } from '../state/pane';
import { filePicker } from './files';
import { button, emptyState } from './components';

const measures = ['complete', 'current', 'consistent', 'allThree'] as const;

export function monitorView(pane: Pane): TemplateResult {
  const { busy, monitor, detected } = pane.state();
  const { t } = pane.translator;
  if (detected?.sheet == null || detected.headers.length === 0)
    return emptyState({ text: t(paneReconcileText.noRoster) });
  return html`<section aria-labelledby="before">
      <h3 id="before">${t(paneMonitorText.before)}</h3>
      <p class="hint">${t(paneMonitorText.beforeHelp)}</p>
    </section>
    ${filePicker(pane, { use: 'before', multiple: false, changed: () => pane.set({ monitor: null }) })}
    <div class="row">
      ${button({
        label: t(monitor === null ? paneMonitorText.measure : paneMonitorText.measureAgain),
        kind: monitor === null ? 'primary' : 'secondary',
        busy: busy !== null,
        run: () => measureTimeliness(pane, false),
      })}
    </div>
    ${monitor === null ? nothing : measured(pane, monitor)}`;
}

function measured(pane: Pane, { freshness, before }: MonitoringResult): TemplateResult {
  const { translator } = pane;
  const { all, units, dated, since } = freshness;
  return html`<div class="card result" role="group" aria-label=${translator.t(paneMonitorText.result)}>
      <p class="strong">${translator.t(monitoringText.people, { count: all.people })}</p>
      <p class="hint">${translator.t(monitoringText.since, { since: translator.formatDay(since) })}</p>
      ${dated ? nothing : html`<p class="note warning">${translator.t(monitoringText.noDates)}</p>`}
      <dl>${measures.map((measure) => gauge(pane, measure, shareOf(all, measure)))}</dl>
    </div>
    <div class="row">
      ${button({
        label: translator.t(paneMonitorText.write),
        kind: 'primary',
        busy: pane.state().busy !== null,
        run: () => measureTimeliness(pane, true),
      })}
    </div>
    <p class="hint">${translator.t(paneMonitorText.writeHelp)}</p>
    ${before === null ? nothing : changes(pane, before)}
    ${
      units.length < 2
        ? nothing
        : html`<section aria-labelledby="fresh-units">
            <h3 id="fresh-units">${translator.t(paneMonitorText.units)}</h3>
            <ul class="lines">
              ${units.slice(0, MAX_SHOWN_UNITS).map((unit) => unitLine(pane, unit))}
            </ul>
          </section>`
    }`;
}

function gauge(pane: Pane, measure: (typeof measures)[number], value: number | null): TemplateResult {
  const name = pane.translator.t(monitoringText[measure]);
  const meter = html`<meter min="0" max="1" value=${value ?? 0} aria-label=${name}></meter>`;
  return html`<div>
    <dt>${name}</dt>
    <dd translate="no">${percent(pane, value)}</dd>
    ${value === null ? nothing : html`<dd class="gauge">${meter}</dd>`}
  </div>`;
}

function percent({ translator }: Pane, value: number | null): string {
  return value === null ? '-' : `${translator.formatNumber(roundHalfUp(value * 100, 1))}%`;
}

/** The sheet lists all units. */
const MAX_SHOWN_UNITS = 50;

function unitLine(pane: Pane, unit: TimelinessGroup): TemplateResult {
  const { translator } = pane;
  const [complete, current, consistent] = measures.map((measure) => percent(pane, shareOf(unit, measure)));
  const words = {
    people: unit.people,
    complete: complete ?? '',
    current: current ?? '',
    consistent: consistent ?? '',
  };
  return html`<li>
    <span translate=${unit.name === null ? nothing : 'no'}>${unit.name ?? translator.t(monitoringText.noUnit)}</span>
    <span class="hint">${translator.t(paneMonitorText.shares, words)}</span>
  </li>`;
}

function changes(pane: Pane, { freshness, comparison }: NonNullable<MonitoringResult['before']>): TemplateResult {
  const { translator } = pane;
  const some = comparison.changes.filter(({ people }) => people > 0);
  const { before, after, moved } = comparison;
  return html`<section aria-labelledby="changes">
    <h3 id="changes">
      ${translator.t(monitoringText.changesTitle, { day: translator.formatDay(freshness.measured) })}
    </h3>
    <ul class="lines">
      ${some.map(
        ({ reason, people, effect }) =>
          html`<li>
            <span>${translator.t(monitoringText[reason])}</span>
            <span class="hint"
              >${translator.t(paneMonitorText.changed, { people, effect: formatSigned(effect, translator.language) })}</span
            >
          </li>`,
      )}
    </ul>
    ${
      before === null || after === null
        ? nothing
        : html`<p class="strong">
            ${translator.t(monitoringText.sum)}:
            ${translator.t(monitoringText.from, { before: translator.formatMean(before), after: translator.formatMean(after) })}
          </p>`
    }
    ${moved === 0 ? nothing : html`<p>${translator.t(monitoringText.moved, { count: moved })}</p>`}
  </section>`;
}
