/**
 * For Stryker: leaves texts of three words or more unchanged. They are prose (a citation, a title, a note), and a test
 * that repeats them would prove nothing. 'tidak pernah' and 'Sangat Tinggi' are values of the rule and get changed.
 */
const isProse = (text) => text.trim().split(/\s+/).length >= 3;

export const strykerPlugins = [
  {
    kind: 'Ignore',
    name: 'prose',
    value: {
      shouldIgnore({ node }) {
        const text =
          node.type === 'TemplateLiteral' ? node.quasis.map((part) => part.value.raw).join(' x ') : node.value;
        const isText = node.type === 'StringLiteral' || node.type === 'TemplateLiteral';
        return isText && isProse(text) ? 'prose' : undefined;
      },
    },
  },
];
