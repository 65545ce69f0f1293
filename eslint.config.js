import { fileURLToPath } from 'node:url';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  {
    ignores: [
      'dist/',
      'storybook-static/',
      'coverage/',
      'bench/peers/node_modules/',
      'node_modules/',
      'stories/article/',
      'test/hosts/.cache/',
      'test/hosts/apps/',
    ],
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked, lit['flat/recommended'], wc['flat/best-practice']],
    languageOptions: {
      parserOptions: { project: './tsconfig.test.json', tsconfigRootDir: fileURLToPath(new URL('.', import.meta.url)) },
    },
    settings: { wc: { elementBaseClasses: ['LitElement'] } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // A schema's combinators hold values of any type; using one unchecked stays an error (no-unsafe-*).
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': ['error', { allowShortCircuit: true, allowTernary: true }],
      // LitElement has every callback there is.
      'wc/guard-super-call': 'off',
      // A page's tags are defined in define/, apart from the classes, so that a server may import the classes.
      'wc/define-tag-after-class-definition': 'off',
      'wc/file-name-matches-element': 'off',
    },
  },
  {
    files: ['src/model/**'],
    rules: {
      'no-restricted-globals': ['error', 'Intl', 'document', 'window', 'fetch', 'console'],
      // No clock: what is said of a claim must not change with the hour.
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The model has no clock.' },
        { selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'The model has no clock.' },
      ],
    },
  },
  {
    files: ['src/**'],
    rules: { 'no-console': ['error', { allow: ['warn'] }], 'no-eval': 'error', eqeqeq: ['error', 'smart'] },
  },
  {
    files: ['test/**', 'stories/**'],
    rules: {
      // Chai's assertions are expressions: `expect(x).to.be.true`.
      '@typescript-eslint/no-unused-expressions': 'off',
      // Tests replace a page's own functions, and hand over what no type allows.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/only-throw-error': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
);
