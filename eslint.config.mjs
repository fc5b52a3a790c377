/** The compiler's strictness carried on, and the layers: imports go down, never up, never sideways. */
import { readdirSync } from 'node:fs';
import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import officeAddins from 'eslint-plugin-office-addins';
import tseslint from 'typescript-eslint';

/** The entry points stand side by side on top; none imports another. */
const entryPoints = ['addin/functions', 'addin/taskpane', 'addin/commands', 'cli'];

/** The layers below them, from the top down. */
const layers = [
  'actions',
  'review',
  'review-copy',
  'report',
  'sample',
  'workbook',
  'roster',
  'check',
  'formula',
  'score',
  'source',
  'record',
  'method',
  'text',
];

/** Below the entry points a workbook is known by its port alone; the entry points choose an adapter. */
const port = ['workbook.ts', 'live.ts', 'sheet.ts', 'sheet-names.ts', 'names.ts', 'references.ts'];
const portOnlyLayers = ['actions', 'review', 'review-copy', 'report', 'sample'];

/** The half of the file adapter that needs Node; the other half runs in a page as well. */
const onDisk = ['file.ts', 'file/disk.ts', 'file/package/disk-zip.ts', 'file/list-files.ts', 'file/atomic-write.ts'];

/** What knows neither a file, nor Office.js, nor the page, nor the clock, and what such a file may import. */
const pure = [
  ...layers.filter((layer) => !['actions', 'workbook'].includes(layer)),
  ...port.map((file) => `workbook/${file}`),
];
const pureImports = ['zod', 'fastest-levenshtein', '@noble/hashes', '@noble/ciphers'];

for (const folder of readdirSync(new URL('src', import.meta.url))) {
  if (!['addin', 'cli', ...layers].includes(folder))
    throw new Error(`src/${folder} belongs to no layer: add it to eslint.config.mjs`);
}

const src = (name) => `./src/${name}`;

const zones = [
  ...entryPoints.map((entryPoint) => ({
    target: src(entryPoint),
    from: entryPoints.filter((other) => other !== entryPoint).map(src),
    message: 'An entry point does not import another one.',
  })),
  ...layers.map((layer, height) => ({
    target: src(layer),
    from: [src('addin'), src('cli'), ...layers.slice(0, height).map(src)],
    message: `src/${layer} may import only from the layers below it.`,
  })),
  ...portOnlyLayers.map((layer) => ({
    target: src(layer),
    from: src('workbook'),
    except: port.map((file) => `./${file}`),
    message: `src/${layer} knows the workbook's port alone (${port.join(', ')}).`,
  })),
  { target: './src', from: './tools', message: 'The product imports no tool.' },
  { target: './tools/fake-excel', from: './src', message: 'The fake host imports nothing of the product.' },
  { target: './tools/fake-excel', from: './tools/workbench', message: 'The fake host does not know the workbench.' },
];

const clock = 'The measuring date comes in as a value: no clock here.';

/** Words of an earlier vocabulary: docs/dev/glossary.md has the terms that took their place. */
const oldWords = [
  'deed',
  'Teller',
  'teller',
  'whisper',
  'asking',
  'Asking',
  'mend',
  'mended',
  'Mendable',
  'Mended',
  'takeBack',
  'Remembered',
  'DataSeen',
  'lookAtData',
  'lookAgain',
  'Desk',
  'FileDoor',
  'poseAsExcel',
  'happening',
  'Happening',
  'Journal',
  'trouble',
  'Trouble',
  'halfDone',
  'Ground',
  'Remains',
  'Carried',
  'Lack',
  'recut',
  'Cutter',
  'breathe',
  'breathing',
  'sniff',
  'Refusal',
  'refuse',
  'foldWord',
  'foldHeader',
  'foldCourse',
  'detached',
  'weighty',
  'Freshness',
  'Settled',
  'overrule',
  'Ruling',
  'spoil',
  'inventPerson',
  'habits',
  'slip',
  'reachable',
  'Sayings',
];

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
    files: ['src/**', 'tools/**'],
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.js', '.json'] })] },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-extraneous-dependencies': ['error', { devDependencies: false }],
      'no-console': 'error',
      'id-denylist': ['error', ...oldWords],
    },
  },
  { files: ['src/cli/**'], rules: { 'no-console': 'off' } },
  {
    // Tools run on a developer's machine and are never published.
    files: ['tools/**'],
    rules: { 'import-x/no-extraneous-dependencies': ['error', { devDependencies: true }] },
  },
  {
    // What talks with Excel: load before reading, sync after loading, no round trip for each item of a list.
    files: ['src/workbook/excel.ts', 'src/workbook/excel/**', 'src/addin/taskpane/**', 'src/addin/commands/**'],
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
            {
              regex: '^(?:\\./|\\.\\./)+(?:file/|package/)*(?:disk|disk-zip|atomic-write|list-files)$',
              message: 'This file needs Node.',
            },
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
