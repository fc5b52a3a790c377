/** What of the workbench is not a script: its page and style, and Univer's styles in one file. */
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { presets } = require('./univer');

const PAGE = 'tools/workbench/page';

const workbenchPage = () => [
  new HtmlPlugin({ template: `${PAGE}/index.html`, chunks: ['workbench'], minify: false }),
  new CopyPlugin({ patterns: [{ from: `${PAGE}/workbench.css`, info: { minimized: true } }] }),
];

/** Univer's presets each bring a style sheet; they go into univer.css in the order in which the presets are listed. */
const univerStyles = () =>
  new CopyPlugin({
    patterns: [
      {
        from: `{${presets.join(',')}}/lib/index.css`,
        context: 'node_modules',
        to: 'univer.css',
        transformAll: (files) => {
          const styleOf = (preset) => files.find((file) => file.sourceFilename.includes(`${preset}/`));
          return presets.map((preset) => styleOf(preset).data).join('\n');
        },
      },
    ],
  });

module.exports = { univerStyles, workbenchPage };
