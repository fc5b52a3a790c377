/** A key of pseudonyms as the text of its file: whoever makes it, the command line or the pane, any other can use it. */
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

/** Null where the text holds no key. */
export function parseKey(text: string): Uint8Array | null {
  try {
    const parsed = schema.safeParse(JSON.parse(text.replace(/^\ufeff/, '')));
    const key = parsed.success ? decodeBase32(parsed.data.kunci) : null;
    return key?.length === KEY_BYTES ? key : null;
  } catch {
    return null;
  }
}
