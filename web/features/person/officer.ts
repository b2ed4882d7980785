import { accessContract, type SessionView } from "../../../src/access/index.ts";
import { useRoute } from "../../kit/index.ts";

/** Who is working here and what their role may send; undefined while it loads. */
export type Officer = SessionView & { readonly may: (command: string) => boolean };

/** The session, from the same answer that the shell reads. */
export function useOfficer(): Officer | undefined {
  const { data } = useRoute(accessContract.session, {});
  const session = data?.session;
  return session && { ...session, may: (command) => session.commands.includes(command) };
}
