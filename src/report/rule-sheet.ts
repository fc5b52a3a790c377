/**
 * `Aturan IPASN`: the rules that a workbook is scored by. On top as the regulation prints them, each number with its
 * article and how sure it is; below them the table METODE_IPASN, which formulas read and an agency may complete.
 */
import type { MethodChoice } from '../method/choice';
import {
  formalLevels,
  indicators,
  positionTypes,
  professionalLevels,
  sanctions,
  developmentForms,
  settingNames,
  type Certainty,
  type FormOfDevelopment,
  type Method,
} from '../method/method';
import { missingValues } from '../method/missing';
import { ruleSheetText } from '../text/report/rule-sheet';
import { ruleTableHeaders, ruleTableText } from '../text/core/method';
import { developmentText, settingText, type SettingText } from '../text/core/method';
import { translate, type Language, type Params, type MessageTemplate } from '../text/core/translate';
import type { CellFormat, SheetCell, SheetData } from '../workbook/sheet';
import { headerFill, textColour, borderColour, linkColour, mutedColour, severityColours } from './colours';
import { a1, area, cell, wrappedLines } from './sheet-builder';
import { formulaNames } from './rule-table';
import { ruleTableRows } from './rule-table';

export const ruleSheetName = 'Aturan IPASN';
/** The named item that holds the machine table, for the argument `metode`. */
export const methodRangeName = 'METODE_IPASN';

const widths = [44, 28, 10, 58, 20, 46];
const LAST = widths.length;
const LINE = 15;

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

export type Say = (sentence: MessageTemplate, params?: Params) => string;

/** @param options.formulas whether native formulas are to read this sheet: the names that they use lead to its table */
export function ruleSheet(
  choice: MethodChoice,
  language: Language,
  { formulas = false }: { readonly formulas?: boolean } = {},
): SheetData {
  const t: Say = (sentence, params) => translate(language, sentence, params);
  const sections = ruleSections(choice, t);
  const table = ruleTableRows(choice, language);
  const headRows = 6;
  const readableRows = sections.reduce((sum, { items }) => sum + items.length + 2, 0);
  const tableHeader = headRows + readableRows + 3;
  const firstRow = tableHeader + 1;
  const lastRow = tableHeader + table.length;
  const rowOfKey = new Map(table.map(([key], index) => [key, firstRow + index]));

  const rows: (SheetCell | null)[][] = [
    ...head(choice.method, tableHeader, formulas ? ruleSheetText.usageNative : ruleSheetText.usage, t),
  ];
  for (const { title, items } of sections) {
    rows.push(sectionHeader(title, t));
    rows.push(...items.map((item) => itemRow(item, rowOfKey, t)));
    rows.push([]);
  }
  rows.push([cell(t(ruleSheetText.table), titleFormat)]);
  rows.push([cell(t(ruleSheetText.tableHelp, { unknown: t(ruleTableText.unknown) }), { colour: mutedColour })]);
  rows.push(ruleTableHeaders.map((header) => cell(header, headerFormat)));
  rows.push(...table.map((cells) => cells.map((value, column) => cell(value, tableFormat(value, column, t)))));

  return {
    role: 'aturan',
    name: ruleSheetName,
    widths,
    rows,
    heights: heightsOf(rows),
    tables: [{ name: 'AturanIPASN', range: area(tableHeader, 1, lastRow, LAST), headers: [...ruleTableHeaders] }],
    namedRanges: [
      { name: methodRangeName, range: area(firstRow, 1, lastRow, LAST) },
      ...(formulas ? formulaNames(choice.method, rowOfKey) : []),
    ],
    print: { orientation: 'landscape', fitToWidth: 1, fitToHeight: 0 },
    gridLines: false,
  };
}

const titleFormat: CellFormat = { bold: true, size: 12, colour: textColour };
const headerFormat: CellFormat = {
  bold: true,
  colour: textColour,
  fill: headerFill,
  borderBottom: borderColour,
  vertical: 'middle',
};
const text: CellFormat = { colour: textColour, vertical: 'top', borderBottom: borderColour, wrap: true };
const number: CellFormat = { ...text, align: 'right' };
const unknownFormat: CellFormat = { ...text, ...severityColours.warning };

function head(method: Method, tableHeader: number, usage: MessageTemplate, t: Say): SheetCell[][] {
  const { title, id, basis, years } = method;
  const { from, to } = years;
  const count = missingValues(method).length;
  const measures =
    to === null
      ? t(ruleSheetText.yearsFrom, { from: String(from) })
      : t(ruleSheetText.yearsBetween, { from: String(from), to: String(to) });
  const state =
    count === 0
      ? cell(t(ruleSheetText.complete), { colour: textColour })
      : cell(t(ruleSheetText.incomplete, { count, row: String(tableHeader + 1) }), {
          bold: true,
          colour: textColour,
        });
  return [
    [cell(t(ruleSheetText.title), { bold: true, size: 16, colour: textColour })],
    [cell(t(ruleSheetText.method, { title: t(title), id }), titleFormat)],
    [cell(`${t(ruleSheetText.basis, { basis })} · ${measures}`, { colour: mutedColour })],
    [state],
    [cell(t(usage), { colour: mutedColour })],
    [],
  ];
}

function sectionHeader(title: string, t: Say): SheetCell[] {
  const { points, source, certainty, note } = ruleSheetText;
  const right: CellFormat = { ...headerFormat, align: 'right' };
  return [
    cell(title, headerFormat),
    cell(t(points), right),
    cell(null, headerFormat),
    ...[source, certainty, note].map((sentence) => cell(t(sentence), headerFormat)),
  ];
}

function itemRow(item: RuleItem, rowOfKey: ReadonlyMap<string | number | undefined, number>, t: Say): SheetCell[] {
  const { name, value, source, certainty, note, key } = item;
  const row = rowOfKey.get(key);
  const link = row === undefined ? null : { sheet: ruleSheetName, cell: a1(row, 2) };
  const missing = { ...unknownFormat, colour: linkColour };
  const certaintyLabel = certainty === 'unknown' ? ruleSheetText.notVerified : ruleSheetText[certainty];
  return [
    cell(name, text),
    value === null
      ? cell(t(ruleTableText.unknown), missing, link)
      : cell(value, typeof value === 'number' ? number : text),
    cell(null, text),
    ...[source, t(certaintyLabel), note].map((each) => cell(each === '' ? null : each, text)),
  ];
}

function tableFormat(value: string | number, column: number, t: Say): CellFormat {
  if (value === t(ruleTableText.unknown)) return unknownFormat;
  if (column === 0) return { ...text, colour: mutedColour };
  return typeof value === 'number' ? number : text;
}

/** Rows that need more than one line, by what their wrapping cells hold. */
function heightsOf(rows: readonly (readonly (SheetCell | null)[])[]): Record<number, number> {
  const heights: Record<number, number> = {};
  rows.forEach((cells, index) => {
    const lines = cells.map((each, column) =>
      each?.format?.wrap === true && typeof each.value === 'string'
        ? wrappedLines(each.value, widths[column] ?? 10)
        : 1,
    );
    const most = Math.max(1, ...lines);
    if (most > 1) heights[index + 1] = LINE * most;
  });
  return heights;
}

export function ruleSections(choice: MethodChoice, t: Say): readonly RuleSection[] {
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

interface Sourced {
  readonly points?: number | null;
  readonly source: string;
  readonly certainty: Certainty;
  readonly note?: string | undefined;
}

const item = (
  name: string,
  key: string,
  entry: Sourced,
  value: RuleItem['value'] = entry.points ?? null,
): RuleItem => ({
  name,
  value,
  source: entry.source,
  certainty: entry.certainty,
  note: entry.note ?? '',
  key,
});

function titled(sentence: MessageTemplate, most: Sourced, t: Say, params?: Params): string {
  return `${t(sentence, params)} · ${t(ruleSheetText.most, { points: most.points ?? '-' })}`;
}

function qualification(
  { education, educationAgainstPost: against, most, professionalEducation: as }: Method,
  t: Say,
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

function competence({ competence: tables, most }: Method, t: Say): readonly RuleSection[] {
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

/** A form's indicator as its value, and the JP that it brings beside its name. */
function development({ development: forms }: Method, t: Say): readonly RuleSection[] {
  if (forms === undefined) return [];
  const items = developmentForms.map((form) => {
    const { counts } = forms[form];
    const name = t(ruleSheetText.form, { form, brings: formHours(forms[form], t) });
    return item(name, `development.${form}.counts`, counts, counts.indicator);
  });
  return [{ title: t(ruleSheetText.development), items }];
}

function formHours({ per, hours, timesPerMonth }: FormOfDevelopment, t: Say): string {
  if (hours === null) return t(developmentText.asHeld);
  const brings = t(developmentText[per], { jp: hours.jp });
  return timesPerMonth === undefined
    ? brings
    : `${brings}, ${t(developmentText.timesPerMonth, { times: timesPerMonth })}`;
}

function performance({ performance: scale, noAssessment, most }: Method, t: Say): RuleSection {
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
  t: Say,
): string {
  const { label = '', above = null } = bands[index] ?? {};
  const upTo = bands[index - 1]?.above ?? most;
  return above === null ? t(ruleSheetText.lastBand, { label, upTo }) : t(ruleSheetText.band, { label, above, upTo });
}

function discipline({ discipline: levels, most }: Method, t: Say): RuleSection {
  return {
    title: titled(ruleSheetText.discipline, most.disiplin, t),
    items: sanctions.map((level) => item(level, `discipline.${level}`, levels[level])),
  };
}

/** Categories bring no points: the bound itself is what counts. */
function categories({ categories: bands }: Method, t: Say): RuleSection {
  return {
    title: t(ruleSheetText.categories),
    items: bands.map((band, index) => ({
      ...item(bandName(bands, index, 100, t), `categories.${band.label}`, band),
      value: '',
    })),
  };
}

function settings({ method, choices }: MethodChoice, t: Say): RuleSection {
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
