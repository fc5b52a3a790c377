/** Who stands where: the places of a roster, unit by unit and from the head down, in fixed proportions. */
import type { Echelon } from './positions';
import { at } from './random';
import { kindTerms, units, type Unit, type UnitKind } from './units';

export type Position =
  | { readonly unit: Unit; readonly part: 'structural'; readonly title: string; readonly echelon: Echelon }
  | { readonly unit: Unit; readonly part: 'functional' | 'staff' };

/** About one unit for 25 people, at most all that the province has. */
function unitsFor(rows: number): readonly Unit[] {
  return units.slice(0, Math.max(1, Math.min(units.length, Math.ceil(rows / 25))));
}

/** Whole numbers in proportion to the weights, which add up to `total` (largest remainders first). */
function apportion(total: number, weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const exact = weights.map((weight) => (total * weight) / sum);
  const parts = exact.map((part) => Math.floor(part));
  const byRemainder = weights.map((_, index) => index);
  byRemainder.sort((one, other) => remainder(exact, other) - remainder(exact, one) || one - other);
  let left = total - parts.reduce((all, part) => all + part, 0);
  for (const index of byRemainder) {
    if (left === 0) break;
    parts[index] = at(parts, index) + 1;
    left -= 1;
  }
  return parts;
}

function remainder(exact: readonly number[], index: number): number {
  return at(exact, index) - Math.floor(at(exact, index));
}

function sizes(rows: number, chosen: readonly Unit[]): readonly number[] {
  const weightOfKind = new Map<UnitKind, number>();
  for (const unit of chosen) weightOfKind.set(unit.kind, (weightOfKind.get(unit.kind) ?? 0) + unit.weight);
  return apportion(
    rows,
    chosen.map((unit) => (kindTerms[unit.kind].share * unit.weight) / (weightOfKind.get(unit.kind) ?? 1)),
  );
}

export function* generatePositions(rows: number): Generator<Position> {
  const chosen = unitsFor(rows);
  const people = sizes(rows, chosen);
  for (const [index, unit] of chosen.entries()) yield* placesOf(unit, at(people, index));
}

function* placesOf(unit: Unit, people: number): Generator<Position> {
  const terms = kindTerms[unit.kind];
  let left = people;
  if (unit.head !== null && left > 0) {
    yield { unit, part: 'structural', title: unit.head.title, echelon: unit.head.echelon };
    left -= 1;
  }
  const administrators = Math.min(left, partOf(people, terms.administrators, unit.administrators));
  for (let nth = 0; nth < administrators; nth += 1) {
    const title = at(unit.administrators, nth % unit.administrators.length);
    yield { unit, part: 'structural', title, echelon: echelonOfAdministrator(unit, title) };
  }
  left -= administrators;
  const supervisors = Math.min(left, partOf(people, terms.supervisors, unit.supervisors));
  for (let nth = 0; nth < supervisors; nth += 1) {
    yield { unit, part: 'structural', title: at(unit.supervisors, nth % unit.supervisors.length), echelon: 'IV.a' };
  }
  left -= supervisors;
  const functional = Math.min(left, Math.round(people * terms.functional));
  for (let nth = 0; nth < functional; nth += 1) yield { unit, part: 'functional' };
  for (let nth = functional; nth < left; nth += 1) yield { unit, part: 'staff' };
}

/** At least one where the unit has such positions at all. */
function partOf(people: number, share: number, titles: readonly string[]): number {
  return titles.length === 0 ? 0 : Math.max(1, Math.round(people * share));
}

/** The second in command and the heads of a biro's divisions stand above the heads of other divisions. */
function echelonOfAdministrator(unit: Unit, title: string): Echelon {
  if (unit.kind === 'rumah sakit') return title.startsWith('Wakil') ? 'III.a' : 'III.b';
  return title.startsWith('Kepala Bidang') ? 'III.b' : 'III.a';
}
