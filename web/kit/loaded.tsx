import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { ApiError } from "./api.ts";
import { Failure, Notice } from "./notice.tsx";
import { Skeleton } from "./skeleton.tsx";
import { kitTexts } from "./texts.ts";

/** Draws a query: its shape while it loads, the reason when refused, a way to try again after a fault, else the content. */
export function Loaded<T>({ query, rows = 6, children }: {
  readonly query: UseQueryResult<T, ApiError>;
  readonly rows?: number;
  readonly children: (value: T) => ReactNode;
}): ReactNode {
  if (query.data !== undefined) return children(query.data);
  if (query.isError && query.error.failure) return <Failure failure={query.error.failure} onAgain={() => void query.refetch()} />;
  if (query.isError) return <Notice meaning="overdue" title={kitTexts.notLoaded} />;
  return <Skeleton rows={rows} />;
}
