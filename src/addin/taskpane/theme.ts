/** Follows Office's light or dark theme, or the system's where Office gives none. The style sheet handles high contrast. */

/** Sets `data-theme` on the page; without it the style sheet follows the system. */
export function followTheme(page: HTMLElement, background: string | undefined): void {
  const dark = background === undefined ? null : isDark(background);
  if (dark === null) delete page.dataset['theme'];
  else page.dataset['theme'] = dark ? 'dark' : 'light';
}

/** By relative luminance; null for text that is not a hex colour. */
export function isDark(colour: string): boolean | null {
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(colour.trim());
  if (parts === null) return null;
  const [red = 0, green = 0, blue = 0] = parts.slice(1, 4).map((part) => Number.parseInt(part, 16));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
}
