/** How a tag is read; for the list of a small part's tags and for the reader of a long one. */

const SLASH = 0x2f;
const GREATER = 0x3e;

/** Where the tag that begins at `start` ends (after its `>`), or -1; a `>` within quotes does not end it. */
export function tagEnd(xml: string, start: number): number {
  let quote = 0;
  for (let at = start; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 0x22 || code === 0x27) quote = code;
    else if (code === GREATER) return at + 1;
  }
  return -1;
}

export interface ScannedTag {
  readonly kind: 'open' | 'close' | 'empty';
  /** As written, prefix included; empty where there is none, which no XML allows. */
  readonly name: string;
  /** What stands between the name and the end of the tag. */
  readonly attributes: string;
}

/** The tag from `start` to `end` (see `tagEnd`). */
export function scanTag(xml: string, start: number, end: number): ScannedTag {
  const closing = xml.charCodeAt(start + 1) === SLASH;
  const empty = xml.charCodeAt(end - 2) === SLASH;
  const nameStart = start + (closing ? 2 : 1);
  const last = end - (empty ? 2 : 1);
  let nameEnd = nameStart;
  while (nameEnd < last && !endsName(xml.charCodeAt(nameEnd))) nameEnd += 1;
  return {
    kind: closing ? 'close' : empty ? 'empty' : 'open',
    name: xml.slice(nameStart, nameEnd),
    attributes: xml.slice(nameEnd, last),
  };
}

/** White space, `/` or `>`: what may follow a tag's name. */
export function endsName(code: number): boolean {
  return code <= 0x20 || code === GREATER || code === SLASH;
}
