/** A part that is written anew as it is read: what its cutter puts out, chunk by chunk. */
import type { Archive, Part } from './archive';
import type { ElementSplitter } from '../xml/element-splitter';
import { xmlNormaliser } from '../xml/normaliser';

/** @param out where the cutter's cuts put what is to be written; emptied as it is given on */
export async function* transformPart(
  archive: Archive,
  part: Part,
  cuts: ElementSplitter,
  out: string[],
): AsyncGenerator<string> {
  const markup = xmlNormaliser(part.name);
  for await (const chunk of archive.chunks(part)) {
    cuts.feed(markup.feed(chunk));
    yield* out.splice(0);
  }
  cuts.feed(markup.end());
  cuts.end();
  yield* out.splice(0);
}
