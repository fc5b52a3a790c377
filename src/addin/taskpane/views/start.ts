/** Mulai: what it does in two lines, and a way in for those who have data and those who have none. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { commandLabels } from '../../../text/pane/commands';
import { paneText } from '../../../text/pane/pane';
import { checkData } from '../handlers/check';
import { makeSample, makeTemplate } from '../handlers/start';
import type { Pane } from '../pane';
import { button, select } from './parts';
import { taskList } from './task';

const sampleSizes = [250, 1_000, 6_000];

export function startView(pane: Pane): TemplateResult {
  const { seen, sampleSize, busy } = pane.state();
  const { teller } = pane;
  const say = teller.say;
  const found = seen !== null && seen.sheet !== null && seen.headers.length > 0;
  return html`<section class="place">
    <h2>${say(paneText.startTitle)}</h2>
    <p>${say(paneText.whatItDoes)}</p>
    ${
      seen === null
        ? html`<p class="quiet">${say(paneText.loading)}</p>`
        : found
          ? html`<div class="card strong">
              <p>${say(paneText.dataFound, { sheet: seen.sheet })}</p>
              ${button({
                label: say(commandLabels.checkData),
                kind: 'primary',
                busy: busy !== null,
                run: () => checkData(pane),
              })}
            </div>`
          : html`<p class="quiet">${say(paneText.noDataYet)}</p>`
    }
    <div class="card">
      <h3>${say(paneText.templateTitle)}</h3>
      <p class="hint">${say(paneText.templateHelp)}</p>
      ${button({
        label: say(commandLabels.makeTemplate),
        kind: found ? 'secondary' : 'primary',
        busy: busy !== null || seen === null,
        run: () => makeTemplate(pane),
      })}
    </div>
    <div class="card">
      <h3>${say(paneText.sampleTitle)}</h3>
      <p class="hint">${say(paneText.sampleHelp)}</p>
      <div class="row end">
        ${select({
          id: 'sample-size',
          label: say(paneText.sampleSize),
          value: String(sampleSize),
          options: sampleSizes.map((size) => ({ value: String(size), label: teller.number(size), given: true })),
          choose: (size) => pane.set({ sampleSize: Number(size) }),
        })}
        ${button({
          label: say(paneText.fillSample),
          busy: busy !== null || seen === null,
          run: () => makeSample(pane),
        })}
      </div>
    </div>
    ${taskList(pane)}
    ${
      found
        ? nothing
        : html`<div class="steps">
            <h3>${say(paneText.steps)}</h3>
            <ol>
              <li>${say(paneText.step1)}</li>
              <li>${say(paneText.step2)}</li>
              <li>${say(paneText.step3)}</li>
            </ol>
          </div>`
    }
  </section>`;
}
