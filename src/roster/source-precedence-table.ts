/** Reads an agency's own table of source precedence from a sheet or a file. */
import type { Row } from '../record/cell';
import { fields, type Field } from '../record/columns';
import { cellText, normalizeHeader } from '../record/normalize';
import { authorityNames, authorityText } from '../text/core/roster';
import { fieldText } from '../text/core/record';
import { UserError } from '../text/core/user-error';
import type { Message } from '../text/core/translate';
import { defaultPrecedence, type SourcePrecedence, type PrecedenceRule } from './source-precedence';

/** Fields that the table leaves out keep the default. Null where no row is its header. @throws Refusal */
export function precedenceOfRows(rows: Iterable<Row>): SourcePrecedence | null {
  const rules = new Map<Field, PrecedenceRule>();
  let columns: { readonly field: number; readonly systems: number; readonly reason: number } | null = null;
  for (const { number, values } of rows) {
    const texts = values.map(cellText);
    if (columns === null) {
      const at = (name: string): number => texts.findIndex((text) => normalizeHeader(text) === normalizeHeader(name));
      const found = {
        field: at(authorityNames.field),
        systems: at(authorityNames.systems),
        reason: at(authorityNames.reason),
      };
      if (found.field >= 0 && found.systems >= 0) columns = found;
      continue;
    }
    const name = texts[columns.field] ?? '';
    if (name === '') continue;
    const systems = (texts[columns.systems] ?? '').split(/[;,>]/).map((system) => system.trim());
    const named = systems.filter((system) => system !== '');
    if (named.length === 0) throw new UserError(authorityText.noSystems, { row: String(number) });
    rules.set(fieldOf(name, number), { systems: named, reason: ownWords(texts[columns.reason] ?? '') });
  }
  return columns === null ? null : new Map([...defaultPrecedence, ...rules]);
}

const fieldByName: ReadonlyMap<string, Field> = new Map(
  fields.flatMap((field) =>
    [field, fieldText[field].id, fieldText[field].en].map((name) => [normalizeHeader(name), field]),
  ),
);

function fieldOf(name: string, row: number): Field {
  const field = fieldByName.get(normalizeHeader(name));
  if (field !== undefined) return field;
  const known = [...defaultPrecedence.keys()].join(', ');
  throw new UserError(authorityText.unknownField, { row: String(row), value: name, known });
}

/** A reason in the agency's own words, the same in both languages. */
function ownWords(text: string): Message {
  return { template: { id: '{text}', en: '{text}' }, params: { text } };
}
