/** Task Siapkan untuk BKN: the copy's content, errors to accept, masking, and the fingerprint of the result. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { Roster } from '../../../actions/prepare-copy';
import { countPeople } from '../../../report/people-count';
import { paneText } from '../../../text/pane/pane';
import { panePrepareText } from '../../../text/pane/prepare';
import { prepareText } from '../../../text/core/prepare';
import { createCopy, setMasked, reopenCopy, readForCopy, downloadCopy } from '../handlers/prepare';
import { changeSettings } from '../handlers/settings';
import type { Pane } from '../state/pane';
import type { PreparedCopy } from '../state/pane-state';
import { button, checkbox, emptyState, collapsible, input } from './components';
import { errorsView } from './prepare-errors';
import { keyView } from './prepare-key';

export function prepareView(pane: Pane): TemplateResult {
  const { detected, busy, prepare } = pane.state();
  const { t } = pane.translator;
  if (detected?.sheet == null || detected.headers.length === 0) {
    return emptyState({
      text: t(paneText.noDataYet),
      action: button({ label: t(paneText.goToData), kind: 'primary', run: () => pane.set({ tab: 'data' }) }),
    });
  }
  if (prepare.roster === null) {
    return html`<p>${t(panePrepareText.holds)}</p>
      <div class="row">
        ${button({
          label: t(panePrepareText.read),
          kind: 'primary',
          busy: busy !== null,
          run: () => readForCopy(pane),
        })}
      </div>`;
  }
  return form(pane, prepare.roster);
}

function form(pane: Pane, roster: Roster): TemplateResult {
  const { busy, prepare, settings } = pane.state();
  const { t } = pane.translator;
  return html`${contentCard(pane, roster)}
    ${input({
      id: 'agency',
      label: t(paneText.agency),
      type: 'text',
      value: settings.agency,
      change: (agency) => void changeSettings(pane, { agency: agency.trim() }),
    })}
    ${errorsView(pane, roster)}
    ${checkbox({
      id: 'masked',
      label: t(panePrepareText.mask),
      on: prepare.masked,
      change: (masked) => setMasked(pane, masked),
    })}
    ${prepare.masked && prepare.key !== null ? keyView(pane, prepare.key) : nothing}
    <div class="row">
      ${button({
        label: t(panePrepareText.prepare),
        kind: 'primary',
        busy: busy !== null,
        run: () => createCopy(pane),
      })}
    </div>
    ${prepare.copy === null ? nothing : copyCard(pane, prepare.copy)}`;
}

function contentCard(pane: Pane, { assessment }: Roster): TemplateResult {
  const { translator } = pane;
  const { detected, prepare } = pane.state();
  const { counted, people } = countPeople(assessment);
  const { total, kategori } = assessment.summary.all;
  const dropped = (detected?.headers ?? []).filter(({ field }) => field === null).map(({ header }) => header);
  return html`<div class="card stretched" role="group" aria-label=${translator.t(panePrepareText.content)}>
    <p class="strong">
      ${
        total === null || kategori === null
          ? translator.t(prepareText.nobodyCounted)
          : translator.t(prepareText.counted, {
              counted,
              people,
              index: translator.formatMean(total),
              category: kategori,
            })
      }
    </p>
    <p>${translator.t(panePrepareText.holds)}</p>
    ${
      dropped.length === 0
        ? nothing
        : html`<p>${translator.t(panePrepareText.leftOut, { columns: dropped.join(', ') })}</p>`
    }
    ${prepare.masked ? html`<p>${translator.t(panePrepareText.masksOut)}</p>` : nothing}
  </div>`;
}

function copyCard(pane: Pane, copy: PreparedCopy): TemplateResult {
  const { translator } = pane;
  const { fingerprint, units, accepted } = copy;
  const busy = pane.state().busy !== null;
  return html`<div class="card stretched strong-edge" role="group" aria-label=${translator.t(panePrepareText.ready)}>
    <h3>${translator.t(panePrepareText.ready)}</h3>
    <p>${translator.t(panePrepareText.fingerprint)}</p>
    <p class="fingerprint"><code translate="no">${fingerprint.code}</code></p>
    <p class="hint">${translator.t(prepareText.tellFingerprint)}</p>
    ${accepted === 0 ? nothing : html`<p class="hint">${translator.t(prepareText.accepted, { count: accepted })}</p>`}
    ${
      units.length < 2
        ? nothing
        : collapsible(
            translator.t(panePrepareText.unitFingerprints),
            html`<ul class="lines">
              ${units.map(
                ({ unit, code }) =>
                  html`<li>
                    <span translate=${unit === null ? nothing : 'no'}
                      >${unit ?? translator.t(panePrepareText.noUnit)}</span
                    >
                    <code translate="no">${code}</code>
                  </li>`,
              )}
            </ul>`,
          )
    }
    <div class="row">
      ${button({ label: translator.t(panePrepareText.openAgain), busy, run: () => reopenCopy(pane, copy) })}
      ${button({ label: translator.t(panePrepareText.saveFile), run: () => downloadCopy(pane, copy) })}
    </div>
  </div>`;
}
