/** Periksa kiriman: the verdict first, then why, then each cell under its cause. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { settingsLabel } from '../../../report/method-text';
import { differenceAddress } from '../../../report/review-result';
import type { ReviewDifference, Review } from '../../../report/review-result';
import { formatSigned } from '../../../report/review-result';
import { commandLabels } from '../../../text/pane/commands';
import { paneReviewText } from '../../../text/pane/review';
import { reviewText } from '../../../text/core/review';
import { translate, formatMessage } from '../../../text/core/translate';
import { rulesOfPane } from '../handlers/run-options';
import { placeOf, review, showStated, writeResults } from '../handlers/review';
import { causeGroups, type CauseGroup } from '../differences';
import type { Pane } from '../pane';
import { icons, severityIcons } from './icons';
import { moreRows, toggleRows } from './paged-rows';
import { button } from './parts';
import { noteView, unitsFold } from './review-notes';

export function reviewView(pane: Pane): TemplateResult {
  const { busy, reviewed } = pane.state();
  const { teller } = pane;
  const { method, measured } = reviewed?.rules ?? rulesOfPane(pane);
  const by = { method: { template: method.title, params: {} }, day: teller.day(measured) };
  return html`<p class="hint">${teller.say(paneReviewText.by, by)}</p>
    <div class="row">
      ${button({
        label: teller.say(reviewed === null ? commandLabels.reviewSubmission : paneReviewText.reviewAgain),
        kind: reviewed === null ? 'primary' : 'secondary',
        busy: busy !== null,
        run: () => review(pane),
      })}
      ${button({ label: teller.say(paneReviewText.change), kind: 'subtle', run: () => pane.set({ place: 'recap' }) })}
    </div>
    ${reviewed === null ? nothing : found(pane, reviewed.review)}`;
}

function found(pane: Pane, given: Review): TemplateResult {
  const { teller } = pane;
  const groups = causeGroups(given);
  return html`${verdictCard(pane, given)}
    <div class="row">
      ${button({
        label: teller.say(paneReviewText.write),
        kind: 'primary',
        busy: pane.state().busy !== null,
        run: () => writeResults(pane),
      })}
    </div>
    <p class="hint">${teller.say(paneReviewText.writeHelp)}</p>
    ${
      groups.length === 0
        ? nothing
        : html`<section aria-labelledby="causes">
            <h3 id="causes">${teller.say(paneReviewText.causes)}</h3>
            ${groups.map((group) => groupView(pane, group))}
          </section>`
    }
    ${unitsFold(pane)}`;
}

function verdictCard(pane: Pane, { verdict, rows, index, differences, fingerprint }: Review): TemplateResult {
  const { teller } = pane;
  const { reviewed } = pane.state();
  const rules = reviewed?.rules;
  const method =
    rules === undefined ? '' : `${teller.say(rules.method.title)}, ${settingsLabel(rules, teller.language)}`;
  const mean = (value: number | null): string => (value === null ? teller.say(reviewText.noIndex) : teller.mean(value));
  const agrees = verdict === 'agrees';
  return html`<div
    class="card stretched verdict ${verdict}"
    role="group"
    aria-label=${teller.say(paneReviewText.verdict)}
  >
    <p class="strong">
      ${agrees ? icons.good : severityIcons.error}<span
        >${teller.say(reviewText[verdict], { method, count: differences.length })}</span
      >
    </p>
    ${rows.reviewed > 0 && !agrees ? html`<p>${teller.say(reviewText.rows, rows)}</p>` : nothing}
    <p>${teller.say(reviewText.index, { stated: mean(index.stated), computed: mean(index.computed) })}</p>
    ${fingerprintLine(pane, fingerprint)}
  </div>`;
}

function fingerprintLine({ teller }: Pane, { stated, computed }: Review['fingerprint']): unknown {
  if (stated === null || computed === null) return nothing;
  if (stated === computed) return html`<p>${teller.say(paneReviewText.fingerprintSame, { code: stated })}</p>`;
  return html`<p>${teller.say(paneReviewText.fingerprintDiffers, { stated, computed })}</p>`;
}

function groupView(pane: Pane, group: CauseGroup): TemplateResult {
  const { teller } = pane;
  const { code, cause, differences } = group;
  const { open } = pane.state();
  const key = `cause:${code ?? ''}`;
  const shown = open.get(key) ?? 0;
  const id = `cause-${group.numbers.join('-')}${code === null ? 'unknown' : ''}`;
  return html`<div class="kind cause">
    <button
      type="button"
      class="opener"
      aria-expanded=${shown > 0 ? 'true' : 'false'}
      aria-controls=${id}
      @click=${() => toggleRows(pane, key)}
    >
      <span class="severity">${code === null ? severityIcons.error : severityIcons.notice}</span>
      <span class="title">
        <span class="strong">${titleOf(pane, group)}</span>
        ${cause === null ? nothing : html`<span class="why">${teller.words(whyOf(pane, group))}</span>`}
      </span>
      <span class="count" translate="no">${teller.number(differences.length)}</span>
      <span class="turn">${icons.chevron}</span>
    </button>
    <div id=${id} ?hidden=${shown === 0}>${shown === 0 ? nothing : cellsView(pane, differences, key, shown)}</div>
  </div>`;
}

function titleOf({ teller }: Pane, { code, numbers }: CauseGroup): string {
  if (code === null) return teller.say(paneReviewText.unknown);
  const [first, ...others] = numbers.map(String);
  return others.length === 0
    ? teller.say(paneReviewText.causeNumber, { number: first ?? '' })
    : teller.say(paneReviewText.causesTogether, { numbers: numbers.join(' + ') });
}

/** A cause's own sentences, and what it does to the index. */
function whyOf({ teller }: Pane, { cause }: CauseGroup): string {
  if (cause === null) return '';
  const { language } = teller;
  const sentences = cause.messages.map((message) => formatMessage(language, message));
  if (cause.effect !== null)
    sentences.push(translate(language, reviewText.effect, { effect: formatSigned(cause.effect, language) }));
  return sentences.join(' ');
}

function cellsView(pane: Pane, differences: readonly ReviewDifference[], key: string, shown: number): TemplateResult {
  const { current } = pane.state();
  const count = differences.length;
  return html`<ul class="rows">
      ${differences.slice(0, shown).map((difference) => {
        const chosen = current === placeOf(difference);
        return html`<li class=${chosen ? 'current noted' : 'noted'}>
          <button
            type="button"
            class="says"
            aria-current=${chosen ? 'true' : nothing}
            @click=${() => void showStated(pane, difference)}
          >
            <span class="strong" translate="no">${cellName(difference)}</span>
            <span class="values">${valuesOf(pane, difference)}</span>
          </button>
          ${chosen ? noteView(pane, difference) : nothing}
        </li>`;
      })}
    </ul>
    ${moreRows(pane, key, { shown, count })}`;
}

function cellName(difference: ReviewDifference): string {
  return `${difference.sheet}!${differenceAddress(difference)} · ${difference.header}`;
}

function valuesOf({ teller }: Pane, { stated, computed }: ReviewDifference): string {
  const told = (value: ReviewDifference['stated']): string => {
    if (value === null) return teller.say(reviewText.empty);
    return typeof value === 'number' ? teller.number(value) : String(value);
  };
  return teller.say(paneReviewText.values, { stated: told(stated), computed: told(computed) });
}
