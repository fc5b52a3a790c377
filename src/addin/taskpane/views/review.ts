/** Task Periksa kiriman: the verdict, then the differing cells grouped by cause. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { settingsLabel } from '../../../report/method-text';
import { differenceAddress, formatSigned, type Review, type ReviewDifference } from '../../../report/review-result';
import { commandLabels } from '../../../text/pane/pane';
import { paneReviewText } from '../../../text/pane/review';
import { reviewText } from '../../../text/core/review';
import { translate, formatMessage } from '../../../text/core/translate';
import { currentRules } from '../state/run-options';
import { differenceKey, review, showCell, writeResults } from '../handlers/review';
import { groupByCause, type CauseGroup } from '../state/cause-groups';
import type { Pane } from '../state/pane';
import { icons, severityIcons } from './icons';
import { moreRows, toggleRows } from './paged-rows';
import { button } from './components';
import { noteView, unitsSection } from './review-notes';

export function reviewView(pane: Pane): TemplateResult {
  const { busy, review: reviewState } = pane.state();
  const { result } = reviewState;
  const { translator } = pane;
  const { method, measured } = result?.rules ?? currentRules(pane);
  const by = { method: { template: method.title, params: {} }, day: translator.formatDay(measured) };
  return html`<p class="hint">${translator.t(paneReviewText.by, by)}</p>
    <div class="row">
      ${button({
        label: translator.t(result === null ? commandLabels.reviewSubmission : paneReviewText.reviewAgain),
        kind: result === null ? 'primary' : 'secondary',
        busy: busy !== null,
        run: () => review(pane),
      })}
      ${button({ label: translator.t(paneReviewText.change), kind: 'subtle', run: () => pane.set({ tab: 'recap' }) })}
    </div>
    ${result === null ? nothing : resultView(pane, result.review)}`;
}

function resultView(pane: Pane, result: Review): TemplateResult {
  const { translator } = pane;
  const groups = groupByCause(result);
  return html`${verdictCard(pane, result)}
    <div class="row">
      ${button({
        label: translator.t(paneReviewText.write),
        kind: 'primary',
        busy: pane.state().busy !== null,
        run: () => writeResults(pane),
      })}
    </div>
    <p class="hint">${translator.t(paneReviewText.writeHelp)}</p>
    ${
      groups.length === 0
        ? nothing
        : html`<section aria-labelledby="causes">
            <h3 id="causes">${translator.t(paneReviewText.causes)}</h3>
            ${groups.map((group) => groupView(pane, group))}
          </section>`
    }
    ${unitsSection(pane)}`;
}

function verdictCard(pane: Pane, { verdict, rows, index, differences, fingerprint }: Review): TemplateResult {
  const { translator } = pane;
  const rules = pane.state().review.result?.rules;
  const method =
    rules === undefined ? '' : `${translator.t(rules.method.title)}, ${settingsLabel(rules, translator.language)}`;
  const mean = (value: number | null): string =>
    value === null ? translator.t(reviewText.noIndex) : translator.formatMean(value);
  const agrees = verdict === 'agrees';
  return html`<div
    class="card stretched verdict ${verdict}"
    role="group"
    aria-label=${translator.t(paneReviewText.verdict)}
  >
    <p class="strong">
      ${agrees ? icons.good : severityIcons.error}<span
        >${translator.t(reviewText[verdict], { method, count: differences.length })}</span
      >
    </p>
    ${rows.reviewed > 0 && !agrees ? html`<p>${translator.t(reviewText.rows, rows)}</p>` : nothing}
    <p>${translator.t(reviewText.index, { stated: mean(index.stated), computed: mean(index.computed) })}</p>
    ${fingerprintLine(pane, fingerprint)}
  </div>`;
}

function fingerprintLine({ translator }: Pane, { stated, computed }: Review['fingerprint']): unknown {
  if (stated === null || computed === null) return nothing;
  if (stated === computed) return html`<p>${translator.t(paneReviewText.fingerprintSame, { code: stated })}</p>`;
  return html`<p>${translator.t(paneReviewText.fingerprintDiffers, { stated, computed })}</p>`;
}

function groupView(pane: Pane, group: CauseGroup): TemplateResult {
  const { translator } = pane;
  const { code, cause, differences } = group;
  const { expanded } = pane.state();
  const key = `cause:${code ?? ''}`;
  const shown = expanded.get(key) ?? 0;
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
        ${cause === null ? nothing : html`<span class="why">${translator.localized(whyOf(pane, group))}</span>`}
      </span>
      <span class="count" translate="no">${translator.formatNumber(differences.length)}</span>
      <span class="turn">${icons.chevron}</span>
    </button>
    <div id=${id} ?hidden=${shown === 0}>${shown === 0 ? nothing : cellsView(pane, differences, key, shown)}</div>
  </div>`;
}

function titleOf({ translator }: Pane, { code, numbers }: CauseGroup): string {
  if (code === null) return translator.t(paneReviewText.unknown);
  const [first, ...others] = numbers.map(String);
  return others.length === 0
    ? translator.t(paneReviewText.causeNumber, { number: first ?? '' })
    : translator.t(paneReviewText.causesTogether, { numbers: numbers.join(' + ') });
}

/** A cause's explanation, and its effect on the index. */
function whyOf({ translator }: Pane, { cause }: CauseGroup): string {
  if (cause === null) return '';
  const { language } = translator;
  const sentences = cause.messages.map((message) => formatMessage(language, message));
  if (cause.effect !== null)
    sentences.push(translate(language, reviewText.effect, { effect: formatSigned(cause.effect, language) }));
  return sentences.join(' ');
}

function cellsView(pane: Pane, differences: readonly ReviewDifference[], key: string, shown: number): TemplateResult {
  const { selected } = pane.state();
  const count = differences.length;
  return html`<ul class="rows">
      ${differences.slice(0, shown).map((difference) => {
        const current = selected === differenceKey(difference);
        return html`<li class=${current ? 'current noted' : 'noted'}>
          <button
            type="button"
            class="says"
            aria-current=${current ? 'true' : nothing}
            @click=${() => void showCell(pane, difference)}
          >
            <span class="strong" translate="no">${cellName(difference)}</span>
            <span class="values">${valuesOf(pane, difference)}</span>
          </button>
          ${current ? noteView(pane, difference) : nothing}
        </li>`;
      })}
    </ul>
    ${moreRows(pane, key, { shown, count })}`;
}

function cellName(difference: ReviewDifference): string {
  return `${difference.sheet}!${differenceAddress(difference)} · ${difference.header}`;
}

function valuesOf({ translator }: Pane, { stated, computed }: ReviewDifference): string {
  const format = (value: ReviewDifference['stated']): string => {
    if (value === null) return translator.t(reviewText.empty);
    return typeof value === 'number' ? translator.formatNumber(value) : String(value);
  };
  return translator.t(paneReviewText.values, { stated: format(stated), computed: format(computed) });
}
