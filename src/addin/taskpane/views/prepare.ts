/** Siapkan untuk BKN: what the copy will hold, what still stands in its way, masked or not, and its fingerprint. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { Roster } from '../../../actions/prepare-copy';
import { countPeople } from '../../../report/people-count';
import { paneText } from '../../../text/pane/pane';
import { panePrepareText } from '../../../text/pane/prepare';
import { prepareText } from '../../../text/core/prepare';
import { makeCopy, maskCopy, openAgain, readForCopy, saveCopy } from '../handlers/prepare';
import { choose } from '../handlers/start';
import type { Pane } from '../pane';
import type { Prepared } from '../state';
import { button, checkbox, empty, fold, input } from './parts';
import { errorsView } from './prepare-errors';
import { keyView } from './prepare-key';

export function prepareView(pane: Pane): TemplateResult {
  const { seen, busy, prepare } = pane.state();
  const { say } = pane.teller;
  if (seen?.sheet == null || seen.headers.length === 0) {
    return empty({
      text: say(paneText.noDataYet),
      action: button({ label: say(paneText.goToData), kind: 'primary', run: () => pane.set({ place: 'data' }) }),
    });
  }
  if (prepare.roster === null) {
    return html`<p>${say(panePrepareText.holds)}</p>
      <div class="row">
        ${button({
          label: say(panePrepareText.read),
          kind: 'primary',
          busy: busy !== null,
          run: () => readForCopy(pane),
        })}
      </div>`;
  }
  return whole(pane, prepare.roster);
}

function whole(pane: Pane, roster: Roster): TemplateResult {
  const { busy, prepare, choices } = pane.state();
  const { say } = pane.teller;
  return html`${contentCard(pane, roster)}
    ${input({
      id: 'agency',
      label: say(paneText.agency),
      type: 'text',
      value: choices.agency,
      change: (agency) => void choose(pane, { agency: agency.trim() }),
    })}
    ${errorsView(pane, roster)}
    ${checkbox({
      id: 'masked',
      label: say(panePrepareText.mask),
      on: prepare.masked,
      change: (masked) => maskCopy(pane, masked),
    })}
    ${prepare.masked && prepare.key !== null ? keyView(pane, prepare.key) : nothing}
    <div class="row">
      ${button({
        label: say(panePrepareText.prepare),
        kind: 'primary',
        busy: busy !== null,
        run: () => makeCopy(pane),
      })}
    </div>
    ${prepare.prepared === null ? nothing : preparedCard(pane, prepare.prepared)}`;
}

function contentCard(pane: Pane, { assessment }: Roster): TemplateResult {
  const { teller } = pane;
  const { seen, prepare } = pane.state();
  const { counted, people } = countPeople(assessment);
  const { total, kategori } = assessment.summary.all;
  const dropped = (seen?.headers ?? []).filter(({ field }) => field === null).map(({ header }) => header);
  return html`<div class="card stretched" role="group" aria-label=${teller.say(panePrepareText.content)}>
    <p class="strong">
      ${
        total === null || kategori === null
          ? teller.say(prepareText.nobodyCounted)
          : teller.say(prepareText.counted, { counted, people, index: teller.mean(total), category: kategori })
      }
    </p>
    <p>${teller.say(panePrepareText.holds)}</p>
    ${
      dropped.length === 0
        ? nothing
        : html`<p>${teller.say(panePrepareText.leftOut, { columns: dropped.join(', ') })}</p>`
    }
    ${prepare.masked ? html`<p>${teller.say(panePrepareText.masksOut)}</p>` : nothing}
  </div>`;
}

function preparedCard(pane: Pane, prepared: Prepared): TemplateResult {
  const { teller } = pane;
  const { fingerprint, units, accepted } = prepared;
  const busy = pane.state().busy !== null;
  return html`<div class="card stretched strong-edge" role="group" aria-label=${teller.say(panePrepareText.ready)}>
    <h3>${teller.say(panePrepareText.ready)}</h3>
    <p>${teller.say(panePrepareText.fingerprint)}</p>
    <p class="fingerprint"><code translate="no">${fingerprint.code}</code></p>
    <p class="hint">${teller.say(prepareText.tellFingerprint)}</p>
    ${accepted === 0 ? nothing : html`<p class="hint">${teller.say(prepareText.accepted, { count: accepted })}</p>`}
    ${
      units.length < 2
        ? nothing
        : fold(
            teller.say(panePrepareText.unitFingerprints),
            html`<ul class="lines">
              ${units.map(
                ({ unit, code }) =>
                  html`<li>
                    <span translate=${unit === null ? nothing : 'no'}
                      >${unit ?? teller.say(panePrepareText.noUnit)}</span
                    >
                    <code translate="no">${code}</code>
                  </li>`,
              )}
            </ul>`,
          )
    }
    <div class="row">
      ${button({ label: teller.say(panePrepareText.openAgain), busy, run: () => openAgain(pane, prepared) })}
      ${button({ label: teller.say(panePrepareText.saveFile), run: () => saveCopy(pane, prepared) })}
    </div>
  </div>`;
}
