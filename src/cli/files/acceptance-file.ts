/** `--accept`: which errors may stand and why, from the form that was filled in, or from JSON. */
import { resolve } from 'node:path';
import { z } from 'zod';
import type { Acceptance } from '../../actions/prepare-copy';
import { everyRow } from '../../review-copy/acceptance-form';
import { findingTypeOf } from '../../review-copy/assess-copy';
import { cellText } from '../../record/normalize';
import { prepareText } from '../../text/core/prepare';
import { UserError } from '../../text/core/user-error';
import { openFile } from '../../workbook/file';
import type { Io } from '../context';
import { readSmallFile } from './small-file';

const FORM = 'ipasn prepare ... --accept-form terima.csv';

const number = z.union([z.number().int().positive(), z.null()]).default(null);
const jsonSchema = z.array(
  z.strictObject({
    kode: z.string(),
    baris: number,
    jumlah: number,
    sidik: z.string().nullable().default(null),
    alasan: z.string().trim().min(1),
  }),
);

/** Lines without a reason accept nothing. @throws Refusal for a file that is none of these. */
export async function acceptancesIn(file: string | undefined, io: Io): Promise<readonly Acceptance[]> {
  if (file === undefined) return [];
  const acceptances = /\.json$/i.test(file) ? await fromJson(file, io) : await fromForm(file, io);
  for (const { code } of acceptances) {
    if (findingTypeOf(code) === undefined) throw new UserError(prepareText.unknownCode, { file, code });
  }
  return acceptances;
}

async function fromJson(file: string, io: Io): Promise<readonly Acceptance[]> {
  const text = (await readSmallFile(file, io)).replace(/^\ufeff/, '');
  try {
    const parsed = jsonSchema.parse(JSON.parse(text));
    return parsed.map(({ kode, baris, jumlah, sidik, alasan }) => ({
      code: kode,
      row: baris,
      count: jumlah,
      checksum: sidik,
      reason: alasan,
    }));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) {
      throw new UserError(prepareText.notAcceptances, { file, form: FORM });
    }
    throw error;
  }
}

async function fromForm(file: string, io: Io): Promise<readonly Acceptance[]> {
  const workbook = await openFile(resolve(io.cwd, file));
  const [sheet] = await workbook.sheets();
  const acceptances: Acceptance[] = [];
  let columns: ReadonlyMap<string, number> | null = null;
  for await (const block of workbook.rows(sheet?.name ?? '')) {
    for (const { values } of block) {
      const texts = values.map(cellText);
      if (columns === null) {
        const headers = new Map(texts.map((text, index) => [text.toLowerCase(), index]));
        if (headers.has('kode') && headers.has('alasan')) columns = headers;
        continue;
      }
      const known = columns;
      const at = (name: string): string => texts[known.get(name) ?? -1] ?? '';
      if (at('kode') === '' || at('alasan') === '') continue;
      acceptances.push({
        code: at('kode'),
        row: wholeNumber(at('baris'), file),
        count: wholeNumber(at('jumlah'), file),
        checksum: at('sidik') === '' ? null : at('sidik'),
        reason: at('alasan'),
      });
    }
  }
  if (columns === null) throw new UserError(prepareText.notAcceptances, { file, form: FORM });
  return acceptances;
}

function wholeNumber(text: string, file: string): number | null {
  if (text === '' || text.toLowerCase() === everyRow) return null;
  if (!/^\d+$/.test(text)) throw new UserError(prepareText.notAcceptances, { file, form: FORM });
  return Number(text);
}
