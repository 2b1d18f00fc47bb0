import tseslint from "typescript-eslint";

const CORE = "src/{base,report,text,claims,record,views}/**/*.ts";
const NAME_IT = { selector: "ExportDefaultDeclaration", message: "Name what you export." };

export default [
  { ignores: ["dist/**", "node_modules/**", "web/public/**"] },
  {
    files: ["{src,web,bench,scripts,training,tests}/**/*.{ts,tsx}"],
    languageOptions: { parser: tseslint.parser },
    plugins: { ts: tseslint.plugin },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "no-restricted-syntax": ["error", NAME_IT],
      "ts/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "no-console": "error",
      "prefer-const": "error",
      eqeqeq: ["error", "always", { null: "ignore" }],
    },
  },
  { files: ["bench/**/*.ts", "scripts/**/*.ts", "training/**/*.ts"], rules: { "no-console": "off" } },
  {
    files: ["src/**/*.ts"],
    ignores: ["**/*.{test,contract}.ts"],
    rules: {
      "max-lines": ["error", { max: 250, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["error", { max: 50, skipBlankLines: true, skipComments: true }],
      "max-params": ["error", 3],
      // Optional chaining and ?? count as branches; a table of words in code is not a maze.
      complexity: ["error", 30],
    },
  },
  {
    files: [CORE],
    rules: {
      "ts/no-explicit-any": "error",
      "no-restricted-syntax": [
        "error",
        NAME_IT,
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "Take a clock." },
        { selector: "MemberExpression[object.name='Date'][property.name='now']", message: "Take a clock." },
        { selector: "MemberExpression[object.name='Math'][property.name='random']", message: "Take a seed." },
      ],
    },
  },
  // Their tools ask for a default export.
  { files: ["**/*.config.ts"], rules: { "no-restricted-syntax": "off" } },
  // Tables of words and rules: one entry a line, long by nature.
  {
    files: ["src/claims/rules/**/*.ts", "src/**/*-words.ts", "src/**/words.ts"],
    rules: { "max-lines": "off" },
  },
];
