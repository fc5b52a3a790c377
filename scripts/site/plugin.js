/** What of the site is not a script: the pane's page, the functions' metadata, manifest, shortcuts, icons and help. */
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { Compilation, sources, WebpackError } = require('webpack');
const { generateCustomFunctionsMetadata } = require('custom-functions-metadata');
const { completeMetadata } = require('../function-metadata');
const { replaceAddress } = require('./address');
const { panePolicy } = require('./headers');
const { helpFiles } = require('./help');

const FUNCTIONS = 'src/addin/functions/functions.ts';
const STYLES = 'taskpane.css';

/** Tells webpack's minimisers to leave a file as it is. */
const AS_WRITTEN = { minimized: true };

class Site {
  constructor({ root, address }) {
    this.root = root;
    this.address = address;
  }

  apply(compiler) {
    this.copies().apply(compiler);
    this.page().apply(compiler);
    compiler.hooks.thisCompilation.tap('Site', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tapPromise({ name: 'Site', stage }, async () => {
        await this.emitMetadata(compilation);
        await this.emitHelp(compilation);
      });
    });
  }

  copies() {
    const transform = (content) => replaceAddress(content.toString(), this.address);
    const patterns = [
      { from: 'manifest.xml', transform },
      { from: 'src/addin/commands/shortcuts*.json', to: '[name][ext]', transform },
      { from: 'assets/icons/*.png', to: 'icons/[name][ext]' },
      { from: `src/addin/taskpane/${STYLES}`, to: '[name][ext]?[contenthash:8]' },
    ];
    return new CopyPlugin({
      patterns: patterns.map((pattern) => ({ ...pattern, context: this.root, info: AS_WRITTEN })),
    });
  }

  /** The pane's page. Functions come before the pane: Excel waits for them. */
  page() {
    return new HtmlPlugin({
      template: path.join(this.root, 'src/addin/taskpane/taskpane.html'),
      filename: 'taskpane.html',
      chunks: ['functions', 'taskpane'],
      chunksSortMode: 'manual',
      templateParameters: (compilation) => ({ policy: panePolicy, styles: addressOfAsset(compilation, STYLES) }),
      minify: false,
      // The cache would not see that the style sheet has changed.
      cache: false,
    });
  }

  /** functions.json in each language. Without rich data types: functions score a cell's plain value. */
  async emitMetadata(compilation) {
    const { metadataJson, errors } = await generateCustomFunctionsMetadata(path.join(this.root, FUNCTIONS));
    compilation.errors.push(...errors.map((error) => new WebpackError(`${FUNCTIONS}: ${error}`)));
    if (errors.length > 0) return;
    const plain = JSON.stringify({ ...JSON.parse(metadataJson), allowCustomDataForDataTypeAny: undefined });
    const metadataIn = (language) => completeMetadata(plain, { language, address: this.address });
    emit(compilation, 'functions.json', metadataIn('id'));
    emit(compilation, 'functions.en.json', metadataIn('en'));
  }

  async emitHelp(compilation) {
    const docs = path.join(this.root, 'docs');
    compilation.contextDependencies.add(docs);
    for (const { name, content, source: file } of await helpFiles(docs)) {
      if (file !== undefined) compilation.fileDependencies.add(file);
      emit(compilation, `help/${name}`, typeof content === 'string' ? replaceAddress(content, this.address) : content);
    }
  }
}

/** `taskpane.css?1a2b3c4d`: the hash makes browsers fetch a changed file, whatever the server says about caching. */
function addressOfAsset(compilation, file) {
  return compilation.getAssets().find(({ name }) => name.startsWith(`${file}?`)).name;
}

function emit(compilation, name, content) {
  compilation.emitAsset(name, new sources.RawSource(content), AS_WRITTEN);
}

module.exports = { Site };
