import { defineConfig } from "vitest/config";

const shared = { environment: "node", clearMocks: true, hookTimeout: 60_000 } as const;

/**
 * Two projects: `fast` runs beside the code; `acceptance` tells the stories in a
 * real browser, one after the other, and after everything else. The cluster of
 * the global setup starts only when a test asks for a database.
 */
export default defineConfig({
  test: {
    globalSetup: ["test/setup/cluster.ts"],
    projects: [
      {
        extends: true,
        test: {
          ...shared,
          name: "fast",
          include: ["{src,procedures,countries,law,web,tools,db,test,bench}/**/*.test.{ts,tsx}"],
          exclude: ["test/acceptance/**", "node_modules/**"],
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: "acceptance",
          include: ["test/acceptance/**/*.test.ts"],
          fileParallelism: false,
          testTimeout: 90_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
