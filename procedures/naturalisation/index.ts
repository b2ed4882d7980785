export { naturalisation } from "./definition.ts";
