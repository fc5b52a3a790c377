/** Reads conditional formats and data validations of a worksheet part as grid rules. */
import { findElements, elementText, type XmlElement, type Tag } from '../../../src/workbook/file/xml/tag-list';
import { cellName, gridRanges, type GridRange } from './grid';
import { colourOf } from './read-styles';
import type { GridStyle } from './snapshot';

export interface GridConditionalFormat {
  readonly cfId: string;
  readonly ranges: readonly GridRange[];
  readonly stopIfTrue: boolean;
  readonly rule: Readonly<Record<string, unknown>> & { readonly type: string };
}

/** DataValidationRenderMode.ARROW: a drop-down arrow at the selected cell, as in Excel. */
const ARROW = 1;

export interface GridValidation {
  readonly renderMode: number;
  readonly uid: string;
  readonly ranges: readonly GridRange[];
  readonly type: string;
  readonly operator?: string;
  readonly formula1?: string;
  readonly formula2?: string;
  readonly allowBlank?: boolean;
  readonly showErrorMessage?: boolean;
  readonly errorTitle?: string;
  readonly error?: string;
  readonly errorStyle?: number;
  readonly showInputMessage?: boolean;
  readonly promptTitle?: string;
  readonly prompt?: string;
}

export interface RuleContext {
  readonly differential: readonly GridStyle[];
  readonly themes: readonly string[];
}

/** By priority. Icon sets and date rules have no counterpart in the grid and are counted as `lost`. */
export function readConditions(
  xml: string,
  tags: readonly Tag[],
  context: RuleContext,
): { readonly rules: readonly GridConditionalFormat[]; readonly lost: number } {
  const rules: { readonly priority: number; readonly condition: GridConditionalFormat }[] = [];
  let lost = 0;
  const solid = solidBars(tags);
  for (const format of findElements(tags, 'conditionalFormatting', 1)) {
    const ranges = gridRanges(format.open.attributes.get('sqref') ?? '');
    for (const rule of findElements(format.inside, 'cfRule', 2)) {
      const read = ruleOf(xml, rule, ranges, context, solid);
      if (read === null) {
        lost += 1;
        continue;
      }
      const priority = Number(rule.open.attributes.get('priority') ?? 0);
      const stopIfTrue = rule.open.attributes.get('stopIfTrue') === '1';
      rules.push({ priority, condition: { cfId: `cf${String(rules.length + 1)}`, ranges, stopIfTrue, rule: read } });
    }
  }
  rules.sort((a, b) => a.priority - b.priority);
  return { rules: rules.map(({ condition }) => condition), lost };
}

/** Ids of solid (not gradient) data bars: the flag is in the x14 extension, which repeats the rule's id. */
function solidBars(tags: readonly Tag[]): ReadonlySet<string> {
  const solid = new Set<string>();
  for (const rule of findElements(tags, 'cfRule')) {
    const id = rule.open.attributes.get('id');
    const bar = rule.inside.find((tag) => tag.local === 'dataBar');
    if (id !== undefined && bar?.attributes.get('gradient') === '0') solid.add(id);
  }
  return solid;
}

function ruleOf(
  xml: string,
  rule: XmlElement,
  ranges: readonly GridRange[],
  { differential, themes }: RuleContext,
  solid: ReadonlySet<string>,
): GridConditionalFormat['rule'] | null {
  const { attributes } = rule.open;
  const of = (name: string): string | undefined => attributes.get(name);
  const formulas = findElements(rule.inside, 'formula', 3).map((found) => elementText(xml, found));
  const style = differential[Number(of('dxfId') ?? -1)] ?? {};
  const highlight = (subType: string, more: Readonly<Record<string, unknown>>) => ({
    type: 'highlightCell',
    subType,
    style,
    ...more,
  });
  const first = formulas[0] ?? '';
  const text = of('text') ?? '';
  switch (of('type')) {
    case 'cellIs':
      return cellIs(of('operator') ?? 'equal', formulas, ranges[0], highlight);
    case 'expression':
      return highlight('formula', { value: `=${first}` });
    case 'containsText':
    case 'notContainsText':
    case 'beginsWith':
    case 'endsWith':
      return highlight('text', { operator: of('type'), value: text });
    case 'containsBlanks':
    case 'notContainsBlanks':
    case 'containsErrors':
    case 'notContainsErrors':
      return highlight('text', { operator: of('type') });
    case 'duplicateValues':
    case 'uniqueValues':
      return highlight(of('type') ?? '', {});
    case 'top10':
      return highlight('rank', {
        isBottom: of('bottom') === '1',
        isPercent: of('percent') === '1',
        value: Number(of('rank') ?? 10),
      });
    case 'aboveAverage': {
      const side = of('aboveAverage') === '0' ? 'lessThan' : 'greaterThan';
      return highlight('average', { operator: of('equalAverage') === '1' ? `${side}OrEqual` : side });
    }
    case 'dataBar': {
      const [min, max] = limitsOf(rule);
      const id = findElements(rule.inside, 'id').map((found) => elementText(xml, found).trim())[0];
      const positiveColor =
        colourOf(
          rule.inside.find((tag) => tag.local === 'color'),
          themes,
        ) ?? '#638EC6';
      const isGradient = id === undefined || !solid.has(id);
      return {
        type: 'dataBar',
        isShowValue: rule.inside.find((tag) => tag.local === 'dataBar')?.attributes.get('showValue') !== '0',
        config: { min, max, isGradient, positiveColor, nativeColor: '#FF0000' },
      };
    }
    case 'colorScale': {
      const limits = limitsOf(rule);
      const colours = rule.inside.filter((tag) => tag.local === 'color').map((tag) => colourOf(tag, themes));
      return {
        type: 'colorScale',
        config: limits.map((value, index) => ({ index, color: colours[index] ?? '#FFFFFF', value })),
      };
    }
    default:
      return null;
  }
}

const signs: Readonly<Record<string, string>> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  greaterThanOrEqual: '>=',
  lessThan: '<',
  lessThanOrEqual: '<=',
};

function cellIs(
  operator: string,
  formulas: readonly string[],
  range: GridRange | undefined,
  highlight: (subType: string, more: Readonly<Record<string, unknown>>) => GridConditionalFormat['rule'],
): GridConditionalFormat['rule'] | null {
  const numbers = formulas.map(Number);
  const allNumbers = formulas.length > 0 && formulas.every((one) => one.trim() !== '' && !Number.isNaN(Number(one)));
  if (operator === 'between' || operator === 'notBetween')
    return allNumbers ? highlight('number', { operator, value: [numbers[0], numbers[1]] }) : null;
  const [formula = ''] = formulas;
  if (allNumbers) return highlight('number', { operator, value: numbers[0] });
  const quoted = /^"((?:[^"]|"")*)"$/.exec(formula)?.[1];
  if (quoted !== undefined && (operator === 'equal' || operator === 'notEqual'))
    return highlight('text', { operator, value: quoted.replaceAll('""', '"') });
  if (range === undefined) return null;
  return highlight('formula', {
    value: `=${cellName(range.startRow, range.startColumn)}${signs[operator] ?? '='}${formula}`,
  });
}

function limitsOf(rule: XmlElement): { readonly type: string; readonly value?: number | string }[] {
  return rule.inside
    .filter((tag) => tag.local === 'cfvo' && tag.kind !== 'close' && tag.depth === rule.open.depth + 2)
    .map(({ attributes }) => {
      const value = attributes.get('val');
      const type = (attributes.get('type') ?? 'num').replace(/^autoM/, 'm');
      if (value === undefined) return { type };
      return { type, value: Number.isNaN(Number(value)) ? `=${value}` : Number(value) };
    });
}

const errorStyles = ['information', 'stop', 'warning'];

export function readValidations(xml: string, tags: readonly Tag[]): readonly GridValidation[] {
  return findElements(tags, 'dataValidation', 2).flatMap(({ open, inside }, index): readonly GridValidation[] => {
    const of = (name: string): string | undefined => open.attributes.get(name);
    const flag = (name: string): boolean => of(name) === '1' || of(name) === 'true';
    const formula = (local: string): string | undefined => {
      const found = findElements(inside, local, 3)[0];
      return found === undefined ? undefined : elementText(xml, found);
    };
    const type = of('type') ?? 'none';
    if (type === 'none') return [];
    const first = formula('formula1');
    const second = formula('formula2');
    const said = {
      errorTitle: of('errorTitle'),
      error: of('error'),
      promptTitle: of('promptTitle'),
      prompt: of('prompt'),
      operator: ['list', 'custom'].includes(type) ? undefined : (of('operator') ?? 'between'),
      formula1: first === undefined ? undefined : shownLimit(type, first),
      formula2: second === undefined ? undefined : shownLimit(type, second),
    };
    return [
      {
        uid: `dv${String(index + 1)}`,
        ranges: gridRanges(of('sqref') ?? ''),
        type,
        allowBlank: flag('allowBlank'),
        renderMode: ARROW,
        showErrorMessage: flag('showErrorMessage'),
        showInputMessage: flag('showInputMessage'),
        errorStyle: Math.max(0, errorStyles.indexOf(of('errorStyle') ?? 'stop')),
        ...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)),
      },
    ];
  });
}

/** List items lose their quotes; anything that is not a number becomes a formula. */
function shownLimit(type: string, formula: string): string {
  const words = /^"((?:[^"]|"")*)"$/.exec(formula)?.[1];
  if (type === 'list' && words !== undefined) return words.replaceAll('""', '"');
  return type !== 'list' && type !== 'custom' && !Number.isNaN(Number(formula)) ? formula : `=${formula}`;
}
