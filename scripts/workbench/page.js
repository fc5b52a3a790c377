/** What is no script: the workbench's page and style, and Univer's styles in one file. */
const fs = require('node:fs');
const path = require('node:path');
const { Compilation, sources } = require('webpack');
const { presets } = require('./univer');

const PAGE = 'tools/workbench/page';

/** Emits files beside the scripts, as they are. */
class Beside {
  constructor({ root }) {
    this.root = root;
  }

  apply(compiler) {
    const name = this.constructor.name;
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name, stage }, () => this.emitAll(compilation));
    });
  }

  emit(compilation, name, content) {
    compilation.emitAsset(name, new sources.RawSource(content), { minimized: true });
  }
}

class WorkbenchPage extends Beside {
  emitAll(compilation) {
    const folder = path.join(this.root, PAGE);
    compilation.contextDependencies.add(folder);
    for (const name of fs.readdirSync(folder)) {
      compilation.fileDependencies.add(path.join(folder, name));
      this.emit(compilation, name, fs.readFileSync(path.join(folder, name)));
    }
  }
}

class UniverStyles extends Beside {
  emitAll(compilation) {
    const styles = presets.map((name) =>
      fs.readFileSync(path.join(this.root, 'node_modules', name, 'lib/index.css'), 'utf8'),
    );
    this.emit(compilation, 'univer.css', styles.join('\n'));
  }
}

module.exports = { UniverStyles, WorkbenchPage };
