/** @type {import("prettier").Config} */
export default {
  printWidth: 100,
  plugins: ['prettier-plugin-astro'],
  singleQuote: true,
  overrides: [{ files: '*.astro', options: { parser: 'astro' } }],
};
