/** Performance as a predicate: from which year on, which the sample has, and how many people have each. */
const firstPredicateYear = 2023;

export function isYearOfPredicates(year: number): boolean {
  return year >= firstPredicateYear;
}

export const predicateShares = [
  ['Baik', 88],
  ['Sangat Baik', 8],
  ['Butuh Perbaikan', 3.4],
  ['Kurang', 0.5],
  ['Sangat Kurang', 0.1],
] as const;

export const predicateWords: readonly string[] = predicateShares.map(([label]) => label);
