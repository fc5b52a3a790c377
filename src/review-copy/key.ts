/** The file of a pseudonym key, the same for the command line and the pane. */
import * as z from 'zod/mini';
import { KEY_BYTES } from '../record/pseudonym';
import { encodeBase32, decodeBase32 } from './checksum';
import { prepareText } from '../text/core/prepare';
import { translate, type Language } from '../text/core/translate';

const schema = z.strictObject({ keterangan: z.string(), kunci: z.string() });

export function formatKey(key: Uint8Array, language: Language): string {
  const text = { keterangan: translate(language, prepareText.keyNotice), kunci: encodeBase32(key) };
  return `${JSON.stringify(text, null, 2)}\n`;
}

/** Null where the text contains no key. */
export function parseKey(text: string): Uint8Array | null {
  try {
    const parsed = schema.safeParse(JSON.parse(text.replace(/^\ufeff/, '')));
    const key = parsed.success ? decodeBase32(parsed.data.kunci) : null;
    return key?.length === KEY_BYTES ? key : null;
  } catch {
    return null;
  }
}
