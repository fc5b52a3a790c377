/** A method as the regulation prints it, section by section: qualification, competence, performance, ... */
import type { MethodChoice } from '../method/choice';
import {
  developmentForms,
  formalLevels,
  indicators,
  positionTypes,
  professionalLevels,
  sanctions,
  settingNames,
  type Certainty,
  type FormOfDevelopment,
  type Method,
} from '../method/method';
import { developmentText, settingText, type SettingText } from '../text/core/method';
import type { MessageTemplate, Params } from '../text/core/translate';
import { ruleSheetText } from '../text/report/rule-sheet';

/** One number as the regulation prints it; `key` is its row in the machine table. */
export interface RuleItem {
  readonly name: string;
  readonly value: string | number | null;
  readonly source: string;
  readonly certainty: Certainty;
  readonly note: string;
  readonly key: string;
}

export interface RuleSection {
  readonly title: string;
  readonly items: readonly RuleItem[];
}

export type Translate = (template: MessageTemplate, params?: Params) => string;

export function ruleSections(choice: MethodChoice, t: Translate): readonly RuleSection[] {
  const { method } = choice;
  return [
    qualification(method, t),
    ...competence(method, t),
    ...development(method, t),
    performance(method, t),
    discipline(method, t),
    categories(method, t),
    settings(choice, t),
  ];
}

interface SourcedEntry {
  readonly points?: number | null;
  readonly source: string;
  readonly certainty: Certainty;
  readonly note?: string | undefined;
}

const item = (
  name: string,
  key: string,
  entry: SourcedEntry,
  value: RuleItem['value'] = entry.points ?? null,
): RuleItem => ({
  name,
  value,
  source: entry.source,
  certainty: entry.certainty,
  note: entry.note ?? '',
  key,
});

function titled(template: MessageTemplate, most: SourcedEntry, t: Translate, params?: Params): string {
  return `${t(template, params)} · ${t(ruleSheetText.most, { points: most.points ?? '-' })}`;
}

function qualification(
  { education, educationAgainstPost: against, most, professionalEducation: as }: Method,
  t: Translate,
): RuleSection {
  return {
    title: titled(ruleSheetText.qualification, most.kualifikasi, t),
    items: [
      ...[...formalLevels].reverse().map((level) => item(level, `education.${level}`, education[level])),
      ...professionalLevels.map((level) => {
        const name = t(ruleSheetText.professional, { level, formal: as[level] });
        return item(name, `education.${as[level]}`, education[as[level]]);
      }),
      ...(against === null
        ? []
        : (['above', 'equal', 'below'] as const).map((name) =>
            item(t(ruleSheetText[name]), `educationAgainstPost.${name}`, against[name]),
          )),
    ],
  };
}

function competence({ competence: tables, most }: Method, t: Translate): readonly RuleSection[] {
  const { base, hours, trainingMost } = tables;
  const baseSection: readonly RuleSection[] =
    base === null
      ? []
      : [
          {
            title: titled(ruleSheetText.competenceBase, most.kompetensi, t),
            items: base.map((entry) => item(entry.label, `competence.base.${entry.label}`, entry)),
          },
        ];
  const groups = positionTypes.map((group) => ({
    title: titled(ruleSheetText.competence, most.kompetensi, t, { group }),
    items: indicators.map((indicator) =>
      item(
        t(ruleSheetText[indicator], { hours: hours.atLeast }),
        `competence.${group}.${indicator}`,
        tables[group][indicator],
      ),
    ),
  }));
  const limits: RuleSection = {
    title: titled(ruleSheetText.competenceMost, most.kompetensi, t),
    items: [
      item(t(ruleSheetText.trainingMost), 'competence.trainingMost', trainingMost),
      item(t(ruleSheetText.hours), 'competence.hours', hours, hours.atLeast),
    ],
  };
  return [...baseSection, ...groups, limits];
}

/** A form's indicator as its value; its name with the JP that it brings. */

function development({ development: forms }: Method, t: Translate): readonly RuleSection[] {
  if (forms === undefined) return [];
  const items = developmentForms.map((form) => {
    const { counts } = forms[form];
    const name = t(ruleSheetText.form, { form, brings: formHours(forms[form], t) });
    return item(name, `development.${form}.counts`, counts, counts.indicator);
  });
  return [{ title: t(ruleSheetText.development), items }];
}

function formHours({ per, hours, timesPerMonth }: FormOfDevelopment, t: Translate): string {
  if (hours === null) return t(developmentText.asHeld);
  const brings = t(developmentText[per], { jp: hours.jp });
  return timesPerMonth === undefined
    ? brings
    : `${brings}, ${t(developmentText.timesPerMonth, { times: timesPerMonth })}`;
}

function performance({ performance: scale, noAssessment, most }: Method, t: Translate): RuleSection {
  const none = item(t(ruleSheetText.noAssessment), 'noAssessment', noAssessment);
  if (scale.scale === 'predicate') {
    return {
      title: titled(ruleSheetText.performancePredicate, most.kinerja, t),
      items: [
        ...scale.predicates.map((entry) => item(entry.label, `performance.predicates.${entry.label}`, entry)),
        none,
      ],
    };
  }
  return {
    title: titled(ruleSheetText.performance, most.kinerja, t),
    items: [
      ...scale.bands.map((band, index) =>
        item(bandName(scale.bands, index, scale.upTo, t), `performance.bands.${band.label}`, band),
      ),
      none,
    ],
  };
}

/** "Baik: di atas 75 sampai 90". */

function bandName(
  bands: readonly { readonly label: string; readonly above: number | null }[],
  index: number,
  most: number,
  t: Translate,
): string {
  const { label = '', above = null } = bands[index] ?? {};
  const upTo = bands[index - 1]?.above ?? most;
  return above === null ? t(ruleSheetText.lastBand, { label, upTo }) : t(ruleSheetText.band, { label, above, upTo });
}

function discipline({ discipline: levels, most }: Method, t: Translate): RuleSection {
  return {
    title: titled(ruleSheetText.discipline, most.disiplin, t),
    items: sanctions.map((level) => item(level, `discipline.${level}`, levels[level])),
  };
}

/** Categories have no points: the bound is the value. */

function categories({ categories: bands }: Method, t: Translate): RuleSection {
  return {
    title: t(ruleSheetText.categories),
    items: bands.map((band, index) => ({
      ...item(bandName(bands, index, 100, t), `categories.${band.label}`, band),
      value: '',
    })),
  };
}

function settings({ method, choices }: MethodChoice, t: Translate): RuleSection {
  return {
    title: t(ruleSheetText.settings),
    items: settingNames.map((name) => {
      const { title, readings }: SettingText = settingText[name];
      const standard = method.settings[name].default;
      const reading = choices[name] ?? standard;
      const words = (each: string): string => {
        const sentence = readings[each];
        return sentence === undefined ? each : t(sentence);
      };
      const others = Object.keys(readings).filter((each) => each !== reading);
      const list = others.map((each) => `${each} (${words(each)})`).join('; ');
      const notes = [t(ruleSheetText.otherReadings, { list })];
      if (reading !== standard) notes.unshift(t(ruleSheetText.chosen, { reading: standard }));
      return {
        ...item(
          t(ruleSheetText.reading, { title: t(title), reading: words(reading) }),
          `settings.${name}`,
          method.settings[name],
        ),
        value: reading,
        note: notes.join(' · '),
      };
    }),
  };
}
