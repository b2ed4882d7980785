export * from "./codes.ts";
export * from "./contract.ts";
export * from "./ids.ts";
export * from "./odd-names.ts";
export * from "./reference.ts";
export * from "./result.ts";
export * from "./text.ts";
export * from "./time.ts";
