/** Texts that outlive the row they were read from. */

/**
 * A copy that stands alone: a text cut out of a file's row keeps the whole row in memory while it is kept itself.
 * Reading a character makes the engine lay the joined text out anew.
 */
export function flattenString(text: string | null): string | null {
  if (text === null || text.length < 13) return text;
  const copy = text.slice(0, 6) + text.slice(6);
  return copy.charCodeAt(0) >= 0 ? copy : null;
}
