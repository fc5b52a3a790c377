/** Puts together what is no script: the pane's page, the functions' metadata, manifest, shortcuts, icons and help. */
const { createHash } = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');
const { Compilation, sources, WebpackError } = require('webpack');
const { generateCustomFunctionsMetadata } = require('custom-functions-metadata');
const { completeMetadata } = require('../function-metadata');
const { moved } = require('./address');
const { panePolicy } = require('./headers');
const { helpFiles } = require('./help');

const FUNCTIONS = 'src/addin/functions/functions.ts';
const PAGE = 'src/addin/taskpane/taskpane.html';

class Site {
  constructor({ root, address }) {
    this.root = root;
    this.address = address;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('Site', (compilation) => {
      const at = (stage, run) => compilation.hooks.processAssets.tapPromise({ name: 'Site', stage }, run);
      at(Compilation.PROCESS_ASSETS_STAGE_ADDITIONS, async () => {
        this.emitTexts(compilation);
        this.emitIcons(compilation);
        await this.emitMetadata(compilation);
        await this.emitHelp(compilation);
      });
      // The page names its scripts by what they hold, so it comes when they are final.
      at(Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE, async () => this.emitPage(compilation));
    });
  }

  /** Reads a file of the project, and has `--watch` build again when it changes. */
  read(compilation, file, encoding) {
    const whole = path.resolve(this.root, file);
    compilation.fileDependencies.add(whole);
    return fs.readFileSync(whole, encoding);
  }

  emitTexts(compilation) {
    const texts = {
      'manifest.xml': 'manifest.xml',
      'shortcuts.json': 'src/addin/commands/shortcuts.json',
      'shortcuts.en.json': 'src/addin/commands/shortcuts.en.json',
    };
    for (const [name, file] of Object.entries(texts)) {
      emit(compilation, name, moved(this.read(compilation, file, 'utf8'), this.address));
    }
  }

  emitIcons(compilation) {
    for (const name of fs.readdirSync(path.join(this.root, 'assets/icons'))) {
      if (name.endsWith('.png')) emit(compilation, `icons/${name}`, this.read(compilation, `assets/icons/${name}`));
    }
  }

  /** What Excel shows of the functions, in each language. Without rich data types: a cell's plain value is what we score. */
  async emitMetadata(compilation) {
    const { metadataJson, errors } = await generateCustomFunctionsMetadata(path.join(this.root, FUNCTIONS));
    compilation.errors.push(...errors.map((error) => new WebpackError(`${FUNCTIONS}: ${error}`)));
    if (errors.length > 0) return;
    const plain = JSON.stringify({ ...JSON.parse(metadataJson), allowCustomDataForDataTypeAny: undefined });
    const of = (language) => completeMetadata(plain, { language, address: this.address });
    emit(compilation, 'functions.json', of('id'));
    emit(compilation, 'functions.en.json', of('en'));
  }

  async emitHelp(compilation) {
    const docs = path.join(this.root, 'docs');
    compilation.contextDependencies.add(docs);
    for (const { name, content, source: file } of await helpFiles(docs)) {
      if (file !== undefined) compilation.fileDependencies.add(file);
      emit(compilation, `help/${name}`, typeof content === 'string' ? moved(content, this.address) : content);
    }
  }

  /** The pane's page with its policy; each file of ours that it names is built, or stands beside it in the sources. */
  emitPage(compilation) {
    const written = this.read(compilation, PAGE, 'utf8');
    const charset = /<meta charset="utf-8" ?\/?>/i;
    if (!charset.test(written)) throw new Error(`${PAGE} needs <meta charset="utf-8">: the policy follows it`);
    const policy = `<meta http-equiv="Content-Security-Policy" content="${panePolicy}" />`;
    const html = written
      .replace(/<!--.*?-->\s*/gs, '')
      .replace(charset, (meta) => `${meta}\n    ${policy}`)
      .replace(/\b(src|href)="([^":?#]+)"/g, (_, attribute, name) => {
        const beside = path.join(path.dirname(PAGE), name);
        if (compilation.getAsset(name) === undefined) emit(compilation, name, this.read(compilation, beside));
        return `${attribute}="${name}?${fingerprint(compilation.getAsset(name).source.buffer())}"`;
      });
    emit(compilation, path.basename(PAGE), html);
  }
}

/** In an address it makes browsers fetch a changed file anew, whatever the server says about keeping it. */
function fingerprint(content) {
  return createHash('sha256').update(content).digest('hex').slice(0, 8);
}

/** Emits a file as it is: what is written by hand is small, and meant to be read. */
function emit(compilation, name, content) {
  compilation.emitAsset(name, new sources.RawSource(content), { minimized: true });
}

module.exports = { Site };
