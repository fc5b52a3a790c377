/**
 * What is built: the command line (build/ipasn.js), the site for Excel (dist/), the workbench (build/workbench) with its
 * grid (build/univer) and, for `npm run bench`, the programs in bench/. One entry of the array each.
 */
const fs = require('node:fs');
const path = require('node:path');
const { BannerPlugin } = require('webpack');
const { addressOf } = require('./scripts/site/address');
const { Site } = require('./scripts/site/plugin');
const { UniverStyles, WorkbenchPage } = require('./scripts/workbench/page');
const univerOnPage = require('./scripts/workbench/univer');

/** What every build shares. ts-loader only strips types: `npm run typecheck` checks them. */
const common = {
  mode: 'production',
  context: __dirname,
  devtool: 'source-map',
  resolve: { extensions: ['.ts', '.js'] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        loader: 'ts-loader',
        options: { transpileOnly: true, compilerOptions: { noEmit: false } },
      },
    ],
  },
  performance: { hints: false },
  stats: { preset: 'errors-warnings', assets: true, timings: true },
};

/** A program for Node: every library inside, legible stack traces, no chunk beside it. */
const program = {
  ...common,
  target: 'node20',
  node: { __dirname: false, __filename: false },
  module: { ...common.module, parser: { javascript: { dynamicImportMode: 'eager' } } },
  optimization: { minimize: false },
};

/** Lets a built file be started by its name alone. */
class Executable {
  apply(compiler) {
    compiler.hooks.assetEmitted.tap('Executable', (file, { targetPath }) => {
      if (file.endsWith('.js')) fs.chmodSync(targetPath, 0o755);
    });
  }
}

const commandLine = {
  ...program,
  name: 'cli',
  entry: { ipasn: './src/cli/main.ts' },
  output: { path: path.join(__dirname, 'build'), filename: '[name].js' },
  plugins: [new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }), new Executable()],
};

/**
 * The site: functions.js, which holds all that a custom function needs in one file, and the page of pane and commands.
 * `publicPath` is named, or webpack would ask the page for its own address, and functions have no page.
 */
const site = () => ({
  ...common,
  name: 'site',
  target: ['web', 'es2020'],
  entry: {
    functions: './src/addin/functions/functions.ts',
    taskpane: ['./src/addin/taskpane/main.ts', './src/addin/commands/commands.ts'],
  },
  module: {
    rules: [
      {
        ...common.module.rules[0],
        options: { transpileOnly: true, compilerOptions: { noEmit: false, target: 'es2020' } },
      },
    ],
  },
  optimization: { splitChunks: false, runtimeChunk: false },
  // What loads later is asked for by what it holds, as the page asks for its scripts.
  output: {
    path: path.join(__dirname, 'dist'),
    filename: '[name].js',
    chunkFilename: '[name].js?[contenthash:8]',
    publicPath: '',
    clean: true,
  },
  plugins: [new Site({ root: __dirname, address: addressOf(process.env.ADDIN_URL) })],
});

/** Univer changes with package-lock.json alone, so it is built apart, and not made small: it never leaves the machine. */
const univer = {
  ...common,
  name: 'univer',
  mode: 'none',
  devtool: false,
  target: ['web', 'es2022'],
  entry: { univer: univerOnPage.entry },
  module: { parser: { javascript: { dynamicImportMode: 'eager' } } },
  optimization: { nodeEnv: 'production', providedExports: true, sideEffects: true },
  output: { path: path.join(__dirname, 'build', 'univer'), filename: '[name].js', publicPath: '', clean: true },
  plugins: [new UniverStyles({ root: __dirname })],
};

/** The workbench: a spreadsheet in the browser with the built site beside it. Never part of what is published. */
const workbench = {
  ...common,
  name: 'workbench',
  target: ['web', 'es2022'],
  entry: { workbench: './tools/workbench/main.ts', 'office-loader': './tools/workbench/office-loader.ts' },
  externals: univerOnPage.externals,
  output: { path: path.join(__dirname, 'build', 'workbench'), filename: '[name].js', publicPath: '', clean: true },
  plugins: [new WorkbenchPage({ root: __dirname })],
};

/** Each file directly in bench/ is a program; what it compares us with stays outside the bundle, as its users have it. */
const bench = () => ({
  ...program,
  name: 'bench',
  // The fake Excel looks for Microsoft's client library where it is installed when it runs.
  module: { ...program.module, parser: { javascript: { ...program.module.parser.javascript, createRequire: false } } },
  entry: Object.fromEntries(
    fs
      .readdirSync(path.join(__dirname, 'bench'))
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
      .map((file) => [path.basename(file, '.ts'), `./bench/${file}`]),
  ),
  externals: {
    exceljs: 'commonjs exceljs',
    'json-rules-engine': 'commonjs json-rules-engine',
    'playwright-core': 'commonjs playwright-core',
  },
  output: { path: path.join(__dirname, 'build', 'bench'), filename: '[name].js' },
});

/** `--env bench` builds the bench alone; otherwise all that users get. */
module.exports = (env = {}) => (env.bench ? [bench()] : [commandLine, site(), univer, workbench]);
