import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';

const root = new URL('..', import.meta.url).pathname;

export default tseslint.config(
  {
    basePath: root,
    ignores: [
      'node_modules/',
      'output/',
      'dist/',
      '.cache/',
      'src/model/data/data-types.ts',
      'src/model/data/data-shapes.ts',
      'src/catalogue/catalogue-types.ts',
      '.puppeteerrc.cjs',
      '.config/',
    ],
  },
  {
    basePath: root,
    files: ['src/**/*.ts', 'scripts/**/*.ts', 'tests/**/*.ts', 'templates/**/*.ts', 'eleventy.config.ts'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked, prettier],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-empty': ['error', { allowEmptyCatch: false }],
      eqeqeq: 'error',
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_$', argsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    basePath: root,
    files: ['tests/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
);
