export { genderViolence } from "./definition.ts";
