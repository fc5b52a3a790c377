/** The small words of a formula: texts, choices, what is missing. Everything is said in functions that Excel 2010 knows. */

/** A formula, or a part of one, without the `=` in front. */
export type Expression = string;

/** What stands where no value can be told; a formula that meets it gives #N/A as well. */
export const missing: Expression = 'NA()';

export function text(word: string): Expression {
  return `"${word.replaceAll('"', '""')}"`;
}

export function either(condition: Expression, then: Expression, otherwise: Expression): Expression {
  return `IF(${condition},${then},${otherwise})`;
}

export function isOneOf(cell: Expression, words: readonly string[]): Expression {
  return `OR(${words.map((word) => `${cell}=${text(word)}`).join(',')})`;
}

export function isBlank(cell: Expression): Expression {
  return `${cell}=""`;
}

/** A list of words or numbers written into the formula itself. */
export function list(items: readonly (string | number)[]): Expression {
  return `{${items.map((item) => (typeof item === 'number' ? String(item) : text(item))).join(',')}}`;
}

/** The first label whose lower bound lies below the value; the last label takes what is left. */
export function firstBelow(
  value: Expression,
  bands: readonly { readonly label: string; readonly bound: Expression }[],
): Expression {
  const last = bands.at(-1);
  if (last === undefined) return missing;
  return bands
    .slice(0, -1)
    .reduceRight((rest, { label, bound }) => either(`${value}>${bound}`, text(label), rest), text(last.label));
}

/** Half up, as the rule rounds; ROUND would do the same, but not for every calculator. */
export function roundedHalfUp(value: Expression): Expression {
  return `INT(${value}+0.5)`;
}

export function formula(expression: Expression): string {
  return `=${expression}`;
}
