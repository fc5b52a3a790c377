/** A method as the regulation prints it: tables of points, each with its article or source and how sure it is. */
import {
  developmentForms,
  formalLevels,
  indicators,
  positionTypes,
  settingNames,
  type RuleEntry,
  type Indicator,
  type Method,
} from '../../method/method';
import { missingValues } from '../../method/missing';
import { certaintyText, runText } from '../../text/cli/cli';
import { explainText } from '../../text/core/score';
import { developmentText, settingText, type SettingText } from '../../text/core/method';
import { formatNumber, translate, type Language, type MessageTemplate } from '../../text/core/translate';
import { yearsOf } from './method-notes';

const NAME_WIDTH = 38;
const POINTS_WIDTH = 17;
const DEVELOPMENT_WIDTH = 24;
const developmentIndicators: Readonly<Record<Indicator, MessageTemplate>> = {
  leadershipTraining: explainText.leadershipTraining,
  functionalTraining: explainText.functionalTraining,
  technicalTraining: explainText.technicalTraining,
  seminar: explainText.seminar,
};
/** Between an option and what it means. */
const READING_WIDTH = 16;

export function methodText(method: Method, language: Language): string {
  const blocks = [head, qualification, competence, development, performance, discipline, categories, settings];
  const texts = blocks.map((block) => block(method, language).join('\n')).filter((text) => text !== '');
  return `${texts.join('\n\n')}\n`;
}

/** "lengkap", or how many values are not known. */
export function methodState(method: Method, language: Language): string {
  const count = missingValues(method).length;
  return count === 0 ? translate(language, runText.complete) : translate(language, runText.incomplete, { count });
}

function head(method: Method, language: Language): string[] {
  const measures = { years: yearsOf(method, language), state: methodState(method, language) };
  return [
    `${translate(language, method.title)} (${method.id})`,
    translate(language, runText.basis, { basis: method.basis }),
    translate(language, runText.measures, measures),
  ];
}

function qualification(method: Method, language: Language): string[] {
  const { education, professionalEducation, educationAgainstPost, most } = method;
  const line = lineWriter(language);
  const professional = Object.entries(professionalEducation).map(([level, formal]) =>
    translate(language, runText.professional, { level, formal }),
  );
  const lines = [
    translate(language, runText.qualification, { most: atMost(most.kualifikasi, language) }),
    ...[...formalLevels].reverse().map((level) => line(level, education[level])),
    `  ${professional.join(' · ')}`,
  ];
  if (educationAgainstPost === null) return lines;
  const compared = (['above', 'equal', 'below'] as const).map((name) =>
    line(translate(language, runText[name]), educationAgainstPost[name], 2),
  );
  return [...lines, `  ${translate(language, runText.againstPost)}`, ...compared];
}

function competence(
  { competence: { base, hours, trainingMost, ...groups }, most }: Method,
  language: Language,
): string[] {
  const line = lineWriter(language);
  const lines = [translate(language, runText.competence, { most: atMost(most.kompetensi, language) })];
  if (base !== null) {
    lines.push(`  ${translate(language, runText.competenceBase)}`);
    lines.push(...base.map((entry) => line(entry.label, entry, 2)));
    lines.push(`  ${translate(language, runText.training, { most: atMost(trainingMost, language) })}`);
  }
  for (const group of positionTypes) {
    lines.push(`  ${group}`);
    for (const indicator of indicators) {
      lines.push(line(translate(language, runText[indicator], { hours: hours.atLeast }), groups[group][indicator], 2));
    }
  }
  return lines;
}

/** What each form of development counts to, and the JP that it brings. */
function development({ development: forms }: Method, language: Language): string[] {
  if (forms === undefined) return [];
  const lines = developmentForms.map((form) => {
    const { counts, per, hours, timesPerMonth } = forms[form];
    const indicator = counts.indicator === 'undecided' ? runText.undecided : developmentIndicators[counts.indicator];
    const brings = translate(language, developmentText[per], { jp: hours?.jp ?? 0 });
    const limit =
      timesPerMonth === undefined
        ? ''
        : `, ${translate(language, developmentText.timesPerMonth, { times: timesPerMonth })}`;
    return `  ${form.padEnd(NAME_WIDTH - 2)}${translate(language, indicator).padEnd(DEVELOPMENT_WIDTH)}${brings}${limit}`;
  });
  return [translate(language, runText.development), ...lines];
}

function performance({ performance: scale, noAssessment, most }: Method, language: Language): string[] {
  const line = lineWriter(language);
  const title = scale.scale === 'value' ? runText.performance : runText.performancePredicate;
  const lines =
    scale.scale === 'value'
      ? scale.bands.map((band, index) =>
          line(`${band.label}, ${bandRange(scale.bands, index, scale.upTo, language)}`, band),
        )
      : scale.predicates.map((entry) => line(entry.label, entry));
  return [
    translate(language, title, { most: atMost(most.kinerja, language) }),
    ...lines,
    line(translate(language, runText.noAssessment), noAssessment),
  ];
}

function discipline({ discipline: levels, most }: Method, language: Language): string[] {
  const line = lineWriter(language);
  return [
    translate(language, runText.discipline, { most: atMost(most.disiplin, language) }),
    ...Object.entries(levels).map(([level, entry]) => line(level, entry)),
  ];
}

function categories({ categories: bands }: Method, language: Language): string[] {
  const from = sourceWriter(language);
  const lines = bands.map((band, index) => {
    const range = bandRange(bands, index, 100, language);
    return `  ${`${band.label}, ${range}`.padEnd(NAME_WIDTH + POINTS_WIDTH - 2)}${from(band)}`;
  });
  return [translate(language, runText.categories), ...lines];
}

function settings(method: Method, language: Language): string[] {
  const from = sourceWriter(language);
  const lines = settingNames.flatMap((name) => {
    const text: SettingText = settingText[name];
    const { default: chosen } = method.settings[name];
    const readings = [chosen, ...Object.keys(text.readings).filter((reading) => reading !== chosen)];
    return [
      `  ${name} · ${translate(language, text.title)}`,
      ...readings.map((reading, index) => {
        const words = text.readings[reading];
        return `    ${index === 0 ? '*' : ' '} ${reading.padEnd(READING_WIDTH)}${words === undefined ? '' : translate(language, words)}`;
      }),
      `      ${from(method.settings[name])}`,
    ];
  });
  return [translate(language, runText.settings), ...lines];
}

/** "di atas 75 sampai 90": from just above its own bound to the bound of the band before. */
function bandRange(
  bands: readonly { readonly above: number | null }[],
  index: number,
  most: number,
  language: Language,
): string {
  const upTo = bands[index - 1]?.above ?? most;
  const above = bands[index]?.above ?? null;
  return above === null
    ? translate(language, runText.bandLast, { upTo })
    : translate(language, runText.bandTop, { above, upTo });
}

type Source = Pick<RuleEntry, 'source' | 'certainty' | 'note'>;

/** Tells where a number comes from; the same again is "idem". */
function sourceWriter(language: Language): (source: Source) => string {
  let before = '';
  let noteBefore = '';
  return ({ source, certainty, note = '' }) => {
    const told = `${translate(language, certaintyText[certainty])} · ${source}`;
    const parts = [told === before ? translate(language, runText.same) : told];
    if (note !== '' && (told !== before || note !== noteBefore)) parts.push(`(${note})`);
    before = told;
    noteBefore = note;
    return parts.join(' ');
  };
}

function lineWriter(language: Language): (name: string, entry: RuleEntry, depth?: number) => string {
  const from = sourceWriter(language);
  return (name, entry, depth = 1) => {
    const indent = '  '.repeat(depth);
    const number = entry.points === null ? translate(language, runText.notKnown) : formatNumber(language, entry.points);
    return `${indent}${name.padEnd(NAME_WIDTH - indent.length)}${number.padEnd(POINTS_WIDTH)}${from(entry)}`;
  };
}

function atMost({ points }: RuleEntry, language: Language): string {
  return points === null
    ? translate(language, runText.mostUnknown)
    : translate(language, runText.most, { points: formatNumber(language, points) });
}
