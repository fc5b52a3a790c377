/** The dimension whose mean is farthest below its maximum, in points and in people. */
import { dimensions, type Dimension } from '../method/method';
import type { Assessment } from '../check/assessment';
import { reportText } from '../text/report/report';
import { formatNumber, translate, type Language } from '../text/core/translate';
import { twoDecimals } from './number';

export interface DimensionGap {
  readonly dimension: Dimension;
  readonly most: number;
  /** Points on average. */
  readonly gap: number;
  /** People below the maximum. */
  readonly people: number;
}

/** Null where nobody is counted or no mean is below its maximum. */
function largestGap(assessment: Assessment): DimensionGap | null {
  let largest: { dimension: Dimension; most: number; gap: number } | null = null;
  for (const dimension of dimensions) {
    const mean = assessment.summary.all[dimension];
    const most = assessment.rules.method.most[dimension].points;
    if (mean === null) continue;
    const gap = most - mean;
    if (gap > (largest?.gap ?? 0)) largest = { dimension, most, gap };
  }
  if (largest === null) return null;
  const { dimension, most } = largest;
  const people = assessment.people.filter((person) => {
    const points = person.total === null ? null : person[dimension];
    return points !== null && points < most;
  }).length;
  return { ...largest, people };
}

export function gapSentence(assessment: Assessment, language: Language): string {
  const loss = largestGap(assessment);
  if (loss === null) return translate(language, reportText.noLoss);
  return translate(language, reportText.loss, {
    dimension: translate(language, reportText[loss.dimension]),
    gap: twoDecimals(language, loss.gap),
    most: formatNumber(language, loss.most),
    people: loss.people,
    n: assessment.summary.all.n,
  });
}
