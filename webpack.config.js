/**
 * Builds the command line (build/ipasn.js), the site for Excel (dist/), the workbench (build/workbench) with its grid
 * (build/univer) and, with `--env bench`, the programs in bench/ (build/bench).
 */
const fs = require('node:fs');
const path = require('node:path');
const { BannerPlugin } = require('webpack');
const { siteAddress } = require('./scripts/site/address');
const { Site } = require('./scripts/site/plugin');
const { univerStyles, workbenchPage } = require('./scripts/workbench/page');
const { entry: univerEntry, externals: univerExternals } = require('./scripts/workbench/univer');

/** Modules that no build has used for a day leave the cache. */
const CACHE_MAX_AGE_MS = 24 * 60 * 60 * 1000;

/** Webpack's cache makes a build after a change faster. The files named here are inputs of every module in it. */
const cacheOf = (name) => ({
  type: 'filesystem',
  name,
  cacheDirectory: path.join(__dirname, 'build/.cache'),
  compression: 'gzip',
  maxAge: CACHE_MAX_AGE_MS,
  buildDependencies: {
    config: [path.join(__dirname, 'webpack.config.js')],
    typescript: [path.join(__dirname, 'tsconfig.json')],
  },
});

/** Shared by all builds. ts-loader only strips types: `npm run typecheck` checks them. */
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

/** A program for Node: one file with all libraries, not minified, so that stack traces are readable. */
const nodeProgram = {
  ...common,
  target: 'node20',
  node: { __dirname: false, __filename: false },
  module: { ...common.module, parser: { javascript: { dynamicImportMode: 'eager' } } },
  optimization: { minimize: false },
};

/** Makes a built script executable. */
class Executable {
  apply(compiler) {
    compiler.hooks.assetEmitted.tap('Executable', (file, { targetPath }) => {
      if (file.endsWith('.js')) fs.chmodSync(targetPath, 0o755);
    });
  }
}

const commandLine = {
  ...nodeProgram,
  name: 'cli',
  cache: cacheOf('cli'),
  entry: { ipasn: './src/cli/main.ts' },
  output: { path: path.join(__dirname, 'build'), filename: '[name].js' },
  plugins: [new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }), new Executable()],
};

/**
 * The site: functions.js, one file with everything that a custom function needs, and the page of the pane and commands.
 * With `publicPath` set, webpack doesn't look for the page's address at run time: custom functions have no page.
 */
const site = () => ({
  ...common,
  name: 'site',
  cache: cacheOf('site'),
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
  // The page is small and meant to be read as it is written.
  optimization: { splitChunks: false, runtimeChunk: false, minimizeOptions: { html: false } },
  // The hash in the address makes browsers fetch a changed script; the file's own name stays.
  output: {
    path: path.join(__dirname, 'dist'),
    filename: '[name].js?[contenthash:8]',
    chunkFilename: '[name].js?[contenthash:8]',
    publicPath: '',
    clean: true,
  },
  plugins: [new Site({ root: __dirname, address: siteAddress(process.env.ADDIN_URL) })],
});

/**
 * Univer changes with package-lock.json only, so it has a build of its own, without a cache. It is never published, so it
 * isn't minified.
 */
const univer = {
  ...common,
  name: 'univer',
  cache: false,
  mode: 'none',
  devtool: false,
  target: ['web', 'es2022'],
  entry: { univer: univerEntry },
  module: { parser: { javascript: { dynamicImportMode: 'eager' } } },
  optimization: { nodeEnv: 'production', providedExports: true, sideEffects: true },
  output: { path: path.join(__dirname, 'build', 'univer'), filename: '[name].js', publicPath: '', clean: true },
  plugins: [univerStyles()],
};

/** The workbench: a spreadsheet in the browser beside the built site. Never published. */
const workbench = {
  ...common,
  name: 'workbench',
  cache: cacheOf('workbench'),
  target: ['web', 'es2022'],
  entry: { workbench: './tools/workbench/main.ts', 'office-loader': './tools/workbench/office-loader.ts' },
  externals: univerExternals,
  optimization: { minimizeOptions: { html: false } },
  output: { path: path.join(__dirname, 'build', 'workbench'), filename: '[name].js', publicPath: '', clean: true },
  plugins: workbenchPage(),
};

/** Each file directly in bench/ is a program. Libraries that it compares us with are not bundled, as for their users. */
const bench = () => ({
  ...nodeProgram,
  name: 'bench',
  cache: cacheOf('bench'),
  // The fake Excel host loads Microsoft's client library from node_modules at run time.
  module: {
    ...nodeProgram.module,
    parser: { javascript: { ...nodeProgram.module.parser.javascript, createRequire: false } },
  },
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

/** `--env bench` builds only the bench, and nothing else builds it. */
module.exports = (env = {}) => (env.bench ? [bench()] : [commandLine, site(), univer, workbench]);
