export { type LawLibrary, libraryRoutes } from "./routes.ts";
