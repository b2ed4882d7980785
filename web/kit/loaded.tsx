import type { UseQueryResult } from "@tanstack/react-query";
import { use, type ReactNode } from "react";
import { Link } from "./address.tsx";
import type { ApiError } from "./api.ts";
import { Failure, Notice } from "./notice.tsx";
import { Page, WithinPage } from "./page.tsx";
import { Skeleton } from "./skeleton.tsx";
import { useText } from "./text.ts";
import { kitTexts } from "./texts.ts";

/** Draws a query: its shape while it loads, the reason when refused, a way to try again after a fault, else the content. */
export function Loaded<T>({
  query,
  rows = 6,
  children,
}: {
  readonly query: UseQueryResult<T, ApiError>;
  readonly rows?: number;
  readonly children: (value: T) => ReactNode;
}): ReactNode {
  if (query.data !== undefined) return children(query.data);
  if (query.isError) return <NotLoaded query={query} />;
  return <Skeleton rows={rows} />;
}

/** Why nothing came. Where it is all that stands on the screen, it has a title and a way on like every other. */
function NotLoaded({ query }: { readonly query: Pick<UseQueryResult<unknown, ApiError>, "error" | "refetch"> }): ReactNode {
  const t = useText();
  const isWithin = use(WithinPage);
  const failure = query.error?.failure;
  const wayOn = isWithin ? undefined : (
    <>
      {failure?.kind === "refused" && failure.nextStep}
      <Link to="/" className="button">
        {t(kitTexts.toStart)}
      </Link>
    </>
  );
  const said = failure ? (
    <Failure failure={failure} next={wayOn} onAgain={() => void query.refetch()} />
  ) : (
    <Notice meaning="overdue" title={kitTexts.notLoaded} next={wayOn} />
  );
  return isWithin ? said : <Page title={failure?.kind === "refused" ? kitTexts.notOpen : kitTexts.notLoaded}>{said}</Page>;
}
