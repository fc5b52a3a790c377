/** The JSON of `reconcile --json`: `{ matched, onlyHere, onlyThere, differences }`. */
import type { Entry } from '../check/roster/entry';
import type { RosterField, Told } from '../check/roster/field';
import type { Difference, Reconciled } from '../check/roster/reconcile';
import { dayIso } from '../record/date';
import { chunks, list } from './json-chunks';

export function reconcileJsonChunks(reconciled: Reconciled): Iterable<string> {
  return chunks(document(reconciled));
}

function* document({ matched, onlyHere, onlyThere, differences }: Reconciled): Generator<string> {
  const there = onlyThere.map((stranger) => stranger.there);
  yield `{"matched":${String(matched)},"onlyHere":${JSON.stringify(nipsOf(onlyHere))}`;
  yield `,"onlyThere":${JSON.stringify(nipsOf(there))},"differences":`;
  yield* list(differences, differenceJson);
  yield '}\n';
}

/** Those without a NIP cannot be named by one. */
function nipsOf(entries: readonly Entry[]): readonly string[] {
  return [...new Set(entries.flatMap(({ identity }) => identity ?? []))].sort();
}

function differenceJson({ here, field, told, source, ruling, effect }: Difference): object {
  return {
    nip: here.identity,
    row: here.record.row,
    field: field.field,
    here: plain(told.here, field),
    there: plain(told.there, field),
    source: source.file,
    authority: ruling.system,
    effect: effect.person,
  };
}

function plain(told: Told, { kind }: RosterField): Told {
  return kind === 'day' && typeof told === 'number' ? dayIso(told) : told;
}
