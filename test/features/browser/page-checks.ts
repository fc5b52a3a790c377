/** Checks of every view of the pane: accessibility, untranslated text, clipped text. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Leaves out the policy's blocks of office.js's own styles and telemetry. */
export function ownProblems(problems: readonly string[]): readonly string[] {
  return problems.filter((problem) => !problem.includes('in https://appsforoffice.microsoft.com/'));
}

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly target: readonly string[] }[];
  }[];
}

/** Violations that axe finds on the current page. */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: checker } = window as unknown as { axe: { run(): Promise<AxeResult> } };
    const { violations: all } = await checker.run();
    return all.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  });
}

/** For a pane in the pseudo-language. */
export function textProblems(page: Page): Promise<readonly string[]> {
  return page.evaluate(findTextProblems);
}

/** Runs in the page. Text from the workbook, and numbers, are marked translate="no". */
function findTextProblems(): string[] {
  const problems: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.textContent?.trim() ?? '';
    const parent = node.parentElement;
    if (!/\p{L}/u.test(text) || parent === null || parent.closest('[translate=no]') !== null) continue;
    if (!text.includes('⟦')) problems.push(`untranslated "${text}"`);
  }
  const names = ['aria-label', 'placeholder', 'title'];
  for (const name of names) {
    for (const element of document.querySelectorAll(`[${name}]`)) {
      const text = element.getAttribute(name) ?? '';
      if (/\p{L}/u.test(text) && !text.includes('⟦')) problems.push(`untranslated ${name} "${text}"`);
    }
  }
  if (document.documentElement.scrollWidth > window.innerWidth) problems.push('the page is wider than its window');
  for (const element of document.querySelectorAll<HTMLElement>('body *')) {
    const style = getComputedStyle(element);
    if (element.closest('.unseen') !== null || element.getClientRects().length === 0) continue;
    // A select shows its value in full when it opens.
    if (['SELECT', 'OPTION', 'INPUT', 'SVG', 'PATH'].includes(element.tagName.toUpperCase())) continue;
    const box = element.getBoundingClientRect();
    const place = document.getElementById('place')?.getBoundingClientRect();
    if (place !== undefined && (box.right > place.right + 1 || box.left < place.left - 1)) {
      problems.push(
        `reaches out of the pane: ${element.tagName} ${element.className} "${element.textContent.slice(0, 30)}"`,
      );
    }
    if (style.overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1) {
      problems.push(`clipped: ${element.tagName} "${element.textContent.slice(0, 30)}"`);
    }
  }
  return problems;
}
