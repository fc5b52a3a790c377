/** Data validation of a range. */
import { invalidArgument } from '../errors';
import { contains, overlaps } from '../model/area';
import { mustBeOpen } from '../model/protection';
import { CellRange } from '../model/range';
import type { ValidationModel } from '../model/sheet-items';
import { flagValue, isRecord } from './arguments';
import { defineObject } from './host-object';

const RULES: Readonly<Record<string, string>> = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  list: 'List',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};

const NO_PROMPT = { showPrompt: true, title: '', message: '' };
const NO_ALERT = { showAlert: true, style: 'Stop', title: '', message: '' };

/** Excel's limit of characters for an inline list. */
const LONGEST_LIST = 255;

const touching = ({ sheet, area }: CellRange): ValidationModel[] =>
  sheet.validations.filter(({ range }) => overlaps(range.area, area));

/** The single rule that covers the whole range, if any. */
const ruling = (range: CellRange): ValidationModel | undefined => {
  const [first, ...others] = touching(range);
  return first !== undefined && others.length === 0 && contains(first.range.area, range.area) ? first : undefined;
};

function typeOf(range: CellRange): string {
  const [only] = touching(range);
  if (only === undefined) return 'None';
  const rule = ruling(range)?.rule;
  if (rule === undefined) return 'Inconsistent';
  return RULES[Object.keys(rule)[0] ?? ''] ?? 'None';
}

function checkedRule(value: unknown): Readonly<Record<string, unknown>> {
  if (!isRecord(value)) throw invalidArgument('a rule is an object');
  const [kind, ...others] = Object.keys(value);
  if (kind === undefined || others.length > 0 || RULES[kind] === undefined)
    throw invalidArgument(`a rule is one of ${Object.keys(RULES).join(', ')}`);
  const list = value['list'];
  const source = isRecord(list) ? list['source'] : undefined;
  if (typeof source === 'string' && !source.startsWith('=') && source.length > LONGEST_LIST)
    throw invalidArgument(`a list has at most ${LONGEST_LIST} characters`);
  return value;
}

function clear(range: CellRange): void {
  mustBeOpen(range.sheet);
  range.sheet.validations = range.sheet.validations.filter((one) => !overlaps(one.range.area, range.area));
}

/** Prompt and alert can only be set after the rule. */
function change(range: CellRange, set: (one: ValidationModel) => void): void {
  mustBeOpen(range.sheet);
  const one = ruling(range);
  if (one === undefined) throw invalidArgument('the range has no validation rule');
  set(one);
}

export const validationObject = defineObject<CellRange>({
  name: 'DataValidation',
  scalars: {
    Type: { get: typeOf },
    Rule: {
      get: (range) => ruling(range)?.rule ?? (touching(range).length > 0 ? null : {}),
      set: (range, value) => {
        const rule = checkedRule(value);
        clear(range);
        range.sheet.validations.push({
          range: new CellRange(range.sheet, range.area).track(),
          rule,
          prompt: NO_PROMPT,
          errorAlert: NO_ALERT,
          ignoreBlanks: true,
        });
      },
    },
    Prompt: {
      get: (range) => ruling(range)?.prompt ?? NO_PROMPT,
      set: (range, value) => {
        change(range, (one) => {
          one.prompt = value;
        });
      },
    },
    ErrorAlert: {
      get: (range) => ruling(range)?.errorAlert ?? NO_ALERT,
      set: (range, value) => {
        change(range, (one) => {
          one.errorAlert = value;
        });
      },
    },
    IgnoreBlanks: {
      get: (range) => ruling(range)?.ignoreBlanks ?? true,
      set: (range, value) => {
        change(range, (one) => {
          one.ignoreBlanks = flagValue(value);
        });
      },
    },
  },
  methods: { Clear: clear },
});
