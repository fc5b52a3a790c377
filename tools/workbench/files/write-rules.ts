/** Writes the grid's conditional formats and data validations. */
import { escapeCellText, escapeXml } from '../../../src/workbook/file/xml/escape';
import { cellName, rangeName, type GridRange } from './grid';
import type { StoredCondition, StoredValidation } from './resources';
import { argb, type StyleTable } from './write-styles';

export interface ConditionsXml {
  /** conditionalFormatting elements. */
  readonly rules: string;
  /** The sheet's extLst: solid data bars. */
  readonly extensions: string;
}

export function conditionsXml(conditions: readonly StoredCondition[], styles: StyleTable): ConditionsXml {
  const bars: string[] = [];
  const rules = conditions.flatMap(({ ranges, stopIfTrue, rule }, index) => {
    const made = ruleXml(rule, ranges[0], styles);
    if (made === null || ranges.length === 0) return [];
    const sqref = ranges.map(rangeName).join(' ');
    const solid = rule.type === 'dataBar' && field(rule, 'config', 'isGradient') === false;
    const id = `{1BA5A501-0000-4000-8000-${String(index + 1).padStart(12, '0')}}`;
    if (solid) bars.push(solidBar(rule, sqref, id));
    const extension = solid
      ? `<extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" xmlns:x14="${X14}"><x14:id>${id}</x14:id></ext></extLst>`
      : '';
    return [
      `<conditionalFormatting sqref="${sqref}"><cfRule ${made.attributes} priority="${String(index + 1)}"${stopIfTrue ? ' stopIfTrue="1"' : ''}>${made.inner}${extension}</cfRule></conditionalFormatting>`,
    ];
  });
  const extensions =
    bars.length === 0
      ? ''
      : `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${X14}"><x14:conditionalFormattings>${bars.join('')}</x14:conditionalFormattings></ext></extLst>`;
  return { rules: rules.join(''), extensions };
}

const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const XM = 'http://schemas.microsoft.com/office/excel/2006/main';

type Rule = StoredCondition['rule'];

/** A field of a rule of unknown shape. */
function field(rule: unknown, ...path: readonly string[]): unknown {
  let at: unknown = rule;
  for (const name of path) {
    if (typeof at !== 'object' || at === null) return undefined;
    at = Object.entries(at).find(([key]) => key === name)?.[1];
  }
  return at;
}

const text = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';

function ruleXml(
  rule: Rule,
  range: GridRange | undefined,
  styles: StyleTable,
): { readonly attributes: string; readonly inner: string } | null {
  if (rule.type === 'dataBar') {
    const shown = field(rule, 'isShowValue') === false ? ' showValue="0"' : '';
    const colour = argb(text(field(rule, 'config', 'positiveColor'))) ?? 'FF638EC6';
    const limits = ['min', 'max'].map((name) => limitXml(field(rule, 'config', name))).join('');
    return {
      attributes: 'type="dataBar"',
      inner: `<dataBar minLength="0" maxLength="100"${shown}>${limits}<color rgb="${colour}"/></dataBar>`,
    };
  }
  if (rule.type === 'colorScale') {
    const steps = field(rule, 'config');
    if (!Array.isArray(steps)) return null;
    const limits = steps.map((step) => limitXml(field(step, 'value'))).join('');
    const colours = steps.map((step) => `<color rgb="${argb(text(field(step, 'color'))) ?? 'FFFFFFFF'}"/>`).join('');
    return { attributes: 'type="colorScale"', inner: `<colorScale>${limits}${colours}</colorScale>` };
  }
  if (rule.type !== 'highlightCell' || range === undefined) return null;
  const style = field(rule, 'style');
  const dxfId = typeof style === 'object' && style !== null ? styles.differential(style) : null;
  const made = highlightXml(rule, cellName(range.startRow, range.startColumn));
  if (made === null) return null;
  return { attributes: `${made.attributes}${dxfId === null ? '' : ` dxfId="${String(dxfId)}"`}`, inner: made.inner };
}

function limitXml(limit: unknown): string {
  const value = text(field(limit, 'value')).replace(/^=/, '');
  return `<cfvo type="${text(field(limit, 'type')) || 'num'}"${value === '' ? '' : ` val="${escapeXml(value)}"`}/>`;
}

const formula = (body: string): string => `<formula>${escapeCellText(body)}</formula>`;
const quoted = (word: string): string => `"${word.replaceAll('"', '""')}"`;

function highlightXml(rule: Rule, first: string): { readonly attributes: string; readonly inner: string } | null {
  const operator = text(field(rule, 'operator'));
  const value = field(rule, 'value');
  const word = text(value);
  switch (field(rule, 'subType')) {
    case 'number': {
      const limits = Array.isArray(value) ? value.map(text) : [word];
      return { attributes: `type="cellIs" operator="${operator}"`, inner: limits.map(formula).join('') };
    }
    case 'text':
      return textRule(operator, word, first);
    case 'formula':
      return { attributes: 'type="expression"', inner: formula(word.replace(/^=/, '')) };
    case 'duplicateValues':
      return { attributes: 'type="duplicateValues"', inner: '' };
    case 'uniqueValues':
      return { attributes: 'type="uniqueValues"', inner: '' };
    case 'rank': {
      const flags = `${field(rule, 'isBottom') === true ? ' bottom="1"' : ''}${field(rule, 'isPercent') === true ? ' percent="1"' : ''}`;
      return { attributes: `type="top10" rank="${word}"${flags}`, inner: '' };
    }
    case 'average': {
      const below = operator.startsWith('less') ? ' aboveAverage="0"' : '';
      return {
        attributes: `type="aboveAverage"${below}${operator.endsWith('OrEqual') ? ' equalAverage="1"' : ''}`,
        inner: '',
      };
    }
    default:
      return null;
  }
}

function textRule(
  operator: string,
  word: string,
  cell: string,
): { readonly attributes: string; readonly inner: string } | null {
  const attributes = `type="${operator}" operator="${operator}" text="${escapeXml(word)}"`;
  const length = `LEN(${quoted(word)})`;
  switch (operator) {
    case 'equal':
    case 'notEqual':
      return { attributes: `type="cellIs" operator="${operator}"`, inner: formula(quoted(word)) };
    case 'containsText':
      return { attributes, inner: formula(`NOT(ISERROR(SEARCH(${quoted(word)},${cell})))`) };
    case 'notContainsText':
      return {
        attributes: attributes.replace('operator="notContainsText"', 'operator="notContains"'),
        inner: formula(`ISERROR(SEARCH(${quoted(word)},${cell}))`),
      };
    case 'beginsWith':
      return { attributes, inner: formula(`LEFT(${cell},${length})=${quoted(word)}`) };
    case 'endsWith':
      return { attributes, inner: formula(`RIGHT(${cell},${length})=${quoted(word)}`) };
    case 'containsBlanks':
      return { attributes: `type="${operator}"`, inner: formula(`LEN(TRIM(${cell}))=0`) };
    case 'notContainsBlanks':
      return { attributes: `type="${operator}"`, inner: formula(`LEN(TRIM(${cell}))>0`) };
    case 'containsErrors':
      return { attributes: `type="${operator}"`, inner: formula(`ISERROR(${cell})`) };
    case 'notContainsErrors':
      return { attributes: `type="${operator}"`, inner: formula(`NOT(ISERROR(${cell}))`) };
    default:
      return null;
  }
}

function solidBar(rule: Rule, sqref: string, id: string): string {
  const limit = (name: string): string => {
    const value = text(field(rule, 'config', name, 'value')).replace(/^=/, '');
    const type = text(field(rule, 'config', name, 'type')) || 'num';
    return value === ''
      ? `<x14:cfvo type="${type}"/>`
      : `<x14:cfvo type="${type}"><xm:f>${escapeCellText(value)}</xm:f></x14:cfvo>`;
  };
  const negative = argb(text(field(rule, 'config', 'nativeColor'))) ?? 'FFFF0000';
  return `<x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="dataBar" id="${id}"><x14:dataBar minLength="0" maxLength="100" gradient="0">${limit('min')}${limit('max')}<x14:negativeFillColor rgb="${negative}"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule><xm:sqref>${sqref}</xm:sqref></x14:conditionalFormatting>`;
}

const errorStyles = ['information', 'stop', 'warning'];
const types = new Set(['list', 'whole', 'decimal', 'date', 'time', 'textLength', 'custom']);

export function validationsXml(validations: readonly StoredValidation[]): string {
  const each = validations.flatMap((one) => {
    const type = one.type === 'listMultiple' ? 'list' : one.type;
    if (!types.has(type) || one.ranges.length === 0) return [];
    const flag = (name: string, on: boolean | undefined): string => (on === true ? ` ${name}="1"` : '');
    const said = (name: string, words: string | undefined): string =>
      words === undefined || words === '' ? '' : ` ${name}="${escapeXml(words)}"`;
    const attributes = [
      ` type="${type}"`,
      one.errorStyle === undefined || one.errorStyle === 1
        ? ''
        : ` errorStyle="${errorStyles[one.errorStyle] ?? 'stop'}"`,
      one.operator === undefined || one.operator === 'between' ? '' : ` operator="${one.operator}"`,
      flag('allowBlank', one.allowBlank),
      flag('showInputMessage', one.showInputMessage),
      flag('showErrorMessage', one.showErrorMessage),
      said('errorTitle', one.errorTitle),
      said('error', one.error),
      said('promptTitle', one.promptTitle),
      said('prompt', one.prompt),
    ].join('');
    const limit = (name: string, value: string | undefined): string =>
      value === undefined || value === '' ? '' : `<${name}>${escapeCellText(filedLimit(type, value))}</${name}>`;
    return [
      `<dataValidation${attributes} sqref="${one.ranges.map(rangeName).join(' ')}">${limit('formula1', one.formula1)}${limit('formula2', one.formula2)}</dataValidation>`,
    ];
  });
  return each.length === 0 ? '' : `<dataValidations count="${String(each.length)}">${each.join('')}</dataValidations>`;
}

function filedLimit(type: string, value: string): string {
  if (value.startsWith('=')) return value.slice(1);
  return type === 'list' ? quoted(value) : value;
}
