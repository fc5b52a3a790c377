/** Tab Rekap: date, method and rule settings; the recap, and scores beside the data. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { dimensions } from '../../../method/method';
import { missingValues } from '../../../method/missing';
import { measuresYear, methodOfYear, methods } from '../../../method/registry';
import { dayIso, dayOf, isoDay, yearOf } from '../../../record/date';
import { longDay } from '../../../record/long-date';
import { countPeople } from '../../../report/people-count';
import { commandLabels, paneText } from '../../../text/pane/pane';
import { reportText } from '../../../text/report/report';
import { chosenMethod, measuredDay, OWN_METHOD_ID } from '../state/run-options';
import { fillSummary, writeScores } from '../handlers/recap';
import { changeSettings } from '../handlers/settings';
import type { Pane } from '../state/pane';
import type { Assessment } from '../../../check/assessment';
import { button, emptyState, input, radios, select, type Option } from './components';
import { settingsSection } from './settings';
import { taskEntry } from './tasks';

/** The index exists since 2018. */
const FIRST_MEASURED_DAY = dayOf(2018, 1, 1) ?? 0;
const AUTOMATIC = '';

export function recapView(pane: Pane): TemplateResult {
  const state = pane.state();
  const { detected, busy, settings, recap } = state;
  const { translator } = pane;
  const { t } = translator;
  if (detected === null) return html`<section class="place">${emptyState({ text: t(paneText.loading) })}</section>`;
  if (detected.headers.length === 0) {
    const action = button({
      label: t(paneText.goToData),
      kind: 'primary',
      run: () => pane.set({ tab: 'data' }),
    });
    return html`<section class="place">
      ${emptyState({ title: t(paneText.noSheetChosen), text: t(paneText.noDataYet), action })}
    </section>`;
  }
  const measured = measuredDay(state, pane.host.today());
  return html`<section class="place">
    ${dateField(pane)}
    ${select({
      id: 'method',
      label: t(paneText.method),
      value: settings.method ?? AUTOMATIC,
      options: methodOptions(pane, yearOf(measured)),
      change: (id) => void changeSettings(pane, { method: id === AUTOMATIC ? null : id }),
    })}
    ${methodWarning(pane)} ${settingsSection(pane)}
    ${input({
      id: 'agency',
      label: t(paneText.agency),
      type: 'text',
      value: settings.agency,
      change: (agency) => void changeSettings(pane, { agency: agency.trim() }),
    })}
    <div class="row">
      ${button({
        label: t(commandLabels.fillSummary),
        kind: 'primary',
        busy: busy !== null,
        run: () => fillSummary(pane),
      })}
    </div>
    ${recap.result === null ? nothing : resultCard(pane, recap.result)}
    <div class="card">
      <h3>${t(paneText.scoresTitle)}</h3>
      ${radios(
        'scores',
        t(paneText.writeScores),
        recap.scoresAs,
        [
          { value: 'values', label: t(paneText.asValues), help: t(paneText.asValuesHelp) },
          { value: 'formula', label: t(paneText.asFormula), help: t(paneText.asFormulaHelp) },
        ],
        (value) => pane.set({ recap: { scoresAs: value === 'formula' ? 'formula' : 'values' } }),
      )}
      ${button({ label: t(paneText.writeScores), busy: busy !== null, run: () => writeScores(pane) })}
    </div>
    <ul class="tasks">
      ${taskEntry(pane, 'prepare')}
    </ul>
  </section>`;
}

function dateField(pane: Pane): TemplateResult {
  const { translator } = pane;
  const measured = measuredDay(pane.state(), pane.host.today());
  return input({
    id: 'measured',
    label: translator.t(paneText.measured),
    type: 'date',
    value: dayIso(measured),
    min: dayIso(FIRST_MEASURED_DAY),
    help: translator.t(paneText.measuredHelp, { day: longDay(translator.language, measured) }),
    change: (text) => {
      const day = isoDay(text);
      if (day !== null && day >= FIRST_MEASURED_DAY) void changeSettings(pane, { measured: day });
      else pane.notify({ tone: 'bad', text: translator.t(paneText.badDate), actions: [] });
    },
  });
}

function methodOptions(pane: Pane, year: number): readonly Option[] {
  const { translator } = pane;
  const { ownMethod } = pane.state().rules;
  const ofYear = { template: methodOfYear(year).title, params: {} };
  return [
    { value: AUTOMATIC, label: translator.t(paneText.methodOfYear, { title: ofYear }) },
    ...methods.map(({ id, title }) => ({ value: id, label: translator.t(title) })),
    ...(ownMethod === null
      ? []
      : [
          {
            value: OWN_METHOD_ID,
            label: translator.t(paneText.methodOfWorkbook, {
              title: { template: ownMethod.method.title, params: {} },
            }),
          },
        ]),
  ];
}

/** Warns if the method is incomplete or not made for the year. */
function methodWarning(pane: Pane): unknown {
  const { translator } = pane;
  const state = pane.state();
  const today = pane.host.today();
  const { method } = chosenMethod(state, today);
  const lacking = missingValues(method).length;
  const year = yearOf(measuredDay(state, today));
  if (lacking > 0) {
    const title = { template: method.title, params: {} };
    const fill = () => pane.set({ tab: 'rules', rules: { shownMethod: null } });
    return html`<div class="note warning">
      <p>${translator.t(paneText.methodIncomplete, { title, count: lacking })}</p>
      ${button({ label: translator.t(paneText.goToRules), run: fill })}
    </div>`;
  }
  if (measuresYear(method, year)) return nothing;
  return html`<p class="note warning">${translator.t(paneText.methodOtherYear, { year: String(year) })}</p>`;
}

function resultCard(pane: Pane, assessment: Assessment): TemplateResult {
  const { translator } = pane;
  const { all } = assessment.summary;
  const { counted, people } = countPeople(assessment);
  const { most } = assessment.rules.method;
  return html`<div class="card result" role="group" aria-label=${translator.t(paneText.result)}>
    ${
      all.total === null
        ? nothing
        : html`<p class="index">
            <span class="unseen">${translator.t(paneText.index)}</span>
            <strong translate="no">${translator.formatMean(all.total)}</strong>
            <span translate="no">${all.kategori}</span>
          </p>`
    }
    <p class="hint">${translator.t(paneText.countedOf, { counted, people })}</p>
    <dl>
      ${dimensions.map((dimension) => {
        const mean = all[dimension];
        const limit = most[dimension].points;
        if (mean === null) return nothing;
        return html`<div>
          <dt>${translator.t(reportText[dimension])}</dt>
          <dd translate="no">${translator.formatMean(mean)}/${translator.formatNumber(limit)}</dd>
          <dd class="gauge">
            <meter min="0" max=${limit} value=${mean} aria-label=${translator.t(reportText[dimension])}></meter>
          </dd>
        </div>`;
      })}
    </dl>
  </div>`;
}
