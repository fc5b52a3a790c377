/** The manifest, read as data: Excel refuses one with a mistake, and does not say which. */
import { version } from '../../package.json';
import { paneRequests } from '../../src/addin/requests';
import { commandLabels } from '../../src/text/pane/pane';
import { requirements } from '../../src/workbook/requirements';
import { built, builtText, pngSize, sourceText } from './dist';
import { all, at, everything, readXml, type Element } from './xml';

const ADDRESS = 'https://localhost:3000';
const manifest = readXml(sourceText('manifest.xml'));
const overrides = at(manifest, 'VersionOverrides');
const resources = at(overrides, 'Resources');
const host = at(overrides, 'Hosts', 'Host');
const ribbon = at(host, 'DesktopFormFactor', 'ExtensionPoint', 'CustomTab');

const resourceOf = (resid: string): Element => {
  const found = [...everything(resources)].filter(({ attributes }) => attributes['id'] === resid);
  if (found.length !== 1) throw new Error(`${found.length} resources ${resid}`);
  return found[0]!;
};
const english = (element: Element) =>
  element.children.find((child) => child.name === 'Override' && child.attributes['Locale'] === 'en-US')?.attributes[
    'Value'
  ];
const told = (element: Element) => ({ id: element.attributes['DefaultValue'], en: english(element) });
const labelled = (resid: string | undefined) => told(resourceOf(resid ?? ''));

test('what is built is the manifest of the sources', () => {
  expect(builtText('manifest.xml')).toBe(sourceText('manifest.xml'));
});

describe('order of elements, as the schema has it', () => {
  const orders: Readonly<Record<string, readonly string[]>> = {
    OfficeApp: [
      ...['Id', 'AlternateId', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl'],
      ...['HighResolutionIconUrl', 'SupportUrl', 'AppDomains', 'Hosts', 'Requirements', 'DefaultSettings'],
      ...['Permissions', 'Dictionary', 'VersionOverrides', 'ExtendedOverrides'],
    ],
    VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources', 'WebApplicationInfo', 'EquivalentAddins'],
    Host: ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
    DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
    GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
    ExtensionPoint: ['Script', 'Page', 'Metadata', 'Namespace', 'OfficeTab', 'CustomTab'],
    CustomTab: ['Group', 'Label'],
    Group: ['Label', 'Icon', 'Control'],
    Control: ['Label', 'Supertip', 'Icon', 'Action'],
    Supertip: ['Title', 'Description'],
    Action: ['TaskpaneId', 'FunctionName', 'SourceLocation', 'Title'],
    Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
  };

  test.each(Object.entries(orders))('%s', (name, order) => {
    const found = all(manifest, name);
    expect(found.length).toBeGreaterThan(0);
    for (const { children } of found) {
      const places = children.map((child) => order.indexOf(child.name));
      expect(places).not.toContain(-1);
      expect(places).toEqual([...places].sort((one, other) => one - other));
    }
  });
});

describe('identity', () => {
  test('the id is a GUID of random digits', () => {
    expect(at(manifest, 'Id').text).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  test('the version is that of package.json, in the four parts that Office counts', () => {
    expect(at(manifest, 'Version').text).toBe(`${version}.0`);
  });

  test('it is for Excel alone, and writes to the workbook', () => {
    expect(all(at(manifest, 'Hosts'), 'Host').map(({ attributes }) => attributes)).toEqual([{ Name: 'Workbook' }]);
    expect(at(manifest, 'Permissions').text).toBe('ReadWriteDocument');
  });
});

describe('languages', () => {
  test('Indonesian is the default, and every sentence stands in English beside it', () => {
    expect(at(manifest, 'DefaultLocale').text).toBe('id-ID');
    const sentences = [...all(resources, 'String'), at(manifest, 'DisplayName'), at(manifest, 'Description')];
    for (const sentence of sentences) {
      expect(sentence.attributes['DefaultValue']).toBeTruthy();
      expect(english(sentence)).toBeTruthy();
      expect(sentence.children).toHaveLength(1);
    }
  });

  test('no sentence is longer than Office shows', () => {
    const lengths = (list: string) =>
      all(at(resources, list), 'String').flatMap((each) => Object.values(told(each)).map((text) => text!.length));
    expect(Math.max(...lengths('ShortStrings'))).toBeLessThanOrEqual(125);
    expect(Math.max(...lengths('LongStrings'))).toBeLessThanOrEqual(250);
  });

  test('buttons say what the pane and the shortcuts say', () => {
    const buttons = all(ribbon, 'Control').map((control) => [
      all(control, 'FunctionName')[0]?.text ?? 'openPane',
      labelled(at(control, 'Label').attributes['resid']),
    ]);
    expect(Object.fromEntries(buttons)).toEqual(commandLabels);
  });

  test('the tab is IP ASN, with the groups Data, Sumber, Kiriman and Bantuan', () => {
    expect(labelled(at(ribbon, 'Label').attributes['resid'])).toEqual({ id: 'IP ASN', en: 'IP ASN' });
    const groups = all(ribbon, 'Group').map((group) => labelled(at(group, 'Label').attributes['resid']));
    expect(groups).toEqual([
      { id: 'Data', en: 'Data' },
      { id: 'Sumber', en: 'Sources' },
      { id: 'Kiriman', en: 'Submissions' },
      { id: 'Bantuan', en: 'Help' },
    ]);
  });
});

describe('resources', () => {
  /** Where an element's text or address stands. */
  const listOf = (element: Element): string => {
    if (element.name === 'Image') return 'Images';
    if (/Url$|^SourceLocation$|^FunctionFile$|^Runtime$/.test(element.name)) return 'Urls';
    return element.name === 'Description' ? 'LongStrings' : 'ShortStrings';
  };
  const references = [...everything(overrides)].filter(({ attributes }) => attributes['resid'] !== undefined);

  test('every resid is found once, in the list of its kind', () => {
    for (const reference of references) {
      const resid = reference.attributes['resid']!;
      expect(resid.length).toBeLessThanOrEqual(32);
      const ids = at(resources, listOf(reference)).children.map(({ attributes }) => attributes['id']);
      expect(ids.filter((id) => id === resid)).toEqual([resid]);
    }
  });

  test('nothing stands there that is not used', () => {
    const used = new Set(references.map(({ attributes }) => attributes['resid']));
    const ids = resources.children.flatMap(({ children }) => children.map(({ attributes }) => attributes['id']));
    expect(ids.filter((id) => !used.has(id))).toEqual([]);
  });

  test('ids of tab, groups and buttons differ from one another', () => {
    const ids = [...everything(ribbon)].flatMap(({ attributes }) => attributes['id'] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('addresses', () => {
  const addresses = [...everything(manifest)].flatMap(({ name, attributes }) =>
    Object.entries(attributes).flatMap(([attribute, value]) =>
      !attribute.startsWith('xmlns') && name !== 'OfficeApp' && value.startsWith('http') ? [value] : [],
    ),
  );

  test('each is a file of ours that was built', () => {
    expect(addresses.length).toBeGreaterThan(20);
    for (const address of addresses) {
      expect(address.startsWith(`${ADDRESS}/`)).toBe(true);
      expect(built).toContain(address.slice(ADDRESS.length + 1));
    }
  });

  test('functions are described in the language of Excel', () => {
    const metadata = at(host, 'AllFormFactors', 'ExtensionPoint', 'Metadata', 'SourceLocation');
    expect(labelled(metadata.attributes['resid'])).toEqual({
      id: `${ADDRESS}/functions.json`,
      en: `${ADDRESS}/functions.en.json`,
    });
  });

  test('every icon has the size that it is asked for', () => {
    const file = (address: string | undefined) => address!.slice(ADDRESS.length + 1);
    for (const { attributes } of all(overrides, 'Image').filter((image) => image.attributes['size'] !== undefined)) {
      const size = Number(attributes['size']);
      expect(pngSize(file(resourceOf(attributes['resid']!).attributes['DefaultValue']))).toEqual([size, size]);
    }
    expect(pngSize(file(at(manifest, 'IconUrl').attributes['DefaultValue']))).toEqual([32, 32]);
    expect(pngSize(file(at(manifest, 'HighResolutionIconUrl').attributes['DefaultValue']))).toEqual([64, 64]);
  });

  test('each group of icons has the three sizes that Office demands', () => {
    for (const { children } of all(ribbon, 'Icon')) {
      expect(children.map(({ attributes }) => attributes['size'])).toEqual(expect.arrayContaining(['16', '32', '80']));
    }
  });

  test('the product has its icon at five sizes', () => {
    const sizes = [16, 32, 64, 80, 128];
    expect(sizes.map((size) => pngSize(`icons/ip-asn-${size}.png`))).toEqual(sizes.map((size) => [size, size]));
  });
});

describe('one page for all', () => {
  test('pane, commands and functions share the runtime that lives on', () => {
    const runtime = at(host, 'Runtimes', 'Runtime');
    expect(runtime.attributes).toEqual({ resid: 'Taskpane.Url', lifetime: 'long' });
    const pages = [
      at(host, 'AllFormFactors', 'ExtensionPoint', 'Page', 'SourceLocation'),
      at(host, 'DesktopFormFactor', 'FunctionFile'),
      ...all(ribbon, 'SourceLocation'),
    ];
    expect(pages.map(({ attributes }) => attributes['resid'])).toEqual(pages.map(() => 'Taskpane.Url'));
  });

  test('functions are called IPASN.something', () => {
    const namespace = at(host, 'AllFormFactors', 'ExtensionPoint', 'Namespace').attributes['resid'];
    expect(labelled(namespace)).toEqual({ id: 'IPASN', en: 'IPASN' });
  });

  test('every button runs a command that there is', () => {
    const names = all(ribbon, 'FunctionName').map(({ text }) => text);
    expect(names).toEqual([
      ...['checkData', 'fillSummary', 'makeTemplate', 'mergeFiles', 'reconcile', 'prepareCopy', 'reviewSubmission'],
      'openHelp',
    ]);
    expect(paneRequests).toEqual(expect.arrayContaining(names));
  });
});

describe('requirements', () => {
  const sets = (of: Element) =>
    all(at(of, 'Requirements'), 'Set').map(({ attributes }) => ({
      set: attributes['Name'],
      version: attributes['MinVersion'],
    }));

  test('any Excel may open the pane, which says what is missing', () => {
    expect(sets(manifest)).toEqual([{ set: 'ExcelApi', version: '1.1' }]);
  });

  test('ribbon, shortcuts and functions ask for what the pane checks for', () => {
    expect(sets(overrides)).toEqual(requirements);
  });
});

describe('keyboard shortcuts', () => {
  interface Shortcuts {
    readonly actions: readonly { readonly id: string; readonly type: string; readonly name: string }[];
    readonly shortcuts: readonly { readonly action: string; readonly key: Readonly<Record<string, string>> }[];
    readonly resources: { readonly default: Readonly<Record<string, { readonly value: string }>> };
  }
  const shortcuts: Shortcuts = JSON.parse(builtText('shortcuts.json'));
  const inEnglish: Shortcuts['resources']['default'] = JSON.parse(builtText('shortcuts.en.json'));

  test('each runs a command that there is', () => {
    const ids = shortcuts.actions.map(({ id }) => id);
    expect(paneRequests).toEqual(expect.arrayContaining(ids));
    expect(shortcuts.shortcuts.map(({ action }) => action)).toEqual(ids);
  });

  test('each has a name in both languages, the same as on the ribbon', () => {
    for (const { id, name } of shortcuts.actions) {
      expect(name).toBe(`\${resource.${id}_name}`);
      expect({
        id: shortcuts.resources.default[`${id}_name`]?.value,
        en: inEnglish[`${id}_name`]?.value,
      }).toEqual(commandLabels[id as keyof typeof commandLabels]);
    }
    expect(Object.keys(inEnglish)).toEqual(Object.keys(shortcuts.resources.default));
  });

  test('keys are of the pattern that other programs leave free, each once', () => {
    const keys = shortcuts.shortcuts.map(({ key }) => key['default']);
    for (const key of keys) expect(key).toMatch(/^Ctrl\+Shift\+Alt\+[A-Z]$/);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
