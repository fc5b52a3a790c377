/** The compiler's strictness carried on, and the floors of the house: imports go down, never up, never sideways. */
import { readdirSync } from 'node:fs';
import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import officeAddins from 'eslint-plugin-office-addins';
import tseslint from 'typescript-eslint';

/** The faces: they stand side by side on top, and none knows another. */
const faces = ['functions', 'taskpane', 'commands', 'cli', 'workbench'];

/** The floors below them, from the top down. */
const floors = [
  'actions',
  'review',
  'report',
  'workbook',
  'check',
  'formula',
  'score',
  'source',
  'record',
  'method',
  'text',
];

/** Below the faces a workbook is known by its port alone; excel.ts and file.ts are for the faces to choose from. */
const port = ['workbook.ts', 'live.ts', 'sheet.ts', 'names.ts', 'references.ts'];
const knowThePortAlone = ['actions', 'review', 'report'];

/** The half of the file adapter that needs Node; the other half runs in a page as well. */
const onDisk = ['file.ts', 'file/disk.ts', 'file/disk-zip.ts', 'file/list.ts', 'file/place.ts', 'file/target.ts'];

/** What knows neither a file, nor Office.js, nor the page, nor the clock, and what such a file may import. */
const pure = [
  ...floors.filter((floor) => !['actions', 'workbook'].includes(floor)),
  ...port.map((file) => `workbook/${file}`),
];
const pureImports = ['zod', 'fastest-levenshtein', '@noble/hashes', '@noble/ciphers'];

for (const folder of readdirSync(new URL('src', import.meta.url))) {
  if (![...faces, ...floors].includes(folder))
    throw new Error(`src/${folder} stands on no floor: see eslint.config.mjs`);
}

const src = (name) => `./src/${name}`;

const zones = [
  ...faces.map((face) => ({
    target: src(face),
    from: faces.filter((other) => other !== face).map(src),
    message: 'A face does not know another face.',
  })),
  ...floors.map((floor, height) => ({
    target: src(floor),
    from: [...faces, ...floors.slice(0, height)].map(src),
    message: `src/${floor} may import only what stands below it.`,
  })),
  ...knowThePortAlone.map((floor) => ({
    target: src(floor),
    from: src('workbook'),
    except: port.map((file) => `./${file}`),
    message: `src/${floor} knows the workbook's port alone (${port.join(', ')}).`,
  })),
];

const clock = 'The measuring date comes in as a value: no clock here.';

/** What a pure file may not say, beside what it may not import. */
const impureSyntax = [
  { selector: 'ImportExpression', message: 'No import at run time here.' },
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: clock },
  { selector: "MemberExpression[object.name='Date'][property.value='now']", message: clock },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: clock },
  { selector: "CallExpression[callee.name='Date']", message: clock },
];
const impureGlobals = [
  ...['performance', 'setTimeout', 'setInterval', 'setImmediate'].map((name) => ({ name, message: clock })),
  ...[
    'process',
    'Buffer',
    'require',
    'module',
    'global',
    'globalThis',
    'window',
    'document',
    'Office',
    'Excel',
    'fetch',
  ].map((name) => ({ name, message: 'Neither Node, nor the page, nor Office.js is known here.' })),
];

const files = (folder) => (folder.endsWith('.ts') ? `src/${folder}` : `src/${folder}/**`);

/** Packages (all that is no relative path) other than those of the list. */
const otherPackagesThan = (names) => `^(?!\\.{1,2}/)(?!(?:${names.join('|')})(?:/|$))`;

export default defineConfig(
  globalIgnores(['build', 'dist', 'out', 'coverage', 'reports', '.stryker-tmp']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unsafe-type-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Letters are taken apart one by one, and control characters looked for, on purpose: sheets hold both.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      'no-control-regex': 'off',
      // `void block` says that a loop wants the reading alone.
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['src/**'],
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.js', '.json'] })] },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-extraneous-dependencies': ['error', { devDependencies: false }],
      'no-console': 'error',
    },
  },
  { files: ['src/cli/**'], rules: { 'no-console': 'off' } },
  {
    // The workbench is for trying out on one's own machine, and never part of what is published.
    files: ['src/workbench/**'],
    rules: { 'import-x/no-extraneous-dependencies': ['error', { devDependencies: true }] },
  },
  {
    // What talks with Excel: load before reading, sync after loading, no round trip for each item of a list.
    files: ['src/workbook/excel.ts', 'src/workbook/excel/**', 'src/taskpane/**', 'src/commands/**'],
    plugins: { 'office-addins': officeAddins },
    rules: Object.fromEntries(Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, 'error'])),
  },
  {
    // A workbook is read and written in a page as well: what needs Node stands apart.
    files: ['src/workbook/*.ts', 'src/workbook/file/**'],
    ignores: onDisk.map((file) => `src/workbook/${file}`),
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '^(node:|yauzl$|yazl$)', message: `Node is known in ${onDisk.join(', ')} alone.` },
            { regex: '^\\./(?:file/)?(?:disk|disk-zip|place|target)$', message: 'This file needs Node.' },
          ],
        },
      ],
      'no-restricted-globals': ['error', 'Buffer', 'process', 'require', 'setImmediate'],
    },
  },
  {
    files: pure.map(files),
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: otherPackagesThan(pureImports),
              message: `Of all packages, only ${pureImports.join(' and ')} are known here.`,
            },
          ],
        },
      ],
      'no-restricted-syntax': ['error', ...impureSyntax],
      'no-restricted-globals': ['error', ...impureGlobals],
    },
  },
  {
    // Actions run in Excel as well as in Node.
    files: ['src/actions/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: otherPackagesThan(pureImports),
              message: 'An action knows a workbook by its port, and no library.',
            },
          ],
        },
      ],
    },
  },
  {
    // What jest and JSON.parse give is `any`; a test may know better than the compiler.
    files: ['test/**', 'bench/**'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-type-assertion': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['**/*.mjs', '**/*.js'],
    languageOptions: { globals: { process: 'readonly', URL: 'readonly' } },
  },
  {
    files: ['**/*.js'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { __dirname: 'readonly', module: 'writable', require: 'readonly' },
    },
  },
);
