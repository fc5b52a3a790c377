/** The tour on first use: four steps, can be skipped, shown once. */
import { html, render } from 'lit-html';
import { translate, type Language } from '../../../src/text/core/translate';
import { tourSteps, tourText } from '../text/workbench';

const SEEN = 'ipasn-workbench-tour';

/** Without localStorage the tour is shown on every visit. */
const tourStorage = {
  isSeen(): boolean {
    try {
      return localStorage.getItem(SEEN) !== null;
    } catch {
      return false;
    }
  },
  setSeen(): void {
    try {
      localStorage.setItem(SEEN, 'seen');
    } catch {
      // Storage is not available.
    }
  },
};

export function startTour(root: HTMLElement, language: Language): void {
  if (tourStorage.isSeen()) return;
  tourStorage.setSeen();
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
  // Not modal, so that the explained controls stay usable.
  dialog.show();
}
