/** Tab Mulai: what the add-in does, and the first step for users with and without data. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { commandLabels, paneText } from '../../../text/pane/pane';
import { checkData } from '../handlers/check';
import { makeSample, makeTemplate } from '../handlers/start';
import type { Pane } from '../state/pane';
import { button, select } from './components';
import { taskList } from './tasks';

const sampleSizes = [250, 1_000, 6_000];

export function startView(pane: Pane): TemplateResult {
  const { detected, sampleSize, busy } = pane.state();
  const { translator } = pane;
  const { t } = translator;
  const found = detected !== null && detected.sheet !== null && detected.headers.length > 0;
  return html`<section class="place">
    <h2>${t(paneText.startTitle)}</h2>
    <p>${t(paneText.whatItDoes)}</p>
    ${
      detected === null
        ? html`<p class="quiet">${t(paneText.loading)}</p>`
        : found
          ? html`<div class="card strong">
              <p>${t(paneText.dataFound, { sheet: detected.sheet })}</p>
              ${button({
                label: t(commandLabels.checkData),
                kind: 'primary',
                busy: busy !== null,
                run: () => checkData(pane),
              })}
            </div>`
          : html`<p class="quiet">${t(paneText.noDataYet)}</p>`
    }
    <div class="card">
      <h3>${t(paneText.templateTitle)}</h3>
      <p class="hint">${t(paneText.templateHelp)}</p>
      ${button({
        label: t(commandLabels.makeTemplate),
        kind: found ? 'secondary' : 'primary',
        busy: busy !== null || detected === null,
        run: () => makeTemplate(pane),
      })}
    </div>
    <div class="card">
      <h3>${t(paneText.sampleTitle)}</h3>
      <p class="hint">${t(paneText.sampleHelp)}</p>
      <div class="row end">
        ${select({
          id: 'sample-size',
          label: t(paneText.sampleSize),
          value: String(sampleSize),
          options: sampleSizes.map((size) => ({
            value: String(size),
            label: translator.formatNumber(size),
            userText: true,
          })),
          change: (size) => pane.set({ sampleSize: Number(size) }),
        })}
        ${button({
          label: t(paneText.fillSample),
          busy: busy !== null || detected === null,
          run: () => makeSample(pane),
        })}
      </div>
    </div>
    ${taskList(pane)}
    ${
      found
        ? nothing
        : html`<div class="steps">
            <h3>${t(paneText.steps)}</h3>
            <ol>
              <li>${t(paneText.step1)}</li>
              <li>${t(paneText.step2)}</li>
              <li>${t(paneText.step3)}</li>
            </ol>
          </div>`
    }
  </section>`;
}
