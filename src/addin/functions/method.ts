/** The argument `metode` in all its forms as rules; equal arguments share one cached result. */
import { chooseMethod, type MethodChoice } from '../../method/choice';
import { isMethodTable } from '../../method/table';
import { isBlank, type CellValue } from '../../record/cell';
import { dayOf } from '../../record/date';
import { methodOfRuleTable } from '../../report/rule-table';
import { rulesOf, type Rules } from '../../score/rules';
import { functionText } from '../../text/core/score';
import { UserError } from '../../text/core/user-error';
import { rowsOf } from './arguments';

type Rows = readonly (readonly CellValue[])[];

/** Thousands of cells use the same few methods. */
const rulesCache = new Map<string, Rules>();
const MAX_CACHED_RULES = 20;

/** @throws UserError if the argument is not a method. */
export function rulesFor(metode: unknown): Rules {
  const rows = rowsOf(metode);
  const key = JSON.stringify(rows);
  const before = rulesCache.get(key);
  if (before !== undefined) return before;
  const made = prepareRules(methodFromRows(rows));
  if (rulesCache.size >= MAX_CACHED_RULES) rulesCache.clear();
  rulesCache.set(key, made);
  return made;
}

function methodFromRows(rows: Rows): MethodChoice {
  if (rows.length === 1 && rows[0]?.length === 1) return methodFromCell(rows[0][0] ?? null);
  if (!isMethodTable(rows)) throw new UserError(functionText.notMethodTable);
  return withArgumentName(() => methodOfRuleTable(rows));
}

/** Some versions of Excel pass an empty cell as 0, which is not a year. */
function methodFromCell(cell: CellValue): MethodChoice {
  if (isBlank(cell) || cell === 0) return chooseMethod(null);
  if (typeof cell !== 'string' && typeof cell !== 'number') throw new UserError(functionText.notMethod);
  return withArgumentName(() => chooseMethod(cell));
}

/** Adds the argument's name to a user error. */
function withArgumentName(choose: () => MethodChoice): MethodChoice {
  try {
    return choose();
  } catch (error) {
    if (error instanceof UserError) throw new UserError(functionText.method, { problem: error.userMessage });
    throw error;
  }
}

/** Functions get no dates, so time windows do not apply: the last day of the method's first year serves. */
function prepareRules({ method, choices }: MethodChoice): Rules {
  const day = dayOf(method.years.from, 12, 31);
  if (day === null) throw new Error('prepareRules(): first year of the method out of range');
  return rulesOf(method, choices, day);
}
