/** Rekap: with which date, method and readings; then the recap, and scores beside the data. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { dimensions } from '../../../method/method';
import { missingValues } from '../../../method/missing';
import { measuresYear, methodOfYear, methods } from '../../../method/registry';
import { dayIso, dayOf, isoDay, yearOf } from '../../../record/date';
import { longDay } from '../../../record/long-date';
import { countPeople } from '../../../report/people-count';
import { commandLabels } from '../../../text/pane/commands';
import { paneText } from '../../../text/pane/pane';
import { reportText } from '../../../text/report/report';
import { chosenMethod, measuredDay, ownMethodId } from '../handlers/run-options';
import { fillSummary, writeScores } from '../handlers/recap';
import { choose } from '../handlers/start';
import type { Pane } from '../pane';
import type { RecapResult } from '../state';
import { button, empty, input, radios, select, type Option } from './parts';
import { settingsFold } from './settings';
import { taskEntry } from './task';

/** The index is measured from 2018 on. */
const firstDay = dayOf(2018, 1, 1) ?? 0;
const automatic = '';

export function recapView(pane: Pane): TemplateResult {
  const state = pane.state();
  const { seen, busy, result, choices, scoresAs } = state;
  const { teller } = pane;
  const say = teller.say;
  if (seen === null) return html`<section class="place">${empty({ text: say(paneText.loading) })}</section>`;
  if (seen.headers.length === 0) {
    const action = button({
      label: say(paneText.goToData),
      kind: 'primary',
      run: () => pane.set({ place: 'data' }),
    });
    return html`<section class="place">
      ${empty({ title: say(paneText.noSheetChosen), text: say(paneText.noDataYet), action })}
    </section>`;
  }
  const measured = measuredDay(state, pane.host.today());
  return html`<section class="place">
    ${dateField(pane)}
    ${select({
      id: 'method',
      label: say(paneText.method),
      value: choices.method ?? automatic,
      options: methodOptions(pane, yearOf(measured)),
      choose: (id) => void choose(pane, { method: id === automatic ? null : id }),
    })}
    ${methodRemark(pane)} ${settingsFold(pane)}
    ${input({
      id: 'agency',
      label: say(paneText.agency),
      type: 'text',
      value: choices.agency,
      change: (agency) => void choose(pane, { agency: agency.trim() }),
    })}
    <div class="row">
      ${button({
        label: say(commandLabels.fillSummary),
        kind: 'primary',
        busy: busy !== null,
        run: () => fillSummary(pane),
      })}
    </div>
    ${result === null ? nothing : resultCard(pane, result)}
    <div class="card">
      <h3>${say(paneText.scoresTitle)}</h3>
      ${radios(
        'scores',
        say(paneText.writeScores),
        scoresAs,
        [
          { value: 'values', label: say(paneText.asValues), help: say(paneText.asValuesHelp) },
          { value: 'formula', label: say(paneText.asFormula), help: say(paneText.asFormulaHelp) },
        ],
        (value) => pane.set({ scoresAs: value === 'formula' ? 'formula' : 'values' }),
      )}
      ${button({ label: say(paneText.writeScores), busy: busy !== null, run: () => writeScores(pane) })}
    </div>
    <ul class="tasks">
      ${taskEntry(pane, 'prepare')}
    </ul>
  </section>`;
}

function dateField(pane: Pane): TemplateResult {
  const { teller } = pane;
  const measured = measuredDay(pane.state(), pane.host.today());
  return input({
    id: 'measured',
    label: teller.say(paneText.measured),
    type: 'date',
    value: dayIso(measured),
    min: dayIso(firstDay),
    help: teller.say(paneText.measuredHelp, { day: longDay(teller.language, measured) }),
    change: (text) => {
      const day = isoDay(text);
      if (day !== null && day >= firstDay) void choose(pane, { measured: day });
      else pane.say({ tone: 'bad', text: teller.say(paneText.badDate), actions: [] });
    },
  });
}

function methodOptions(pane: Pane, year: number): readonly Option[] {
  const { teller } = pane;
  const { ownMethod } = pane.state();
  const ofYear = { template: methodOfYear(year).title, params: {} };
  return [
    { value: automatic, label: teller.say(paneText.methodOfYear, { title: ofYear }) },
    ...methods.map(({ id, title }) => ({ value: id, label: teller.say(title) })),
    ...(ownMethod === null
      ? []
      : [
          {
            value: ownMethodId,
            label: teller.say(paneText.methodOfWorkbook, {
              title: { template: ownMethod.method.title, params: {} },
            }),
          },
        ]),
  ];
}

/** What has to be known of the method before it is used. */
function methodRemark(pane: Pane): unknown {
  const { teller } = pane;
  const state = pane.state();
  const today = pane.host.today();
  const { method } = chosenMethod(state, today);
  const lacking = missingValues(method).length;
  const year = yearOf(measuredDay(state, today));
  if (lacking > 0) {
    const title = { template: method.title, params: {} };
    const fill = () => pane.set({ place: 'rules', shownMethod: null });
    return html`<div class="note warning">
      <p>${teller.say(paneText.methodIncomplete, { title, count: lacking })}</p>
      ${button({ label: teller.say(paneText.goToRules), run: fill })}
    </div>`;
  }
  if (measuresYear(method, year)) return nothing;
  return html`<p class="note warning">${teller.say(paneText.methodOtherYear, { year: String(year) })}</p>`;
}

function resultCard(pane: Pane, { assessment }: RecapResult): TemplateResult {
  const { teller } = pane;
  const { all } = assessment.summary;
  const { counted, people } = countPeople(assessment);
  const { most } = assessment.rules.method;
  return html`<div class="card result" role="group" aria-label=${teller.say(paneText.result)}>
    ${
      all.total === null
        ? nothing
        : html`<p class="index">
            <span class="unseen">${teller.say(paneText.index)}</span>
            <strong translate="no">${teller.mean(all.total)}</strong> <span translate="no">${all.kategori}</span>
          </p>`
    }
    <p class="hint">${teller.say(paneText.countedOf, { counted, people })}</p>
    <dl>
      ${dimensions.map((dimension) => {
        const mean = all[dimension];
        const limit = most[dimension].points;
        if (mean === null) return nothing;
        return html`<div>
          <dt>${teller.say(reportText[dimension])}</dt>
          <dd translate="no">${teller.mean(mean)}/${teller.number(limit)}</dd>
          <dd class="gauge">
            <meter min="0" max=${limit} value=${mean} aria-label=${teller.say(reportText[dimension])}></meter>
          </dd>
        </div>`;
      })}
    </dl>
  </div>`;
}
