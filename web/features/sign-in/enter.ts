import { useQueryClient } from "@tanstack/react-query";
import { accessContract } from "../../../src/access/index.ts";
import { callRoute, useGo } from "../../kit/index.ts";

/** Goes to the first screen of whoever has just signed in; the session is known here before the page changes. */
export function useEnter(): () => Promise<void> {
  const client = useQueryClient();
  const go = useGo();
  return async () => {
    await client.resetQueries();
    const answer = await callRoute(accessContract.session, {});
    const screens = answer.kind === "recorded" ? (answer.value.session?.screens ?? []) : [];
    go(screens.includes("mine") ? "/mine" : "/", { isReplacing: true });
  };
}
