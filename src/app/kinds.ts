import { changeAccount, createAccount, disableAccount, enableAccount } from "../access/index.ts";
import type { AnyCommandKind } from "../ledger/index.ts";
import { recordArrival, recordGroup } from "../intake/record.ts";
import type { World } from "./node.ts";

/** Every command that the node takes, by kind. */
export const kinds: readonly AnyCommandKind<World>[] = [createAccount, changeAccount, disableAccount, enableAccount, recordArrival, recordGroup];
