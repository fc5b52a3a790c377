/** Tab Bantuan: self-test, errors in cells, the list of functions, privacy. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { paneText } from '../../../text/pane/pane';
import type { MessageTemplate } from '../../../text/core/translate';
import type { FunctionInfo } from '../host';
import type { Pane } from '../state/pane';
import { icons, severityIcons } from './icons';
import { collapsible } from './components';

const errors: readonly (readonly [MessageTemplate, MessageTemplate])[] = [
  [paneText.nameError, paneText.nameErrorHelp],
  [paneText.busyError, paneText.busyErrorHelp],
  [paneText.valueError, paneText.valueErrorHelp],
];

export function helpView(pane: Pane): TemplateResult {
  const { translator, host } = pane;
  const { t } = translator;
  return html`<section class="place">
    <h2>${t(paneText.selfTest)}</h2>
    ${selfTest(pane)}
    <div>${errors.map(([title, help]) => collapsible(t(title), html`<p>${t(help)}</p>`))}</div>
    <h2>${t(paneText.functionList)}</h2>
    ${functionList(pane)}
    <p>
      <a href="help/index.html" target="_blank" rel="noopener">${t(paneText.guide)}</a>
    </p>
    <h2>${t(paneText.privacy)}</h2>
    <p>${t(paneText.privacyHelp)}</p>
    <p class="hint">${t(paneText.version, { version: host.version, host: host.runsIn })}</p>
  </section>`;
}

function selfTest({ translator, host }: Pane): TemplateResult {
  const count = host.functionsRegistered();
  const ok = count > 0 && host.needs.every(({ met }) => met);
  const line = (met: boolean, text: string): TemplateResult =>
    html`<li class=${met ? 'good' : 'bad'}>${met ? icons.good : severityIcons.error}<span>${text}</span></li>`;
  return html`<ul class="tests">
    ${line(
      count > 0,
      count > 0 ? translator.t(paneText.functionsThere, { count }) : translator.t(paneText.functionsNotThere),
    )}
    ${host.needs.map(({ set, version, met }) =>
      line(met, translator.t(met ? paneText.setThere : paneText.setMissing, { set, version })),
    )}
    ${ok ? line(true, translator.t(paneText.allOk)) : nothing}
  </ul>`;
}

function functionList(pane: Pane): TemplateResult {
  const { translator } = pane;
  const { functions } = pane.state();
  if (functions === null) return html`<p class="quiet">${translator.t(paneText.functionsLoading)}</p>`;
  if (functions === 'unreachable') return html`<p class="quiet">${translator.t(paneText.functionsUnreachable)}</p>`;
  return html`<div>${functions.map((each) => functionView(pane, each))}</div>`;
}

function functionView({ translator }: Pane, { name, description, parameters, help }: FunctionInfo): TemplateResult {
  const title = `IPASN.${name}`;
  return collapsible(
    html`<code translate="no">${title}</code>`,
    html`<p>${translator.localized(description)}</p>
      <p class="signature"><code translate="no">=${title}(${parameters.join('; ')})</code></p>
      <p><a href=${help} target="_blank" rel="noopener">${translator.t(paneText.guideOf, { name: title })}</a></p>`,
  );
}
