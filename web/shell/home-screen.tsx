import type { ReactNode } from "react";
import { Page } from "../kit/page.tsx";
import { EmptyState } from "../kit/skeleton.tsx";
import { shellTexts } from "./texts.ts";

/** What stands at `/` until a role has a first screen of its own. */
export function Screen(): ReactNode {
  return <Page title={{ en: "Start", ru: "Начало" }}><EmptyState title={shellTexts.nothing} /></Page>;
}
