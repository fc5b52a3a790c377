/** What every bench shares: whether it is the short run, medians, and figures in a table. */

/** `npm run bench -- --short`: a smoke test, whose figures mean little. */
export const short = process.argv.includes('--short');

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

const grouped = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });

export const whole = (value: number): string => grouped.format(value);
export const ratio = (value: number): string => `${value.toPrecision(3)} x`;
export const seconds = (value: number): string => `${value.toFixed(2)} s`;
export const megabytes = (bytes: number): string => `${whole(bytes / 1_000_000)} MB`;

/** Lines under a heading: the first column to the left, the figures to the right. */
export function table(heading: readonly string[], lines: readonly (readonly string[])[]): string {
  const all = [heading, ...lines];
  const widths = heading.map((_, column) => Math.max(...all.map((line) => line[column]?.length ?? 0)));
  const said = all.map((line) =>
    line.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join('  '),
  );
  said.splice(1, 0, widths.map((width) => '-'.repeat(width)).join('  '));
  return said.join('\n');
}
