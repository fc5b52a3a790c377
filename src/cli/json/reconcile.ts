/**
 * The JSON of `reconcile --json`: `{ matched, onlyHere, onlyThere, differences }`. Where a source states points,
 * differences of points carry a `cause`, and `causes` and `unmatched` follow; where one is a history, `notes` do.
 */
import type { RosterRow } from '../../roster/roster-row';
import type { RosterField, FieldValue } from '../../roster/field';
import type { RosterDifference, Reconciliation } from '../../roster/reconciliation';
import type { StatedDifference, StatedPoints } from '../../roster/stated-points';
import { dayIso } from '../../record/date';
import { messageOf } from '../../record/finding';
import { formatMessage, type Language } from '../../text/core/translate';
import { chunks, list } from './chunks';
import { unmatchedReasonText } from '../../report/reconciliation-text';

export function reconcileJsonChunks(reconciled: Reconciliation, language: Language): Iterable<string> {
  return chunks(document(reconciled, language));
}

function* document(
  { matched, sources, onlyLeft: onlyHere, onlyRight: onlyThere, differences, points }: Reconciliation,
  language: Language,
): Generator<string> {
  const right = onlyThere.map((stranger) => stranger.right);
  yield `{"matched":${String(matched)},"onlyHere":${JSON.stringify(nipsOf(onlyHere))}`;
  yield `,"onlyThere":${JSON.stringify(nipsOf(right))},"differences":`;
  yield* list(everyDifference(differences, points), (json) => json);
  const notes = sources.flatMap((source) => source.notes ?? []);
  if (notes.length > 0) {
    yield ',"notes":';
    yield* list(notes, (note) => ({
      code: note.type.code,
      row: note.row,
      message: formatMessage(language, messageOf(note)),
    }));
  }
  if (points.length > 0) yield* pointsJson(points, language);
  yield '}\n';
}

function* everyDifference(
  differences: readonly RosterDifference[],
  points: readonly StatedPoints[],
): Generator<object> {
  for (const difference of differences) yield differenceJson(difference);
  for (const { file, differences: stated } of points) for (const one of stated) yield statedJson(file, one);
}

/** No source has authority over points: they follow from the data. */
function statedJson(source: string, { left, field, ours, stated, cause }: StatedDifference): object {
  const { identity: nip, record } = left;
  return { nip, row: record.row, field, here: ours, there: stated, source, authority: null, effect: null, cause };
}

function* pointsJson(points: readonly StatedPoints[], language: Language): Generator<string> {
  yield ',"causes":';
  yield* list(
    points.flatMap(({ file, causes }) => causes.map((cause) => ({ source: file, ...cause }))),
    ({ source, code, explains, messages }) => {
      return { source, code, explains, message: messages.map((message) => formatMessage(language, message)).join(' ') };
    },
  );
  yield ',"unmatched":';
  yield* list(
    points.flatMap(({ file, unmatched }) => unmatched.map((one) => ({ source: file, ...one }))),
    ({ source, right, why, candidates: perhaps }) => {
      return {
        source,
        row: right.row,
        why: unmatchedReasonText(why, language),
        perhaps: perhaps.map(({ record }) => record.row),
      };
    },
  );
}

/** Those without a NIP cannot be named by one. */
function nipsOf(entries: readonly RosterRow[]): readonly string[] {
  return [...new Set(entries.flatMap(({ identity }) => identity ?? []))].sort();
}

/** Facts of histories name the rows that stand behind them. */
function differenceJson({
  left,
  right,
  field,
  values: told,
  source,
  resolution: ruling,
  effect,
}: RosterDifference): object {
  const places = source.sourceRowsOf?.(right, field);
  return {
    nip: left.identity,
    row: left.record.row,
    field: field.field,
    here: plain(told.left, field),
    there: plain(told.right, field),
    source: source.file,
    authority: ruling.system,
    effect: effect.person,
    ...(places === undefined ? {} : { evidence: places }),
  };
}

function plain(told: FieldValue, { kind }: RosterField): FieldValue {
  return kind === 'day' && typeof told === 'number' ? dayIso(told) : told;
}
