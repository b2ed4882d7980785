import type { Desk } from "../access/index.ts";
import { createRenderer, type DocumentParts, type Renderer } from "../document/server.ts";
import { sayingOf } from "./law.ts";
import type { Node } from "./node.ts";
import { noContext } from "./sessions.ts";

/** What papers need of the node; the typesetter is started by the first paper, and then kept. */
export function documentParts(node: Node, desk: Desk): DocumentParts {
  let renderer: Renderer | undefined;
  return {
    desk,
    country: node.country,
    procedures: node.procedures,
    key: node.paperKey,
    saying: sayingOf,
    renderer: () => (renderer ??= createRenderer([], node.country.played)),
    openly: (use) => node.database.transaction(noContext, use),
  };
}
