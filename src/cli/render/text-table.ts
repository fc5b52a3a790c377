/** A table of text for a terminal: the first column to the left, the figures to the right. */

/** Longer words are cut: a terminal breaks what does not fit. */
const WIDEST = 44;

export function columnsOfText(titles: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const lines = [titles, ...rows].map((line) => line.map((cell) => cell.slice(0, WIDEST)));
  const widths = titles.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines.map((line) =>
    line
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}
