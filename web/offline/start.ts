import type { SessionView } from "../../src/access/index.ts";
import { answerFrom, askAnew } from "../kit/query.ts";
import { follow, keptAnswer, tend } from "./device.ts";
import { isLeft, noteSession, tellLeft } from "./left.ts";
import { changePost, postState } from "./state.ts";
import { welcome } from "./welcome.ts";
import { hearWindows } from "./windows.ts";

const tendEveryMs = 60_000;
/** Work in the background may fail with the network; the next turn does it again. */
const quietly = (work: Promise<unknown>): void => void work.catch(() => undefined);

/** Begins the work that a device of a post does by itself, in the background of every screen. */
answerFrom({
  find: keptAnswer,
  onAnswer(address, from, value) {
    if (address !== "/api/session") return;
    const isAway = from === "device";
    const wasAway = postState().isAway;
    changePost({ isAway });
    const { session } = value as { readonly session?: SessionView };
    if (!isAway && session) {
      noteSession(session);
      quietly(isLeft(session) ? endLeft() : welcome(session));
    }
    // The node is back: what waits goes at once, not at the next turn.
    if (wasAway && !isAway) quietly(tend());
  },
});
// What another window shut is shut here: a screen that shows persons of the shift asks anew who may see it.
hearWindows((word) => quietly(follow(word).then(() => (word === "changed" ? undefined : askAnew()))));
/** What was left while the node was silent is ended as soon as it answers, before anything else. */
const endLeft = async (): Promise<void> => ((await tellLeft()) ? askAnew() : undefined);
const turn = (): void => quietly(endLeft().then(tend));
addEventListener("online", turn);
setInterval(turn, tendEveryMs);
turn();
