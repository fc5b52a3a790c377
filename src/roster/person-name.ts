/** A person's name as it compares: without titles, case and signs. Lists write the titles, or leave them out. */
import { normalizeWord } from '../record/normalize';

/** Titles before a name, each with or without its dot. */
const before =
  /^(?:(?:prof|drs|dra|drg|drh|dr|ir|hj|h|k\.?h|apt|ns|rr|raden)\.\s*|(?:prof|drs|dra|drg|drh|dr|ir|hj)\s+)+/i;

export function normalizePersonName(name: string): string {
  const [bare = ''] = name.trim().replace(before, '').split(',');
  const folded = normalizeWord(bare).replaceAll('/', '');
  return folded === '' ? normalizeWord(name) : folded;
}
