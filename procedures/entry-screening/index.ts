export { entryScreening } from "./definition.ts";
