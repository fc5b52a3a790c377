/**
 * For Stryker: a text of three words or more is prose (a citation, a title, a note), not a value of the rule, and a
 * test that repeats it would prove nothing. 'tidak pernah' and 'Sangat Tinggi' are values and do get changed.
 */
const prose = (text) => text.trim().split(/\s+/).length >= 3;

export const strykerPlugins = [
  {
    kind: 'Ignore',
    name: 'prose',
    value: {
      shouldIgnore({ node }) {
        const text =
          node.type === 'TemplateLiteral' ? node.quasis.map((part) => part.value.raw).join(' x ') : node.value;
        const isText = node.type === 'StringLiteral' || node.type === 'TemplateLiteral';
        return isText && prose(text) ? 'prose' : undefined;
      },
    },
  },
];
