export { temporaryProtection } from "./definition.ts";
