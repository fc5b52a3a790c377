/** No circle between values, and one drawing of the layers: `npm run architecture`. Types may refer to each other. */
export default {
  forbidden: [
    {
      name: 'no-circle',
      comment: 'Files that need each other cannot be understood alone: move what both need to a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: false,
    tsConfig: { fileName: 'tsconfig.json' },
  },
};
