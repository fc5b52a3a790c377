/** What reviewer and agency write to each other about a row or a unit: state, note, question; straight into the sheet. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { type LocatedLine } from '../../../review/consultation';
import { type ConsultationLine } from '../../../report/consultation-sheet';
import { verificationStates } from '../../../report/consultation-sheet';
import type { ReviewDifference } from '../../../report/review-result';
import { consultationText } from '../../../text/report/review';
import { paneReviewText } from '../../../text/pane/review';
import { lineOf, noteLine } from '../handlers/review';
import type { Pane } from '../pane';
import { checkbox, fold, input, select } from './parts';

export function noteView(pane: Pane, difference: ReviewDifference): TemplateResult {
  const { consultation } = pane.state();
  const placed = consultation === null ? null : lineOf(consultation, difference);
  if (consultation === null || placed === null) {
    return html`<p class="hint">${pane.teller.say(paneReviewText.writeFirst)}</p>`;
  }
  return lineForm(pane, consultation.sheet, placed);
}

/** Units by their lines, for a state of a whole unit; nothing where no line is about one. */
export function unitsFold(pane: Pane): TemplateResult | typeof nothing {
  const { consultation, shownUnit } = pane.state();
  const { say } = pane.teller;
  const units = (consultation?.lines ?? []).filter(({ line }) => line.key.startsWith('k-'));
  if (consultation === null || units.length === 0) return nothing;
  const shown = units.find(({ line }) => line.key === shownUnit);
  return fold(
    say(paneReviewText.units),
    html`${select({
      id: 'shown-unit',
      label: say(paneReviewText.unit),
      value: shown?.line.key ?? '',
      options: [
        { value: '', label: say(paneReviewText.chooseUnit) },
        ...units.map(({ line }) => ({ value: line.key, label: line.subject, given: true })),
      ],
      choose: (key) => pane.set({ shownUnit: key }),
    })}
    ${shown === undefined ? nothing : lineForm(pane, consultation.sheet, shown)}`,
  );
}

function lineForm(pane: Pane, sheet: string, placed: LocatedLine): TemplateResult {
  const { teller } = pane;
  const { line } = placed;
  const { state, note, question, answer, settled } = line.entered;
  const put = (typed: Partial<ConsultationLine['entered']>): void => void noteLine(pane, sheet, placed, typed);
  const id = (name: string): string => `${name}-${line.key}`;
  const text = (value: string): string | null => (value.trim() === '' ? null : value.trim());
  const done = consultationText.settled[teller.language];
  return html`<div class="form">
    ${select({
      id: id('state'),
      beside: true,
      label: teller.say(paneReviewText.state),
      value: verificationStates.find((each) => each === state) ?? '',
      options: [
        { value: '', label: teller.say(paneReviewText.noState) },
        ...verificationStates.map((each) => ({ value: each, label: teller.say(paneReviewText[each]) })),
      ],
      choose: (value) => put({ state: text(value) }),
    })}
    ${input({
      id: id('note'),
      label: teller.say(paneReviewText.note),
      type: 'text',
      value: String(note ?? ''),
      change: (value) => put({ note: text(value) }),
    })}
    ${input({
      id: id('question'),
      label: teller.say(paneReviewText.question),
      type: 'text',
      value: String(question ?? ''),
      change: (value) => put({ question: text(value) }),
    })}
    ${answer === null ? nothing : html`<p>${teller.say(paneReviewText.answer, { answer: String(answer) })}</p>`}
    ${
      question === null
        ? nothing
        : checkbox({
            id: id('settled'),
            label: teller.say(paneReviewText.settled),
            on: settled === consultationText.settled.id || settled === consultationText.settled.en,
            change: (on) => put({ settled: on ? done : consultationText.open[teller.language] }),
          })
    }
  </div>`;
}
