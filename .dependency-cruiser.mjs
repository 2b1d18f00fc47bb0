// Demarc's layering as failing rules; `npm run check` runs them.
const STAGES = ["base", "report", "text", "claims", "record", "views"]; // each may import those to its left
const SHELLS = "edge|cli|server";
const CORE = `^src/(${STAGES.join("|")})/`;
const TESTS = "[.]test[.]ts$|[.]contract[.]ts$|/testing[.]ts$|/testing-arbitrary[.]ts$"; // tests and what only they use
/** Pure libraries the core may use: schemas and their types, dates in prose, SHA-256, EDTF. */
const CORE_LIBRARIES = "node_modules/(zod|chrono-node|@noble/hashes|edtf)/";

const looksLeft = STAGES.map((stage, i) => ({
  name: `${stage}-looks-left`,
  comment: "A stage may use the stages before it, never a later one, the edge, a shell or the web.",
  severity: "error",
  from: { path: `^src/${stage}/`, pathNot: TESTS },
  to: { path: `^(src/(${[...STAGES.slice(i + 1), SHELLS].join("|")})/|src/[^/]+[.]ts$|web/)` },
}));

export default {
  forbidden: [
    ...looksLeft,
    {
      name: "core-does-no-io",
      comment: "Files, network, clocks and randomness come in as arguments from edge/.",
      severity: "error",
      from: { path: CORE, pathNot: TESTS },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "core-libraries-by-name",
      comment: "A new library in the core is a decision: add it to CORE_LIBRARIES with its reason.",
      severity: "error",
      from: { path: CORE, pathNot: TESTS },
      to: {
        dependencyTypes: ["npm", "npm-dev", "npm-no-pkg", "npm-optional", "npm-peer"],
        pathNot: CORE_LIBRARIES,
      },
    },
    {
      name: "edge-below-shells",
      comment: "The edge serves the shells and knows neither of them.",
      severity: "error",
      from: { path: "^src/edge/" },
      to: { path: "^(src/(cli|server)/|web/)" },
    },
    {
      name: "shells-apart",
      comment: "The server knows nothing of the command line.",
      severity: "error",
      from: { path: "^src/server/" },
      to: { path: "^src/cli/" },
    },
    {
      name: "shells-use-the-front-door",
      comment:
        "cli/ and server/ see base/, the answers of views/, the public API and edge/, not the insides of reading.",
      severity: "error",
      from: { path: "^src/(cli|server)/", pathNot: TESTS },
      to: { path: "^src/(text|claims|record)/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "web-sees-views-only",
      comment: "The browser shares the answers' types and pure functions, nothing else.",
      severity: "error",
      from: { path: "^web/" },
      to: { path: "^src/", pathNot: "^src/(base|views)/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "no-circular",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
  },
};
