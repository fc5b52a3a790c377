/** Pantau pemutakhiran: complete, current, consistent, over all and by unit; and why the index changed. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { TimelinessGroup } from '../../../check/timeliness';
import { shareOf } from '../../../report/monitoring-sheet';
import type { MonitoringResult } from '../../../report/monitoring-sheet';
import { roundHalfUp } from '../../../report/number';
import { formatSigned } from '../../../report/review-result';
import { monitoringText } from '../../../text/report/monitoring';
import { paneMonitorText } from '../../../text/pane/monitor';
import { paneReconcileText } from '../../../text/pane/reconcile';
import { measureFreshness } from '../handlers/monitor';
import type { Pane } from '../pane';
import { filePicker } from './files';
import { button, empty } from './parts';

const measures = ['complete', 'current', 'consistent', 'allThree'] as const;

export function monitorView(pane: Pane): TemplateResult {
  const { busy, monitored, seen } = pane.state();
  const { say } = pane.teller;
  if (seen?.sheet == null || seen.headers.length === 0) return empty({ text: say(paneReconcileText.noRoster) });
  return html`<section aria-labelledby="before">
      <h3 id="before">${say(paneMonitorText.before)}</h3>
      <p class="hint">${say(paneMonitorText.beforeHelp)}</p>
    </section>
    ${filePicker(pane, { use: 'before', several: false, changed: () => pane.set({ monitored: null }) })}
    <div class="row">
      ${button({
        label: say(monitored === null ? paneMonitorText.measure : paneMonitorText.measureAgain),
        kind: monitored === null ? 'primary' : 'secondary',
        busy: busy !== null,
        run: () => measureFreshness(pane, false),
      })}
    </div>
    ${monitored === null ? nothing : measured(pane, monitored)}`;
}

function measured(pane: Pane, { freshness, before }: MonitoringResult): TemplateResult {
  const { teller } = pane;
  const { all, units, dated, since } = freshness;
  return html`<div class="card result" role="group" aria-label=${teller.say(paneMonitorText.result)}>
      <p class="strong">${teller.say(monitoringText.people, { count: all.people })}</p>
      <p class="hint">${teller.say(monitoringText.since, { since: teller.day(since) })}</p>
      ${dated ? nothing : html`<p class="note warning">${teller.say(monitoringText.noDates)}</p>`}
      <dl>${measures.map((measure) => gauge(pane, measure, shareOf(all, measure)))}</dl>
    </div>
    <div class="row">
      ${button({
        label: teller.say(paneMonitorText.write),
        kind: 'primary',
        busy: pane.state().busy !== null,
        run: () => measureFreshness(pane, true),
      })}
    </div>
    <p class="hint">${teller.say(paneMonitorText.writeHelp)}</p>
    ${before === null ? nothing : changes(pane, before)}
    ${
      units.length < 2
        ? nothing
        : html`<section aria-labelledby="fresh-units">
            <h3 id="fresh-units">${teller.say(paneMonitorText.units)}</h3>
            <ul class="lines">
              ${units.slice(0, shownUnits).map((unit) => unitLine(pane, unit))}
            </ul>
          </section>`
    }`;
}

function gauge(pane: Pane, measure: (typeof measures)[number], value: number | null): TemplateResult {
  const name = pane.teller.say(monitoringText[measure]);
  const meter = html`<meter min="0" max="1" value=${value ?? 0} aria-label=${name}></meter>`;
  return html`<div>
    <dt>${name}</dt>
    <dd translate="no">${percent(pane, value)}</dd>
    ${value === null ? nothing : html`<dd class="gauge">${meter}</dd>`}
  </div>`;
}

function percent({ teller }: Pane, value: number | null): string {
  return value === null ? '-' : `${teller.number(roundHalfUp(value * 100, 1))}%`;
}

/** So many units are listed; the sheet holds them all. */
const shownUnits = 50;

function unitLine(pane: Pane, unit: TimelinessGroup): TemplateResult {
  const { teller } = pane;
  const [complete, current, consistent] = measures.map((measure) => percent(pane, shareOf(unit, measure)));
  const words = {
    people: unit.people,
    complete: complete ?? '',
    current: current ?? '',
    consistent: consistent ?? '',
  };
  return html`<li>
    <span translate=${unit.name === null ? nothing : 'no'}>${unit.name ?? teller.say(monitoringText.noUnit)}</span>
    <span class="hint">${teller.say(paneMonitorText.shares, words)}</span>
  </li>`;
}

function changes(pane: Pane, { freshness, comparison }: NonNullable<MonitoringResult['before']>): TemplateResult {
  const { teller } = pane;
  const some = comparison.changes.filter(({ people }) => people > 0);
  const { before, after, moved } = comparison;
  return html`<section aria-labelledby="changes">
    <h3 id="changes">${teller.say(monitoringText.changesTitle, { day: teller.day(freshness.measured) })}</h3>
    <ul class="lines">
      ${some.map(
        ({ reason, people, effect }) =>
          html`<li>
            <span>${teller.say(monitoringText[reason])}</span>
            <span class="hint"
              >${teller.say(paneMonitorText.changed, { people, effect: formatSigned(effect, teller.language) })}</span
            >
          </li>`,
      )}
    </ul>
    ${
      before === null || after === null
        ? nothing
        : html`<p class="strong">
            ${teller.say(monitoringText.sum)}:
            ${teller.say(monitoringText.from, { before: teller.mean(before), after: teller.mean(after) })}
          </p>`
    }
    ${moved === 0 ? nothing : html`<p>${teller.say(monitoringText.moved, { count: moved })}</p>`}
  </section>`;
}
