/** Differences grouped by their cause, the best explanation first, unexplained ones last. */
import type { ReviewCause, ReviewDifference, Review } from '../../../report/review-result';

export interface CauseGroup {
  /** Codes of the causes joined with `+`; null where no cause explains the cells. */
  readonly code: string | null;
  /** Numbers of its causes in the list, from 1. */
  readonly numbers: readonly number[];
  /** Null for several causes together, and for none. */
  readonly cause: ReviewCause | null;
  readonly differences: readonly ReviewDifference[];
}

export function groupByCause({ causes, differences }: Review): readonly CauseGroup[] {
  const byCode = new Map<string | null, ReviewDifference[]>(causes.map(({ code }) => [code, []]));
  for (const difference of differences) {
    const group = byCode.get(difference.cause);
    if (group === undefined) byCode.set(difference.cause, [difference]);
    else group.push(difference);
  }
  const groups = [...byCode].map(([code, cells]): CauseGroup => {
    const numbers = (code ?? '').split('+').flatMap((part) => {
      const at = causes.findIndex((cause) => cause.code === part);
      return at < 0 ? [] : [at + 1];
    });
    return { code, numbers, cause: causes.find((cause) => cause.code === code) ?? null, differences: cells };
  });
  const rank = ({ code, cause, numbers }: CauseGroup): number =>
    code === null ? Infinity : cause === null ? causes.length + 1 : (numbers[0] ?? causes.length);
  return groups.sort((one, other) => rank(one) - rank(other));
}
