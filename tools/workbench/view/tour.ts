/** The tour on first opening: four steps, to be skipped at any time, and never shown twice. */
import { html, render } from 'lit-html';
import { translate, type Language } from '../../../src/text/core/translate';
import { tourSteps, tourText } from '../text/workbench';

const SEEN = 'ipasn-workbench-tour';

/** A browser that keeps nothing shows the tour again: so be it. */
const memory = {
  seen(): boolean {
    try {
      return localStorage.getItem(SEEN) !== null;
    } catch {
      return false;
    }
  },
  remember(): void {
    try {
      localStorage.setItem(SEEN, 'seen');
    } catch {
      // Not kept.
    }
  },
};

export function startTour(root: HTMLElement, language: Language): void {
  if (memory.seen()) return;
  memory.remember();
  const dialog = document.createElement('dialog');
  dialog.className = 'tour';
  dialog.setAttribute('aria-label', translate(language, tourText.label));
  root.append(dialog);
  const end = (): void => {
    dialog.close();
  };
  dialog.addEventListener('close', () => {
    dialog.remove();
  });
  const show = (index: number): void => {
    const step = tourSteps[index];
    if (step === undefined) {
      end();
      return;
    }
    const last = index === tourSteps.length - 1;
    const counted = { number: index + 1, total: tourSteps.length };
    render(
      html`<p class="count">${translate(language, tourText.step, counted)}</p>
        <h2>${translate(language, step.title)}</h2>
        <p>${translate(language, step.text)}</p>
        <div class="row">
          ${last ? '' : html`<button class="tool" @click=${end}>${translate(language, tourText.skip)}</button>`}
          <button
            class="tool primary"
            autofocus
            @click=${() => {
              show(index + 1);
            }}
          >
            ${translate(language, last ? tourText.done : tourText.next)}
          </button>
        </div>`,
      dialog,
    );
  };
  show(0);
  // Not modal: what the tour speaks of stays in reach.
  dialog.show();
}
