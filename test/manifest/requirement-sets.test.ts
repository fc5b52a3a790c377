/** The add-in asks for no newer Excel than it uses: each member of office.js that is used says since when it is there. */
import path from 'node:path';
import ts from 'typescript';
import { requirements } from '../../src/workbook/requirements';
import { root } from './dist';

const FACES = ['src/workbook/excel', 'src/addin/taskpane', 'src/addin/commands', 'src/addin/functions'].map((folder) =>
  path.join(root, folder),
);

/** Facts of an event that an older Excel leaves out: reading them asks nothing of it. */
const LEFT_OUT_BY_OLDER = ['triggerSource'];

interface Use {
  readonly set: string;
  readonly version: number;
  readonly member: string;
  readonly file: string;
}

/** 1.9 comes before 1.10. */
const rank = (version: string) => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major * 1000 + minor;
};

function uses(): readonly Use[] {
  const { config } = ts.readConfigFile(path.join(root, 'tsconfig.json'), (file) => ts.sys.readFile(file));
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const files = ts.sys.readDirectory(path.join(root, 'src'), ['.ts']).filter(ofFaces);
  const program = ts.createProgram(files, options);
  const checker = program.getTypeChecker();
  const found = new Map<string, Use>();
  for (const file of program.getSourceFiles().filter(({ fileName }) => ofFaces(fileName))) {
    const look = (node: ts.Node): void => {
      const name = ts.isPropertyAccessExpression(node) ? node.name : ts.isPropertyAssignment(node) ? node.name : null;
      const symbol = name === null ? undefined : checker.getSymbolAtLocation(name);
      for (const declaration of symbol?.declarations ?? []) {
        if (!declaration.getSourceFile().fileName.includes('@types/office-js')) continue;
        const [, set, version] = /\[Api set: (\w+) (\d+\.\d+)/.exec(declaration.getFullText()) ?? [];
        if (set === undefined || version === undefined || LEFT_OUT_BY_OLDER.includes(symbol!.name)) continue;
        // A file that asks whether a newer set is there may use it.
        if (file.text.includes(`isSetSupported('${set}', '${version}')`)) continue;
        const use = { set, version: rank(version), member: symbol!.name, file: path.relative(root, file.fileName) };
        found.set(Object.values(use).join(' '), use);
      }
      ts.forEachChild(node, look);
    };
    look(file);
  }
  return [...found.values()];
}

function ofFaces(file: string): boolean {
  return FACES.some((folder) => path.resolve(file).startsWith(folder));
}

// The compiler reads all of office.js for this.
let used: readonly Use[] = [];
beforeAll(() => {
  used = uses();
}, 120_000);

test('of ExcelApi, what is used without asking first is there in the set that the manifest names', () => {
  const floor = rank(requirements.find(({ set }) => set === 'ExcelApi')!.version);
  expect(used.filter(({ set, version }) => set === 'ExcelApi' && version > floor)).toEqual([]);
});

test('of ExcelApi, the manifest names no newer set than is used', () => {
  const versions = used.flatMap(({ set, version }) => (set === 'ExcelApi' ? [version] : []));
  expect(requirements.find(({ set }) => set === 'ExcelApi')).toEqual({
    set: 'ExcelApi',
    version: `1.${Math.max(...versions) - 1000}`,
  });
});
