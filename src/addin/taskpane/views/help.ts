/** Bantuan: does all that is needed stand ready, what to do when a cell shows an error, the functions, privacy. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { paneText } from '../../../text/pane/pane';
import type { MessageTemplate } from '../../../text/core/translate';
import type { FunctionInfo } from '../host';
import type { Pane } from '../pane';
import { icons, severityIcons } from './icons';
import { fold } from './parts';

const errors: readonly (readonly [MessageTemplate, MessageTemplate])[] = [
  [paneText.nameError, paneText.nameErrorHelp],
  [paneText.busyError, paneText.busyErrorHelp],
  [paneText.valueError, paneText.valueErrorHelp],
];

export function helpView(pane: Pane): TemplateResult {
  const { teller, host } = pane;
  const say = teller.say;
  return html`<section class="place">
    <h2>${say(paneText.selfTest)}</h2>
    ${selfTest(pane)}
    <div>${errors.map(([title, help]) => fold(say(title), html`<p>${say(help)}</p>`))}</div>
    <h2>${say(paneText.functionList)}</h2>
    ${functionList(pane)}
    <p>
      <a href="help/index.html" target="_blank" rel="noopener">${say(paneText.guide)}</a>
    </p>
    <h2>${say(paneText.privacy)}</h2>
    <p>${say(paneText.privacyHelp)}</p>
    <p class="hint">${say(paneText.version, { version: host.version, host: host.runsIn })}</p>
  </section>`;
}

function selfTest({ teller, host }: Pane): TemplateResult {
  const count = host.functionsRegistered();
  const well = count > 0 && host.needs.every(({ met }) => met);
  const line = (met: boolean, text: string): TemplateResult =>
    html`<li class=${met ? 'good' : 'bad'}>${met ? icons.good : severityIcons.error}<span>${text}</span></li>`;
  return html`<ul class="tests">
    ${line(
      count > 0,
      count > 0 ? teller.say(paneText.functionsThere, { count }) : teller.say(paneText.functionsNotThere),
    )}
    ${host.needs.map(({ set, version, met }) =>
      line(met, teller.say(met ? paneText.setThere : paneText.setMissing, { set, version })),
    )}
    ${well ? line(true, teller.say(paneText.allWell)) : nothing}
  </ul>`;
}

function functionList(pane: Pane): TemplateResult {
  const { teller } = pane;
  const { functions } = pane.state();
  if (functions === null) return html`<p class="quiet">${teller.say(paneText.functionsLoading)}</p>`;
  if (functions === 'unreachable') return html`<p class="quiet">${teller.say(paneText.functionsUnreachable)}</p>`;
  return html`<div>${functions.map((each) => functionView(pane, each))}</div>`;
}

function functionView({ teller }: Pane, { name, description, parameters, help }: FunctionInfo): TemplateResult {
  const title = `IPASN.${name}`;
  return fold(
    html`<code translate="no">${title}</code>`,
    html`<p>${teller.words(description)}</p>
      <p class="signature"><code translate="no">=${title}(${parameters.join('; ')})</code></p>
      <p><a href=${help} target="_blank" rel="noopener">${teller.say(paneText.guideOf, { name: title })}</a></p>`,
  );
}
