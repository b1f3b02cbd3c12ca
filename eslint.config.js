import js from '@eslint/js';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/** The layers, each of which may import only from those before it (DESIGN.md). */
const LAYERS = ['text', 'lexicon', 'extract', 'ingest', 'store', 'api'];
const LAST = ['app', 'server', 'config', 'cli'];

const layerRules = LAYERS.map((layer, i) => ({
  files: [`src/${layer}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^(\\.\\./)+(${[...LAYERS.slice(i + 1), ...LAST].join('|')})(/|\\.js$)`,
            message: `src/${layer} imports only from itself and ${LAYERS.slice(0, i).join(', ') || 'packages'}.`,
          },
        ],
      },
    ],
  },
}));

export default tseslint.config(
  { ignores: ['**/dist', 'src/store/generated', '.tap', 'data', 'node_modules'] },
  js.configs.recommended,
  tseslint.configs.recommendedTypeChecked,
  regexp.configs['flat/recommended'],
  {
    languageOptions: {
      parserOptions: {
        projectService: {
          allowDefaultProject: [
            'eslint.config.js',
            'prisma/generate.js',
            'src/build.js',
            'src/store/heavy/job-process.js',
            'src/ingest/datasets/reader.js',
          ],
        },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'no-control-regex': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Fastify's handlers and tap's tests are async functions whether or not they await.
      '@typescript-eslint/require-await': 'off',
      // wink-nlp hands out its helpers as methods that are made to be passed around.
      '@typescript-eslint/unbound-method': 'off',
      'regexp/no-super-linear-move': 'error',
    },
  },
  ...layerRules,
  {
    // tap collects its tests itself.
    files: ['test/**/*.ts'],
    rules: { '@typescript-eslint/no-floating-promises': 'off' },
  },
  {
    // The extractor is a pure function: no clock, no chance, no I/O.
    files: ['src/text/**/*.ts', 'src/extract/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'Extraction has no clock.',
        },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Extraction has no clock.' },
        { object: 'Math', property: 'random', message: 'Extraction leaves nothing to chance.' },
      ],
    },
  },
  {
    files: ['**/*.js'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: { process: 'readonly', URL: 'readonly' } },
  },
);
