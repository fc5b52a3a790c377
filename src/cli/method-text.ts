/** A method as the regulation prints it: tables of points, each with its article or source and how sure it is. */
import { indicators, postGroups, settingNames, type Entry, type Method } from '../method/method';
import { missingValues } from '../method/missing';
import { certaintyText, runText } from '../text/cli';
import { settingText, type SettingText } from '../text/method';
import { formatNumber, say, type Language } from '../text/say';
import { yearsOf } from './method-notes';

const NAME_WIDTH = 34;
const POINTS_WIDTH = 16;

export function methodText(method: Method, language: Language): string {
  const blocks = [head, qualification, competence, performance, discipline, categories, settings];
  return `${blocks.map((block) => block(method, language).join('\n')).join('\n\n')}\n`;
}

/** "lengkap", or how many values are not known. */
export function methodState(method: Method, language: Language): string {
  const count = missingValues(method).length;
  return count === 0 ? say(language, runText.complete) : say(language, runText.incomplete, { count });
}

function head(method: Method, language: Language): string[] {
  const measures = { years: yearsOf(method, language), state: methodState(method, language) };
  return [
    `${say(language, method.title)} (${method.id})`,
    say(language, runText.basis, { basis: method.basis }),
    say(language, runText.measures, measures),
  ];
}

function qualification({ education, professionalEducation, educationAgainstPost, most }: Method, language: Language): string[] {
  const professional = Object.entries(professionalEducation).map(([level, formal]) =>
    say(language, runText.professional, { level, formal }),
  );
  const lines = [
    say(language, runText.qualification, { most: atMost(most.kualifikasi, language) }),
    ...Object.entries(education).map(([level, entry]) => line(level, entry, language)),
    `  ${professional.join(' · ')}`,
  ];
  if (educationAgainstPost === null) return lines;
  const compared = (['above', 'equal', 'below'] as const).map((name) =>
    line(say(language, runText[name]), educationAgainstPost[name], language, 2),
  );
  return [...lines, `  ${say(language, runText.againstPost)}`, ...compared];
}

function competence({ competence: { base, hours, trainingMost, ...groups }, most }: Method, language: Language): string[] {
  const lines = [say(language, runText.competence, { most: atMost(most.kompetensi, language) })];
  if (base !== null) {
    lines.push(`  ${say(language, runText.competenceBase)}`);
    lines.push(...base.map((entry) => line(entry.label, entry, language, 2)));
    lines.push(`  ${say(language, runText.training, { most: atMost(trainingMost, language) })}`);
  }
  for (const group of postGroups) {
    lines.push(`  ${group}`);
    for (const indicator of indicators) {
      const name = say(language, runText[indicator], { hours: hours.atLeast });
      lines.push(line(name, groups[group][indicator], language, 2));
    }
  }
  return lines;
}

function performance({ performance: scale, noAssessment, most }: Method, language: Language): string[] {
  const atMostHere = { most: atMost(most.kinerja, language) };
  const last = line(say(language, runText.noAssessment), noAssessment, language);
  if (scale.scale === 'predicate') {
    const lines = scale.predicates.map((entry) => line(entry.label, entry, language));
    return [say(language, runText.performancePredicate, atMostHere), ...lines, last];
  }
  const lines = scale.bands.map((band, index) => {
    const upTo = scale.bands[index - 1]?.above ?? scale.upTo;
    const { above, label } = band;
    const range = above === null ? say(language, runText.bandLast, { upTo }) : say(language, runText.bandTop, { above, upTo });
    return line(`${label}, ${range}`, band, language);
  });
  return [say(language, runText.performance, atMostHere), ...lines, last];
}

function discipline({ discipline: levels, most }: Method, language: Language): string[] {
  return [
    say(language, runText.discipline, { most: atMost(most.disiplin, language) }),
    ...Object.entries(levels).map(([level, entry]) => line(level, entry, language)),
  ];
}

function categories({ categories: bands }: Method, language: Language): string[] {
  const lines = bands.map(({ label, above, source, certainty }, index) => {
    const upTo = bands[index - 1]?.above ?? 100;
    const range = above === null ? say(language, runText.bandLast, { upTo }) : say(language, runText.bandTop, { above, upTo });
    return `  ${label.padEnd(NAME_WIDTH - 2)}${range.padEnd(POINTS_WIDTH + 8)}${say(language, certaintyText[certainty])} · ${source}`;
  });
  return [say(language, runText.categories), ...lines];
}

function settings(method: Method, language: Language): string[] {
  const lines = settingNames.flatMap((name) => {
    const text: SettingText = settingText[name];
    const { default: chosen, source, certainty } = method.settings[name];
    const names = [chosen, ...Object.keys(text.readings).filter((reading) => reading !== chosen)];
    return [
      `  ${name} · ${say(language, text.title)}`,
      ...names.map((reading, index) => {
        const words = text.readings[reading];
        const told = words === undefined ? '' : say(language, words);
        return `    ${index === 0 ? '*' : ' '} ${reading.padEnd(16)}${told}`;
      }),
      `      ${say(language, certaintyText[certainty])} · ${source}`,
    ];
  });
  return [say(language, runText.settings), ...lines];
}

function line(name: string, { points, source, certainty, note }: Entry, language: Language, depth = 1): string {
  const indent = '  '.repeat(depth);
  const number = points === null ? say(language, runText.notKnown) : formatNumber(language, points);
  const from = `${say(language, certaintyText[certainty])} · ${source}${note === undefined ? '' : ` (${note})`}`;
  return `${indent}${name.padEnd(NAME_WIDTH - indent.length)}${number.padEnd(POINTS_WIDTH)}${from}`;
}

function atMost({ points }: Entry, language: Language): string {
  return points === null
    ? say(language, runText.mostUnknown)
    : say(language, runText.most, { points: formatNumber(language, points) });
}
