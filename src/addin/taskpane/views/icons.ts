/** Icons in the text's colour; each has text beside it. */
import { svg, type SVGTemplateResult } from 'lit-html';
import type { Severity } from '../../../record/finding';

const drawing = (paths: SVGTemplateResult): SVGTemplateResult =>
  svg`<svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">${paths}</svg>`;

const stroke = (d: string): SVGTemplateResult =>
  drawing(
    svg`<path d=${d} fill="none" stroke="currentColor" stroke-width="1.4" stroke-linecap="round" stroke-linejoin="round" />`,
  );

export const severityIcons: Readonly<Record<Severity, SVGTemplateResult>> = {
  error: stroke('M8 1.7a6.3 6.3 0 1 1 0 12.6A6.3 6.3 0 0 1 8 1.7M5.8 5.8l4.4 4.4m0-4.4-4.4 4.4'),
  warning: stroke('M8 2 14.5 13.5h-13zM8 6.3v3.2m0 2v.1'),
  notice: stroke('M8 1.7a6.3 6.3 0 1 1 0 12.6A6.3 6.3 0 0 1 8 1.7M8 7.3v4m0-6.5v.1'),
};

export const icons = {
  good: stroke('M8 1.7a6.3 6.3 0 1 1 0 12.6A6.3 6.3 0 0 1 8 1.7M5.2 8.2l2 2 3.6-4.2'),
  close: stroke('M3.5 3.5l9 9m0-9-9 9'),
  chevron: stroke('M6 3.5 10.5 8 6 12.5'),
  back: stroke('M10 3.5 5.5 8 10 12.5'),
  check: stroke('M3 8.5l3.2 3.2L13 4.8'),
  search: stroke('M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9m3.3 7.8 3.2 3.2'),
};
