/** Reads the manifest as a tree, in order. For files of ours: no CDATA, no entities but the five. */

export interface Element {
  /** Without its prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const plain = (text: string) => text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name]!);

interface Open {
  name: string;
  attributes: Record<string, string>;
  children: Open[];
  text: string;
}

export function readXml(xml: string): Element {
  const root: Open = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const content = xml.replace(/<!--.*?-->/gs, '').replace(/<\?.*?\?>/g, '');
  for (const [, close, tag, attributes = '', alone, text] of content.matchAll(
    /<(\/?)(?:\w+:)?(\w+)((?:\s+[\w:]+="[^"]*")*)\s*(\/?)>|([^<]+)/g,
  )) {
    const parent = open.at(-1)!;
    if (tag === undefined) parent.text += plain(text ?? '').trim();
    else if (close === '/') {
      if (open.pop()!.name !== tag) throw new Error(`</${tag}> closes nothing`);
    } else {
      const element: Open = { name: tag, attributes: attributesOf(attributes), children: [], text: '' };
      parent.children.push(element);
      if (alone !== '/') open.push(element);
    }
  }
  const [only] = root.children;
  if (open.length !== 1 || only === undefined) throw new Error('not one whole element');
  return only;
}

function attributesOf(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/(?:\w+:)?(\w+)="([^"]*)"/g)];
  return Object.fromEntries(pairs.map(([, name, value]) => [name!, plain(value!)]));
}

/** The element itself and all below it, in the order of the file. */
export function* everything(element: Element): Generator<Element> {
  yield element;
  for (const child of element.children) yield* everything(child);
}

export function all(element: Element, name: string): readonly Element[] {
  return [...everything(element)].filter((each) => each.name === name);
}

/** The one element at a path of names. */
export function at(element: Element, ...path: readonly string[]): Element {
  return path.reduce((parent, name) => {
    const found = parent.children.filter((child) => child.name === name);
    if (found.length !== 1) throw new Error(`${found.length} times ${name} in ${parent.name}`);
    return found[0]!;
  }, element);
}
