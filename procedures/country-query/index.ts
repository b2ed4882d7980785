export { countryQuery } from "./definition.ts";
