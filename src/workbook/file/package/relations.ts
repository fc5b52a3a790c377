/** Relations between the parts of a package. */
import type { Archive, Part } from './archive';
import { findElements, parseTags } from '../xml/tag-list';

export interface Relation {
  readonly id: string;
  /** The last segment of the type: `worksheet`, `styles`, ... (the same in both variants of the format). */
  readonly kind: string;
  /** The target part, or null if it is outside the package. */
  readonly target: string | null;
}

export function relationsPath(part: string): string {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

export async function readRelations(archive: Archive, part: string): Promise<readonly Relation[]> {
  const rels = archive.find(relationsPath(part));
  return rels === undefined ? [] : parseRelations(await archive.text(rels), part, rels.name);
}

export function parseRelations(xml: string, part: string, relsName: string): readonly Relation[] {
  return findElements(parseTags(xml, relsName), 'Relationship').map(({ open }) => {
    const type = open.attributes.get('Type') ?? '';
    const outside = open.attributes.get('TargetMode') === 'External';
    return {
      id: open.attributes.get('Id') ?? '',
      kind: type.slice(type.lastIndexOf('/') + 1),
      target: outside ? null : resolvePart(part, open.attributes.get('Target') ?? ''),
    };
  });
}

/** The part that `target` names as seen from `part`. */
function resolvePart(part: string, target: string): string {
  const path = target.replaceAll('\\', '/').replace(/#.*$/, '');
  const steps = path.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(decodeStep(step));
  }
  return steps.join('/');
}

function decodeStep(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}

/** The path of `target` relative to `part`. */
export function relativePart(part: string, target: string): string {
  const from = part.split('/').slice(0, -1);
  const to = target.split('/');
  let same = 0;
  while (same < from.length && same < to.length - 1 && from[same] === to[same]) same += 1;
  return [...from.slice(same).map(() => '..'), ...to.slice(same)].join('/');
}

export function findTarget(archive: Archive, relations: readonly Relation[], kind: string): Part | undefined {
  const target = relations.find((relation) => relation.kind === kind)?.target ?? null;
  return target === null ? undefined : archive.find(target);
}
