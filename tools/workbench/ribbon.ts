/** The add-in's ribbon tab as buttons, read from the built manifest in the user's language. */
import type { Language } from '../../src/text/core/translate';

export interface RibbonCommand {
  readonly label: string;
  readonly tooltip: string;
  /** URL of the 32-pixel icon. */
  readonly icon: string;
  /** Action id; null for the button that opens the pane. */
  readonly action: string | null;
}

/** Manifest resources by id, in one language. */
function resourcesOf(manifest: Document, language: Language): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const element of manifest.querySelectorAll('[id][DefaultValue]')) {
    const other = [...element.children].find((child) => child.getAttribute('Locale') === 'en-US');
    const value = language === 'en' ? (other?.getAttribute('Value') ?? null) : null;
    found.set(element.id, value ?? element.getAttribute('DefaultValue') ?? '');
  }
  return found;
}

const SITE = 'https://localhost:3000/';

function commandsOf(xml: string, language: Language): readonly RibbonCommand[] {
  const manifest = new DOMParser().parseFromString(xml, 'application/xml');
  const resources = resourcesOf(manifest, language);
  const textOf = (element: Element | null | undefined): string =>
    resources.get(element?.getAttribute('resid') ?? '') ?? '';
  const child = (element: Element, name: string): Element | undefined =>
    [...element.children].find(({ localName }) => localName === name);
  return [...manifest.getElementsByTagName('Control')].map((control) => {
    const icon = [...control.getElementsByTagName('bt:Image')].find((image) => image.getAttribute('size') === '32');
    const tip = child(control, 'Supertip');
    return {
      label: textOf(child(control, 'Label')),
      tooltip: textOf(tip === undefined ? null : child(tip, 'Description')),
      icon: textOf(icon).replace(SITE, 'addin/'),
      action: control.getElementsByTagName('FunctionName')[0]?.textContent ?? null,
    };
  });
}

export async function loadRibbon(language: Language): Promise<readonly RibbonCommand[]> {
  const answer = await fetch('addin/manifest.xml');
  return commandsOf(await answer.text(), language);
}
