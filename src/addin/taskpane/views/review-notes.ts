/** Consultation about a row or a unit (state, note, question), written straight to its sheet. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { verificationStates, type ConsultationLine } from '../../../report/consultation-sheet';
import type { LocatedLine } from '../../../review/read-consultation';
import type { ReviewDifference } from '../../../report/review-result';
import { consultationText } from '../../../text/report/review';
import { paneReviewText } from '../../../text/pane/review';
import { findLine, updateLine } from '../handlers/review';
import type { Pane } from '../state/pane';
import { checkbox, collapsible, input, select } from './components';

export function noteView(pane: Pane, difference: ReviewDifference): TemplateResult {
  const { consultation } = pane.state().review;
  const placed = consultation === null ? null : findLine(consultation, difference);
  if (consultation === null || placed === null) {
    return html`<p class="hint">${pane.translator.t(paneReviewText.writeFirst)}</p>`;
  }
  return lineForm(pane, consultation.sheet, placed);
}

/** Sets the state of a whole unit; nothing if no consultation line is about a unit. */
export function unitsSection(pane: Pane): TemplateResult | typeof nothing {
  const { consultation, shownUnit } = pane.state().review;
  const { t } = pane.translator;
  const units = (consultation?.lines ?? []).filter(({ line }) => line.key.startsWith('k-'));
  if (consultation === null || units.length === 0) return nothing;
  const shown = units.find(({ line }) => line.key === shownUnit);
  return collapsible(
    t(paneReviewText.units),
    html`${select({
      id: 'shown-unit',
      label: t(paneReviewText.unit),
      value: shown?.line.key ?? '',
      options: [
        { value: '', label: t(paneReviewText.chooseUnit) },
        ...units.map(({ line }) => ({ value: line.key, label: line.subject, userText: true })),
      ],
      change: (key) => pane.set({ review: { shownUnit: key } }),
    })}
    ${shown === undefined ? nothing : lineForm(pane, consultation.sheet, shown)}`,
  );
}

function lineForm(pane: Pane, sheet: string, placed: LocatedLine): TemplateResult {
  const { translator } = pane;
  const { line } = placed;
  const { state, note, question, answer, settled } = line.entered;
  const put = (typed: Partial<ConsultationLine['entered']>): void => void updateLine(pane, sheet, placed, typed);
  const id = (name: string): string => `${name}-${line.key}`;
  const text = (value: string): string | null => (value.trim() === '' ? null : value.trim());
  const done = consultationText.settled[translator.language];
  return html`<div class="form">
    ${select({
      id: id('state'),
      inline: true,
      label: translator.t(paneReviewText.state),
      value: verificationStates.find((each) => each === state) ?? '',
      options: [
        { value: '', label: translator.t(paneReviewText.noState) },
        ...verificationStates.map((each) => ({ value: each, label: translator.t(paneReviewText[each]) })),
      ],
      change: (value) => put({ state: text(value) }),
    })}
    ${input({
      id: id('note'),
      label: translator.t(paneReviewText.note),
      type: 'text',
      value: String(note ?? ''),
      change: (value) => put({ note: text(value) }),
    })}
    ${input({
      id: id('question'),
      label: translator.t(paneReviewText.question),
      type: 'text',
      value: String(question ?? ''),
      change: (value) => put({ question: text(value) }),
    })}
    ${answer === null ? nothing : html`<p>${translator.t(paneReviewText.answer, { answer: String(answer) })}</p>`}
    ${
      question === null
        ? nothing
        : checkbox({
            id: id('settled'),
            label: translator.t(paneReviewText.settled),
            on: settled === consultationText.settled.id || settled === consultationText.settled.en,
            change: (on) => put({ settled: on ? done : consultationText.open[translator.language] }),
          })
    }
  </div>`;
}
