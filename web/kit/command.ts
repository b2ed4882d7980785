import { uuidv7 } from "uuidv7";
import type { CommandId } from "../../src/kernel/ids.ts";

/**
 * Gives a command its id. The id stays while the same content is sent again, so that a retry after a lost answer
 * records nothing twice; other content is another command, so that a correction is never swallowed by the first.
 */
export function commandIds(next: () => string = uuidv7): { idFor: (content: string) => CommandId; settle: () => void } {
  let pending: { readonly content: string; readonly id: CommandId } | undefined;
  return {
    idFor(content) {
      if (pending?.content !== content) pending = { content, id: next() as CommandId };
      return pending.id;
    },
    settle() {
      pending = undefined;
    },
  };
}
