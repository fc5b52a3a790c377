/** A review in a terminal: the verdict first, then why, then where. */
import { settingsLabel } from '../../report/method-text';
import { twoDecimals } from '../../report/number';
import type { Rules } from '../../score/rules';
import { reviewText } from '../../text/core/review';
import { formatNumber, translate, formatMessage, type Language } from '../../text/core/translate';
import { differenceAddress, formatSigned } from '../../report/review-result';
import type { ReviewDifference, Review } from '../../report/review-result';

/** Differences that are listed; the sheet and the JSON hold all of them. */
const LISTED = 20;

export function renderReview(review: Review, rules: Rules, language: Language): string {
  const { differences, causes, rows, index } = review;
  const method = `${translate(language, rules.method.title)}, ${settingsLabel(rules, language)}`;
  const blocks = [
    [
      review.verdict === 'agrees'
        ? translate(language, reviewText.agrees, { method })
        : translate(language, reviewText.differs, { method, count: differences.length }),
      ...(rows.reviewed > 0 ? [translate(language, reviewText.rows, rows)] : []),
      translate(language, reviewText.index, {
        stated: shown(index.stated, language),
        computed: shown(index.computed, language),
      }),
    ],
    causes.flatMap(({ messages, effect }, at) => [
      `${at + 1}. ${messages.map((message) => formatMessage(language, message)).join(' ')}${effectWords(effect, language)}`,
    ]),
    differenceLines(differences, language),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function shown(value: number | null, language: Language): string {
  return value === null ? translate(language, reviewText.noIndex) : twoDecimals(language, value);
}

function effectWords(effect: number | null, language: Language): string {
  return effect === null
    ? ''
    : ` ${translate(language, reviewText.effect, { effect: formatSigned(effect, language) })}`;
}

function differenceLines(differences: readonly ReviewDifference[], language: Language): string[] {
  const lines = differences.slice(0, LISTED).map((difference) => {
    const { sheet, header, stated, computed, cause } = difference;
    const values = { stated: plain(stated, language), computed: plain(computed, language) };
    const place = {
      sheet,
      cell: differenceAddress(difference),
      header,
      cause: cause ?? translate(language, reviewText.unknownCause),
    };
    return translate(language, reviewText.difference, { ...place, ...values });
  });
  const rest = differences.length - lines.length;
  return rest > 0 ? [...lines, translate(language, reviewText.more, { count: rest })] : lines;
}

function plain(value: ReviewDifference['stated'], language: Language): string {
  if (value === null) return translate(language, reviewText.empty);
  return typeof value === 'number' ? formatNumber(language, value) : String(value);
}
