/** A review in a terminal: the verdict first, then why, then where. */
import { settingsLabel } from '../report/method-words';
import { twoDecimals } from '../report/number';
import type { Rules } from '../score/rules';
import { reviewText } from '../text/core/review';
import { formatNumber, say, tell, type Language } from '../text/core/say';
import { cellOf } from './people';
import type { Difference, Review } from './review';

/** Differences that are listed; the sheet and the JSON hold all of them. */
const LISTED = 20;

export function reviewSummary(review: Review, rules: Rules, language: Language): string {
  const { differences, causes, rows, index } = review;
  const method = `${say(language, rules.method.title)}, ${settingsLabel(rules, language)}`;
  const blocks = [
    [
      review.verdict === 'agrees'
        ? say(language, reviewText.agrees, { method })
        : say(language, reviewText.differs, { method, count: differences.length }),
      ...(rows.reviewed > 0 ? [say(language, reviewText.rows, rows)] : []),
      say(language, reviewText.index, {
        stated: shown(index.stated, language),
        computed: shown(index.computed, language),
      }),
    ],
    causes.flatMap(({ messages, effect }, at) => [
      `${at + 1}. ${messages.map((message) => tell(language, message)).join(' ')}${effectWords(effect, language)}`,
    ]),
    differenceLines(differences, language),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function shown(value: number | null, language: Language): string {
  return value === null ? say(language, reviewText.noIndex) : twoDecimals(language, value);
}

function effectWords(effect: number | null, language: Language): string {
  return effect === null ? '' : ` ${say(language, reviewText.effect, { effect: signed(effect, language) })}`;
}

/** +1,25, or ±0,00 where it moves nothing that two decimals show. */
export function signed(value: number, language: Language): string {
  const words = twoDecimals(language, Math.abs(value));
  if (!/[1-9]/.test(words)) return `±${words}`;
  return (value > 0 ? '+' : '−') + words;
}

function differenceLines(differences: readonly Difference[], language: Language): string[] {
  const lines = differences.slice(0, LISTED).map((difference) => {
    const { sheet, header, stated, computed, cause } = difference;
    const values = { stated: plain(stated, language), computed: plain(computed, language) };
    const place = { sheet, cell: cellOf(difference), header, cause: cause ?? say(language, reviewText.unknownCause) };
    return say(language, reviewText.difference, { ...place, ...values });
  });
  const rest = differences.length - lines.length;
  return rest > 0 ? [...lines, say(language, reviewText.more, { count: rest })] : lines;
}

function plain(value: Difference['stated'], language: Language): string {
  if (value === null) return say(language, reviewText.empty);
  return typeof value === 'number' ? formatNumber(language, value) : String(value);
}
