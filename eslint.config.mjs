import tseslint from 'typescript-eslint';

/** Rooms inside `src` that look at the others, and that none of them looks into. */
const OUTER = [
  'backup',
  'benchmark',
  'evaluation',
  'indexing',
  'langchain',
  'monitoring',
  'playground',
  'polling',
];

/** Which rooms inside `src` a room may not look into: imports run one way, see the layout in docs/design.md. */
const FORBIDDEN = {
  'src/postgres/**': [
    'answering',
    'coverage',
    'discord',
    'edition',
    'retrieval',
    'state',
    'terminal',
  ],
  'src/localisation/**': ['edition', 'retrieval', 'answering', 'state', 'discord', 'terminal'],
  'src/language/**': [
    'coverage',
    'edition',
    'retrieval',
    'answering',
    'state',
    'discord',
    'terminal',
  ],
  'src/coverage/**': ['edition', 'retrieval', 'answering', 'state', 'discord', 'terminal'],
  'src/edition/**': ['retrieval', 'answering', 'state', 'discord', 'terminal'],
  'src/retrieval/**': ['answering', 'state', 'discord', 'terminal'],
  'src/answering/**': ['state', 'discord', 'terminal'],
  'src/state/**': ['discord', 'terminal'],
  'src/charts/**': ['discord', 'terminal'],
  'src/langchain/**': ['discord', 'terminal'],
  'src/discord/**': ['terminal'],
  'src/terminal/**': [],
};

export default tseslint.config(
  // What bench/ compares with is installed by `npm run bench` alone, which compiles it too: here its types are missing.
  { ignores: ['dist', 'data', 'node_modules', 'bench'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        project: ['./test/tsconfig.json', './src/playground/page/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      'no-console': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  forbid(
    'embeddings/**',
    '^\\.\\./(commands/|src/(?!(cache-file|config|config/model-server|errors|provider-errors|retry|until-aborted|worker-pool)\\.ts$))',
  ),
  ...Object.entries(FORBIDDEN).map(([files, rooms]) =>
    forbid(
      files,
      `^(\\.\\./)+(commands/|embeddings/(?!embedder\\.ts$)|(${[...rooms, ...OUTER].join('|')})/)`,
    ),
  ),
  {
    files: ['src/main.ts', 'src/cli.ts', 'test/**'],
    rules: { 'no-console': 'off' },
  },
  { files: ['**/*.mjs'], ...tseslint.configs.disableTypeChecked },
);

function forbid(files, regex) {
  const message = 'Imports run one way only: see the layout in docs/design.md.';
  return {
    files: [files],
    rules: { 'no-restricted-imports': ['error', { patterns: [{ regex, message }] }] },
  };
}
