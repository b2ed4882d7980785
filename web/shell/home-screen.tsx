import type { ReactNode } from "react";
import { Skeleton } from "../kit/skeleton.tsx";

/** What stands at `/` for the moment until the frame has led to where the role's work begins. */
export function Screen(): ReactNode {
  return <Skeleton />;
}
