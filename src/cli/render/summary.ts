/** The summary in a terminal, 80 columns: the index first, then why, then who, then what to do next. */
import type { Assessment } from '../../check/assessment';
import { dimensions } from '../../method/method';
import { yearOf } from '../../record/date';
import type { GroupSummary } from '../../score/summary';
import { reportText } from '../../text/report/report';
import { formatNumber, translate, type Language } from '../../text/core/translate';
import { longDay } from '../../record/long-date';
import { allFindings, countBySeverity } from '../../report/finding-groups';
import { columnNotes } from '../../report/column-notes';
import { countPeople, type PeopleCount } from '../../report/people-count';
import { gapSentence } from '../../report/largest-gap';
import { declarations, settingsLabel } from '../../report/method-text';
import { twoDecimals } from '../../report/number';
import { findingsSheetName } from '../../workbook/sheet-names';

const WIDTH = 80;
const BAR = 24;
const NAME = 36;
/** Above this many units only the highest and the lowest are shown. */
const MANY_UNITS = 20;
const HIGHEST = 10;
const LOWEST = 5;

export function summaryText(assessment: Assessment, language: Language): string {
  const people = countPeople(assessment);
  const blocks = [
    titleLines(assessment, language),
    columnNotes(assessment, language).flatMap((note) => wrapped(note)),
    indexLines(assessment, language),
    wrapped(countSentences(people, language)),
    assessment.summary.all.n > 0 ? wrapped(gapSentence(assessment, language)) : [],
    unitLines(assessment.summary.by.unit, language),
    wrapped(nextStep(assessment, people, language)),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function titleLines(assessment: Assessment, language: Language): string[] {
  const { rules, measured } = assessment;
  const madeWith = [
    oneLine(translate(language, rules.method.title)),
    settingsLabel(rules, language),
    translate(language, reportText.measured, { day: longDay(language, measured) }),
  ].join(' · ');
  return [
    apart(
      translate(language, reportText.title),
      translate(language, reportText.year, { year: String(yearOf(measured)) }),
    ),
    ...wrapped(madeWith),
    ...declarations(rules, language).flatMap((sentence) => wrapped(sentence)),
  ];
}

function indexLines(assessment: Assessment, language: Language): string[] {
  const { all } = assessment.summary;
  if (all.total === null) {
    const nobody = assessment.people.length === 0 ? reportText.noPeople : reportText.noneCounted;
    return wrapped(translate(language, nobody));
  }
  const category = all.kategori === null ? '' : all.kategori.toUpperCase();
  return [
    `  ${twoDecimals(language, all.total)}  ${category}`,
    '',
    ...dimensions.map((dimension) => {
      const most = assessment.rules.method.most[dimension].points;
      return dimensionLine(translate(language, reportText[dimension]), all[dimension], most, language);
    }),
  ];
}

function dimensionLine(name: string, mean: number | null, most: number, language: Language): string {
  if (mean === null) return `  ${name}`;
  const start = `  ${name.padEnd(14)}${twoDecimals(language, mean).padStart(6)}`;
  // Only a dimension that is at its maximum has a full bar.
  const filled = mean >= most ? BAR : Math.min(BAR - 1, Math.round((mean / most) * BAR));
  const bar = '█'.repeat(filled) + '░'.repeat(BAR - filled);
  return `${start} / ${formatNumber(language, most).padEnd(5)} ${bar}`;
}

function countSentences(people: PeopleCount, language: Language): string {
  return [
    translate(language, reportText.countedOf, { counted: people.counted, people: people.people }),
    people.toFix > 0 ? translate(language, reportText.rowsToMend, { count: people.toFix }) : '',
    people.leftOutByStatus > 0 ? translate(language, reportText.rowsLeftOut, { count: people.leftOutByStatus }) : '',
    people.duplicates > 0 ? translate(language, reportText.rowsTwice, { count: people.duplicates }) : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function unitLines(units: readonly GroupSummary[], language: Language): string[] {
  if (units.length === 0) return [];
  const header = unitLine(
    translate(language, reportText.unit),
    translate(language, reportText.countedShort),
    translate(language, reportText.notCountedShort),
    translate(language, reportText.index),
    translate(language, reportText.category),
  );
  const lines = units.map((unit) =>
    unitLine(
      oneLine(unit.name ?? translate(language, reportText.withoutUnit)),
      formatNumber(language, unit.n),
      formatNumber(language, unit.unscored),
      unit.total === null ? '-' : twoDecimals(language, unit.total),
      unit.kategori ?? translate(language, reportText.notCountedYet),
    ),
  );
  const ruled = [header, '─'.repeat(WIDTH)];
  if (units.length <= MANY_UNITS) return [...ruled, ...lines];
  const count = units.length - HIGHEST - LOWEST;
  const more = `  ${translate(language, reportText.moreUnits, { count })}`;
  return [...ruled, ...lines.slice(0, HIGHEST), more, ...lowestLines(units, lines)];
}

/** The lowest of those that have an index; the units without one stand behind them. */
function lowestLines(units: readonly GroupSummary[], lines: readonly string[]): string[] {
  const withIndex = units.filter((unit) => unit.total !== null).length;
  const end = withIndex >= HIGHEST + LOWEST ? withIndex : lines.length;
  return lines.slice(end - LOWEST, end);
}

function unitLine(name: string, counted: string, notCounted: string, index: string, category: string): string {
  const columns = [shortened(name, NAME).padEnd(NAME), counted.padStart(9), notCounted.padStart(9), index.padStart(8)];
  return `${columns.join(' ')}  ${category}`.trimEnd();
}

function nextStep(assessment: Assessment, people: PeopleCount, language: Language): string {
  const sheet = findingsSheetName;
  if (people.toFix > 0) return translate(language, reportText.nextMend, { count: people.toFix, sheet });
  const { error, warning } = countBySeverity(allFindings(assessment));
  if (error + warning > 0) return translate(language, reportText.nextReview, { count: error + warning, sheet });
  return people.people === 0 ? '' : translate(language, reportText.nextNothing);
}

/** Left and right on one line of the terminal. */
function apart(left: string, right: string): string {
  return left + ' '.repeat(Math.max(1, WIDTH - left.length - right.length)) + right;
}

/** What comes from the data goes to a terminal without line breaks and control characters. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
}

function shortened(text: string, width: number): string {
  const letters = Array.from(text);
  return letters.length <= width ? text : `${letters.slice(0, width - 1).join('')}…`;
}

function wrapped(text: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, line];
}
