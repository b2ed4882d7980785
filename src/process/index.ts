export * from "./check.ts";
export * from "./clock.ts";
export * from "./contract.ts";
export * from "./country.ts";
export * from "./decide.ts";
export * from "./definition.ts";
export * from "./facts.ts";
export * from "./texts.ts";
